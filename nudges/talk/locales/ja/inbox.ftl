### The owner's inbox, and what everybody is told.

words-admin-inbox = 受信箱
words-admin-fixed = 改善, 全員に知らせる
help-admin-inbox = この場についてすること：返事のない投稿、方針の不足、数としての理由。それぞれに日付があります
help-admin-fixed = 改善したことを全員に知らせます

inbox-empty = することはありません。返事のない投稿、方針の不足、アイデア、参加を妨げる理由がここに届きます。誰かの名前が届くことはありません。
inbox-waiting = { $count ->
    [0] 開いているものはありません
   *[other] すること { $count } 件
}
inbox-more = { $count ->
   *[other] これらが終わると、さらに { $count } 件続きます。
}
inbox-ideas = { $count ->
   *[other] 投稿のアイデアも { $count } 件待っています。
}
inbox-ideas-button = アイデアを見る
inbox-tell = 改善したことを全員に知らせる
inbox-open = 受信箱を開く
admin-button-inbox = 受信箱
inbox-letter = { $count ->
   *[other] オーナーの受信箱に { $count } 件待っています。
}
inbox-letter-late = { $count ->
   *[other] そのうち { $count } 件は、もう終わっている予定でした。
}

matter-unanswered = #{ $channel } の投稿に、約束された時間内に返事が付きませんでした。
matter-promise = #{ $channel } での約束を守れませんでした。書いた人には伝えてあります。
matter-policy_gap = 方針に書かれていないこと：「{ $text }」
matter-question_abuse = #{ $channel } の名前のない質問が不適切だという声があります。
matter-locked = 文章はもう開けません
matter-reasons-confidence = この 12 か月で { $people ->
    [1] 1 人
   *[other] 少なくとも { $people } 人
}が、自信の面で参加しにくいと答えました。皆の前での最初の一歩や、言語のことです。
matter-reasons-rules = この 12 か月で { $people ->
    [1] 1 人
   *[other] 少なくとも { $people } 人
}が、ルールの面で参加しにくいと答えました。法務やセキュリティの心配、ここでのやり方のことです。
matter-reasons-capacity = この 12 か月で { $people ->
    [1] 1 人
   *[other] 少なくとも { $people } 人
}が、余裕の面で参加しにくいと答えました。時間、ツール、技術のことです。
matter-stays = { $people ->
    [1] 1 人
   *[other] 少なくとも { $people } 人
}については、合ったヒントを 3 回送っても理由がそのままでした。これはこの場についてと同じくらい、ヒントについても物語っています。

matter-do-unanswered = すること：自分で答えるか、詳しい人に頼む。
matter-do-promise = すること：当番の人が足りているかを見るか、時間にもっと余裕を持たせる。
matter-do-policy_gap = すること：方針の中で答える。方針を知っている人には変わったところが見えます。
matter-do-question_abuse = すること：確認し、そこにふさわしくなければ「/nudge-admin 質問」で取り下げる。
matter-do-reasons = すること：物事を決める場で話し、1 つ変えて、全員に伝える。
matter-due = { DATETIME($day, dateStyle: "long") }までがおすすめです。
matter-late = { DATETIME($day, dateStyle: "long") }までに終わっている予定でした。
matter-go = 行ってみる
matter-done = 完了
matter-not_doing = 行わない
matter-later = 別の日に
matter-done-said = 完了です。ありがとうございます。全員に知らせますか？
matter-not_doing-said = 一覧から外しました。
matter-later-title = 別の日に
matter-day = 目安の日
matter-day-wrong = 2030-04-01 のような日付を書いてください。
matter-day-past = その日は過ぎています。今日か、それより後の日を選んでください。
matter-put-off = { DATETIME($day, dateStyle: "long") }の分として一覧に残します。
matter-gone = それはすでに一覧にありません。

fixed-title = 全員に知らせる
fixed-submit = 全員に知らせる
fixed-text = 改善したこと
fixed-hint = 1、2 文で。私が投稿し、全員のホームに 4 週間表示します。
fixed-channel-label = どのチャンネルで？
fixed-channel = この中のチャンネルを選んでください。
fixed-empty = 改善したことを一言二言書いてください。
fixed-long = { $most ->
   *[other] { $most } 文字以内でお願いします。いまは { $length } 文字です。
}
fixed-nowhere = 数える公開チャンネルのどれにもまだ参加していません。「チャンネル 選ぶ」で参加します。
fixed-done = 数分のうちに #{ $channel } に出し、全員のホームに 4 週間表示します。
home-fixed = 改善したこと
