### Why a cron line cannot be a schedule.

bad-cron-count = A cron line has five parts: minute, hour, day of the month, month, weekday. This one has { $count }. Every Tuesday at ten is “0 10 * * tue”.
bad-cron-field = I can’t read “{ $text }” as { $field ->
    [minute] a minute (0 to 59)
    [hour] an hour (0 to 23)
    [day] a day of the month (1 to 31)
    [month] a month (1 to 12, or jan to dec)
   *[day_of_week] a weekday (mon to sun; 0 and 7 are Sunday)
}.
bad-cron-days = Choose days of the month or weekdays, not both: one of the two has to be “*”.
bad-cron-never = There is no such day in any year, so “{ $cron }” would never come.
