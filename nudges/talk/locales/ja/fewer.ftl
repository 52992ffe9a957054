### Fewer tools: channels that can be left, and ways to hear less from the bot.

words-fewer = ツール, ツールを減らす, まとめ
help-fewer = 離れてもよいチャンネルと、私からの連絡を週 1 回やなしにする方法
fewer-heading = ツールを減らす
fewer-channels = { $count ->
   *[other] 次の { $count } チャンネルは、あなたにとって雑音かもしれません。2 か月何も起きていないか、多くのことが起きてもあなたのものがありません。
}
fewer-no-channels = あなたにとって雑音だけのチャンネルは見当たりません。
fewer-how = { $platform ->
    [slack] 離れるには、チャンネルを開き、上の名前をクリックして「チャンネルから退出する」を選びます。「チャンネルをミュートする」なら、バッジなしで残れます。私が代わりに行うことはできず、誰にも知らせません。
    [teams] 連絡を減らすには、名前の横の 3 つの点を開いて「非表示」を選ぶか、通知をオフにします。私が代わりに行うことはできず、誰にも知らせません。
   *[other] 離れたりミュートしたりするには、チャンネルを開いて設定を見てください。私が代わりに行うことはできず、誰にも知らせません。
}
fewer-reach-messages = 私からの連絡は、そのつどメッセージで届きます。
fewer-reach-home = すべて「ホーム」にあり、メッセージは送りません。
fewer-reach-digest = 私からの連絡は、多くても週に 1 通です。
fewer-done-messages = 完了しました。私からの連絡は、またそのつどメッセージで届きます。
fewer-done-home = 完了しました。メッセージは送りません。お伝えすることは、いつでも「ホーム」にあります。
fewer-done-digest = 完了しました。私からの連絡は、多くても週に 1 通です。曜日は「時間」で決められます。チャンネルの当番中に待っている投稿だけは、これからもすぐに届きます。
fewer-button-messages = そのつどメッセージ
fewer-button-home = メッセージなし、「ホーム」だけ
fewer-button-digest = 週に 1 通
fewer-button-tidied = 整理しました
fewer-tidied = よかったです。「ツール」で残りが見られます。
home-reach-home = メッセージは送りません。お伝えすることはここにあります。
home-reach-digest = 私からの連絡は、多くても週に 1 通です。
home-waits = あなたへ
home-read = 読みました
home-put-away = しまいました。
digest-heading = 今週のまとめ
digest-alone = { $count ->
   *[other] 今週のまとめ：{ $count } 件のメッセージ。
}
nothing-home_only = ヒントは送りません。ご自分で「ホーム」を見ると伺いました。
