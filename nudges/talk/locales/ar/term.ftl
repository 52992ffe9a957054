### The twelve weeks of a programme.

words-admin-renew = تجديد, المدة
help-admin-renew = ما أظهره البرنامج حتى الآن، واثنا عشر أسبوعًا أخرى
term-not-live = البرنامج لا يعمل، فلا يوجد ما يُجدَّد. «بدء» يبدؤه.
term-ends = يستمر البرنامج حتى { DATETIME($day, dateStyle: "long") }، ثم ينتهي تلقائيًا.
term-took-part = في الأسابيع الأربعة قبل بدئه شارك { $before } % من الناس؛ وفي الأسابيع الأربعة الأخيرة { $lately } %.
term-over = انتهى البرنامج في { DATETIME($day, dateStyle: "long") }. لا يصل اقتراح من دون طلب بعد الآن؛ وتستمر كل الأوامر.
term-lately = في الأسابيع الأربعة الأخيرة شارك { $lately } % من الناس. لا يمكن معرفة النسبة قبل بدئه، لأن تلك الأسابيع لم تُرَ كاملة.
term-few = لا يمكن معرفة عدد المشاركين: عددهم قليل جدًا، أو لم تُرَ الأسابيع الأربعة الأخيرة كاملة.
term-lift-unknown = لا يمكن بعد معرفة هل أحدثت الاقتراحات فرقًا: يلزم لذلك عشرة أشخاص باقتراحات على الأقل، وعشرة من دونها، وأربعة أسابيع.
term-lift-more = شارك ممن وصلتهم اقتراحات أكثر ممن لم تصلهم: الفرق بالنقاط المئوية { $points ->
     [zero] { $points } نقطة
     [one] نقطة واحدة
     [two] نقطتان
     [few] { $points } نقاط
     [many] { $points } نقطة
    *[other] { $points } نقطة
}، وهو على قدر من اليقين بين { $low } و{ $high }.
term-lift-less = شارك ممن وصلتهم اقتراحات أقل ممن لم تصلهم: الفرق بالنقاط المئوية { $points ->
     [zero] { $points } نقطة
     [one] نقطة واحدة
     [two] نقطتان
     [few] { $points } نقاط
     [many] { $points } نقطة
    *[other] { $points } نقطة
}، وهو على قدر من اليقين بين { $low } و{ $high }.
term-lift-open = لا يمكن معرفة هل أحدثت الاقتراحات فرقًا: الفرق بالنقاط المئوية { $points ->
     [zero] { $points } نقطة
     [one] نقطة واحدة
     [two] نقطتان
     [few] { $points } نقاط
     [many] { $points } نقطة
    *[other] { $points } نقطة
}، وقد يكون أي شيء بين { $low } و{ $high }.
term-how = يُجدَّد إن كان مفيدًا. وإلا فتركه ينتهي إجابة جيدة أيضًا.
admin-button-renew = تجديد
term-renew = تجديد لاثني عشر أسبوعًا
term-end = تركه ينتهي
term-renewed = جُدّد: يستمر حتى { DATETIME($day, dateStyle: "long") }.
term-ending = إذن ينتهي تلقائيًا. «/nudge-admin تجديد» يغيّر ذلك في أي وقت.
overview-ended = انتهى البرنامج بعد أسابيعه الاثني عشر: لا يُرسل شيء. «تجديد» يعرض ما حققه، ويتيح استمراره.
overview-ends = يستمر حتى { DATETIME($day, dateStyle: "long") } ما لم يجدده أحد.
