### The list that drafts are compared with, as admins keep it.

words-admin-checks = チェック, 単語リスト
help-admin-checks = 下書きと照らし合わせる言葉と、それぞれの助言。「チェック 追加」と「チェック 試す」
words-checks-add = 追加, 新規
words-checks-try = 試す, テスト
checks-heading = 下書きと照らし合わせるもの
checks-listed =
    { $count ->
       *[other] { $count } 件あります。「/nudge 下書き」で書く人は、その言葉が含まれていれば助言を読みます。ほかの人には知らされません。
    }
checks-none = リストにはまだ何もありません。「パスワード*」やプロジェクト名のように気をつけたい言葉を、それぞれ 1 文の助言と一緒に追加してください。皆さんは「/nudge 下書き」で照らし合わせます。書いた内容はほかの人に知らされません。
check-line-everywhere = { $entries }：{ $advice }
check-line-public = { $entries }（公開のネットワークのみ）：{ $advice }
check-button-add = 言葉を追加
check-button-try = 試す
check-button-more = 続き
check-button-all = リスト全体
check-button-change = 変更
check-button-remove = 外す
check-button-sure = はい、外します
check-title = 探す言葉
check-words = 言葉（コンマ区切り）
check-words-hint = 大文字小文字とアクセント記号は区別しません。* は単語の中の任意の文字、# は数字 1 つ：「パスワード*, プロジェクト ハヤブサ, K-####」。
check-advice-label = どんな助言をしますか？
check-advice-hint = その言葉を使う人への親切な 1 文：代わりに何をするか、誰に聞くか。
check-where = どこで有効ですか？
check-where-everywhere = どこでも
check-where-public = 公開のネットワークのみ
check-saved = 保存しました。
check-removed = リストから外しました。
check-gone = これはすでにリストにありません。
check-remove-sure = 「{ $entries }」をリストから外しますか？
check-empty = 言葉が 1 つ以上必要です。
check-short = 「{ $entry }」は短すぎます。文字か数字が 2 つ以上ないと、ほとんどすべてが一致してしまいます。
check-long = 「{ $entry }」は長すぎます。1 件は { $most } 文字までです。複数はコンマで区切ってください。
check-many = 1 つの助言に付けられるのは { $most } 件までです。ほかのものには別の助言を付けられます。
check-advice = 助言の 1 文が必要です。読む人は代わりに何をすればよいかを知りたいからです。
check-advice-long = { $length } 文字あります。読んでもらえるのは { $most } 文字までです。
checks-many = リストには上限の { $most } 件あります。1 つ外すか、ほかの件に言葉を加えてください。
checks-try-title = リストを試す
