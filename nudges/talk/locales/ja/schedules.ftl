### Why a cron line cannot be a schedule.

bad-cron-count = cron の行には 5 つの部分があります：分、時、日、月、曜日。これには { $count } あります。毎週火曜日の 10 時は「0 10 * * tue」です。
bad-cron-field = 「{ $text }」を{ $field ->
    [minute] 分（0 から 59）
    [hour] 時（0 から 23）
    [day] 日（1 から 31）
    [month] 月（1 から 12、または jan から dec）
   *[day_of_week] 曜日（mon から sun、0 と 7 は日曜日）
}として読めません。
bad-cron-days = 日か曜日のどちらかだけを選んでください。もう一方は「*」にします。
bad-cron-never = どの年にもそのような日はないため、「{ $cron }」は決して来ません。
