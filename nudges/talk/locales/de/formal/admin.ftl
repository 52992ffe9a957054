### What admins and owners see and change.

admin-not-you = Um das Programm kümmern sich die Admins und Verantwortlichen dieses Workspace, und Sie sind nicht als solche Person eingetragen. Schreiben Sie „hilfe“ für alles, was Sie tun können.
admin-help-start = Das können Sie mit dem Programm tun.
admin-help-alone = Schreiben Sie „/nudge-admin“ und danach eines der Wörter aus der Liste, etwa übersicht, verantwortlich, richtlinie, prüfliste, vorstellen, probelauf, los, anhalten, zeitplan, kanal oder grenzen.
schedule-next = Als Nächstes, nach Ihrer Uhr: { $runs }.
schedule-unclear = Schreiben Sie „zeitplan neu“, oder „zeitplan“ mit ändern, pause, fortsetzen oder löschen und einem Namen.
channels-alone = { overview-channels } Schreiben Sie „kanal auswählen“, um das zu ändern, oder „kanal zählen“ oder „kanal auslassen“ mit einem Namen.
channel-unclear = Schreiben Sie „kanal auswählen“, „kanal zählen NAME“, „kanal auslassen NAME“ oder „kanal art NAME“ mit work, social oder announcements.
choose-pages = Es sind { $count }, mehr als in ein Formular passen. Wählen Sie nach dem Alphabet, oder schreiben Sie „kanal auswählen“ mit einem Teil des Namens.
