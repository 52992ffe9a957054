### What has to be settled before anybody is nudged.

words-admin-introduce = تعريف, التعريف
words-admin-council = مجلس, مجلس العمل
words-council-agreed = موافق, موافقة, نعم
words-council-not_needed = غير لازم, لا يوجد, not_needed
help-admin-introduce = يرسل التعريف إلى الجميع بعد سؤال؛ ثم يعرض إلى أين وصل
help-admin-council = يسجل ما قاله مجلس العمل: «مجلس موافق» أو «مجلس غير لازم»
admin-button-introduce = التعريف
admin-button-council = مجلس العمل

go-not-yet = ليس بعد: بقي مفتوحًا { $count ->
     [zero] { $count } أمر
     [one] أمر واحد
     [two] أمران
     [few] { $count } أمور
     [many] { $count } أمرًا
    *[other] { $count } أمر
}. لا يُرسل شيء قبل حسم ذلك.
still-open = { $count ->
     [zero] لم يبقَ شيء مفتوحًا: «بدء» يبدأ.
     [one] بقي أمر واحد قبل «بدء».
     [two] بقي أمران قبل «بدء».
     [few] بقيت { $count } أمور قبل «بدء».
     [many] بقي { $count } أمرًا قبل «بدء».
    *[other] بقي { $count } أمر قبل «بدء».
}
checklist-owner-done = ✓ في عهدة { $owners }.
checklist-owner-none = ☐ لا مالك لهذا البرنامج. يجب أن يهتم به أحد، وإلا فلن يفيد أحدًا: تُكتب «مالك» واسم، أو «مالك أنا».
checklist-policy-done = ✓ القواعد مكتوبة: النسخة { $version }، سارية منذ { DATETIME($day, dateStyle: "long") }.
checklist-policy-none = ☐ لا توجد قواعد بعد: «القواعد» تفتح نصًا للبدء منه.
checklist-introduction-none = ☐ لم يُعرَّف بي أحد بعد: «تعريف» يعرض عدد من سيصلهم شيء مني، ويسأل قبل أي إرسال.
checklist-introduction-running = ☐ التعريف في الطريق: وصل { $there } من { $all }، وبقي { $waiting }.
checklist-introduction-held = ☐ أُوقف التعريف في الطريق: وصل { $there } من { $all }. «تعريف» يتابع.
checklist-introduction-done = ✓ أُرسل التعريف: وصل { $there } من { $all }.
reach-away = وسيصل بعد العودة إلى { $count ->
     [zero] { $count } شخص
     [one] شخص واحد
     [two] شخصين
     [few] { $count } أشخاص
     [many] { $count } شخصًا
    *[other] { $count } شخص
}.
reach-unreached = وتعذر الوصول إلى { $count ->
     [zero] { $count } شخص
     [one] شخص واحد
     [two] شخصين
     [few] { $count } أشخاص
     [many] { $count } شخصًا
    *[other] { $count } شخص
}، ولا يعطل ذلك شيئًا.
reach-app = لا يسمح لي Teams بالكتابة إلا لمن لديه التطبيق: يمكن لمن يدير Teams تثبيته للجميع (مركز إدارة Teams، «Setup policies»)، ثم يصل «تعريف» إلى الباقين.
reach-later = وانضم لاحقًا { $count ->
     [zero] { $count } شخص
     [one] شخص واحد
     [two] شخصان
     [few] { $count } أشخاص
     [many] { $count } شخصًا
    *[other] { $count } شخص
}، والتعريف يُقرأ قبل أول اقتراح.
checklist-council-agreed = ✓ وافق مجلس العمل.
checklist-council-not_needed = ✓ لا حاجة إلى سؤال مجلس العمل.
checklist-council-none = ☐ مجلس العمل: «مجلس موافق» بعد موافقته، و«مجلس غير لازم» حيث لا يوجد من يُسأل.
checklist-noted = سُجّل في { DATETIME($day, dateStyle: "long") }.
checklist-noted-by = سُجّل في { DATETIME($day, dateStyle: "long") } من { $who }.

introduce-question = يصل هذا كرسالة مباشرة، مرة واحدة، إلى { $count ->
     [zero] { $count } شخص
     [one] شخص واحد
     [two] شخصين
     [few] { $count } أشخاص
     [many] { $count } شخصًا
    *[other] { $count } شخص
}:
introduce-when = يُرسل من الآن، إلى كل شخص في ساعات عمله. هو تعريف فقط: تأتي الاقتراحات بعد «بدء». «تعليق» يوقف ما لم يُرسل بعد.
introduce-sure = إرساله إلى { $count ->
     [zero] { $count } شخص
     [one] شخص واحد
     [two] شخصين
     [few] { $count } أشخاص
     [many] { $count } شخصًا
    *[other] { $count } شخص
}
introduce-begun = في الطريق، في ساعات العمل، إلى { $count ->
     [zero] { $count } شخص
     [one] شخص واحد
     [two] شخصين
     [few] { $count } أشخاص
     [many] { $count } شخصًا
    *[other] { $count } شخص
}. يمكن النظر لاحقًا لمعرفة إلى أين وصل.
introduce-nobody = لا أعرف أحدًا هنا بعد، فلا يوجد من أُعرِّفه بنفسي. «مزامنة» تجلب أعضاء مساحة العمل هذه.
introduce-look = النظر مجددًا

council-title = مجلس العمل
council-said = هل يوافق مجلس العمل؟
council-agreed = وافق
council-not_needed = لا يوجد من يجب سؤاله
council-agreed-done = سُجّل: وافق مجلس العمل.
council-not_needed-done = سُجّل: لا حاجة إلى سؤال مجلس العمل.
