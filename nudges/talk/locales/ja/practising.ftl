### Practising with the bot alone, or with a colleague who offered to.

practise-start = このメッセージはあなたと私だけのものです。失敗はなく、ここでのことは何にも数えられません。試せることは 4 つです：リアクションする、返信する、返信を編集する、削除する。
practise-reacted = リアクションが見えました。チャンネルでも同じです。メッセージの下に小さな絵文字が付き、書いた人が喜びます。
practise-replied = 返信が届きました。保存はしていません。チャンネルではメッセージの下に表示され、その会話を追う人が読みます。
practise-edited = 返信を編集しました。チャンネルでは、前の言葉が新しい言葉に置き換わり、横に小さく「編集済み」と出ます。
practise-deleted = 返信を削除し、なくなりました。チャンネルでも同じように簡単です。その前に読んだ人がいるかもしれません。
practise-next-react = よければ、次にこのメッセージにリアクションしてください。長押しするかポインターを合わせて、絵文字を選びます。
practise-next-reply = よければ、次に返信を書いてください。
practise-next-edit = よければ、次に返信を変えてください。長押しするかポインターを合わせて、「編集」を選びます。
practise-next-delete = よければ、次に返信を削除してください。長押しするかポインターを合わせて、「削除」を選びます。
practise-finished = これで全部です。リアクション、返信、編集、削除ができました。ここではどこでも同じ方法でできます。
practise-button-react = 👍 でリアクション
practise-button-reply = 返信を書く
practise-button-edit = 編集しました
practise-button-delete = 削除しました
practise-title = 返信の練習
practise-submit = 返信
practise-text = 返信（見えるのは私だけで、保存しません）
practise-empty = 一言二言、何でもかまいません。
practise-buddy = 同僚と練習することもできます。{ $name } さんが申し出ています。練習することは誰にも言いませんので、連絡するかどうかはあなた次第です。
practise-buddy-go = { $name } さんに書く

words-buddy = バディ, 練習相手
help-buddy = 練習相手になることを申し出る、またはやめる
buddy-off-words = やめる, いいえ, 停止, 終わり
buddy-asks = 私とより、人と練習したい同僚もいます。申し出てくだされば、練習する人に順番に 1 人ずつ名前をお見せします。ほかのことは何も見せません。いつでも終えられます。
buddy-offers = 練習相手になることを申し出ています。練習する人に順番に名前をお見せします。連絡するかどうかは相手の自由です。
buddy-offered = ありがとうございます！これから、練習する同僚に、ほかの人と順番に名前をお見せします。終えるには「バディ やめる」と書いてください。
buddy-ended = 完了しました。練習する同僚に名前をお見せしません。
buddy-button-offer = 申し出る
buddy-button-end = もうやめる
data-buddy = 練習相手になる申し出
data-practice = 練習の途中（進み具合を 1 日だけ残します）
