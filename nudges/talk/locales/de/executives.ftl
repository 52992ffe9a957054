### The brief of those who lead.

words-brief = briefing, mein briefing
words-goal = ziel, mein ziel, rhythmus
words-delegate = vertretung, delegieren
words-stop-brief = kein briefing, briefing stopp
help-brief = Für alle, die leiten: drei Stellen, an denen eine Minute den Weg zeigt
help-goal = Für alle, die leiten: dein Rhythmus, den nur du siehst, und wann das Briefing kommt
help-delegate = Für alle, die leiten: jemand, der das Briefing ebenfalls bekommt
help-stop-brief = Für alle, die leiten: kein Briefing mehr
brief-not-you = Das ist für alle, die hier leiten, und du bist nicht so eingetragen. Schreib „hilfe“ für alles, was du tun kannst.

brief-heading = Dein Briefing für diese Woche
brief-alone = Dein Briefing für diese Woche: ein paar Stellen, an denen eine Minute den Weg zeigt. Schreib „kein briefing“, und es kommt keines mehr.
brief-going = Andere merken, dass du mitmachst. Hier bewirkt eine Minute viel.
brief-first = Eine Antwort von dir sagt mehr als eine Ankündigung. Eine davon genügt.
brief-again = Eine Antwort pro Woche ist reichlich, und andere fassen dadurch Mut. Vielleicht eine davon?
brief-long = Der Wiedereinstieg ist leicht: eine kurze Antwort oder ein Emoji. Vielleicht eines davon?
brief-question = Eine Frage in #{ $channel } ist seit einem Tag offen.
brief-post = Ein Beitrag in #{ $channel } hat seit einem Tag keine Antwort.
brief-thread = Einer Unterhaltung in #{ $channel } täte ein Wort von dir gut.
brief-own = Nichts wartet auf eine Antwort. Eine eigene Zeile in #{ $channel } ist willkommen.
brief-nothing = In dieser Woche wartet in deinen Kanälen nichts auf eine Antwort.
brief-go = Öffnen, eine Minute
brief-go-there = Hingehen, eine Minute
brief-echo = Seit deinem Beitrag in #{ $channel }: { $replies ->
    [one] eine Antwort
   *[other] { $replies } Antworten
} und { $reactions ->
    [one] eine Reaktion
   *[other] { $reactions } Reaktionen
}.
brief-goal-so-far = { $goal ->
    [one] Dein Ziel, nur für dich sichtbar: einmal pro Woche. Bisher: { $done }.
   *[other] Dein Ziel, nur für dich sichtbar: { $goal }-mal pro Woche. Bisher: { $done }.
}
brief-goal = Mein Ziel
brief-delegate = Vertretung
brief-stop-brief = Kein Briefing
brief-stopped = Erledigt: Es kommt kein Briefing mehr. „ziel“ bringt es zurück.
brief-copy = Das Briefing von { $name } für diese Woche: Stellen, an denen eine Minute den Weg zeigt.

goal-title = Dein Rhythmus
goal-label = Wie oft pro Woche möchtest du sichtbar mitmachen?
goal-hint = Nur du siehst das, weder deine Vertretung noch die Verantwortlichen.
goal-no = Kein Ziel
goal-acts = { $goal ->
    [one] Einmal pro Woche
   *[other] { $goal }-mal pro Woche
}
goal-hour = Wann kommt das Briefing?
goal-as-i-write = Eine Stunde, bevor ich meist schreibe
goal-set = { $goal ->
    [one] Gespeichert: einmal pro Woche. Nur du siehst es.
   *[other] Gespeichert: { $goal }-mal pro Woche. Nur du siehst es.
}
goal-none = Gespeichert: kein Ziel. Das Briefing kommt wie bisher.

delegate-none = Niemand sonst bekommt dein Briefing. Schreib „vertretung“ und einen Namen, um jemanden zu fragen.
delegate-is = Noch jemand bekommt dein Briefing: die Links, aber weder dein Ziel noch, was deine Beiträge bewirkt haben.
delegate-waits = Die gefragte Person hat noch nicht geantwortet.
delegate-end = Beenden
delegate-ended = Erledigt: Niemand sonst bekommt dein Briefing.
delegate-self = Das bist du selbst. Schreib „vertretung“ und den Namen einer anderen Person.
delegate-asked-them = Ich frage { $name }, ob auch dort dein Briefing ankommen darf.
delegate-asked = { $name } fragt, ob du das wöchentliche Briefing ebenfalls bekommen möchtest: bis zu drei Links zu Stellen, an denen eine Minute den Weg zeigt. Das lässt sich jederzeit beenden.
delegate-yes = Ja
delegate-no = Nichts für mich
delegate-no-more = Nicht mehr
delegate-said-yes = Vielen Dank. Das nächste Briefing kommt auch zu dir.
delegate-said-no = Das ist in Ordnung. Es kommt kein Briefing zu dir.
delegate-gone = Das ist schon geklärt.
overview-leaders = { $took } von { $all } Personen der Führungsspitze haben in den letzten vier Wochen mitgemacht.
overview-leaders-few = Die Briefings für die Führungsspitze laufen.
data-brief = Was du für ein Briefing festgelegt hast, das Ziel verschlüsselt
