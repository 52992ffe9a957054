### Who owns the programme, who holds which role, and trying a message out.

words-admin-owner = مالك, المالك
words-admin-roles = أدوار, دور
words-admin-test = اختبار, رسالة اختبار
words-me = أنا, نفسي
words-no-role = بلا, لا شيء
help-admin-owner = من يهتم بالبرنامج: «مالك» مع اسم، أو «مالك أنا»
help-admin-roles = من له أي دور؛ «أدوار الاسم manager, executive» تمنح، و«أدوار الاسم بلا» تسحب
help-admin-test = يرسل إليك شكل الاقتراح؛ ولا يُحفظ منه شيء
admin-button-test = رسالة اختبار

who-label = من؟
who-hint = معرّف أو عنوان بريد أو اسم.
who-missing = من المقصود؟ يجب إضافة معرّف أو عنوان بريد أو اسم.
who-nobody = لا أعرف زميلًا هنا باسم «{ $name }». يمكن تجربة المعرّف أو عنوان البريد أو الاسم الكامل.
who-which = { $count ->
     [zero] لا أحد بهذا الاسم.
     [one] هل هذا هو المقصود؟
     [two] قد يكون المقصود أحد زميلين. أيهما؟
     [few] قد يكون المقصود أحد { $count } زملاء. أيهم؟
     [many] قد يكون المقصود أحد { $count } زميلًا. أيهم؟
    *[other] قد يكون المقصود أحد { $count } زميل. أيهم؟
}
who-one = { $name } ({ $more })
owner-title = من يهتم به؟
owner-done = البرنامج الآن في عهدة { $name }، وإليه تذهب أسئلة الجميع عنه.
roles-title = الأدوار
roles-title-of = أدوار { $name }
roles-name = الاسم
roles-held = الأدوار
roles-hint = قد يكون للقيادة جدول خاص؛ ويرى المديرون تقرير فرقهم؛ ويغيّر المشرفون والمالكون البرنامج.
roles-button = منح أدوار
roles-caption = { $shown } من أصحاب الأدوار، وعددهم { $all ->
     [zero] { $all } شخص
     [one] شخص واحد
     [two] شخصان
     [few] { $all } أشخاص
     [many] { $all } شخصًا
    *[other] { $all } شخص
}
roles-alone = عدد أصحاب الأدوار: { $count ->
     [zero] { $count } شخص
     [one] شخص واحد
     [two] شخصان
     [few] { $count } أشخاص
     [many] { $count } شخصًا
    *[other] { $count } شخص
}. للتغيير تُكتب «أدوار» مع اسم وexecutive أو manager أو admin أو owner.
roles-done = أدوار { $name } الآن: { $roles }.
roles-none-now = لم يعد لـ { $name } أي دور.
roles-last = عندها لن يبقى أحد يهتم بالبرنامج. يجب أولًا جعل شخص آخر admin أو owner.

test-mark = هذا اختبار. لا يراه غيرك، ولا يُحفظ منه شيء.
test-tapped = كان هذا اختبارًا، فلم يغيّر «{ $label }» شيئًا.
