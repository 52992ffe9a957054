### Ideas for a post: handed in by anybody, decided on by those in charge.

idea-title = アイデアやうまくいったこと
idea-text = ここでどんなことが読めるとよいですか？
idea-text-hint = { $readers } が読み、投稿にすることがあります。決まるまで最長 60 日、暗号化して保管します。読まれたメッセージはその人の手元に残ります。
idea-readers = { $owners } とここの管理者
idea-readers-admins = ここの管理者
idea-kind = どちらですか？
idea-kind-idea = 投稿のアイデア
idea-kind-success = うまくいったこと
idea-name = あなたの名前
idea-name-unnamed = 名前は出さない
idea-name-named = 私からだと言ってもよい
idea-submit = 渡す
idea-thanks = ありがとうございます。担当者に届きました。決まったらお知らせします。あなたの行動として数えられることはありません。
idea-take-back = 取り消す
idea-taken-back = 取り消しました。ここには何も残っていません。すでに読んだ人がいるかもしれません。
idea-too-late = それはすでに決まったか、以前に取り消されています。
idea-own = { DATETIME($day, dateStyle: "long") }に渡してくださった、まだ決まっていない投稿のアイデア：{ $text }
idea-locked = （この文章はもう開けません。）
idea-empty = 一言二言で十分ですが、何か書いてください。
idea-long = { $length } 文字あります。渡せるのは { $most } 文字までです。
idea-many = すでに { $most } 件のアイデアが待っています。1 つ取り消すか、1 つ決まるのを待ってください。
idea-gone = これはすでに決まったか、取り消されました。
idea-word-long = { $length } 文字あります。伝えられるのは { $most } 文字までです。

words-admin-ideas = アイデア
help-admin-ideas = 皆さんから渡された投稿のアイデア
ideas-none = 待っているアイデアはありません。/nudge アイデア で誰でも渡せます。ときどきチャンネルで知らせてください。
ideas-waiting =
    { $count ->
       *[other] { $count } 件のアイデアが待っています（新しい順）
    }
ideas-older = 以前のもの
overview-ideas =
    { $count ->
       *[other] { $count } 件の投稿のアイデアが返事を待っています。「/nudge-admin アイデア」で見られます。
    }
idea-new = 渡されたアイデアやうまくいったこと
idea-new-alone = 同僚が投稿のアイデアを渡してくれました。ここで Chime In を見ている方に届いています。開いて読むか、「/nudge-admin アイデア」と書いてください。
idea-is-idea = 投稿のアイデアです。
idea-is-success = 共有したいうまくいったことです。
idea-by = { $name } さんから。名前を出してもよいそうです。
idea-by-nobody = 名前なしで渡されました。
idea-used = 使います
idea-declined = 今回は見送ります
idea-word = 本人への一言（任意）
idea-word-hint = 私からのメッセージとして読まれます。短いお礼だけでも励みになります。
idea-tell = 本人に伝える
idea-used-done = 私から本人に伝えます。もう保管しないので、アイデアをもう一度お見せします：
idea-declined-done = 私から本人に丁寧に伝えます。もう保管しません：

idea-answer-used = よいお知らせです。渡してくださったものが投稿に使われます。ありがとうございます！
idea-answer-declined = 投稿のために渡してくださったものは、今回は見送りになりました。ありがとうございます。次もぜひお寄せください。
idea-answer-lapsed = 投稿のために渡してくださったものは、60 日以内に取り上げられなかったため、手放しました。/nudge アイデア でまた送ってください。
idea-answer-word = 担当者からの一言：{ $word }
