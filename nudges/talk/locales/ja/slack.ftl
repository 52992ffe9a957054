# What is said in Slack only.

slack-home-more = ここに入りきらないものがあります。どのチャンネルでも /nudge ヘルプ と書くと、できることすべてが見られます。

slack-close = 閉じる
slack-not-here = このワークスペースでは、Chime In が設定されていないか、もう使われていません。ここで Slack を見ている方に聞いてください。
slack-trouble = いまこちらで問題が起きています。申し訳ありません。1、2 分後にもう一度試してください。
slack-moment = 少しお待ちください…
slack-gone-on = 答えをダイレクトメッセージで送りました。見られるのはあなただけです。
slack-form-waits = これには 1、2 か所の入力があります。
slack-form-open = 入力する
slack-long = 長いメッセージでした！はじめの部分だけを読みました。
