### The owner's inbox, and what everybody is told.

words-admin-inbox = الوارد, صندوق الوارد
words-admin-fixed = تم إصلاحه, إخبار الجميع
help-admin-inbox = ما يمكن فعله: منشورات بلا إجابة، وثغرات في القواعد، وأسباب كأرقام؛ ولكل منها يوم
help-admin-fixed = إخبار الجميع بما تم إصلاحه

inbox-empty = لا يوجد ما يُفعل. ستصل هنا المنشورات بلا إجابة، وثغرات القواعد، والأفكار، والأسباب التي تمنع الناس من المشاركة، ولا يصل اسم أحد أبدًا.
inbox-waiting = { $count ->
     [zero] لا شيء مفتوح
     [one] أمر واحد للتنفيذ
     [two] أمران للتنفيذ
     [few] { $count } أمور للتنفيذ
     [many] { $count } أمرًا للتنفيذ
    *[other] { $count } أمر للتنفيذ
}
inbox-more = بعد الانتهاء من هذه يأتي { $count ->
     [zero] { $count } أمر
     [one] أمر واحد
     [two] أمران
     [few] { $count } أمور
     [many] { $count } أمرًا
    *[other] { $count } أمر
}.
inbox-ideas = وتنتظر أيضًا أفكار للمنشورات: { $count ->
     [zero] { $count } فكرة
     [one] فكرة واحدة
     [two] فكرتان
     [few] { $count } أفكار
     [many] { $count } فكرة
    *[other] { $count } فكرة
}.
inbox-ideas-button = عرض الأفكار
inbox-tell = إخبار الجميع بما تم إصلاحه
inbox-open = فتح الوارد
admin-button-inbox = الوارد
inbox-letter = في وارد المالك بانتظارك { $count ->
     [zero] { $count } أمر
     [one] أمر واحد
     [two] أمران
     [few] { $count } أمور
     [many] { $count } أمرًا
    *[other] { $count } أمر
}.
inbox-letter-late = وكان المفترض أن يكتمل منها { $count ->
     [zero] { $count } أمر
     [one] أمر واحد
     [two] أمران
     [few] { $count } أمور
     [many] { $count } أمرًا
    *[other] { $count } أمر
} قبل الآن.

matter-unanswered = لم يُجب عن منشور في #{ $channel } خلال الوقت الموعود هناك.
matter-promise = لم يمكن الوفاء بوعد في #{ $channel }؛ وأُخبر بذلك من كتب هناك.
matter-policy_gap = تترك القواعد هذا مفتوحًا: «{ $text }»
matter-question_abuse = يرى أحدهم أن سؤالًا من دون اسم في #{ $channel } غير لائق.
matter-locked = لم يعد فتح النص ممكنًا
matter-reasons-confidence = في الأشهر الاثني عشر الماضية ذُكرت الثقة سببًا لعدم المشاركة، أي الخطوة الأولى أمام الجميع أو اللغة. العدد: { $people ->
     [zero] { $people } شخص على الأقل
     [one] شخص واحد
     [two] شخصان على الأقل
     [few] { $people } أشخاص على الأقل
     [many] { $people } شخصًا على الأقل
    *[other] { $people } شخص على الأقل
}.
matter-reasons-rules = في الأشهر الاثني عشر الماضية ذُكرت القواعد سببًا لعدم المشاركة، أي مخاوف قانونية أو أمنية، أو طريقة العمل هنا. العدد: { $people ->
     [zero] { $people } شخص على الأقل
     [one] شخص واحد
     [two] شخصان على الأقل
     [few] { $people } أشخاص على الأقل
     [many] { $people } شخصًا على الأقل
    *[other] { $people } شخص على الأقل
}.
matter-reasons-capacity = في الأشهر الاثني عشر الماضية ذُكرت الطاقة المتاحة سببًا لعدم المشاركة، أي الوقت أو الأدوات أو التقنية. العدد: { $people ->
     [zero] { $people } شخص على الأقل
     [one] شخص واحد
     [two] شخصان على الأقل
     [few] { $people } أشخاص على الأقل
     [many] { $people } شخصًا على الأقل
    *[other] { $people } شخص على الأقل
}.
matter-stays = بقي السبب بعد ثلاثة اقتراحات مناسبة له لدى: { $people ->
     [zero] { $people } شخص على الأقل
     [one] شخص واحد
     [two] شخصان على الأقل
     [few] { $people } أشخاص على الأقل
     [many] { $people } شخصًا على الأقل
    *[other] { $people } شخص على الأقل
}. هذا يقول عن الاقتراحات بقدر ما يقول عن المكان.

matter-do-unanswered = المطلوب: الإجابة عنه، أو سؤال من يعرف.
matter-do-promise = المطلوب: التحقق من كفاية الزملاء في المناوبة هناك، أو منحهم وقتًا أطول.
matter-do-policy_gap = المطلوب: الإجابة عنه في القواعد؛ ومن يعرف القواعد يرى ما تغيّر.
matter-do-question_abuse = المطلوب: النظر فيه، وسحبه عبر «/nudge-admin أسئلة» إن لم يكن مكانه هناك.
matter-do-reasons = المطلوب: الحديث عنه حيث تُتخذ القرارات، وتغيير أمر واحد، وإخبار الجميع.
matter-due = الأفضل قبل { DATETIME($day, dateStyle: "long") }.
matter-late = كان المفترض أن يكتمل قبل { DATETIME($day, dateStyle: "long") }.
matter-go = الذهاب إلى هناك
matter-done = تم
matter-not_doing = لن يُنفذ
matter-later = يوم آخر
matter-done-said = تم، شكرًا لك. هل نخبر الجميع؟
matter-not_doing-said = أُزيل من القائمة.
matter-later-title = يوم آخر
matter-day = الأفضل قبل
matter-day-wrong = يجب كتابة يوم مثل 2030-04-01.
matter-day-past = هذا اليوم مضى. يجب اختيار اليوم أو ما بعده.
matter-put-off = يبقى في القائمة، ليوم { DATETIME($day, dateStyle: "long") }.
matter-gone = لم يعد في القائمة أصلًا.

fixed-title = إخبار الجميع
fixed-submit = إخبار الجميع
fixed-text = ما تم إصلاحه
fixed-hint = جملة أو جملتان. أنشرها وأعرضها في الصفحة الرئيسية للجميع أربعة أسابيع.
fixed-channel-label = في أي قناة؟
fixed-channel = يجب اختيار واحدة من هذه القنوات.
fixed-empty = تلزم كلمة أو كلمتان عما تم إصلاحه.
fixed-long = الحد الأقصى { $most ->
     [zero] { $most } حرف
     [one] حرف واحد
     [two] حرفان
     [few] { $most } أحرف
     [many] { $most } حرفًا
    *[other] { $most } حرف
}؛ والطول الآن { $length }.
fixed-nowhere = لست في أي قناة عامة محتسبة بعد. «قناة اختيار» تضيفني إلى بعضها.
fixed-done = سيظهر في #{ $channel } خلال دقائق، وفي الصفحة الرئيسية للجميع أربعة أسابيع.
home-fixed = ما تم إصلاحه
