### What somebody finds in the Home of the bot.

words-home = ホーム, 私のホーム, 様子
help-home = いまの様子と、タップできることをひと目で
home-heading = いまの様子
home-alone = { $state } 下にあるものをタップできます。ほかの人には見えません。
home-going = 私からのヒントは{ $often }です。
home-paused = 休止中です。{ DATETIME($day, dateStyle: "full") }までヒントを送りません。
home-stopped = 停止を選ばれたので、ヒントは届きません。聞かれたことにはこれからもお答えします。
home-report = レポート
home-button-now = 次は？
home-button-why = なぜ私に？
home-button-pause = 休止
home-button-less = 回数を減らす
home-button-stop = 停止
home-button-resume = 再開
home-button-practise = 練習
home-button-ask = 名前を出さずに質問
home-button-idea = 投稿のアイデア
home-button-data = マイデータ
home-button-policy = 方針
home-button-draft = 投稿の下書き
home-button-help = ヘルプ
home-button-report = 参加レポート
