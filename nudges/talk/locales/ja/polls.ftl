### Polls: made by those in charge, answered in private in one tap, told to a channel without names.

words-polls = アンケート, 投票
help-polls = あなたのチャンネルで開いているアンケート：1 回のタップで数えられ、名前は出ません

polls-none = いま、あなたに開いているアンケートはありません。
polls-open = あなたに開いているアンケートです。1 回のタップで数えられ、何を選んだかは誰にも見えません。
poll-how = { $enough ->
   *[other] { $enough } 人が答えると、
}結果が名前なしで #{ $channel } に出ます。
poll-counted = ありがとうございます。答えを数えました。あなたのものとは誰にもわかりません。
poll-already = すでに答えたか、あなたのチャンネルのものではありません。答えは 1 人 1 回です。
poll-over = このアンケートは終わりました。

data-polls = 答えた開催中のアンケート（何を選んだかはどこにも残りません）

poll-result = アンケートの結果：{ $question }
poll-result-option = { $option }：{ $count ->
   *[other] { $count } 件
}
poll-result-how = { $count ->
   *[other] { $count } 人が非公開で答えました。内容は何も残さず、誰が何を選んだかは誰にも言いません。
}

words-admin-polls = アンケート
help-admin-polls = 皆さんが非公開で答えるアンケート：作る、開いているものを見る、終える
polls-count =
    { $count ->
        [0] 開いているアンケートはありません。皆さんは非公開で答え、結果が名前なしでチャンネルに出ます。
       *[other] { $count } 件のアンケートが開いています。終わるまで、数字は誰にも見えません。
    }
poll-one = 「{ $question }」、#{ $channel } 向け、遅くとも { DATETIME($day, dateStyle: "long") }まで
poll-new = 新しいアンケート
poll-end = 結果なしで終える
poll-ended = 終わりました。数字は誰にも見えず、何も残りません。
poll-title = アンケート
poll-submit = 開く
poll-question-label = 質問
poll-options-label = 選べる答え
poll-options-hint = 1 行に 1 つ、{ $most } 個まで。開いた後は変えられません。
poll-channel-label = どのチャンネル向けですか？
poll-enough-label = 何人の答えが必要ですか？
poll-enough-hint = { $fewest } 人以上。その人数に達するとアンケートは終わり、結果を投稿します。
poll-day-label = 最後の日
poll-made = #{ $channel } の全員に開きました。「/nudge アンケート」で見られます。{ $enough ->
   *[other] { $enough } 人が答えると、
}結果を名前なしでそこに投稿します。
poll-too-few = #{ $channel } 向けのアンケートは終わりました。答えた人が少なすぎたため、数字は誰にも見えず、何も残りません。「/nudge-admin アンケート」でまた開けます。
poll-no-channel = まだどの公開チャンネルにも投稿できません。先に 1 つに招待してください。
poll-not-here = ここではチャンネルに投稿できないため、アンケートは使えません。
poll-nowhere = そのチャンネルには投稿できません。別のものを選んでください。
poll-many = すでに { $most } 件のアンケートが開いています。1 つ終わるのを待つか、1 つ終えてください。
poll-question = { $most } 文字以内の質問が必要です。
poll-options = { $fewest } 個から { $most } 個の異なる答えが必要です。1 行に 1 つ、それぞれ { $longest } 文字以内で書いてください。
poll-enough = { $fewest } からそのチャンネルの人数 { $people } までの整数が必要です。
poll-day = 今日から { $days } 日先までの日付が必要です。
poll-gone = そのアンケートはすでに終わっています。
