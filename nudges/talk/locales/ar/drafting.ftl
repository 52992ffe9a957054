### Drafting a post with the bot, which holds it against the company's own list.

words-draft = مسودة, الكتابة معي
help-draft = كتابة منشور على انفراد ومقارنته بقائمة شركتك، قبل نشره بنفسك
draft-title = مسودة منشور
draft-text = ما الذي تود كتابته؟
draft-text-hint = لا يرى هذا غيرك. يُقارن هنا مباشرة بقائمة كلمات يضعها المشرفون؛ لا يُحفظ منه شيء ولا يُعد ولا يُنقل.
draft-where = أين سيُقرأ؟
draft-inside = هنا، داخل الشركة
draft-public = في شبكة عامة
draft-channel = في أي قناة؟ (اختياري)
draft-channel-hint = يظهر لك عندها رابط يقود إلى هناك. والنشر يكون بنفسك.
draft-submit = مقارنة
draft-heading = مسودتك
draft-match = في القائمة: { $entries }. النصيحة هناك: { $advice }
draft-nothing = لم يطابق شيء مما في القائمة. القائمة لا تعرف إلا الكلمات التي وضعها أحد فيها.
draft-decide = النشر وطريقته قرارك. هذه هي مرة أخرى، للنسخ؛ ولم أحتفظ بشيء منها.
draft-go = الذهاب إلى #{ $channel }
draft-change = تغييرها
draft-policy = قراءة القواعد
draft-empty = تكفي كلمات قليلة، لكن لا بد من بعضها.
draft-long = هذا أطول مما يمكنني: أقصى ما أقارنه { $most } حرفًا، وفيه { $length }.
