### Ideas for a post: handed in by anybody, decided on by those in charge.

idea-title = فكرة أو نجاح
idea-text = ما الذي يحسن أن يُقرأ هنا؟
idea-text-hint = القراءة لـ { $readers }، وقد يصير منشورًا. يُحفظ مشفّرًا حتى القرار، 60 يومًا على الأكثر؛ والرسالة التي قُرئ فيها تبقى لديهم.
idea-readers = { $owners } والمشرفين هنا
idea-readers-admins = المشرفين هنا
idea-kind = ما هو؟
idea-kind-idea = فكرة منشور
idea-kind-success = أمر سار على ما يرام
idea-name = اسمك
idea-name-unnamed = من دون ذكر اسمي
idea-name-named = يمكن القول إنه مني
idea-submit = تسليم
idea-thanks = شكرًا، صار ذلك لديهم. سأكتب إليك عند القرار. لا يُحتسب ذلك في أي مكان كشيء فعلته.
idea-take-back = سحبها
idea-taken-back = سُحبت، ولا يُحفظ منها شيء هنا. ربما قرأها أحد من قبل.
idea-too-late = حُسم أمر هذه من قبل، أو سُحبت سابقًا.
idea-own = فكرة منشور سلّمتها في { DATETIME($day, dateStyle: "long") }، ولم يُحسم أمرها بعد: { $text }
idea-locked = (لم يعد فتح كلمات هذه ممكنًا.)
idea-empty = تكفي كلمات قليلة، لكن لا بد من بعضها.
idea-long = الطول { $length } حرفًا؛ وأقصى ما يمكنني نقله { $most }.
idea-many = تنتظر { $most } من أفكارك. يمكن سحب واحدة، أو انتظار حسم واحدة.
idea-gone = حُسم أمر هذه من قبل، أو سُحبت.
idea-word-long = الطول { $length } حرفًا؛ وأقصى ما يمكنني نقله { $most }.

words-admin-ideas = أفكار
help-admin-ideas = أفكار منشورات سلّمها زملاء
ideas-none = لا فكرة تنتظر. يمكن لأي شخص تسليم واحدة عبر /nudge فكرة؛ ويفيد ذكر ذلك في قناة بين حين وآخر.
ideas-waiting = { $count ->
     [zero] لا فكرة تنتظر
     [one] فكرة واحدة تنتظر
     [two] فكرتان تنتظران، الأحدث أولًا
     [few] { $count } أفكار تنتظر، الأحدث أولًا
     [many] { $count } فكرة تنتظر، الأحدث أولًا
    *[other] { $count } فكرة تنتظر، الأحدث أولًا
}
ideas-older = الأقدم
overview-ideas = أفكار منشورات تنتظر إجابة: { $count ->
     [zero] { $count } فكرة
     [one] فكرة واحدة
     [two] فكرتان
     [few] { $count } أفكار
     [many] { $count } فكرة
    *[other] { $count } فكرة
}. «/nudge-admin أفكار» تعرضها.
idea-new = فكرة أو نجاح، جرى تسليمه
idea-new-alone = سلّم زميل فكرة منشور. يصلك هذا لأنك تهتم بـ Chime In هنا؛ للقراءة يكفي فتحه، أو كتابة «/nudge-admin أفكار».
idea-is-idea = فكرة منشور.
idea-is-success = نجاح للمشاركة.
idea-by = من { $name }، مع السماح بذكر الاسم.
idea-by-nobody = سُلّمت من دون اسم.
idea-used = سأستخدمها
idea-declined = ليس هذه المرة
idea-word = كلمة لصاحبها (اختياري)
idea-word-hint = تُقرأ كرسالة مني. حتى شكر قصير يفيد.
idea-tell = إخبار صاحبها
idea-used-done = سأخبر صاحبها. هذه الفكرة مرة أخرى، إذ لن تُحفظ بعد الآن:
idea-declined-done = سأخبر صاحبها بلطف. لن تُحفظ بعد الآن:

idea-answer-used = خبر سار: ما سلّمته سيُستخدم في منشور. شكرًا لك!
idea-answer-declined = عما سلّمته لمنشور: ليس هذه المرة. شكرًا لك مع ذلك، والفكرة القادمة موضع ترحيب.
idea-answer-lapsed = عما سلّمته لمنشور: لم يُؤخذ به خلال 60 يومًا، فلم أعد أحتفظ به. يمكن إرساله مجددًا عبر /nudge فكرة.
idea-answer-word = كتبوا: { $word }
