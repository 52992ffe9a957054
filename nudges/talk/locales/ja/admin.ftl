### What admins and owners see and change.

words-admin-overview = 概要, 状況
words-admin-dry-run = 試行, ドライラン
words-admin-go = 開始
words-admin-hold = 保留
words-admin-schedules = 予定, スケジュール
words-admin-channels = チャンネル
words-admin-limits = 上限, 静かな時間, 頻度
words-admin-help = ヘルプ
words-schedule-add = 追加, 新規
words-schedule-change = 変更, 編集
words-schedule-pause = 休止
words-schedule-resume = 再開
words-schedule-delete = 削除
words-channel-include = 含める, 数える
words-channel-exclude = 除く, 外す
words-channel-kind = 種類
words-channel-choose = 選ぶ

admin-not-you = プログラムはこのワークスペースの管理者とオーナーが見ています。あなたはその中に登録されていません。できることすべては「ヘルプ」と書くと見られます。
admin-unknown = その言葉はわかりませんでした。わかるのは次の言葉です。
admin-help-start = プログラムについてできることです。
admin-help-alone = 「/nudge-admin」に続けて一覧の言葉を 1 つ書いてください。たとえば、概要、オーナー、方針、チェック、紹介、試行、開始、保留、予定、チャンネル、上限。
admin-help-caption = 管理者が使える言葉
help-admin-overview = 稼働中かどうか、オーナー、上限、チャンネル、それぞれの予定の次の実行
help-admin-dry-run = いまヒントが届く人数と、ほかの人に届かない理由。何も送りません
help-admin-go = これからヒントを送ります。その前に決めることがあればお伝えします
help-admin-hold = 「開始」と言うまで何も送りません
help-admin-schedules = すべての予定。「予定 追加」、また名前を付けて「予定 変更」「休止」「再開」「削除」
help-admin-channels = すべてのチャンネル。どれを数えるかは「チャンネル 選ぶ」、名前を付けて「チャンネル 含める」「除く」、「チャンネル 種類 名前 social」
help-admin-limits = 静かな時間と、1 人に声をかける頻度
help-admin-help = この一覧
admin-button-go = 開始
admin-button-hold = 保留
admin-button-dry-run = 試行
admin-button-schedules = 予定
admin-button-limits = 上限
admin-button-channels = チャンネル

overview-heading = プログラム
overview-live = { DATETIME($day, dateStyle: "long") }から稼働中：ヒントを送っています。
overview-not-live = 稼働していません：管理者が「開始」と言うまで何も送りません。
overview-limits = 1 人に届くヒントは{ $often }。その人のいる場所の { $starts } から { $ends } までは何も届きません。
overview-no-channels = まだ数えるチャンネルがなく、案内できる場所がありません。「チャンネル 選ぶ」で表示されます。
overview-channels = { $all ->
   *[other] { $all } チャンネルのうち { $counted } を数えます。
}
go-done = 稼働しました：これから、予定の時刻になるとヒントを送ります。「保留」ですぐにすべて止まります。
hold-done = 保留しました：もう何も送りません。予定済みのものも、自己紹介も送りません。「開始」でまた始まり、「紹介」で自己紹介を続けます。

dry-run-heading = 試行：何も送っていません
dry-run-nobody = まだ誰のことも知らないため、見る人がいません。「同期」でこのワークスペースの人を取り込みます。
dry-run-own-affair = 最近受け取った、不在、休止中、または希望しない人

