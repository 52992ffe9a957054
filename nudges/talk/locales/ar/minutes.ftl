### How much time a person gives, and on which day.

words-minutes = دقائق, دقائقي, وقت
help-minutes = كم دقيقة في الشهر تناسبك، وفي أي يوم
minutes-title = دقائقك
minutes-label = كم من الوقت في الشهر لاقتراحاتي؟
minutes-any = بلا حد
minutes-most = { $minutes ->
     [zero] { $minutes } دقيقة
     [one] دقيقة واحدة
     [two] دقيقتان
     [few] { $minutes } دقائق
     [many] { $minutes } دقيقة
    *[other] { $minutes } دقيقة
} في الشهر على الأكثر
minutes-day = في أي يوم يمكن أن تأتي؟
minutes-day-any = أي يوم
minutes-hint = إن لم يكن اليوم المختار يوم عمل لك فإنها تأتي في أي يوم.
minutes-done = تم، ولا يعرف ذلك غيرك وغيري. الوقت لاقتراحاتي: { $minutes }. اليوم: { $day }. كتابة «دقائق» تغيّره.
