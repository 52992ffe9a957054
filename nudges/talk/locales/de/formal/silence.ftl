### How a member's own figure is explained, to that member only.

silence-never = Von Ihnen war hier bisher nichts zu sehen, und das ist in Ordnung: Viele fangen mit Lesen an.
silence-new = Es gibt noch nichts, woran ich mich halten könnte: Sie sind neu hier, oder ich bin es.
silence-recency-more = { $days ->
    [0] Am letzten Tag war hier etwas von Ihnen zu sehen, und wie lange das her ist, wiegt am meisten.
    [one] Vor einem Tag war hier zuletzt etwas von Ihnen zu sehen.
   *[other] Vor { $days } Tagen war hier zuletzt etwas von Ihnen zu sehen.
}
silence-recency-less = { $days ->
    [0] Am letzten Tag war hier etwas von Ihnen zu sehen.
    [one] Vor einem Tag war hier etwas von Ihnen zu sehen.
   *[other] Vor { $days } Tagen war hier etwas von Ihnen zu sehen, das ist nicht lange.
}
silence-rhythm-more = { $active ->
    [0] In den letzten 90 Tagen war hier nichts von Ihnen zu sehen.
    [one] An einem der letzten 90 Tage war hier etwas von Ihnen zu sehen.
   *[other] An { $active } der letzten 90 Tage war hier etwas von Ihnen zu sehen.
}
silence-rhythm-less = { $active ->
    [0] Früher haben Sie hier oft mitgemacht.
    [one] An einem der letzten 90 Tage war hier etwas von Ihnen zu sehen.
   *[other] An { $active } der letzten 90 Tage war hier etwas von Ihnen zu sehen.
}
silence-tenure-more = Am meisten wiegt, wie lange Sie schon mitmachen: An diesem Punkt machen viele eine Pause.
silence-tenure-less = Am meisten wiegt, wie lange Sie schon mitmachen: An diesem Punkt machen die meisten weiter.
