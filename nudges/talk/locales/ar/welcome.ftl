### What leads an admin through the first steps.

words-admin-welcome = ترحيب, الخطوات الأولى
help-admin-welcome = الخطوات الأولى: المالك، القنوات، التجربة
welcome-heading = أهلًا: الخطوات الأولى
welcome-start = شكرًا على استضافتي. ثلاث خطوات صغيرة، وكل ما عداها يمكنه الانتظار.
welcome-owner = 1. من يهتم به؟ لا بد من شخص، وإلا فلن يفيد أحدًا: «مالك» مع اسم، أو «مالك أنا».
welcome-channels = 2. ما القنوات المحتسبة؟ لا أنضم ولا أنظر إلا إلى ما يُختار منها.
welcome-dry-run = 3. التجربة تعرض بالأعداد ما كنت سأرسله؛ ولا ترسل شيئًا.
welcome-nobody = لا يصل أحدًا شيء مني قبل قولك: أولًا تعريف للجميع، ثم «بدء».
admin-button-owner = تسمية مالك
admin-button-policy = كتابة القواعد
admin-button-overview = البرنامج
