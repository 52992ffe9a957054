### Reading history and looking up who is there, for admins.

words-admin-backfill = سجل, السجل
words-admin-sync = مزامنة, بحث
help-admin-backfill = إلى أين قُرئ السجل؛ «سجل 30» يقرأ آخر 30 يومًا من كل القنوات المحتسبة
help-admin-sync = ينظر من جديد من هنا، وفي أي قنوات
admin-button-backfill = إلى أين وصل؟

backfill-days = يلزمني عدد أيام من 1 إلى { $most }، مثل «سجل 30».
backfill-no-channels = لا تُحتسب أي قناة بعد، فلا يوجد ما يُقرأ. يجب أولًا الاختيار عبر «قناة اختيار».
backfill-no-past = لا يعرض لي Teams إلا ما يحدث وأنا في فريق، ولا شيء مما قبله. فلا يوجد ما يُقرأ؛ وتبدأ الأرقام من يوم وصولي.
backfill-not-here = هذا لمساحات العمل الحقيقية. المستوردة تأخذ سجلها من ملف.
backfill-begun = سأقرأ ما ينقص من آخر { $days } يومًا في { $count ->
     [zero] { $count } قناة
     [one] قناة واحدة
     [two] قناتين
     [few] { $count } قنوات
     [many] { $count } قناة
    *[other] { $count } قناة
}، بالسرعة التي تسمح بها المنصة. أحتفظ بمن فعل شيئًا ظاهرًا ومتى، ولا أحتفظ بنص.
backfill-nothing = كل ما في آخر { $days } يومًا قُرئ أو يُقرأ الآن.
backfill-none = لم يُقرأ أي سجل بعد. «سجل 30» يقرأ آخر 30 يومًا من كل القنوات المحتسبة؛ والحد الأقصى { $most }.
backfill-summary = قُرئت { $done } من { $all ->
     [zero] { $all } قناة
     [one] قناة واحدة
     [two] قناتين
     [few] { $all } قنوات
     [many] { $all } قناة
    *[other] { $all } قناة
}، وفيها مما لم يُعرف من قبل { $acts ->
     [zero] { $acts } نشاط
     [one] نشاط واحد
     [two] نشاطان
     [few] { $acts } أنشطة
     [many] { $acts } نشاطًا
    *[other] { $acts } نشاط
}.
backfill-caption = { $shown ->
     [zero] { $shown } قناة
     [one] قناة واحدة
     [two] قناتان
     [few] { $shown } قنوات
     [many] { $shown } قناة
    *[other] { $shown } قناة
} من { $all }
backfill-how-far = إلى أين
backfill-done = اكتمل { $days ->
     [zero] { $days } يوم
     [one] يوم واحد
     [two] يومان
     [few] { $days } أيام
     [many] { $days } يومًا
    *[other] { $days } يوم
}، أنشطة جديدة: { $acts }
backfill-going-on = { $done } من { $all } يومًا، أنشطة جديدة حتى الآن: { $acts }
backfill-waits = بانتظار انضمامي إلى #{ $channel }
backfill-failed-outside = لست في #{ $channel }: بعد دعوتي إليها يتابع
backfill-failed-archived = #{ $channel } مؤرشفة
backfill-failed-scope = لا يُسمح لي بقراءة #{ $channel }: يجب تثبيتي مجددًا بكل الأذونات، ثم كتابة «سجل» مع الأيام مرة أخرى
backfill-failed-other = توقف بسبب «{ $why }»؛ «سجل» مع الأيام يعيد المحاولة
backfill-gaps = فيما رأيته ثغرات في { $days ->
     [zero] { $days } يوم
     [one] يوم واحد
     [two] يومين
     [few] { $days } أيام
     [many] { $days } يومًا
    *[other] { $days } يوم
}؛ لا يُحكم على أحد بناءً على ذلك حتى أتمكن من قراءة ما فات.
backfill-outside = { $count ->
     [zero] لست بعد في { $channels }.
     [one] لست بعد في { $channels }.
     [two] لست بعد في { $channels } (قناتان).
     [few] لست بعد في { $channels } ({ $count } قنوات).
     [many] لست بعد في { $channels } ({ $count } قناة).
    *[other] لست بعد في { $channels } ({ $count } قناة).
} إن استمر ذلك فأرجو دعوتي إليها.
backfill-inside = { $count ->
     [zero] ما زلت في { $channels } وهي غير محتسبة.
     [one] ما زلت في { $channels } وهي غير محتسبة.
     [two] ما زلت في { $channels } (قناتان) وهما غير محتسبتين.
     [few] ما زلت في { $channels } ({ $count } قنوات) وهي غير محتسبة.
     [many] ما زلت في { $channels } ({ $count } قناة) وهي غير محتسبة.
    *[other] ما زلت في { $channels } ({ $count } قناة) وهي غير محتسبة.
} إن استمر ذلك فأرجو إزالتي منها.
sync-asked = سأنظر في الدقائق القادمة من هنا، وفي أي قنوات.
sync-never = لم أنظر بعد من هنا؛ أفعل ذلك تلقائيًا في الدقائق الأولى.
sync-done = آخر نظر فيمن هنا كان في { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
sync-failed = رُفض جزء من ذلك: { $why }.
