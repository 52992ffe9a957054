### Reading history and looking up who is there, for admins.

words-admin-backfill = 履歴, 過去分
words-admin-sync = 同期, 調べ直す
help-admin-backfill = 履歴をどこまで読んだか。「履歴 30」で、数える全チャンネルの直近 30 日を読みます
help-admin-sync = 誰がどのチャンネルにいるかを調べ直します
admin-button-backfill = 進み具合

backfill-days = 「履歴 30」のように、1 から { $most } までの日数を書いてください。
backfill-no-channels = まだ数えるチャンネルがなく、読むものがありません。先に「チャンネル 選ぶ」で選んでください。
backfill-no-past = Teams では、私がチームにいる間のことだけが見え、それより前は見えません。読むものはなく、数字は私が来た日から始まります。
backfill-not-here = これは実際のワークスペースのためのものです。取り込んだものは、履歴をファイルから得ます。
backfill-begun = { $count ->
   *[other] { $count } チャンネルの直近 { $days } 日のうち足りない分を、
}プラットフォームが許す速さで読みます。誰がいつ目に見えることをしたかだけを残し、文章は残しません。
backfill-nothing = 直近 { $days } 日はすべて読んだか、いま読んでいるところです。
backfill-none = まだ履歴を読んでいません。「履歴 30」で、数える全チャンネルの直近 30 日を読みます。最大は { $most } です。
backfill-summary = { $all ->
   *[other] { $all } チャンネルのうち { $done } を読み、新しくわかった行動は { $acts ->
       *[other] { $acts } 件です。
    }
}
backfill-caption = { $shown ->
   *[other] { $all } チャンネルのうち { $shown }
}
backfill-how-far = 進み具合
backfill-done = { $days ->
   *[other] 完了：全 { $days } 日、新しい行動：{ $acts }
}
backfill-going-on = { $all } 日のうち { $done } 日、これまでの新しい行動：{ $acts }
backfill-waits = #{ $channel } に参加するのを待っています
backfill-failed-outside = #{ $channel } に参加していません。招待してくだされば続けます
backfill-failed-archived = #{ $channel } はアーカイブ済みです
backfill-failed-scope = #{ $channel } を読む権限がありません。すべての権限で入れ直してから、日数を付けてもう一度「履歴」と書いてください
backfill-failed-other = 「{ $why }」で止まりました。日数を付けた「履歴」でもう一度試せます
backfill-gaps = { $days ->
   *[other] { $days } 日は見えなかった部分があります。読めるまで、その日で誰かを判断することはありません。
}
backfill-outside = { $count ->
    [1] { $channels } にまだ参加していません。続くようでしたら招待してください。
   *[other] { $channels } にまだ参加していません（{ $count } チャンネル）。続くようでしたら招待してください。
}
backfill-inside = { $count ->
    [1] 数えない { $channels } にまだ参加しています。続くようでしたら外してください。
   *[other] 数えない { $channels } にまだ参加しています（{ $count } チャンネル）。続くようでしたら外してください。
}
sync-asked = 数分のうちに、誰がどのチャンネルにいるかを調べます。
sync-never = 誰がいるかをまだ調べていません。最初の数分で自動的に調べます。
sync-done = 誰がいるかを最後に調べたのは { DATETIME($at, dateStyle: "long", timeStyle: "short") }です。
sync-failed = 一部が拒否されました：{ $why }。
