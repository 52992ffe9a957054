### Why a cron line cannot be a schedule.

bad-cron-count = Une ligne cron a cinq parties : minute, heure, jour du mois, mois, jour de la semaine. Celle-ci en a { $count }. Chaque mardi à dix heures s’écrit « 0 10 * * tue ».
bad-cron-field = Je n’arrive pas à lire « { $text } » comme { $field ->
    [minute] une minute (0 à 59)
    [hour] une heure (0 à 23)
    [day] un jour du mois (1 à 31)
    [month] un mois (1 à 12, ou jan à dec)
   *[day_of_week] un jour de la semaine (mon à sun ; 0 et 7 sont dimanche)
}.
bad-cron-days = Il faut choisir des jours du mois ou des jours de la semaine, pas les deux : l’un des deux doit être « * ».
bad-cron-never = Ce jour n’existe dans aucune année, « { $cron } » ne viendrait donc jamais.
