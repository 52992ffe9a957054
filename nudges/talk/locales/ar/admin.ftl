### What admins and owners see and change.

words-admin-overview = نظرة, نظرة عامة, الحالة
words-admin-dry-run = تجربة, تشغيل تجريبي
words-admin-go = بدء, انطلاق
words-admin-hold = تعليق
words-admin-schedules = جدول, جداول
words-admin-channels = قناة, قنوات
words-admin-limits = حدود, ساعات الراحة
words-admin-help = مساعدة
words-schedule-add = إضافة, جديد
words-schedule-change = تغيير, تعديل
words-schedule-pause = إيقاف
words-schedule-resume = استئناف
words-schedule-delete = حذف, إزالة
words-channel-include = إدراج, احتساب
words-channel-exclude = استبعاد, ترك
words-channel-kind = نوع
words-channel-choose = اختيار

admin-not-you = البرنامج في عهدة مشرفي مساحة العمل هذه ومالكيها، وأنت لست ضمن القائمة. كتابة «مساعدة» تعرض كل ما يمكنك فعله.
admin-unknown = لا أعرف هذه الكلمة. هذه هي الكلمات التي أفهمها:
admin-help-start = هذا ما يمكن فعله بالبرنامج.
admin-help-alone = تُكتب «/nudge-admin» وبعدها إحدى كلمات القائمة، مثل نظرة، مالك، القواعد، فحوص، تعريف، تجربة، بدء، تعليق، جدول، قناة أو حدود.
admin-help-caption = ما يمكن للمشرفين قوله
help-admin-overview = يعمل أم لا، والمالك، والحدود، والقنوات، والمواعيد القادمة لكل جدول
help-admin-dry-run = كم شخصًا سيصله اقتراح الآن، ولماذا لا يصل الآخرين؛ لا يُرسل شيء
help-admin-go = من الآن تُرسل الاقتراحات؛ ويُذكر ما يجب حسمه قبل ذلك
help-admin-hold = لا يُرسل شيء حتى «بدء»
help-admin-schedules = كل الجداول؛ «جدول إضافة»، و«جدول تغيير» أو «إيقاف» أو «استئناف» أو «حذف» مع اسم
help-admin-channels = كل القنوات؛ «قناة اختيار» لما يُحتسب منها، و«قناة إدراج» أو «استبعاد» مع اسم، و«قناة نوع الاسم social»
help-admin-limits = ساعات الراحة، وكم مرة يُسأل الشخص الواحد
help-admin-help = هذه القائمة
admin-button-go = بدء
admin-button-hold = تعليق
admin-button-dry-run = تجربة
admin-button-schedules = الجداول
admin-button-limits = الحدود
admin-button-channels = القنوات

overview-heading = البرنامج
overview-live = يعمل منذ { DATETIME($day, dateStyle: "long") }: تُرسل الاقتراحات.
overview-not-live = لا يعمل: لا يُرسل شيء قبل أن يقول مشرف «بدء».
overview-limits = يصل كل شخص { $often }، ولا شيء من { $starts } إلى { $ends } بتوقيت مكانه.
overview-no-channels = لا تُحتسب أي قناة بعد، فلا مكان للتوجيه إليه: «قناة اختيار» تعرضها.
overview-channels = تُحتسب { $counted } من { $all ->
     [zero] { $all } قناة
     [one] قناة واحدة
     [two] قناتين
     [few] { $all } قنوات
     [many] { $all } قناة
    *[other] { $all } قناة
}.
go-done = يعمل الآن: تُرسل الاقتراحات عند موعد كل جدول. «تعليق» يوقف كل شيء فورًا.
hold-done = معلّق: لا يُرسل شيء بعد الآن، ولا حتى ما كان جاهزًا، ولا رسائل التعريف. «بدء» يعيد التشغيل، و«تعريف» يتابع رسائل التعريف.

dry-run-heading = تجربة: لم يُرسل شيء
dry-run-nobody = لا أعرف أحدًا هنا بعد، فلا يوجد من يُنظر إليه. «مزامنة» تجلب أعضاء مساحة العمل هذه.
dry-run-own-affair = وصلهم واحد مؤخرًا، أو في غياب أو استراحة، أو لا يريدون

