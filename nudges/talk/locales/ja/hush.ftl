### What admins silence for a while, because tact asks for it.

words-admin-hush = ミュート, 配信を休む
help-admin-hush = それまで、すぐに、何も送りません：「ミュート 15:00 まで」「ミュート #チャンネル 2 週間」「ミュート 解除」
admin-button-hush = ミュート
hush-words-off = 解除, 終わり, オフ, なし
hush-word-tomorrow = 明日
hush-unit-hours = h, 時間, 時

hush-all = { DATETIME($until, dateStyle: "full", timeStyle: "short") }まで、すべてミュート中です。ヒントを選ぶことも送ることもなく、何も投稿しません。
hush-one = #{ $channel } は { DATETIME($until, dateStyle: "full", timeStyle: "short") }までミュート中です。誰もそこへ案内せず、何も投稿しません。
hush-done = 完了しました。これから { DATETIME($until, dateStyle: "full", timeStyle: "short") }まで、ヒントを送らず、何も投稿しません。送る途中のものは待ち、私に聞く人にはこれからも答えます。早く終えるには「ミュート 解除」と書いてください。
hush-done-channel = 完了しました。{ DATETIME($until, dateStyle: "full", timeStyle: "short") }まで、誰も #{ $channel } へ案内せず、そこに何も投稿しません。そこへ向かう途中のものは取り下げました。早く終えるには「ミュート #{ $channel } 解除」と書いてください。
hush-off = 完了しました。もう何もミュートしていません。
hush-off-channel = 完了しました。#{ $channel } はもうミュートしていません。
hush-unclear = いつまでかが読めませんでした。「15:00 まで」「3 時間」「明日」「2 週間」、または 2030-04-01 のような日付を試してください。
hush-past = その日は未来ではありません。明日以降の日か、15:00 のような時刻を選んでください。
hush-too-long = 1 年を超えています。「開始」と言うまで何も送らないようにするには「保留」と書いてください。
hush-button-off = すべて解除
hush-button-more = さらにミュート
hush-title = ミュート
hush-submit = ミュートする
hush-channel = どのチャンネルですか？
hush-channel-hint = 空のままなら、すべてをミュートします。
hush-length = どのくらいですか？
hush-length-hour = 1 時間
hush-length-hours = 4 時間
hush-length-tomorrow = 今日いっぱい
hush-length-week = 1 週間
hush-until = または、いつまで？
hush-until-hint = 15:00 や 2030-04-01 のように。ここに書くと、こちらが使われます。

channel-kind-incident = 障害対応
channel-kind-condolence = お悔やみ
channel-state-never = 数えますが、誰も案内しません
