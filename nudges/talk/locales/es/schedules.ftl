### Why a cron line cannot be a schedule.

bad-cron-count = Una línea cron tiene cinco partes: minuto, hora, día del mes, mes, día de la semana. Esta tiene { $count }. Cada martes a las diez es «0 10 * * tue».
bad-cron-field = No puedo leer «{ $text }» como { $field ->
    [minute] un minuto (0 a 59)
    [hour] una hora (0 a 23)
    [day] un día del mes (1 a 31)
    [month] un mes (1 a 12, o jan a dec)
   *[day_of_week] un día de la semana (mon a sun; 0 y 7 son domingo)
}.
bad-cron-days = Hay que elegir días del mes o días de la semana, no ambos: uno de los dos tiene que ser «*».
bad-cron-never = No hay un día así en ningún año, así que «{ $cron }» no llegaría nunca.
