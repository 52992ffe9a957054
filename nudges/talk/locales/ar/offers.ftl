### The offers: what, where, how long it takes, and why this person got it.

offer-heading = اقتراح واحد لهذا الأسبوع
offer-alone = اقتراح واحد لهذا الأسبوع. { $what } الأمر لك: كتابة «ليس الآن» تزيل هذا، و«توقف» توقف كل الاقتراحات.
offer-asked = خطوة صغيرة، عند الرغبة
offer-asked-alone = خطوة صغيرة، عند الرغبة. { $what }
offer-answered-alone = اقتراح واحد لهذا الأسبوع. { $what } { $thanks }
offer-answered-not_now = ليس الآن إذن. لا بأس إطلاقًا.
offer-answered-done = جميل، شكرًا على إخباري.
offer-answered-useful = يسعدني ذلك، شكرًا.
offer-answered-less = سأكتب مرات أقل من الآن.

offer-read_lively = يتحدث عدد من الزملاء في #{ $channel } هذه الأيام. تكفي نظرة للقراءة فقط.
offer-read_lively-go = القراءة معهم
offer-react_thread = سلسلة في #{ $channel } فيها حديث جارٍ. إن أعجبك شيء فيها فيكفي رمز تعبيري.
offer-react_thread-go = فتح السلسلة
offer-react_newcomer = كتب أحدهم في #{ $channel } للمرة الأولى. رمز تعبيري منك يدل على أن كلامه وصل.
offer-react_newcomer-go = عرض المنشور
offer-vote_poll = استطلاع مفتوح في #{ $channel }. رمز تعبيري واحد هو صوتك.
offer-vote_poll-go = عرض الاستطلاع
offer-answer_question = سؤال في #{ $channel } ينتظر إجابة. إشارة قصيرة تفيد، وكذلك اسم من يعرف.
offer-answer_question-go = عرض السؤال
offer-greet_newcomer = كتب أحدهم في #{ $channel } للمرة الأولى. سطر ترحيب واحد له أثر كبير.
offer-greet_newcomer-go = عرض المنشور
offer-say_hello = #{ $channel } للأمور الخفيفة. تحية، أو صورة الغداء، أو طرفة: كلها مناسبة.
offer-say_hello-go = الذهاب إلى هناك
offer-share_small = #{ $channel } من القنوات الأصغر. يناسبها ما أفادك مؤخرًا: رابط أو حيلة أو شكر.
offer-share_small-go = الذهاب إلى هناك
offer-ask_question = الأسئلة في #{ $channel } تجد إجابة عادةً. إن كان لديك سؤال فغالبًا لدى غيرك أيضًا.
offer-ask_question-go = السؤال هناك
offer-thank_colleague = أجابك أحدهم في #{ $channel }. كلمة شكر هناك تُكتب بسرعة وتُقرأ بسرور.
offer-thank_colleague-go = قول شكرًا
offer-safe_post = كل منشور في #{ $channel } يُجاب عنه: وعد بذلك زملاء. مكان جيد لأول سؤال أو قصة صغيرة.
offer-safe_post-go = الذهاب إلى هناك

offer-practise = تجربة التفاعل والرد والتعديل والحذف معي وحدي. لا يرى ذلك أحد، فلا مجال للخطأ.
offer-practise-go = تدريب
offer-read_policy = المسموح وغير المسموح هنا، بكلمات بسيطة، في صفحة واحدة.
offer-read_policy-go = قراءة القواعد
offer-fewer_tools = قد تكون بعض قنواتك مجرد ضجيج لك. هذه قنوات يمكن مغادرتها، وطرق لرسائل أقل مني.
offer-fewer_tools-go = إلقاء نظرة
offer-your_minutes = كم دقيقة في الشهر تناسبك، وفي أي يوم؟ سألتزم بذلك.
offer-your_minutes-go = تحديد الدقائق
offer-tell_why = ما الذي يجعل المشاركة أسهل لك؟ تكفي نقرة واحدة، ولا يعرف الإجابة غيرك وغيري.
offer-tell_why-go = الإجابة
offer-answer_poll = سؤال مع إجابات للاختيار. نقرة واحدة تُحتسب، من دون اسمك.
offer-answer_poll-go = عرض السؤال
offer-hand_in_idea = هل هناك ما يستحق المشاركة ولا ترغب في نشره بنفسك؟ يمكن تسليمه، وينشره شخص آخر.
offer-hand_in_idea-go = تسليم فكرة
offer-ask_unnamed = هل هناك سؤال للجميع، لكن ليس باسمك؟ يمكنني طرحه في قناة.
offer-ask_unnamed-go = السؤال من دون اسمي
offer-draft_with_me = يمكن كتابة شيء معي أولًا. أقارنه بقائمة الشركة، ولا أحتفظ بشيء، والقرار لك أين يذهب.
offer-draft_with_me-go = كتابة مسودة

offer-time = { $seconds ->
    [30] تستغرق 30 ثانية.
    [60] تستغرق دقيقة.
    [120] تستغرق دقيقتين.
    [180] تستغرق ثلاث دقائق.
   *[other] تستغرق { $seconds } ثانية.
}

offer-why = يصل الجميع اقتراح كهذا بين حين وآخر. «لماذا وصلني هذا؟» يشرح أكثر.
reason-never_yet = لماذا أنت: لم أرَ منك منشورًا أو تفاعلًا حتى الآن، ولا بأس بذلك. هذه من أسهل الخطوات الأولى.
reason-been_a_while = لماذا أنت: مر وقت على آخر منشور أو تفاعل رأيته منك، وهذه خطوة سهلة للعودة.
reason-next_step = لماذا أنت: سبق أن فعلت أشياء كهذه. هذه خطوة صغيرة إضافية.
reason-fits = لماذا أنت: يناسب ما قلته لي عما يجعل الأمر أسهل. لا يعرف ذلك غيرك وغيري؛ «أسهل» تعرضه وتتيح تغييره.
reason-for_everyone = لماذا أنت: يصل الجميع اقتراح كهذا بين حين وآخر.

button-why = لماذا وصلني هذا؟
button-done = تم
button-useful = مفيد
button-not_now = ليس الآن
button-less = مرات أقل
button-pause = استراحة
button-stop = توقف
