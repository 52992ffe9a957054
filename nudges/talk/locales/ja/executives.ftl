### The brief of those who lead.

words-brief = ブリーフ, 私のブリーフ
words-goal = 目標, 私の目標, リズム
words-delegate = 代理
words-stop-brief = ブリーフ停止, ブリーフなし
help-brief = 率いる立場の方へ：あなたの 1 分が道を示す、3 つの場所
help-goal = 率いる立場の方へ：あなただけに見えるリズムと、ブリーフの届く時刻
help-delegate = 率いる立場の方へ：ブリーフを一緒に受け取る人
help-stop-brief = 率いる立場の方へ：ブリーフを受け取らない
brief-not-you = これはここを率いる方のためのもので、あなたは登録されていません。できることすべては「ヘルプ」と書くと見られます。

brief-heading = 今週のブリーフ
brief-alone = 今週のブリーフ：あなたの 1 分が道を示す、いくつかの場所です。「ブリーフ停止」と書けばもう届きません。
brief-going = あなたが参加していることに、皆さんが気づいています。1 分が大きな力になる場所はこちらです。
brief-first = あなたの返信は、お知らせよりも多くを伝えます。どれか 1 つで十分です。
brief-again = 週に 1 つの返信で十分です。ほかの人の励みになります。この中から 1 つ、いかがですか。
brief-long = 戻るのは簡単です。短い返信か、絵文字を 1 つ。この中から 1 つ、いかがですか。
brief-question = #{ $channel } の質問に、1 日返事がありません。
brief-post = #{ $channel } の投稿に、1 日返事がありません。
brief-thread = #{ $channel } の会話に、あなたの一言があるとよさそうです。
brief-own = 返事を待っているものはありません。#{ $channel } にあなたの一言があると喜ばれます。
brief-nothing = 今週、あなたのチャンネルに返事を待っているものはありません。
brief-go = 開く、1 分
brief-go-there = 行ってみる、1 分
brief-echo = #{ $channel } でのあなたの投稿のあと：{ $replies ->
   *[other] 返信 { $replies } 件
}、{ $reactions ->
   *[other] リアクション { $reactions } 件
}。
brief-goal-so-far = { $goal ->
   *[other] あなただけに見える目標：週に { $goal } 回。いままで：{ $done }。
}
brief-goal = 私の目標
brief-delegate = 代理
brief-stop-brief = ブリーフなし
brief-stopped = 完了しました。もうブリーフは届きません。「目標」でまた受け取れます。
brief-copy = { $name } さんの今週のブリーフ：1 分が道を示す場所です。

goal-title = あなたのリズム
goal-label = 週に何回、参加している姿を見せたいですか？
goal-hint = 見えるのはあなただけです。代理の人にもオーナーにも見えません。
goal-no = 目標なし
goal-acts = { $goal ->
   *[other] 週に { $goal } 回
}
goal-hour = ブリーフはいつ届けますか？
goal-as-i-write = ふだん書く時刻の 1 時間前
goal-set = { $goal ->
   *[other] 保存しました：週に { $goal } 回。見えるのはあなただけです。
}
goal-none = 保存しました：目標なし。ブリーフはこれまでどおり届きます。

delegate-none = あなたのブリーフを受け取る人は、ほかにいません。頼むには「代理」と名前を書いてください。
delegate-is = 同僚もあなたのブリーフを受け取っています。リンクだけで、目標も投稿の反響も含みません。
delegate-waits = 同僚に頼んで、返事を待っています。
delegate-end = 終える
delegate-ended = 完了しました。あなたのブリーフを受け取る人は、ほかにいません。
delegate-self = それはあなたご自身です。「代理」と同僚の名前を書いてください。
delegate-asked-them = { $name } さんに、あなたのブリーフも受け取るかを聞きます。
delegate-asked = { $name } さんが、週ごとのブリーフを受け取ってもらえるかを尋ねています。1 分が道を示す場所へのリンクが、最大 3 つです。いつでも終えられます。
delegate-yes = はい
delegate-no = 今回は遠慮します
delegate-no-more = もう受け取らない
delegate-said-yes = ありがとうございます。次のブリーフはあなたにも届きます。
delegate-said-no = それで大丈夫です。ブリーフは届きません。
delegate-gone = それはすでに決まっています。
overview-leaders = この 4 週間に、率いる立場の { $all } 人のうち { $took } 人が参加しました。
overview-leaders-few = 率いる立場の方へのブリーフを送っています。
data-brief = ブリーフの設定（目標は暗号化）
