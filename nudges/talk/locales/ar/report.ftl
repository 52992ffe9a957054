### The adoption report. It counts people and names nobody; it thanks, and blames no one.

report-period =
    { $kind ->
        [week] أسبوع { $day } { report-month-name }
        [quarter] { $month ->
            [1] يناير إلى مارس
            [4] أبريل إلى يونيو
            [7] يوليو إلى سبتمبر
           *[10] أكتوبر إلى ديسمبر
        }
       *[month] { report-month-name }
    } { $year }
report-month-name = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
report-day = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}

report-title = من شارك في { $group }، { $period }
report-group-team = المجموعة حول { $name }
report-headline = شارك { $active } من أصل { $people } في { $period }.
report-headline-all = شارك الجميع، وعددهم { $people }، في { $period }. رائع!
report-first = { $count ->
     [zero] لم يقم أحد بشيء ظاهر للمرة الأولى.
     [one] قام شخص واحد بشيء ظاهر للمرة الأولى. الرد عليه أبلغ من كل ما يمكننا قوله.
     [two] قام شخصان بشيء ظاهر للمرة الأولى. الرد على كل منهما أبلغ من كل ما يمكننا قوله.
     [few] قام { $count } أشخاص بشيء ظاهر للمرة الأولى. الرد على كل منهم أبلغ من كل ما يمكننا قوله.
     [many] قام { $count } شخصًا بشيء ظاهر للمرة الأولى. الرد على كل منهم أبلغ من كل ما يمكننا قوله.
    *[other] قام { $count } شخص بشيء ظاهر للمرة الأولى. الرد على كل منهم أبلغ من كل ما يمكننا قوله.
}
report-first-unknown = لا يمكن معرفة من شارك للمرة الأولى: لا يُعرف شيء عما قبل هذه الفترة.
report-silent = من بين { $judged } يمكن الحكم عليهم، { $silent } صامتون: من المرجح أن تمر الأسابيع الأربعة بعد { $day } من دون شيء ظاهر منهم.
report-silent-unseen = عدد الصامتين غير مذكور: التفاعلات بين الناس لا تُرى هنا، فلا يوصف أحد بذلك لعدم رؤيتها.
report-silent-few = عدد الصامتين غير مذكور: من يمكن الحكم عليهم أقل من { $smallest }.

report-nobody = لم يكن أحد في { $group } بعد عند نهاية { $period }.
report-nothing = لم يحدث شيء ظاهر في { $period }.
report-next-steps = ما يفيد الآن: التحقق من وجود بيانات هذه الأيام أصلًا، وجلبها إن لم توجد، ثم الطلب من اثنين أو ثلاثة ممن يحبون الكتابة أن يبدؤوا بسؤال تسهل الإجابة عنه. ردود القيادة عليه هي الأكثر فائدة.

report-funnel = أين يقف الناس، في { $days } يومًا حتى { $day }
report-funnel-seen = أين يقف الناس، في { $days } يومًا حتى { $day } (منها { $seen } أمكنت رؤيتها)
report-column-stage = المرحلة
report-column-people = الأشخاص
report-column-share = النسبة
report-column-meaning = ما فعلوه
report-stage-leader = مبادر
report-stage-collaborator = متعاون
report-stage-contributor = مساهم
report-stage-reader = لا شيء ظاهر
report-not-measured = غير مقيس
report-meaning-leader = بدؤوا شيئًا انضم إليه آخرون
report-meaning-collaborator = ردّوا
report-meaning-contributor = تفاعلوا أو صوّتوا أو نشروا
report-meaning-reader = قراءة أو غياب: لا يمكن لأحد أن يعرف
report-meaning-not-measured = انضموا للتو، أو في إجازة، أو لا تمكن رؤيتهم
report-count = { $count }
report-share = { $percent }%

report-trend = من شاركوا، أسبوعًا بعد أسبوع
report-series-anything = شاركوا
report-series-react = تفاعلوا
report-series-vote = صوّتوا
report-series-reply = ردّوا
report-series-post = نشروا
report-series-host = بدؤوا محادثات
report-trend-alt =
    { $weeks ->
        [1] في الأسبوع من { $first } شارك { $newest }.
       *[other] من { $first } إلى { $last } شارك بين { $lowest } و{ $highest } في الأسبوع، و{ $newest } في آخرها.
    }
