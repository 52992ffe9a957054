### Polls: made by those in charge, answered in private in one tap, told to a channel without names.

words-polls = استطلاعات, استطلاع, تصويت
help-polls = الاستطلاعات المفتوحة في قنواتك: نقرة واحدة تُحتسب، من دون اسمك

polls-none = لا استطلاع مفتوحًا لك الآن.
polls-open = هذه الاستطلاعات مفتوحة لك. نقرة واحدة تُحتسب، ولا يرى أحد ما اخترته.
poll-how = تذهب النتيجة إلى #{ $channel } من دون أسماء، بعد أن يجيب { $enough ->
     [zero] { $enough } شخص
     [one] شخص واحد
     [two] شخصان
     [few] { $enough } أشخاص
     [many] { $enough } شخصًا
    *[other] { $enough } شخص
}.
poll-counted = شكرًا، احتُسبت إجابتك. لا يرى أحد أنها منك.
poll-already = سبق أن أجبت عن هذا، أو أنه ليس لقنواتك. كل إجابة تُحتسب مرة.
poll-over = انتهى هذا الاستطلاع.

data-polls = استطلاعات مفتوحة أجبت عنها؛ وما اخترته لا يُحفظ في أي مكان

poll-result = نتيجة استطلاع: { $question }
poll-result-option = { $option }: { $count ->
     [zero] { $count } إجابة
     [one] إجابة واحدة
     [two] إجابتان
     [few] { $count } إجابات
     [many] { $count } إجابة
    *[other] { $count } إجابة
}
poll-result-how = أجاب على انفراد { $count ->
     [zero] { $count } شخص
     [one] شخص واحد
     [two] شخصان
     [few] { $count } أشخاص
     [many] { $count } شخصًا
    *[other] { $count } شخص
}. لا أحتفظ بشيء من ذلك، ولا أخبر أحدًا بمن اختار ماذا.

words-admin-polls = استطلاعات, استطلاع
help-admin-polls = استطلاعات يجيب عنها الزملاء على انفراد: إنشاء واحد، وعرض المفتوح، وإنهاء واحد
polls-count = { $count ->
     [zero] لا استطلاع مفتوحًا. يجيب الزملاء على انفراد، وتذهب النتيجة إلى قناة من دون أسماء.
     [one] استطلاع واحد مفتوح. لا يرى أحد أرقامًا قبل نهايته.
     [two] استطلاعان مفتوحان. لا يرى أحد أرقامًا قبل نهايتهما.
     [few] { $count } استطلاعات مفتوحة. لا يرى أحد أرقامًا قبل نهايتها.
     [many] { $count } استطلاعًا مفتوحًا. لا يرى أحد أرقامًا قبل نهايتها.
    *[other] { $count } استطلاع مفتوح. لا يرى أحد أرقامًا قبل نهايتها.
}
poll-one = «{ $question }» لـ #{ $channel }، مفتوح حتى { DATETIME($day, dateStyle: "long") } على الأكثر
poll-new = استطلاع جديد
poll-end = إنهاؤه بلا نتيجة
poll-ended = انتهى. لا يرى أحد أرقامًا، ولا يُحفظ منه شيء.
poll-title = استطلاع
poll-submit = فتحه
poll-question-label = السؤال
poll-options-label = الإجابات المتاحة
poll-options-hint = واحدة في كل سطر، { $most } على الأكثر. لا يمكن تغييرها بعد فتح الاستطلاع.
poll-channel-label = لأي قناة؟
poll-enough-label = كم إجابة تلزم؟
poll-enough-hint = { $fewest } على الأقل. عند بلوغ هذا العدد ينتهي الاستطلاع وأنشر النتيجة.
poll-day-label = اليوم الأخير
poll-made = فُتح للجميع في #{ $channel }: «/nudge استطلاعات» تعرضه. أنشر النتيجة هناك من دون أسماء، بعد أن يجيب { $enough ->
     [zero] { $enough } شخص
     [one] شخص واحد
     [two] شخصان
     [few] { $enough } أشخاص
     [many] { $enough } شخصًا
    *[other] { $enough } شخص
}.
poll-too-few = انتهى استطلاعك لـ #{ $channel }. كانت الإجابات أقل من اللازم، فلا يرى أحد أرقامًا، ولا يُحفظ منه شيء. يمكن فتح استطلاع آخر عبر «/nudge-admin استطلاعات».
poll-no-channel = لا يمكنني النشر في أي قناة عامة بعد. يجب دعوتي إلى واحدة أولًا.
poll-not-here = لا يمكنني النشر في القنوات هنا، فلا توجد استطلاعات.
poll-nowhere = لا يمكنني النشر في هذه القناة. يجب اختيار غيرها.
poll-many = هناك { $most } من الاستطلاعات المفتوحة. يمكن انتظار نهاية واحد، أو إنهاء واحد.
poll-question = يلزم سؤال، طوله { $most } حرفًا على الأكثر.
poll-options = تلزم بين { $fewest } و{ $most } إجابات مختلفة، واحدة في كل سطر، طول كل منها { $longest } حرفًا على الأكثر.
poll-enough = يلزم عدد صحيح، من { $fewest } إلى عدد من في القناة: { $people }.
poll-day = يلزم يوم من اليوم فصاعدًا، خلال { $days } يومًا على الأكثر.
poll-gone = انتهى هذا الاستطلاع أصلًا.
