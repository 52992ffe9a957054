# What is said in Teams only.

teams-trouble = هناك خلل من جانبي الآن، وأعتذر عن ذلك. يمكن المحاولة مجددًا بعد دقيقة أو دقيقتين.
teams-moment = لحظة …
teams-below = تجده في الأسفل.
teams-long = كانت رسالة طويلة! لم أتمكن إلا من قراءة بدايتها.
teams-required = يجب ملء هذا.
