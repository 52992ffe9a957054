### Drafting a post with the bot, which holds it against the company's own list.

words-draft = 下書き, 一緒に書く
help-draft = 投稿を個別に書き、自分で投稿する前に会社のリストと照らし合わせます
draft-title = 投稿の下書き
draft-text = 何を書きますか？
draft-text-hint = 見えるのはあなただけです。管理者の言葉のリストと、この場で照らし合わせます。何も残さず、数えず、渡しません。
draft-where = どこで読まれますか？
draft-inside = ここ、社内で
draft-public = 公開のネットワークで
draft-channel = どのチャンネルで？（任意）
draft-channel-hint = そこへのリンクをお渡しします。投稿はご自分で行います。
draft-submit = 照らし合わせる
draft-heading = あなたの下書き
draft-match = リストにある言葉：{ $entries }。助言：{ $advice }
draft-nothing = リストに一致するものはありませんでした。リストが知っているのは、誰かが入れた言葉だけです。
draft-decide = 投稿するか、どう投稿するかはあなた次第です。コピーできるよう、もう一度お見せします。何も残していません。
draft-go = #{ $channel } へ行く
draft-change = 変更する
draft-policy = 方針を読む
draft-empty = 一言二言で十分ですが、何か書いてください。
draft-long = 長すぎて読めません。照らし合わせられるのは { $most } 文字までで、これは { $length } 文字です。
