### Why a cron line cannot be a schedule.

bad-cron-count = Eine Cron-Zeile hat fünf Teile: Minute, Stunde, Tag des Monats, Monat, Wochentag. Diese hat { $count }. Jeden Dienstag um zehn heißt „0 10 * * tue“.
bad-cron-field = „{ $text }“ kann ich nicht lesen als { $field ->
    [minute] Minute (0 bis 59)
    [hour] Stunde (0 bis 23)
    [day] Tag des Monats (1 bis 31)
    [month] Monat (1 bis 12, oder jan bis dec)
   *[day_of_week] Wochentag (mon bis sun; 0 und 7 sind Sonntag)
}.
bad-cron-days = Bitte Tage des Monats oder Wochentage wählen, nicht beides: Eines davon muss „*“ sein.
bad-cron-never = So einen Tag gibt es in keinem Jahr, „{ $cron }“ käme also nie.
