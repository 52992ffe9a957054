# What is said in Teams only.

teams-trouble = いまこちらで問題が起きています。申し訳ありません。1、2 分後にもう一度試してください。
teams-moment = 少しお待ちください…
teams-below = 下にあります。
teams-long = 長いメッセージでした！はじめの部分だけを読みました。
teams-required = ここに入力してください。
