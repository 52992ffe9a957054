### What `chimein plan --dry-run` tells operators.

plan-heading = ما كان سيُرسل
plan-summary = { $at }: عدد من سيصلهم اقتراح { $sent ->
     [zero] { $sent } شخص
     [one] شخص واحد
     [two] شخصان
     [few] { $sent } أشخاص
     [many] { $sent } شخصًا
    *[other] { $sent } شخص
} من أصل { $of }، وفي مجموعة المقارنة { $held ->
     [zero] { $held } شخص
     [one] شخص واحد
     [two] شخصان
     [few] { $held } أشخاص
     [many] { $held } شخصًا
    *[other] { $held } شخص
}. لم يُرسل ولم يُحفظ شيء.
plan-not-live = البرنامج لا يعمل: لا يُرسل شيء قبل أن يقول مشرف «بدء».
plan-more = وغير ذلك { $more ->
     [zero] { $more } شخص
     [one] شخص واحد
     [two] شخصان
     [few] { $more } أشخاص
     [many] { $more } شخصًا
    *[other] { $more } شخص
}: ‎--limit يعرض المزيد.
plan-no-skips = لم يُتجاوز أحد.
plan-offers = الاقتراحات
plan-who = من
plan-offer = الاقتراح
plan-where = أين
plan-why = لماذا
plan-when = الوقت المحلي
plan-thread = سلسلة في #{ $channel }
plan-channel = #{ $channel }
plan-in-their-hours = في ساعات عمله
plan-small-thread = سلسلة في قناة صغيرة
plan-small-channel = قناة صغيرة
plan-skips = لا شيء للآخرين
plan-reason = السبب
plan-people = الأشخاص
plan-nobody = لا يوجد من يُنظر إليه. يجب أولًا استيراد تصدير من Slack أو أشخاص.
plan-no-channels = لا تُحتسب أي قناة الآن، فلا مكان للاقتراح.
plan-nothing = لا شيء يناسب أحدًا في هذه اللحظة: الجدول يوضح السبب. ‎--at يجرب لحظة أخرى.

plan-offer-read_lively = قراءة سلسلة نشطة
plan-offer-react_thread = التفاعل مع سلسلة
plan-offer-react_newcomer = التفاعل مع أول منشور
plan-offer-vote_poll = التصويت في استطلاع
plan-offer-answer_question = الإجابة عن سؤال
plan-offer-greet_newcomer = الترحيب بشخص جديد
plan-offer-say_hello = إلقاء التحية
plan-offer-share_small = المشاركة في قناة صغيرة
plan-offer-ask_question = طرح سؤال
plan-offer-thank_colleague = شكر زميل
plan-offer-safe_post = النشر حيث هناك وعد بإجابة
plan-offer-practise = التدرب مع البرنامج
plan-offer-read_policy = قراءة القواعد
plan-offer-fewer_tools = النظر في قنوات أقل
plan-offer-your_minutes = تحديد دقائق الشهر
plan-offer-tell_why = ذكر ما يجعل الأمر أسهل
plan-offer-answer_poll = الإجابة عن استطلاع
plan-offer-hand_in_idea = تسليم فكرة
plan-offer-ask_unnamed = السؤال من دون اسم
plan-offer-draft_with_me = كتابة مسودة
plan-others = أسباب أخرى
plan-few = أقل من خمسة
plan-private = مع البرنامج

plan-reason-never_yet = لا شيء ظاهر حتى الآن
plan-reason-been_a_while = لا شيء ظاهر منذ فترة
plan-reason-next_step = الخطوة التالية
plan-reason-fits = يناسب ما قيل
plan-reason-for_everyone = للجميع

plan-skip-not_live = البرنامج لا يعمل
plan-skip-left_out = خارج البرنامج
plan-skip-stopped = قال «توقف»
plan-skip-paused = في استراحة
plan-skip-away = في غياب
plan-skip-back = عاد للتو
plan-skip-hushed = في هدوء الآن
plan-skip-ended = انتهى البرنامج
plan-skip-not_met = عُرّف قبل أقل من خمسة أيام عمل
plan-skip-enough = لا يريد
plan-skip-elsewhere = لا يريد الآن
plan-skip-budget = استُخدمت دقائق الشهر
plan-skip-home_only = ينظر في الصفحة الرئيسية
plan-skip-newcomer = جديد، ضمن المهلة
plan-skip-not_measured = المعروف قليل جدًا
plan-skip-active = يشارك أصلًا
plan-skip-attention = وصله واحد مؤخرًا
plan-skip-in_peace = تُرك وشأنه بعد عدة اقتراحات
plan-skip-nothing_new = لا مكان جديدًا مناسبًا
plan-skip-no_channel = ليس في قناة محتسبة
plan-skip-place_gone = لم يعد المكان موجودًا
plan-skip-too_late = بعد فوات الوقت
