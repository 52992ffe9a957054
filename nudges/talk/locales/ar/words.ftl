### The organisation's own words, and how people are addressed.

words-admin-words = نصوص, كلمات
words-admin-address = مخاطبة
words-address-informal = ودية, غير رسمية
words-address-formal = رسمية
help-admin-words = أي نص بكلماتكم: يضاف جزء منه، مثل «نصوص اقتراح واحد لهذا الأسبوع»؛ ومن دونه تُعرض النصوص المغيّرة
help-admin-address = «مخاطبة رسمية» أو «مخاطبة ودية»، في اللغات التي فيها الاثنتان

wording-none = لم يتغير أي نص حتى الآن. تُكتب «/nudge-admin نصوص» وجزء من النص المراد تغييره.
wording-nothing = لا نص فيه «{ $word }». يمكن تجربة جزء أقصر، باللغة التي أتحدث بها هنا.
wording-found = { $count ->
     [zero] { $count } نص
     [one] نص واحد
     [two] نصان
     [few] { $count } نصوص
     [many] { $count } نصًا
    *[other] { $count } نص
}
wording-more = وهناك أيضًا { $count ->
     [zero] { $count } نص
     [one] نص واحد
     [two] نصان
     [few] { $count } نصوص
     [many] { $count } نصًا
    *[other] { $count } نص
}؛ تضاف كلمة للعثور على المزيد.
wording-change = تغيير
wording-back = العودة إلى الأصل
wording-title = تغيير نص
wording-text = النص
wording-hint = ما بين { "{" } و{ "}" } يُملأ عند القراءة؛ يجب إبقاؤه كما هو.
wording-look = معاينة
wording-preview = هكذا سيبدو
wording-so-far = حتى الآن: { $text }
wording-use = استخدام هذه الكلمات
wording-changed = من الآن يقرؤه كذلك كل من يقرأ بهذه اللغة.
wording-restored = عاد النص الأصلي.
wording-gone = لم أعد أعرف هذا النص.
wording-empty = لا يمكن أن يكون النص فارغًا.
wording-long = الحد الأقصى { $most ->
     [zero] { $most } حرف
     [one] حرف واحد
     [two] حرفان
     [few] { $most } أحرف
     [many] { $most } حرفًا
    *[other] { $most } حرف
}؛ والطول الآن { $length }.
wording-unreadable = هناك خطأ في الأقواس: لكل { "{" } قوس { "}" }، كما في الأصل.
wording-unknown = ليس في الأصل «{ $name }»، فلا أعرف ما يُملأ به.
address-which = كيف أخاطب الناس في اللغات التي فيها الصيغتان؟
address-informal = بصيغة ودية
address-formal = بصيغة رسمية
address-informal-done = من الآن أخاطب الناس بصيغة ودية، في اللغات التي فيها الصيغتان.
address-formal-done = من الآن أخاطب الناس بصيغة رسمية، في اللغات التي فيها الصيغتان.
