### The list that drafts are compared with, as admins keep it.

words-admin-checks = فحوص, فحص, قائمة الكلمات
help-admin-checks = الكلمات التي تُقارن بها المسودات، ولكل منها نصيحة؛ «فحوص إضافة» و«فحوص تجربة»
words-checks-add = إضافة, جديد
words-checks-try = تجربة, اختبار
checks-heading = ما تُقارن به المسودات
checks-listed = في القائمة { $count ->
     [zero] { $count } بند
     [one] بند واحد
     [two] بندان
     [few] { $count } بنود
     [many] { $count } بندًا
    *[other] { $count } بند
}. من يكتب مسودة عبر «/nudge مسودة» يقرأ النصيحة إن وُجدت الكلمات فيها؛ ولا يعلم بذلك غيره.
checks-none = لا شيء في القائمة بعد. تُضاف كلمات تستدعي الانتباه، مثل «كلمة مرور*» أو اسم مشروع، ولكل منها جملة نصيحة. يقارن الناس مسوداتهم بها عبر «/nudge مسودة»؛ ولا يعلم غيرهم بما كتبوه.
check-line-everywhere = { $entries }: { $advice }
check-line-public = { $entries } (في الشبكات العامة فقط): { $advice }
check-button-add = إضافة كلمات
check-button-try = تجربة
check-button-more = المزيد
check-button-all = القائمة كاملة
check-button-change = تغيير
check-button-remove = إزالة
check-button-sure = نعم، إزالة
check-title = كلمات للبحث عنها
check-words = كلمات تفصل بينها فواصل
check-words-hint = لا فرق بين الأحرف الكبيرة والصغيرة ولا التشكيل. * تعني أي أحرف داخل الكلمة، و# تعني رقمًا واحدًا: «كلمة مرور*, مشروع الصقر, K-####».
check-advice-label = ما النصيحة؟
check-advice-hint = جملة لطيفة لمن يستخدم هذه الكلمات: ما البديل، أو من يمكن سؤاله.
check-where = أين يسري ذلك؟
check-where-everywhere = في كل مكان
check-where-public = في الشبكات العامة فقط
check-saved = حُفظ.
check-removed = أُزيل من القائمة.
check-gone = لم يعد هذا في القائمة أصلًا.
check-remove-sure = إزالة «{ $entries }» من القائمة؟
check-empty = تلزم كلمة واحدة على الأقل.
check-short = «{ $entry }» قصيرة جدًا: الحد الأدنى حرفان أو رقمان، وإلا طابق كل شيء تقريبًا.
check-long = «{ $entry }» طويلة جدًا: الحد الأقصى للبند الواحد { $most } حرفًا. تُفصل البنود بفواصل.
check-many = الحد الأقصى { $most } من البنود لنصيحة واحدة. يمكن أن تكون للأخرى نصيحتها.
check-advice = تلزم جملة نصيحة: من يقرؤها يريد معرفة البديل.
check-advice-long = الطول { $length } حرفًا؛ وأكثر من { $most } لا يُقرأ.
checks-many = في القائمة { $most } وهو الحد الأقصى. يمكن إزالة واحد، أو إضافة الكلمات إلى غيره.
checks-try-title = تجربة القائمة
