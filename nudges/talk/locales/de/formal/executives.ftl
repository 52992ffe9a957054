### The brief of those who lead.

help-goal = Für alle, die leiten: Ihr Rhythmus, den nur Sie sehen, und wann das Briefing kommt
brief-not-you = Das ist für alle, die hier leiten, und Sie sind nicht so eingetragen. Schreiben Sie „hilfe“ für alles, was Sie tun können.
brief-heading = Ihr Briefing für diese Woche
brief-alone = Ihr Briefing für diese Woche: ein paar Stellen, an denen eine Minute den Weg zeigt. Schreiben Sie „kein briefing“, und es kommt keines mehr.
brief-going = Andere merken, dass Sie mitmachen. Hier bewirkt eine Minute viel.
brief-first = Eine Antwort von Ihnen sagt mehr als eine Ankündigung. Eine davon genügt.
brief-thread = Einer Unterhaltung in #{ $channel } täte ein Wort von Ihnen gut.
brief-nothing = In dieser Woche wartet in Ihren Kanälen nichts auf eine Antwort.
brief-echo = Seit Ihrem Beitrag in #{ $channel }: { $replies ->
    [one] eine Antwort
   *[other] { $replies } Antworten
} und { $reactions ->
    [one] eine Reaktion
   *[other] { $reactions } Reaktionen
}.
brief-goal-so-far = { $goal ->
    [one] Ihr Ziel, nur für Sie sichtbar: einmal pro Woche. Bisher: { $done }.
   *[other] Ihr Ziel, nur für Sie sichtbar: { $goal }-mal pro Woche. Bisher: { $done }.
}
goal-title = Ihr Rhythmus
goal-label = Wie oft pro Woche möchten Sie sichtbar mitmachen?
goal-hint = Nur Sie sehen das, weder Ihre Vertretung noch die Verantwortlichen.
goal-set = { $goal ->
    [one] Gespeichert: einmal pro Woche. Nur Sie sehen es.
   *[other] Gespeichert: { $goal }-mal pro Woche. Nur Sie sehen es.
}
delegate-none = Niemand sonst bekommt Ihr Briefing. Schreiben Sie „vertretung“ und einen Namen, um jemanden zu fragen.
delegate-is = Noch jemand bekommt Ihr Briefing: die Links, aber weder Ihr Ziel noch, was Ihre Beiträge bewirkt haben.
delegate-ended = Erledigt: Niemand sonst bekommt Ihr Briefing.
delegate-self = Das sind Sie selbst. Schreiben Sie „vertretung“ und den Namen einer anderen Person.
delegate-asked-them = Ich frage { $name }, ob auch dort Ihr Briefing ankommen darf.
delegate-asked = { $name } fragt, ob Sie das wöchentliche Briefing ebenfalls bekommen möchten: bis zu drei Links zu Stellen, an denen eine Minute den Weg zeigt. Das lässt sich jederzeit beenden.
delegate-said-yes = Vielen Dank. Das nächste Briefing kommt auch zu Ihnen.
delegate-said-no = Das ist in Ordnung. Es kommt kein Briefing zu Ihnen.
data-brief = Was Sie für ein Briefing festgelegt haben, das Ziel verschlüsselt
