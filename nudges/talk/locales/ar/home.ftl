### What somebody finds in the Home of the bot.

words-home = الرئيسية, صفحتي, كيف الحال
help-home = وضعك الحالي، وكل ما يمكن نقره، بنظرة واحدة
home-heading = الوضع الحالي
home-alone = { $state } في الأسفل ما يمكن نقره؛ ولا يرى غيرك شيئًا منه.
home-going = يصلك مني { $often }.
home-paused = أنت في استراحة: لا اقتراحات مني قبل { DATETIME($day, dateStyle: "full") }.
home-stopped = قلت «توقف»، فلا تأتي مني اقتراحات. وما زلت أجيب عما يُطلب مني.
home-report = التقرير
home-button-now = ماذا الآن؟
home-button-why = لماذا أنا؟
home-button-pause = استراحة
home-button-less = مرات أقل
home-button-stop = توقف
home-button-resume = استئناف
home-button-practise = تدريب
home-button-ask = السؤال من دون اسمي
home-button-idea = فكرة منشور
home-button-data = بياناتي
home-button-policy = القواعد
home-button-draft = مسودة منشور
home-button-help = مساعدة
home-button-report = تقرير المشاركة
