### The promise of an answer, as admins open it channel by channel.

words-admin-net = 返事の約束, 安心網
help-admin-net = チャンピオンがすべての投稿に返事を約束するチャンネル：勤務時間 8 時間なら「返事の約束 開く チャンネル名 8」、終えるなら「返事の約束 閉じる チャンネル名」
words-net-open = 開く, オン
words-net-close = 閉じる, オフ
net-heading = 返事が約束されている場所
net-start = 当番のチャンピオンは、そのチャンネルのすべての投稿に時間内に返事が付くことを約束します。2 人が当番に就くと有効になります。返事のない投稿は、1 人に、次の人に、そしてオーナーの受信箱に届きます。
net-none-yet = まだ開いているチャンネルはありません。多くの人がいるところを開いてください。
net-champions-few = チャンピオンはまだ 5 人より少ないです。会話をよく始めたり答えたりする人を招待しています。希望する人は「チャンピオン」と書いてください。
net-champions =
    { $count ->
       *[other] チャンピオンは { $count } 人です。
    }
net-open = チャンネルを開く
net-close = #{ $channel } を閉じる
net-title = 返事を約束する
net-channel = どのチャンネル
net-channel-hint = general のような名前
net-hours = 時間
net-hours-label =
    { $hours ->
       *[other] 勤務時間で { $hours } 時間以内
    }
net-opened =
    { $hours ->
       *[other] #{ $channel } を開きました。2 人のチャンピオンが当番に就くと、勤務時間で { $hours } 時間以内の返事が約束されます。「当番」と書くよう伝えてください。
    }
net-opened-unseen = そのチャンネルにまだ参加していないため、投稿が見えません。招待してください。
net-closed = #{ $channel } を閉じました。もう何も約束されず、当番もいません。すでに待っているものは、返事がなければオーナーの受信箱に届きます。
net-unclear = 「返事の約束 開く チャンネル名 8」または「返事の約束 閉じる チャンネル名」と書いてください。
net-unfit = #{ $channel } では返事を約束できません。公開されていて、数える対象で、お知らせ用でない必要があります。
net-none = #{ $channel } はこのために開かれていないため、何も変えていません。
net-left-over = #{ $channel } の投稿にまだ返事がなく、頼めるチャンピオンがもういません。ここで Chime In を見ている方に届いています。{ DATETIME($by, dateStyle: "medium", timeStyle: "short") }までに、どなたかの返事があれば約束が守られます。