schedules-heading = 予定
schedules-none = まだ予定がないため、誰も見ていません。「予定 追加」で追加してください。
schedule-line = 「{ $name }」：{ $when }、対象は{ $audience }。
schedule-some-offers = { $count ->
   *[other] { $count } 種類のヒントを使います。
}
schedule-is-paused = 休止中です。
schedule-next = 次回（あなたの時刻）：{ $runs }。
schedule-never = なし
schedule-run = { DATETIME($day, dateStyle: "medium") } { $at }
schedule-when-cron = cron { $cron }
schedule-when-daily = 毎日 { $at }
schedule-when-weekly = { $days } { $at }
audience-everyone = 全員
audience-executives = 経営層
schedule-button-add = 予定を追加
schedule-button-change = 変更
schedule-button-pause = 休止
schedule-button-resume = 再開
schedule-button-delete = 削除
schedule-button-dry-run = 試行
schedule-title-add = 予定を追加
schedule-title-change = 予定を変更
schedule-name = 名前
schedule-days = 曜日
schedule-time = 時刻
schedule-time-hint = 例：10:00。それぞれの人のタイムゾーンの時刻です。
schedule-cron = または cron の行
schedule-cron-hint = 30 9 1 * * のような 5 つの項目。ここに書くと、こちらが使われます。
schedule-audience = 対象
schedule-offers = ヒント
schedule-offers-hint = 何も選ばなければ、すべてです。
schedule-name-wrong = { $longest } 文字以内の名前が必要です。
schedule-name-taken = 「{ $name }」という予定はすでにあります。
schedule-days-wrong = 曜日を 1 つ以上選ぶか、cron の行を書いてください。
schedule-saved = 保存しました。{ $schedule }
schedule-delete-sure = 「{ $name }」は完全に消えます。送ったものはレポートに残ります。
schedule-delete-button = 削除する
schedule-deleted = 「{ $name }」を削除しました。
schedule-unknown = 「{ $name }」という予定はありません。「予定」で一覧が見られます。
schedule-unclear = 「予定 追加」、または「予定」に変更、休止、再開、削除のどれかと名前を付けて書いてください。
schedule-gone = その予定はすでにありません。

channels-caption = { $all ->
   *[other] { $all } チャンネルのうち { $shown }
}
channels-name = チャンネル
channels-kind = 用途
channels-state = 数える
channels-change = 用途を変える
channels-choose = 数えるものを選ぶ
channels-alone = { overview-channels } 変えるには「チャンネル 選ぶ」、または名前を付けて「チャンネル 含める」「チャンネル 除く」と書いてください。
channel-state-counts = はい
channel-state-left-out = いいえ
channel-state-archived = いいえ（アーカイブ済み）
channel-state-private = いいえ（非公開）
channel-kind-work = 仕事
channel-kind-social = 交流
channel-kind-announcements = お知らせ
channel-counts = #{ $channel } を数えます。用途：{ $kind }。
channel-left-out = #{ $channel } はもう数えません。そこには何も案内しません。
channel-unknown = 「{ $name }」というチャンネルはありません。
channel-unclear = 「チャンネル 選ぶ」「チャンネル 含める 名前」「チャンネル 除く 名前」、または「チャンネル 種類 名前」に work、social、announcements のどれかを付けて書いてください。
channel-title = チャンネルを変更
channel-which = どのチャンネルですか？
channel-included = 数えますか？
channel-yes = はい
channel-no = いいえ
channel-kind = 用途は何ですか？

channels-none = ここのチャンネルをまだ知りません。「同期」でこのワークスペースのものを取り込んでから、またここに戻ってください。
choose-title = 数えるチャンネル
choose-label = 数えるチャンネル
choose-hint = ここで選んだものに参加し、そこだけを見ます。ヒントは公開チャンネルだけに案内します。
choose-public = #{ $channel }
choose-private = #{ $channel }（非公開）
choose-nothing = 名前に「{ $word }」を含むチャンネルはありません。
choose-pages = { $count } あり、1 つのフォームに入りきりません。並び順の範囲で選ぶか、「チャンネル 選ぶ」に名前の一部を付けて書いてください。
choose-page = #{ $first } から #{ $last }
choose-done = { $changed ->
    [0] 何も変えていません。
   *[other] { $changed } チャンネルを変更しました。
} { overview-channels }

limits-title = 上限
limits-from = メッセージを送らない時間の始まり
limits-to = 終わり
limits-hint = 18:00 のような、その人のいる場所の時刻。
limits-attention = 1 人へのヒント
limits-same = 始まりと違う時刻にしてください。
limits-done = 保存しました：1 人に届くヒントは{ $often }。その人のいる場所の { $starts } から { $ends } までは何も届きません。
