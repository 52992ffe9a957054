### How a member's own figure is explained, to that member only.

silence-never = Nothing of yours has been visible here so far, which is fine: many people start by reading.
silence-new = There is nothing to go by yet: you are new here, or I am.
silence-recency-more = { $days ->
    [0] Something of yours was visible here within the last day, and how recently weighs most.
    [one] It has been a day since something of yours was visible here.
   *[other] It has been { $days } days since something of yours was visible here.
}
silence-recency-less = { $days ->
    [0] Something of yours was visible here within the last day.
    [one] Something of yours was visible here a day ago.
   *[other] Something of yours was visible here { $days } days ago, which is not long.
}
silence-rhythm-more = { $active ->
    [0] Nothing of yours was visible here in the last 90 days.
    [one] Something of yours was visible here on one of the last 90 days.
   *[other] Something of yours was visible here on { $active } of the last 90 days.
}
silence-rhythm-less = { $active ->
    [0] You have often taken part here before.
    [one] Something of yours was visible here on one of the last 90 days.
   *[other] Something of yours was visible here on { $active } of the last 90 days.
}
silence-tenure-more = What weighs most is how long you have been taking part: at this point people often have a break.
silence-tenure-less = What weighs most is how long you have been taking part: at this point people mostly carry on.
