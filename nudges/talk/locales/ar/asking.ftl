### Questions without a name.

words-ask = سؤال, اسأل
help-ask = سؤال في قناة من دون اسمك: أنا أنقله
words-asked = أسئلتي, ما سألته
help-asked = ما سألته من دون اسمك، مع الإجابات

words-report-question = غير لائق, إبلاغ المالك
help-report-question = سؤال من دون اسم غير لائق: أخبر المالك
report-none = لا يوجد سؤال من دون اسم في قنواتك الآن.
report-which = هذه الأسئلة من دون اسم موجودة في قنواتك. إن كان أحدها غير لائق أخبرت المالك، ويمكنه سحبه. لا يعرف أحد من أخبرني، ولا من سأل.
report-tell = غير لائق
report-told = شكرًا لك. سينظر المالك فيه. لا يعرف أحد من أخبرني.

question-title = سؤال من دون اسمك
question-channel = أين؟
question-text = سؤالك
question-text-hint = لا يرى أحد من يسأل. قد يدل الأسلوب على صاحبه: الأفضل أن يكون قصيرًا وبسيطًا، بلا أسماء ولا تفاصيل شخصية.
question-submit = نقل السؤال
question-no-channel = لا توجد قناة تقبل أسئلة من دون اسم بعد. يمكن لمشرف فتح واحدة: «/nudge-admin أسئلة فتح القناة».
question-kept = سأنقله إلى #{ $channel } مع غيره إن وُجد، يوم { DATETIME($day, dateStyle: "full") } في { $time }. عندما يجيب أحد أخبرك هنا.
question-take-back = سحبه
question-close = وصلت الإجابة
question-closed = أُغلق: لم أعد أحتفظ بشيء منه، ولا بمن سأل. ما نُشر يبقى في القناة.
question-not-yours = لا يوجد سؤال لك كهذا بعد الآن، أو أنه يُنشر أو يُسحب في هذه اللحظة.
question-go = عرض الإجابات
question-own = «{ $text }» في #{ $channel }: { $state ->
    [open] نُشر
    [posting] يُنشر الآن
    [failed] تعذر نشره
    [lost] لا أعرف هل وصل
    [removing] يُسحب الآن
   *[other] بانتظار النشر
}
question-empty = تكفي كلمات قليلة، لكن لا بد من بعضها.
question-long = الطول { $length } حرفًا؛ وأقصى ما يمكنني نقله { $most }.
question-many = لديك { $most } من الأسئلة المفتوحة. يجب إغلاق واحد أولًا: «/nudge أسئلتي».
question-nowhere = هذه القناة لا تقبل أسئلة من دون اسم (أو لم تعد تقبلها).
question-gone = هذا السؤال مغلق أصلًا.
question-not-here = لا يمكنني النشر في القنوات هنا، فلا توجد أسئلة من دون اسم.
question-unfit = لا يمكن أن تقبل #{ $channel } أسئلة من دون اسم: يجب أن تكون عامة ومحتسبة وليست للإعلانات، وفيها { $fewest } على الأقل، ليكون السؤال من أي واحد من كثيرين. فيها الآن { $people }.
questions-none = ليس لديك سؤال مفتوح. «/nudge سؤال» يطرح واحدًا في قناة من دون اسمك.
questions-yours = { $count ->
     [zero] لا أسئلة لك
     [one] سؤالك
     [two] سؤالاك
     [few] أسئلتك ({ $count })
     [many] أسئلتك ({ $count })
    *[other] أسئلتك ({ $count })
}

question-post = سؤال من زميل من دون اسم: { $text }
question-post-how = أنا أنقل فقط، ولا أخبر أحدًا بمن سأل. الإجابة في هذه السلسلة تصل إلى صاحب السؤال. إن لم يكن مكانه هنا فيمكن إخبار { $who }، أو الكتابة إليّ «غير لائق».
question-admins = مشرفي مساحة العمل هذه
question-replied = أجاب أحدهم عن السؤال الذي طرحته في #{ $channel } من دون اسمك. يصلك هذا لأنك سألت؛ ولا يصل غيرك.
question-failed = لم أتمكن من نقل سؤالك «{ $text }» إلى #{ $channel }: لم تعد القناة تقبل الأسئلة. لا أحتفظ بشيء منه؛ ويمكن طرحه في مكان آخر عبر «/nudge سؤال».
question-lost = لا أعرف هل وصل سؤالك «{ $text }» إلى #{ $channel }: انقطع الاتصال في أثناء النقل، ولن أنشره مرتين. يمكن التحقق هناك؛ ولا تصلك الإجابات عنه عن طريقي. لا أحتفظ بشيء منه.
question-removed = سُحب سؤالك «{ $text }» من #{ $channel } على يد من يهتمون بـ Chime In هنا. لا يعرفون من سأل، ولا أحتفظ بشيء منه.

words-admin-questions = أسئلة
help-admin-questions = أسئلة من دون اسم: القنوات التي تقبلها، والأسئلة المفتوحة
words-questions-open = فتح, تشغيل
words-questions-close = إغلاق, إيقاف
questions-unclear = تُكتب «أسئلة فتح القناة» أو «أسئلة إغلاق القناة»؛ و«أسئلة» وحدها تعرض المفتوح.
questions-no-channel = لا توجد قناة تقبل أسئلة من دون اسم. «/nudge-admin أسئلة فتح القناة» يسمح بها في قناة فيها { $fewest } على الأقل.
questions-opened = تقبل #{ $channel } أسئلة من دون اسم من الآن. أنشرها مرتين في أيام العمل، في 10:00 و15:00.
questions-shut = لم تعد #{ $channel } تقبل أسئلة من دون اسم. ما نُشر يبقى.
questions-open = الأسئلة من دون اسم تذهب إلى { $channels }. { $count ->
     [zero] لا يوجد سؤال مفتوح.
     [one] سؤال واحد مفتوح.
     [two] سؤالان مفتوحان.
     [few] { $count } أسئلة مفتوحة.
     [many] { $count } سؤالًا مفتوحًا.
    *[other] { $count } سؤال مفتوح.
}
questions-shut-all = لا قناة الآن
questions-resting = لا تقبل { $channels } أسئلة الآن: أقل من { $fewest }، أو غير مشمولة بالمتابعة.
questions-one = #{ $channel }: «{ $text }»
questions-remove = سحبه
question-removing = سأسحبه من القناة في الدقائق القادمة. من سأل يبقى مجهولًا.
