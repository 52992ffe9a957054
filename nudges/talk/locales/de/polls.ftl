### Polls: made by those in charge, answered in private in one tap, told to a channel without names.

words-polls = umfragen, umfrage, abstimmen
help-polls = Offene Umfragen deiner Kanäle: Ein Tippen zählt, ohne Namen

polls-none = Zurzeit ist keine Umfrage für dich offen.
polls-open = Diese Umfragen sind für dich offen. Ein Tippen zählt, und niemand bekommt zu sehen, was du gewählt hast.
poll-how = Das Ergebnis geht ohne Namen an #{ $channel }, sobald { $enough ->
    [one] { $enough } Person geantwortet hat.
   *[other] { $enough } Personen geantwortet haben.
}
poll-counted = Danke, die Antwort zählt. Niemand bekommt zu sehen, von wem sie ist.
poll-already = Diese hast du schon beantwortet, oder sie ist nicht für deine Kanäle. Jede Antwort zählt einmal.
poll-over = Diese Umfrage ist vorbei.

data-polls = Offene Umfragen, die du beantwortet hast; was gewählt wurde, ist nirgends gespeichert

poll-result = Das Ergebnis einer Umfrage: { $question }
poll-result-option = { $option }: { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
}
poll-result-how = { $count ->
    [one] { $count } Person hat unter vier Augen geantwortet. Ich bewahre nichts davon auf und sage niemandem, wer was gewählt hat.
   *[other] { $count } Personen haben unter vier Augen geantwortet. Ich bewahre nichts davon auf und sage niemandem, wer was gewählt hat.
}

words-admin-polls = umfragen, umfrage
help-admin-polls = Umfragen, die unter vier Augen beantwortet werden: eine erstellen, offene sehen, eine beenden
polls-count =
    { $count ->
        [0] Keine Umfrage ist offen. Geantwortet wird unter vier Augen, und das Ergebnis geht ohne Namen an einen Kanal.
        [one] { $count } Umfrage ist offen. Niemand sieht Zahlen, bevor sie vorbei ist.
       *[other] { $count } Umfragen sind offen. Niemand sieht Zahlen, bevor sie vorbei sind.
    }
poll-one = „{ $question }“ für #{ $channel }, offen bis spätestens { DATETIME($day, dateStyle: "long") }
poll-new = Neue Umfrage
poll-end = Ohne Ergebnis beenden
poll-ended = Sie ist vorbei. Niemand sieht Zahlen, und nichts davon wird aufbewahrt.
poll-title = Eine Umfrage
poll-submit = Eröffnen
poll-question-label = Die Frage
poll-options-label = Die Antworten zur Auswahl
poll-options-hint = Eine je Zeile, höchstens { $most }. Sobald die Umfrage offen ist, sind sie nicht mehr zu ändern.
poll-channel-label = Für wessen Kanal ist sie?
poll-enough-label = Wie viele müssen antworten?
poll-enough-hint = Mindestens { $fewest }. Sobald so viele geantwortet haben, ist die Umfrage vorbei, und ich veröffentliche das Ergebnis.
poll-day-label = Der letzte Tag
poll-made = Sie ist für alle in #{ $channel } offen: „/nudge umfragen“ zeigt sie. Das Ergebnis veröffentliche ich dort ohne Namen, sobald { $enough ->
    [one] { $enough } Person geantwortet hat.
   *[other] { $enough } Personen geantwortet haben.
}
poll-too-few = Deine Umfrage für #{ $channel } ist vorbei. Zu wenige haben geantwortet, deshalb sieht niemand Zahlen, und nichts davon wird aufbewahrt. Eine neue lässt sich gern mit „/nudge-admin umfragen“ eröffnen.
poll-no-channel = Ich kann bisher in keinem öffentlichen Kanal schreiben. Bitte zuerst in einen einladen.
poll-not-here = Ich kann hier nicht in Kanälen schreiben, deshalb gibt es keine Umfragen.
poll-nowhere = In diesem Kanal kann ich nicht schreiben. Bitte einen anderen wählen.
poll-many = { $most } Umfragen sind schon offen. Bitte warten, bis eine vorbei ist, oder eine beenden.
poll-question = Es braucht eine Frage, mit höchstens { $most } Zeichen.
poll-options = Es braucht zwischen { $fewest } und { $most } verschiedene Antworten, eine je Zeile, jede mit höchstens { $longest } Zeichen.
poll-enough = Es braucht eine ganze Zahl, von { $fewest } bis zur Zahl der Personen in diesem Kanal: { $people }.
poll-day = Es braucht einen Tag ab heute, höchstens { $days } Tage im Voraus.
poll-gone = Diese Umfrage ist schon vorbei.
