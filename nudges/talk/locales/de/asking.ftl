### Questions without a name.

words-ask = fragen, frage
help-ask = Eine Frage ohne deinen Namen an einen Kanal: Ich gebe sie weiter
words-asked = meine fragen, gefragt
help-asked = Was du ohne Namen gefragt hast, mit den Antworten

words-report-question = nicht in ordnung, melden
help-report-question = Eine Frage ohne Namen, die nicht in Ordnung ist: Ich sage es den Verantwortlichen
report-none = Zurzeit steht keine Frage ohne Namen in deinen Kanälen.
report-which = Diese Fragen ohne Namen stehen in deinen Kanälen. Wenn eine nicht in Ordnung ist, sage ich es den Verantwortlichen, die sie herausnehmen können. Niemand erfährt, wer es mir gesagt hat, und niemand erfährt, wer gefragt hat.
report-tell = Nicht in Ordnung
report-told = Vielen Dank. Die Verantwortlichen sehen es sich an. Niemand erfährt, wer es mir gesagt hat.

question-title = Ohne Namen fragen
question-channel = Wo?
question-text = Deine Frage
question-text-hint = Niemand bekommt zu sehen, wer fragt. Die Art zu schreiben kann es trotzdem verraten: am besten kurz und schlicht, ohne Namen und eigene Einzelheiten.
question-submit = Weitergeben
question-no-channel = Noch nimmt kein Kanal Fragen ohne Namen an. Ein Admin kann einen öffnen: „/nudge-admin fragen öffnen KANAL“.
question-kept = Ich gebe sie zusammen mit anderen an #{ $channel } weiter, am { DATETIME($day, dateStyle: "full") } um { $time } Uhr. Wenn jemand antwortet, sage ich es dir hier.
question-take-back = Zurücknehmen
question-close = Das beantwortet sie
question-closed = Sie ist geschlossen: Ich bewahre nichts mehr davon auf, auch nicht, wer gefragt hat. Was veröffentlicht wurde, bleibt im Kanal.
question-not-yours = So eine Frage von dir gibt es nicht mehr, oder sie wird gerade veröffentlicht oder herausgenommen.
question-go = Antworten ansehen
question-own = „{ $text }“ in #{ $channel }: { $state ->
    [open] veröffentlicht
    [posting] wird gerade veröffentlicht
    [failed] konnte nicht veröffentlicht werden
    [lost] ich kann nicht sagen, ob sie dort steht
    [removing] wird gerade herausgenommen
   *[other] wartet darauf, veröffentlicht zu werden
}
question-empty = Ein paar Worte genügen, aber es braucht welche.
question-long = Das sind { $length } Zeichen; weitergeben kann ich höchstens { $most }.
question-many = { $most } deiner Fragen sind schon offen. Schließ zuerst eine: „/nudge meine fragen“.
question-nowhere = Dieser Kanal nimmt keine Fragen ohne Namen (mehr) an.
question-gone = Diese Frage ist schon geschlossen.
question-not-here = Ich kann hier nicht in Kanälen schreiben, deshalb gibt es keine Fragen ohne Namen.
question-unfit = #{ $channel } kann keine Fragen ohne Namen annehmen: Der Kanal muss öffentlich sein, zählen, nicht für Ankündigungen da sein und mindestens { $fewest } Personen haben, damit eine Frage von vielen stammen kann. Es sind { $people }.
questions-none = Keine deiner Fragen ist offen. „/nudge fragen“ gibt eine ohne deinen Namen an einen Kanal.
questions-yours =
    { $count ->
        [one] Deine Frage
       *[other] Deine { $count } Fragen
    }

question-post = Jemand fragt ohne Namen: { $text }
question-post-how = Ich gebe das nur weiter und sage niemandem, wer gefragt hat. Eine Antwort in diesem Thread kommt an. Wenn es nicht hierher gehört, hilft ein Wort an { $who } oder „nicht in ordnung“ an mich.
question-admins = die Admins dieses Workspace
question-replied = Jemand hat auf die Frage geantwortet, die du in #{ $channel } ohne Namen gestellt hast. Diese Nachricht kommt, weil du gefragt hast; niemand sonst bekommt sie.
question-failed = Ich konnte die Frage „{ $text }“ nicht an #{ $channel } weitergeben: Der Kanal nimmt keine mehr an. Ich bewahre nichts davon auf; mit „/nudge fragen“ geht es anderswo.
question-lost = Ich kann nicht sagen, ob die Frage „{ $text }“ in #{ $channel } angekommen ist: Die Verbindung brach beim Weitergeben ab, und ich veröffentliche sie nicht zweimal. Schau am besten dort nach; Antworten darauf können dich über mich nicht erreichen. Ich bewahre nichts davon auf.
question-removed = Die Frage „{ $text }“ wurde aus #{ $channel } herausgenommen, von denen, die sich hier um Chime In kümmern. Sie wissen nicht, wer gefragt hat, und ich bewahre nichts davon auf.

words-admin-questions = fragen
help-admin-questions = Fragen ohne Namen: welche Kanäle sie annehmen, und welche offen sind
words-questions-open = öffnen, an
words-questions-close = schließen, aus
questions-unclear = Sag „fragen öffnen KANAL“ oder „fragen schließen KANAL“; „fragen“ allein zeigt, was offen ist.
questions-no-channel = Kein Kanal nimmt Fragen ohne Namen an. „/nudge-admin fragen öffnen KANAL“ lässt sie in einen, wenn mindestens { $fewest } Personen darin sind.
questions-opened = #{ $channel } nimmt ab jetzt Fragen ohne Namen an. Ich veröffentliche sie an Arbeitstagen zweimal, um 10:00 und 15:00 Uhr.
questions-shut = #{ $channel } nimmt keine Fragen ohne Namen mehr an. Die veröffentlichten bleiben.
questions-open = Fragen ohne Namen gehen an { $channels }. { $count ->
    [0] Keine ist offen.
    [one] Eine ist offen.
   *[other] { $count } sind offen.
}
questions-shut-all = keinen Kanal mehr
questions-resting = { $channels } kann zurzeit keine annehmen: weniger als { $fewest } Personen, oder nicht im Blick.
questions-one = #{ $channel }: „{ $text }“
questions-remove = Herausnehmen
question-removing = Ich nehme sie in den nächsten Minuten aus dem Kanal. Wer gefragt hat, bleibt unbekannt.
