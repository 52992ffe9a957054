### Fewer tools: channels that can be left, and ways to hear less from the bot.

words-fewer = tools, weniger tools, werkzeuge, wochenübersicht
help-fewer = Kanäle, die du verlassen könntest, und einmal pro Woche oder gar nicht von mir hören
fewer-heading = Weniger Tools
fewer-channels = { $count ->
    [one] Dieser Kanal ist vielleicht nur Rauschen für dich: Dort ist seit zwei Monaten nichts geschehen, oder vieles, und nichts davon war von dir.
   *[other] Diese { $count } Kanäle sind vielleicht nur Rauschen für dich: Dort ist seit zwei Monaten nichts geschehen, oder vieles, und nichts davon war von dir.
}
fewer-no-channels = Ich sehe keinen Kanal, der nur Rauschen für dich ist.
fewer-how = { $platform ->
    [slack] Einen verlassen: Kanal öffnen, oben auf den Namen klicken und „Channel verlassen“ wählen; „Channel stummschalten“ lässt dich darin, ohne Hinweiszahl. Das kann ich nicht übernehmen, und von mir erfährt es niemand.
    [teams] Weniger von einem hören: die drei Punkte neben dem Namen öffnen und „Ausblenden“ wählen, oder die Benachrichtigungen ausschalten. Das kann ich nicht übernehmen, und von mir erfährt es niemand.
   *[other] Einen verlassen oder stummschalten: Kanal öffnen und in die Einstellungen sehen. Das kann ich nicht übernehmen, und von mir erfährt es niemand.
}
fewer-reach-messages = Du hörst von mir in Nachrichten, wie sie kommen.
fewer-reach-home = Alles steht in „home“, und ich schicke dir keine Nachrichten.
fewer-reach-digest = Du hörst höchstens in einer Nachricht pro Woche von mir.
fewer-done-messages = Erledigt: Du hörst wieder in Nachrichten von mir, wie sie kommen.
fewer-done-home = Erledigt: Ich schicke dir keine Nachrichten. Was ich für dich habe, steht in „home“, wann immer du nachsiehst.
fewer-done-digest = Erledigt: Du hörst höchstens in einer Nachricht pro Woche von mir. „minuten“ legt den Tag fest. Nur Beiträge, die in deinem Dienst für einen Kanal warten, kommen weiterhin sofort.
fewer-button-messages = Nachrichten, wie sie kommen
fewer-button-home = Keine Nachrichten, nur „home“
fewer-button-digest = Eine Nachricht pro Woche
fewer-button-tidied = Ich habe aufgeräumt
fewer-tidied = Schön. „tools“ zeigt, was noch da ist.
home-reach-home = Ich schicke dir keine Nachrichten; was ich für dich habe, steht hier.
home-reach-digest = Du hörst höchstens in einer Nachricht pro Woche von mir.
home-waits = Für dich
home-read = Gelesen
home-put-away = Weggelegt.
digest-heading = Was diese Woche zusammenkam
digest-alone = { $count ->
    [one] Was diese Woche zusammenkam: { $count } Nachricht.
   *[other] Was diese Woche zusammenkam: { $count } Nachrichten.
}
nothing-home_only = Es wird keine Anregung geschickt: Du schaust selbst in „home“, wie du gesagt hast.
