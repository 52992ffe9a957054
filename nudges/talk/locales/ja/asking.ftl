### Questions without a name.

words-ask = 質問, 聞く
help-ask = 名前を出さずにチャンネルで質問します。私が取り次ぎます
words-asked = 私の質問, 自分の質問
help-asked = 名前を出さずに聞いたことと、その返事

words-report-question = 不適切, オーナーに知らせる
help-report-question = 名前のない質問が不適切なとき、私からオーナーに伝えます
report-none = いま、あなたのチャンネルに名前のない質問はありません。
report-which = あなたのチャンネルには、次の名前のない質問があります。不適切なものがあればオーナーに伝え、オーナーが取り下げられます。あなたが知らせたことも、誰が質問したかも、誰にも知られません。
report-tell = 不適切です
report-told = ありがとうございます。オーナーが確認します。あなたが知らせたことは誰にも知られません。

question-title = 名前を出さずに質問
question-channel = どこで？
question-text = 質問
question-text-hint = 誰が聞いているかは誰にも見えません。書き方からわかることもあるので、短く平易に、名前や自分の事情は書かないのがおすすめです。
question-submit = 取り次いでもらう
question-no-channel = 名前のない質問を受け付けるチャンネルはまだありません。管理者が「/nudge-admin 質問 開く チャンネル名」で開けます。
question-kept = ほかの質問があればそれと一緒に、{ DATETIME($day, dateStyle: "full") }の { $time } に #{ $channel } へ取り次ぎます。返事があれば、ここでお知らせします。
question-take-back = 取り消す
question-close = 解決しました
question-closed = 終了しました。質問の内容も、誰が聞いたかも、もう何も残していません。投稿されたものはチャンネルに残ります。
question-not-yours = そのような質問はもうないか、ちょうど投稿中または取り下げ中です。
question-go = 返事を見る
question-own = #{ $channel } への「{ $text }」：{ $state ->
    [open] 投稿済み
    [posting] 投稿中
    [failed] 投稿できませんでした
    [lost] 届いたかどうかわかりません
    [removing] 取り下げ中
   *[other] 投稿待ち
}
question-empty = 一言二言で十分ですが、何か書いてください。
question-long = { $length } 文字あります。取り次げるのは { $most } 文字までです。
question-many = すでに { $most } 件の質問が開いています。まず 1 つ終了してください：「/nudge 私の質問」。
question-nowhere = そのチャンネルは名前のない質問を（もう）受け付けていません。
question-gone = その質問はすでに終了しています。
question-not-here = ここではチャンネルに投稿できないため、名前のない質問は使えません。
question-unfit = #{ $channel } では名前のない質問を受け付けられません。公開されていて、数える対象で、お知らせ用ではなく、誰の質問かわからないよう { $fewest } 人以上いる必要があります。いまは { $people } 人です。
questions-none = 開いている質問はありません。「/nudge 質問」で、名前を出さずにチャンネルで聞けます。
questions-yours =
    { $count ->
       *[other] あなたの質問（{ $count } 件）
    }

question-post = 同僚からの、名前を出さない質問です：{ $text }
question-post-how = 私は取り次いでいるだけで、誰が聞いたかは誰にも言いません。このスレッドへの返信は本人に届きます。ここにふさわしくないときは、{ $who } に伝えるか、私に「不適切」と書いてください。
question-admins = このワークスペースの管理者
question-replied = #{ $channel } で名前を出さずに聞いた質問に、返事がありました。あなたが質問したので届いています。ほかの人には届きません。
question-failed = 質問「{ $text }」を #{ $channel } に取り次げませんでした。そのチャンネルはもう受け付けていません。内容は残していません。「/nudge 質問」で別の場所に聞けます。
question-lost = 質問「{ $text }」が #{ $channel } に届いたかどうかわかりません。取り次ぎの途中で接続が切れました。二重には投稿しません。そちらをご覧ください。返事を私からお届けすることはできません。内容は残していません。
question-removed = 質問「{ $text }」は、ここで Chime In を見ている人たちによって #{ $channel } から取り下げられました。誰が聞いたかは知られておらず、内容は残していません。

words-admin-questions = 質問
help-admin-questions = 名前のない質問：どのチャンネルが受け付けるか、開いている質問
words-questions-open = 開く, オン
words-questions-close = 閉じる, オフ
questions-unclear = 「質問 開く チャンネル名」または「質問 閉じる チャンネル名」と書いてください。「質問」だけで、開いているものが見られます。
questions-no-channel = 名前のない質問を受け付けるチャンネルはありません。「/nudge-admin 質問 開く チャンネル名」で、{ $fewest } 人以上いるチャンネルで受け付けられます。
questions-opened = これから #{ $channel } は名前のない質問を受け付けます。勤務日の 10:00 と 15:00 の 2 回、投稿します。
questions-shut = #{ $channel } は名前のない質問をもう受け付けません。投稿されたものは残ります。
questions-open = 名前のない質問は { $channels } に届きます。{ $count ->
    [0] 開いているものはありません。
   *[other] { $count } 件開いています。
}
questions-shut-all = いまはどのチャンネルにもなし
questions-resting = { $channels } はいま受け付けられません：{ $fewest } 人より少ないか、見守りの対象外です。
questions-one = #{ $channel }：「{ $text }」
questions-remove = 取り下げる
question-removing = 数分のうちにチャンネルから取り下げます。誰が聞いたかは知られないままです。