schedules-heading = الجداول
schedules-none = لا يوجد جدول بعد، فلا يُنظر إلى أحد: «جدول إضافة» يضيف واحدًا.
schedule-line = «{ $name }»: { $when }، لـ { $audience }.
schedule-some-offers = { $count ->
     [zero] لا يستخدم أي نوع من الاقتراحات.
     [one] يستخدم نوعًا واحدًا من الاقتراحات.
     [two] يستخدم نوعين من الاقتراحات.
     [few] يستخدم { $count } أنواع من الاقتراحات.
     [many] يستخدم { $count } نوعًا من الاقتراحات.
    *[other] يستخدم { $count } نوع من الاقتراحات.
}
schedule-is-paused = متوقف مؤقتًا.
schedule-next = التالي بتوقيتك: { $runs }.
schedule-never = أبدًا
schedule-run = { DATETIME($day, dateStyle: "medium") } { $at }
schedule-when-cron = cron { $cron }
schedule-when-daily = كل يوم في { $at }
schedule-when-weekly = { $days } في { $at }
audience-everyone = الجميع
audience-executives = القيادة
schedule-button-add = إضافة جدول
schedule-button-change = تغيير
schedule-button-pause = إيقاف مؤقت
schedule-button-resume = استئناف
schedule-button-delete = حذف
schedule-button-dry-run = تجربة
schedule-title-add = إضافة جدول
schedule-title-change = تغيير جدول
schedule-name = الاسم
schedule-days = في هذه الأيام
schedule-time = في
schedule-time-hint = مثل 10:00، بالمنطقة الزمنية لكل شخص.
schedule-cron = أو سطر cron
schedule-cron-hint = خمسة حقول، مثل 30 9 1 * *. إذا كُتب شيء هنا فهو المعتمد.
schedule-audience = لمن
schedule-offers = الاقتراحات
schedule-offers-hint = عدم اختيار شيء يعني الكل.
schedule-name-wrong = يلزم اسم، طوله { $longest } حرفًا على الأكثر.
schedule-name-taken = هناك جدول آخر اسمه «{ $name }».
schedule-days-wrong = يجب اختيار يوم واحد على الأقل، أو كتابة سطر cron.
schedule-saved = حُفظ. { $schedule }
schedule-delete-sure = سيُحذف «{ $name }» نهائيًا. ما أرسله يبقى في التقرير.
schedule-delete-button = حذفه
schedule-deleted = حُذف «{ $name }».
schedule-unknown = لا يوجد جدول اسمه «{ $name }». «جدول» يعرضها.
schedule-unclear = تُكتب «جدول إضافة»، أو «جدول» مع تغيير أو إيقاف أو استئناف أو حذف واسم.
schedule-gone = هذا الجدول غير موجود أصلًا.

channels-caption = { $shown } من { $all ->
     [zero] { $all } قناة
     [one] قناة واحدة
     [two] قناتين
     [few] { $all } قنوات
     [many] { $all } قناة
    *[other] { $all } قناة
}
channels-name = القناة
channels-kind = لأجل
channels-state = تُحتسب
channels-change = الغرض من قناة
channels-choose = اختيار ما يُحتسب
channels-alone = { overview-channels } كتابة «قناة اختيار» تغيّر ذلك، أو «قناة إدراج» أو «قناة استبعاد» مع اسم.
channel-state-counts = نعم
channel-state-left-out = لا
channel-state-archived = لا، مؤرشفة
channel-state-private = لا، خاصة
channel-kind-work = العمل
channel-kind-social = التواصل الاجتماعي
channel-kind-announcements = الإعلانات
channel-counts = تُحتسب #{ $channel } كقناة لأجل: { $kind }.
channel-left-out = لم تعد #{ $channel } تُحتسب: لا يُقترح شيء فيها.
channel-unknown = لا توجد قناة اسمها «{ $name }».
channel-unclear = تُكتب «قناة اختيار»، «قناة إدراج الاسم»، «قناة استبعاد الاسم»، أو «قناة نوع الاسم» مع work أو social أو announcements.
channel-title = تغيير قناة
channel-which = أي قناة؟
channel-included = هل تُحتسب؟
channel-yes = نعم
channel-no = لا
channel-kind = ما الغرض منها؟

channels-none = لا أعرف أي قناة هنا بعد. «مزامنة» تجلب قنوات مساحة العمل هذه؛ ثم يمكن العودة إلى هنا.
choose-title = ما القنوات المحتسبة؟
choose-label = القنوات المحتسبة
choose-hint = أنضم إلى هذه وأنظر فيها فقط. الاقتراحات تقود إلى القنوات العامة فقط.
choose-public = #{ $channel }
choose-private = #{ $channel } (خاصة)
choose-nothing = لا توجد قناة في اسمها «{ $word }».
choose-pages = عددها { $count }، أكثر مما يتسع له نموذج واحد. يمكن الاختيار حسب الترتيب الأبجدي، أو كتابة «قناة اختيار» مع جزء من الاسم.
choose-page = من #{ $first } إلى #{ $last }
choose-done = { $changed ->
     [zero] لم يتغير شيء.
     [one] غُيّرت قناة واحدة.
     [two] غُيّرت قناتان.
     [few] غُيّرت { $changed } قنوات.
     [many] غُيّرت { $changed } قناة.
    *[other] غُيّرت { $changed } قناة.
} { overview-channels }

limits-title = الحدود
limits-from = لا رسائل من
limits-to = إلى
limits-hint = وقت من اليوم حيث يوجد كل شخص، مثل 18:00.
limits-attention = الاقتراحات للشخص الواحد
limits-same = يجب أن يختلف عن البداية.
limits-done = حُفظ: يصل كل شخص { $often }، ولا شيء من { $starts } إلى { $ends } بتوقيت مكانه.
