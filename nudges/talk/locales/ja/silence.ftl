### How a member's own figure is explained, to that member only.

silence-never = これまで、ここであなたの何かが見えたことはありません。それで大丈夫です。多くの人が読むことから始めます。
silence-new = まだ手がかりがありません。あなたがここに来られたばかりか、私が来たばかりです。
silence-recency-more = { $days ->
    [0] この 1 日のうちに、ここであなたの何かが見えました。どれだけ最近かがいちばん効いています。
   *[other] ここであなたの何かが見えてから { $days } 日たっています。
}
silence-recency-less = { $days ->
    [0] この 1 日のうちに、ここであなたの何かが見えました。
   *[other] { $days } 日前に、ここであなたの何かが見えました。それほど前ではありません。
}
silence-rhythm-more = { $active ->
    [0] この 90 日、ここであなたの何かが見えた日はありません。
   *[other] この 90 日のうち { $active } 日、ここであなたの何かが見えました。
}
silence-rhythm-less = { $active ->
    [0] 以前は、ここによく参加されていました。
   *[other] この 90 日のうち { $active } 日、ここであなたの何かが見えました。
}
silence-tenure-more = いちばん効いているのは、参加を始めてからの長さです。この時期には休む人が多くいます。
silence-tenure-less = いちばん効いているのは、参加を始めてからの長さです。この時期には続ける人がほとんどです。