report-trend-nothing = لا يوجد أسبوع أمكنت رؤيته كاملًا.
report-trend-gaps =
    { $weeks ->
        [1] تُرك الأسبوع من { $days } فارغًا: لم تمكن رؤيته كاملًا، فليس ذلك انخفاضًا.
       *[other] تُركت الأسابيع من { $days } فارغة: لم تمكن رؤيتها كاملة، فليس ذلك انخفاضًا.
    }

report-change = ما فعله الناس في { $period }
report-column-did = من
report-column-change = التغير
report-did-anything = شاركوا إجمالًا
report-did-react = تفاعلوا
report-did-vote = صوّتوا
report-did-reply = ردّوا
report-did-post = نشروا
report-did-host = بدؤوا شيئًا انضم إليه آخرون
report-did-first = شاركوا للمرة الأولى
report-did-silent = صامتون، ممن يمكن الحكم عليهم
report-with-share = { $count } ({ $percent }%)
report-points =
    { $sign ->
        [more] +{ $points ->
     [zero] { $points } نقطة
     [one] { $points } نقطة
     [two] { $points } نقطة
     [few] { $points } نقاط
     [many] { $points } نقطة
    *[other] { $points } نقطة
}
        [less] −{ $points ->
     [zero] { $points } نقطة
     [one] { $points } نقطة
     [two] { $points } نقطة
     [few] { $points } نقاط
     [many] { $points } نقطة
    *[other] { $points } نقطة
}
       *[same] كما في السابق
    }
report-difference =
    { $sign ->
        [more] +{ $count }
        [less] −{ $count }
       *[same] كما في السابق
    }
report-unknown = –
report-no-change-not_covered = لا يوجد ما يُقارن به: البيانات لا تعود إلى { $before }.
report-no-change-gaps = لا مقارنة مع { $before }: لم تمكن رؤية كل أيام الفترتين.
report-no-change-too_few = لا مقارنة مع { $before }: كان هنا حينها أقل من { $smallest } من هؤلاء.

report-leaders = { $tookpart ->
     [zero] لم يشارك أحد من القيادة بعد، وعددهم { $executives }. رد قصير من أحدهم هو أفضل بداية.
     [one] شارك واحد من { $executives } في القيادة، بـ { report-replies } و{ report-posts }.
     [two] شارك اثنان من { $executives } في القيادة، بـ { report-replies } و{ report-posts }.
     [few] شارك { $tookpart } من { $executives } في القيادة، بـ { report-replies } و{ report-posts }.
     [many] شارك { $tookpart } من { $executives } في القيادة، بـ { report-replies } و{ report-posts }.
    *[other] شارك { $tookpart } من { $executives } في القيادة، بـ { report-replies } و{ report-posts }.
}
report-replies = { $replies ->
     [zero] { $replies } رد
     [one] رد واحد
     [two] ردين
     [few] { $replies } ردود
     [many] { $replies } ردًا
    *[other] { $replies } رد
}
report-posts = { $posts ->
     [zero] { $posts } منشور
     [one] منشور واحد
     [two] منشورين
     [few] { $posts } منشورات
     [many] { $posts } منشورًا
    *[other] { $posts } منشور
}
report-leaders-reply = الردود أهم من المنشورات: يلاحظ الناس من يجيب.
report-leaders-few = الجزء الخاص بالقيادة غير مذكور: عددهم في هذه المجموعة أقل من { $smallest }، وكان الرقم سيدل على أفراد.

report-limits = تحتسب هذه الأرقام ما يراه الآخرون: التفاعلات والأصوات والردود والمنشورات. لا يمكن تمييز القراءة من الغياب، ولا تُقاس الرسائل المباشرة والاجتماعات. البرامج الآلية والضيوف ومن غادروا ليسوا في أي رقم، وكذلك المتعاقدون ما لم يُضافوا. لا تُعرض مجموعات أقل من { $smallest }.
report-limits-unseen = تحتسب هذه الأرقام المنشورات والردود. لا تُرى هنا التفاعلات والأصوات بين الناس، ولا القراءة والرسائل المباشرة والاجتماعات: من لم يُرَ منه شيء لا يقال عنه شيء. البرامج الآلية والضيوف ومن غادروا ليسوا في أي رقم، وكذلك المتعاقدون ما لم يُضافوا. لا تُعرض مجموعات أقل من { $smallest }.
report-gap-days = لم تمكن رؤية كل شيء في { $days ->
     [zero] { $days } يوم
     [one] يوم واحد
     [two] يومين
     [few] { $days } أيام
     [many] { $days } يومًا
    *[other] { $days } يوم
} من الفترة؛ ولا يُحتسب ذلك.
