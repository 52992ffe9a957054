### Questions without a name.

help-ask = Eine Frage ohne Ihren Namen an einen Kanal: Ich gebe sie weiter
help-asked = Was Sie ohne Namen gefragt haben, mit den Antworten
report-none = Zurzeit steht keine Frage ohne Namen in Ihren Kanälen.
report-which = Diese Fragen ohne Namen stehen in Ihren Kanälen. Wenn eine nicht in Ordnung ist, sage ich es den Verantwortlichen, die sie herausnehmen können. Niemand erfährt, wer es mir gesagt hat, und niemand erfährt, wer gefragt hat.
question-text = Ihre Frage
question-kept = Ich gebe sie zusammen mit anderen an #{ $channel } weiter, am { DATETIME($day, dateStyle: "full") } um { $time } Uhr. Wenn jemand antwortet, sage ich es Ihnen hier.
question-not-yours = So eine Frage von Ihnen gibt es nicht mehr, oder sie wird gerade veröffentlicht oder herausgenommen.
question-many = { $most } Ihrer Fragen sind schon offen. Schließen Sie zuerst eine: „/nudge meine fragen“.
questions-none = Keine Ihrer Fragen ist offen. „/nudge fragen“ gibt eine ohne Ihren Namen an einen Kanal.
questions-yours =
    { $count ->
        [one] Ihre Frage
       *[other] Ihre { $count } Fragen
    }
question-replied = Jemand hat auf die Frage geantwortet, die Sie in #{ $channel } ohne Namen gestellt haben. Diese Nachricht kommt, weil Sie gefragt haben; niemand sonst bekommt sie.
question-lost = Ich kann nicht sagen, ob die Frage „{ $text }“ in #{ $channel } angekommen ist: Die Verbindung brach beim Weitergeben ab, und ich veröffentliche sie nicht zweimal. Schauen Sie am besten dort nach; Antworten darauf können Sie über mich nicht erreichen. Ich bewahre nichts davon auf.
questions-unclear = Sagen Sie „fragen öffnen KANAL“ oder „fragen schließen KANAL“; „fragen“ allein zeigt, was offen ist.
