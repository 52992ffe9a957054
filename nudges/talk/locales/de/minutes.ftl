### How much time a person gives, and on which day.

words-minutes = minuten, meine minuten, zeit
help-minutes = Wie viele Minuten im Monat in Ordnung sind, und an welchem Tag
minutes-title = Deine Minuten
minutes-label = Wie viel Zeit im Monat dürfen meine Anregungen brauchen?
minutes-any = Keine Grenze
minutes-most = { $minutes ->
    [one] Höchstens { $minutes } Minute im Monat
   *[other] Höchstens { $minutes } Minuten im Monat
}
minutes-day = An welchem Tag dürfen sie kommen?
minutes-day-any = An jedem Tag
minutes-hint = Ist der gewählte Tag kein Arbeitstag, kommen sie an jedem Tag.
minutes-done = Erledigt, und nur wir beide wissen es. Zeit für meine Anregungen: { $minutes }. Tag: { $day }. „minuten“ ändert es.
