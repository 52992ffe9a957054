### The promise of an answer, as admins open it channel by channel.

words-admin-net = ضمان, شبكة أمان
help-admin-net = قنوات يعد فيها الداعمون بإجابة عن كل منشور: «ضمان فتح القناة 8» لثماني ساعات عمل، و«ضمان إغلاق القناة»
words-net-open = فتح, تشغيل
words-net-close = إغلاق, إيقاف
net-heading = حيث هناك وعد بإجابة
net-start = يعد الداعمون في مناوبة قناة بأن يُجاب عن كل منشور فيها في وقته. يسري ذلك ما إن يكون اثنان في المناوبة. المنشور بلا إجابة يذهب إلى أحدهما، ثم التالي، ثم إلى وارد المالك.
net-none-yet = لا قناة مفتوحة لذلك بعد. الأفضل فتح قناة فيها معظم الناس.
net-champions-few = عدد الداعمين أقل من خمسة حتى الآن. أدعو من يبدؤون المحادثات أو يجيبون كثيرًا؛ ويكتب المتطوعون «داعم».
net-champions = عدد الداعمين: { $count ->
     [zero] { $count } شخص
     [one] شخص واحد
     [two] شخصان
     [few] { $count } أشخاص
     [many] { $count } شخصًا
    *[other] { $count } شخص
}.
net-open = فتح قناة
net-close = إغلاق #{ $channel }
net-title = الوعد بإجابة
net-channel = أي قناة
net-channel-hint = اسمها، مثل general
net-hours = خلال
net-hours-label = { $hours ->
     [zero] { $hours } ساعة
     [one] ساعة واحدة
     [two] ساعتان
     [few] { $hours } ساعات
     [many] { $hours } ساعة
    *[other] { $hours } ساعة
} من وقت العمل
net-opened = #{ $channel } مفتوحة: ما إن يكون داعمان في المناوبة يسري وعد بإجابة خلال { $hours ->
     [zero] { $hours } ساعة
     [one] ساعة واحدة
     [two] ساعتين
     [few] { $hours } ساعات
     [many] { $hours } ساعة
    *[other] { $hours } ساعة
} من وقت العمل. يمكن إخبارهم بكتابة «مناوبة».
net-opened-unseen = لست في هذه القناة بعد، فلا أرى منشورات فيها. أرجو دعوتي.
net-closed = #{ $channel } مغلقة: لا وعد هناك بعد الآن، ولا أحد في المناوبة. ما ينتظر أصلًا يصل إلى وارد المالك إن لم يُجب عنه أحد.
net-unclear = تُكتب «ضمان فتح القناة 8» أو «ضمان إغلاق القناة».
net-unfit = لا يمكن الوعد بإجابة في #{ $channel }: يجب أن تكون عامة ومحتسبة وليست للإعلانات.
net-none = #{ $channel } غير مفتوحة لذلك، فلم يتغير شيء.
net-left-over = منشور في #{ $channel } بلا إجابة بعد، ولم يبقَ داعم يُسأل. يصلك هذا لأنك تهتم بـ Chime In هنا: إجابة قبل { DATETIME($by, dateStyle: "medium", timeStyle: "short") } منك أو من غيرك تفي بالوعد.
