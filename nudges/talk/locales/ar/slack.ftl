# What is said in Slack only.

slack-home-more = هناك أكثر مما يتسع هنا. كتابة ‎/nudge مساعدة في أي قناة تعرض كل شيء.

slack-close = إغلاق
slack-not-here = لم يُعدّ Chime In في مساحة العمل هذه، أو لم يعد كذلك. يمكن سؤال من يهتمون بـ Slack هنا.
slack-trouble = هناك خلل من جانبي الآن، وأعتذر عن ذلك. يمكن المحاولة مجددًا بعد دقيقة أو دقيقتين.
slack-moment = لحظة …
slack-gone-on = كتبت لك الإجابة في رسالة مباشرة: هي لعينيك فقط.
slack-form-waits = يلزم لذلك ملء حقل أو حقلين.
slack-form-open = ملء
slack-long = كانت رسالة طويلة! لم أتمكن إلا من قراءة بدايتها.
