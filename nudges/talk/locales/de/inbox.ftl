### The owner's inbox, and what everybody is told.

words-admin-inbox = eingang, posteingang
words-admin-fixed = behoben, allen sagen
help-admin-inbox = Was vor Ort zu tun ist: offene Beiträge, Lücken in der Richtlinie, Gründe als Zahlen; jeweils mit einem Tag
help-admin-fixed = Allen sagen, was behoben wurde

inbox-empty = Es gibt nichts zu tun. Hierher kommen Beiträge ohne Antwort, Lücken in der Richtlinie, Ideen, und Gründe, die Menschen vom Mitmachen abhalten, nie der Name von jemandem.
inbox-waiting = { $count ->
    [0] Nichts ist offen
    [one] Eine Sache zu tun
   *[other] { $count } Dinge zu tun
}
inbox-more = { $count ->
    [one] Eine weitere folgt, wenn diese erledigt sind.
   *[other] { $count } weitere folgen, wenn diese erledigt sind.
}
inbox-ideas = { $count ->
    [one] Außerdem wartet eine Idee für einen Beitrag.
   *[other] Außerdem warten { $count } Ideen für Beiträge.
}
inbox-ideas-button = Ideen ansehen
inbox-tell = Allen sagen, was behoben wurde
inbox-open = Eingang öffnen
admin-button-inbox = Eingang
inbox-letter = { $count ->
    [one] Im Eingang der Verantwortlichen wartet eine Sache.
   *[other] Im Eingang der Verantwortlichen warten { $count } Dinge.
}
inbox-letter-late = { $count ->
    [one] Eine davon sollte inzwischen erledigt sein.
   *[other] { $count } davon sollten inzwischen erledigt sein.
}

matter-unanswered = Ein Beitrag in #{ $channel } hat in der dort versprochenen Zeit keine Antwort gefunden.
matter-promise = Ein Versprechen in #{ $channel } konnte nicht gehalten werden; wer dort geschrieben hat, weiß davon.
matter-policy_gap = Das lässt die Richtlinie offen: „{ $text }“
matter-question_abuse = Jemand findet, dass eine Frage ohne Namen in #{ $channel } nicht in Ordnung ist.
matter-locked = der Text lässt sich nicht mehr öffnen
matter-reasons-confidence = In den letzten zwölf Monaten { $people ->
    [one] hat eine Person
   *[other] haben mindestens { $people } Personen
} gesagt, dass die Zuversicht fehlt, um mitzumachen: ein erster Schritt vor allen, oder die Sprache.
matter-reasons-rules = In den letzten zwölf Monaten { $people ->
    [one] hat eine Person
   *[other] haben mindestens { $people } Personen
} gesagt, dass die Regeln vom Mitmachen abhalten: rechtliche Bedenken, Sicherheit, oder wie es hier läuft.
matter-reasons-capacity = In den letzten zwölf Monaten { $people ->
    [one] hat eine Person
   *[other] haben mindestens { $people } Personen
} gesagt, dass die Möglichkeiten fehlen, um mitzumachen: Zeit, Werkzeuge oder Technik.
matter-stays = { $people ->
    [one] Bei einer Person
   *[other] Bei mindestens { $people } Personen
} bestand der Grund nach drei passenden Anregungen weiter. Das sagt ebenso viel über die Anregungen wie über den Ort.

matter-do-unanswered = Zu tun: selbst antworten oder jemanden fragen, der es weiß.
matter-do-promise = Zu tun: nachsehen, ob dort genug Menschen Dienst haben, oder ihnen mehr Zeit geben.
matter-do-policy_gap = Zu tun: in der Richtlinie beantworten; wer die Richtlinie kennt, sieht, was sich geändert hat.
matter-do-question_abuse = Zu tun: ansehen, und mit „/nudge-admin fragen“ herausnehmen, wenn sie dort nicht stehen sollte.
matter-do-reasons = Zu tun: dort ansprechen, wo entschieden wird, eine Sache ändern und es allen sagen.
matter-due = Am besten bis { DATETIME($day, dateStyle: "long") }.
matter-late = Das sollte bis { DATETIME($day, dateStyle: "long") } erledigt sein.
matter-go = Hingehen
matter-done = Erledigt
matter-not_doing = Wird nicht gemacht
matter-later = An einem anderen Tag
matter-done-said = Erledigt, danke. Möchtest du es allen sagen?
matter-not_doing-said = Es steht nicht mehr auf der Liste.
matter-later-title = An einem anderen Tag
matter-day = Am besten bis
matter-day-wrong = Bitte einen Tag wie 2030-04-01 angeben.
matter-day-past = Dieser Tag ist vorbei. Bitte heute oder einen späteren wählen.
matter-put-off = Es bleibt auf der Liste, für { DATETIME($day, dateStyle: "long") }.
matter-gone = Das steht schon nicht mehr auf der Liste.

fixed-title = Allen sagen
fixed-submit = Allen sagen
fixed-text = Was behoben wurde
fixed-hint = Ein, zwei Sätze. Ich veröffentliche sie und zeige sie vier Wochen lang bei allen im Home.
fixed-channel-label = In welchem Kanal?
fixed-channel = Bitte einen dieser Kanäle wählen.
fixed-empty = Bitte ein, zwei Worte dazu, was behoben wurde.
fixed-long = { $most ->
    [one] Bitte höchstens ein Zeichen.
   *[other] Bitte höchstens { $most } Zeichen; dies sind { $length }.
}
fixed-nowhere = Ich bin noch in keinem öffentlichen Kanal, der zählt. „kanal auswählen“ bringt mich in welche.
fixed-done = In ein paar Minuten steht es in #{ $channel }, und vier Wochen lang bei allen im Home.
home-fixed = Was behoben wurde
