### Fewer tools: channels that can be left, and ways to hear less from the bot.

help-fewer = Kanäle, die Sie verlassen könnten, und einmal pro Woche oder gar nicht von mir hören
fewer-channels = { $count ->
    [one] Dieser Kanal ist vielleicht nur Rauschen für Sie: Dort ist seit zwei Monaten nichts geschehen, oder vieles, und nichts davon war von Ihnen.
   *[other] Diese { $count } Kanäle sind vielleicht nur Rauschen für Sie: Dort ist seit zwei Monaten nichts geschehen, oder vieles, und nichts davon war von Ihnen.
}
fewer-no-channels = Ich sehe keinen Kanal, der nur Rauschen für Sie ist.
fewer-how = { $platform ->
    [slack] Einen verlassen: Kanal öffnen, oben auf den Namen klicken und „Channel verlassen“ wählen; „Channel stummschalten“ lässt Sie darin, ohne Hinweiszahl. Das kann ich nicht übernehmen, und von mir erfährt es niemand.
    [teams] Weniger von einem hören: die drei Punkte neben dem Namen öffnen und „Ausblenden“ wählen, oder die Benachrichtigungen ausschalten. Das kann ich nicht übernehmen, und von mir erfährt es niemand.
   *[other] Einen verlassen oder stummschalten: Kanal öffnen und in die Einstellungen sehen. Das kann ich nicht übernehmen, und von mir erfährt es niemand.
}
fewer-reach-messages = Sie hören von mir in Nachrichten, wie sie kommen.
fewer-reach-home = Alles steht in „home“, und ich schicke Ihnen keine Nachrichten.
fewer-reach-digest = Sie hören höchstens in einer Nachricht pro Woche von mir.
fewer-done-messages = Erledigt: Sie hören wieder in Nachrichten von mir, wie sie kommen.
fewer-done-home = Erledigt: Ich schicke Ihnen keine Nachrichten. Was ich für Sie habe, steht in „home“, wann immer Sie nachsehen.
fewer-done-digest = Erledigt: Sie hören höchstens in einer Nachricht pro Woche von mir. „minuten“ legt den Tag fest. Nur Beiträge, die in Ihrem Dienst für einen Kanal warten, kommen weiterhin sofort.
home-reach-home = Ich schicke Ihnen keine Nachrichten; was ich für Sie habe, steht hier.
home-reach-digest = Sie hören höchstens in einer Nachricht pro Woche von mir.
home-waits = Für Sie
nothing-home_only = Es wird keine Anregung geschickt: Sie schauen selbst in „home“, wie Sie gesagt haben.
