### The brief of those who lead.

words-brief = الموجز, موجز, موجزي
words-goal = هدف, هدفي, إيقاعي
words-delegate = تفويض, مفوض
words-stop-brief = بلا موجز, إيقاف الموجز
help-brief = لمن يقودون: ثلاثة أماكن تكفي فيها دقيقة منك لإظهار الطريق
help-goal = لمن يقودون: إيقاعك الذي لا يراه غيرك، ووقت وصول الموجز
help-delegate = لمن يقودون: شخص يصله الموجز أيضًا
help-stop-brief = لمن يقودون: لا موجز بعد الآن
brief-not-you = هذا لمن يقودون هنا، وأنت لست ضمن القائمة. كتابة «مساعدة» تعرض كل ما يمكنك فعله.

brief-heading = موجزك لهذا الأسبوع
brief-alone = موجزك لهذا الأسبوع: أماكن قليلة تكفي فيها دقيقة منك لإظهار الطريق. كتابة «بلا موجز» توقفه.
brief-going = يلاحظ الآخرون مشاركتك. هنا تفعل دقيقة منك الكثير.
brief-first = رد منك يقول أكثر من إعلان. واحد من هذه يكفي.
brief-again = رد واحد في الأسبوع يكفي تمامًا، ويشجع الآخرين. ربما واحد من هذه؟
brief-long = العودة سهلة: رد قصير أو رمز تعبيري. ربما واحد من هذه؟
brief-question = سؤال في #{ $channel } مفتوح منذ يوم.
brief-post = منشور في #{ $channel } بلا إجابة منذ يوم.
brief-thread = محادثة في #{ $channel } تفيدها كلمة منك.
brief-own = لا شيء ينتظر إجابة. سطر منك في #{ $channel } موضع ترحيب.
brief-nothing = لا شيء ينتظر إجابة في قنواتك هذا الأسبوع.
brief-go = فتحه، دقيقة واحدة
brief-go-there = الذهاب إلى هناك، دقيقة واحدة
brief-echo = منذ منشورك في #{ $channel }: { $replies ->
     [zero] { $replies } رد
     [one] رد واحد
     [two] ردان
     [few] { $replies } ردود
     [many] { $replies } ردًا
    *[other] { $replies } رد
} و{ $reactions ->
     [zero] { $reactions } تفاعل
     [one] تفاعل واحد
     [two] تفاعلان
     [few] { $reactions } تفاعلات
     [many] { $reactions } تفاعلًا
    *[other] { $reactions } تفاعل
}.
brief-goal-so-far = هدفك، لعينيك فقط: { $goal ->
     [zero] { $goal } مرة
     [one] مرة واحدة
     [two] مرتان
     [few] { $goal } مرات
     [many] { $goal } مرة
    *[other] { $goal } مرة
} في الأسبوع. حتى الآن: { $done }.
brief-goal = هدفي
brief-delegate = تفويض
brief-stop-brief = لا موجز
brief-stopped = تم: لا موجز بعد الآن. «هدف» يعيده.
brief-copy = موجز { $name } لهذا الأسبوع: أماكن تكفي فيها دقيقة لإظهار الطريق.

goal-title = إيقاعك
goal-label = كم مرة في الأسبوع تود أن تظهر مشاركتك؟
goal-hint = لا يراه غيرك: لا من فوضته ولا المالك.
goal-no = بلا هدف
goal-acts = { $goal ->
     [zero] { $goal } مرة
     [one] مرة واحدة
     [two] مرتان
     [few] { $goal } مرات
     [many] { $goal } مرة
    *[other] { $goal } مرة
} في الأسبوع
goal-hour = متى يصل الموجز؟
goal-as-i-write = قبل ساعة من وقت كتابتي المعتاد
goal-set = حُفظ: { $goal ->
     [zero] { $goal } مرة
     [one] مرة واحدة
     [two] مرتان
     [few] { $goal } مرات
     [many] { $goal } مرة
    *[other] { $goal } مرة
} في الأسبوع. لا يراه غيرك.
goal-none = حُفظ: بلا هدف. يصل الموجز كما في السابق.

delegate-none = لا يصل موجزك إلى غيرك. كتابة «تفويض» واسم تسأل شخصًا عن ذلك.
delegate-is = يصل موجزك إلى زميل أيضًا: الروابط، لا هدفك ولا ما أحدثته منشوراتك.
delegate-waits = سألتَ زميلًا، ولم تصل إجابة بعد.
delegate-end = إنهاؤه
delegate-ended = تم: لا يصل موجزك إلى غيرك.
delegate-self = هذا أنت. تُكتب «تفويض» واسم زميل.
delegate-asked-them = أسأل { $name } عن الرغبة في تلقي موجزك أيضًا.
delegate-asked = السؤال من { $name }: هل يناسبك تلقي الموجز الأسبوعي الخاص به؟ حتى ثلاثة روابط إلى أماكن تكفي فيها دقيقة لإظهار الطريق. ويمكن إنهاء ذلك في أي وقت.
delegate-yes = نعم
delegate-no = لا يناسبني
delegate-no-more = ليس بعد الآن
delegate-said-yes = شكرًا لك. يصلك الموجز القادم أيضًا.
delegate-said-no = لا بأس. لا يصلك موجز.
delegate-gone = حُسم هذا من قبل.
overview-leaders = شارك { $took } من { $all } من القيادة في الأسابيع الأربعة الأخيرة.
overview-leaders-few = موجزات القيادة تعمل.
data-brief = ما حددته للموجز، والهدف مشفّر
