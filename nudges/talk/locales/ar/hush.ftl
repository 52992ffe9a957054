### What admins silence for a while, because tact asks for it.

words-admin-hush = هدوء, كتم
help-admin-hush = لا رسائل حتى ذلك الحين، فورًا: «هدوء حتى 15:00»، «هدوء #القناة 2 أسبوع»، «هدوء إنهاء»
admin-button-hush = هدوء
hush-words-off = إنهاء, انتهى, إيقاف, لا
hush-word-tomorrow = غدا
hush-unit-hours = س, ساعة, ساعات

hush-all = كل شيء في هدوء حتى { DATETIME($until, dateStyle: "full", timeStyle: "short") }: لا يُختار اقتراح ولا يُرسل، ولا يُنشر شيء.
hush-one = #{ $channel } في هدوء حتى { DATETIME($until, dateStyle: "full", timeStyle: "short") }: لا يُوجَّه أحد إليها، ولا يُنشر شيء فيها.
hush-done = تم: من الآن لا أرسل اقتراحًا ولا أنشر شيئًا حتى { DATETIME($until, dateStyle: "full", timeStyle: "short") }. ما كان في الطريق ينتظر، ومن يسألني عن شيء تصله إجابة. كتابة «هدوء إنهاء» تنهيه قبل ذلك.
hush-done-channel = تم: حتى { DATETIME($until, dateStyle: "full", timeStyle: "short") } لا أوجّه أحدًا إلى #{ $channel } ولا أنشر شيئًا فيها. ما كان في الطريق إليها سُحب. كتابة «هدوء #{ $channel } إنهاء» تنهيه قبل ذلك.
hush-off = تم: لم يعد شيء في هدوء.
hush-off-channel = تم: لم تعد #{ $channel } في هدوء.
hush-unclear = لم أفهم حتى متى. أمثلة: «حتى 15:00»، «3 ساعات»، «غدا»، «2 أسبوع»، أو يوم مثل 2030-04-01.
hush-past = هذا اليوم ليس في المستقبل. يجب اختيار يوم ابتداءً من الغد، أو وقت مثل 15:00.
hush-too-long = هذا أكثر من سنة. كتابة «تعليق» توقف الإرسال حتى «بدء».
hush-button-off = إنهاء كل ذلك
hush-button-more = هدوء آخر
hush-title = هدوء
hush-submit = بدء الهدوء
hush-channel = أي قناة؟
hush-channel-hint = تركه فارغًا يشمل كل شيء.
hush-length = كم يدوم؟
hush-length-hour = ساعة
hush-length-hours = أربع ساعات
hush-length-tomorrow = بقية اليوم
hush-length-week = أسبوع
hush-until = أو حتى متى؟
hush-until-hint = مثل 15:00 أو 2030-04-01. إذا كُتب شيء هنا فهو المعتمد.

channel-kind-incident = الحوادث
channel-kind-condolence = التعازي
channel-state-never = تُحتسب، ولا يُوجَّه أحد إليها
