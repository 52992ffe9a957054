### What the bot says to everybody, and the words by which it is asked.

words-now = いま, 次, 次は, いま何かある
words-why = なぜ, どうして, なぜ私に
words-pause = 休止, お休み, 一時停止
words-less = 減らす, 少なく, 回数を減らす
words-not_now = 今はしない, 今はいい
words-stop = 停止, やめる, やめて, 配信停止, もういい
words-resume = 再開, また始める, 続ける
words-practise = 練習, 練習する
words-idea = アイデア, 案
words-data = マイデータ, データ, プライバシー
words-help = ヘルプ, こんにちは, はじめまして, 何ができる

talk-not-for-you = 私はこのワークスペースの皆さんのためにいますが、あなたはそのお一人ではないようです。ですから、あなたには何も送らず、どの数字にもあなたを数えません。
in-public = 続きは個別にお話ししましょう。ダイレクトメッセージで、たとえば「ヘルプ」と書いてください。
unknown = 私は小さなプログラムで、わかる言葉は少しだけです。わかるのは次の言葉です。
unknown-near = その言葉はわかりませんでした。「{ $word }」のことでしょうか。わかるのは次の言葉です。
button-unknown = そのボタンは以前のメッセージのもので、もう使えません。「ヘルプ」と書くと、できることがわかります。
nudge-gone = そのヒントが見つからないため、何も変えていません。

help-start = 私に頼めることの一覧です。すべて自由で、ほかの人には見えません。
help-alone = 小さな一歩は「いま」、ヒントが届いた理由は「なぜ」、回数を減らすには「休止」「減らす」「停止」、また受け取るには「再開」、何があれば楽になるかを伝えるには「楽に」、使ってよい時間は「時間」、離れてもよいチャンネルや連絡を減らす方法は「ツール」、これ以上進まなくてよいなら「このまま」、私とだけ試すには「練習」、名前を出さずにチャンネルで質問するには「質問」、投稿のアイデアを渡すには「アイデア」、してよいことと控えることは「方針」、投稿する前に私と一緒に書くには「下書き」、あなたについて私が知っていることすべては「マイデータ」と書いてください。
help-caption = 使える言葉
help-command = コマンド
help-what = できること
help-now = いま一歩進みたいときの、次の小さな一歩
help-why = 最新のヒントが届いた理由と、あなたについて計算していること
help-pause = しばらくヒントを休みます。例：「休止 2 週間」「休止 2030-04-01 まで」
help-less = いまの半分の頻度にします
help-not_now = 最新のヒントだけを見送ります。ほかは何も変わりません
help-stop = すぐに、もうヒントを送りません
help-resume = 休止や停止のあと、またヒントを受け取ります
help-practise = 私だけに見えるところで、リアクション、返信、編集、削除を試せます
help-idea = 投稿のアイデアを渡します。書くのは別の人です
help-data = あなたについて私が知っていることすべて
help-help = この一覧
help-report = 参加レポート。2030-02 や last-week のような期間を付けられます
help-admin = プログラム：予定、チャンネル、上限、開始と保留
help-button-now = 次は？
help-button-pause = 休止
help-button-practise = 練習
help-button-data = マイデータ

pause-words-for = の間, 間, for
pause-words-until = まで, until
pause-unit-days = d, 日, 日間
pause-unit-weeks = w, 週, 週間
pause-unit-months = m, か月, ヶ月, 月
pause-number-1 = 一, 1つ
pause-number-2 = 二
pause-number-3 = 三
pause-number-4 = 四
pause-title = 休止
pause-submit = 休止する
pause-length = どのくらい休みますか？
pause-length-7 = 1 週間
pause-length-14 = 2 週間
pause-length-30 = 1 か月
pause-length-90 = 3 か月
pause-button-length = 期間を選ぶ
pause-day = または、選んだ日まで
pause-day-hint = 例：2030-04-01。ここに書くと、こちらが使われます。
pause-unclear = 期間として読めませんでした。「2 週間」や 2030-04-01 のような日付を試してください。
pause-past = その日は未来ではありません。明日以降の日を選んでください。
pause-too-long = 休止は最長 1 年です。もう何も受け取らないようにするには「停止」と書いてください。
pause-done = 完了しました。{ DATETIME($day, dateStyle: "full") }まではヒントを送りません。もっと早く再開するには「再開」と書いてください。誰にも知らされません。
less-done = 完了しました。これからは{ $often }です。まだ多ければ「休止」か「停止」、元に戻すには「再開」と書いてください。
stop-done = 完了しました。もうヒントは送りません。誰にも知らされず、聞かれたことにはこれからもお答えします。またヒントが欲しくなったら「再開」と書いてください。
resume-done = おかえりなさい。またヒントをお届けします。{ $often }です。
resume-nothing = 休止も停止もしていませんでした。ヒントはときどき、{ $often }届きます。
often-week = { $count ->
   *[other] 多くても週に { $count } 回
}
often-weeks = { $weeks ->
    [1] 多くても週に 1 回
   *[other] 多くても { $weeks } 週間に 1 回
}
often-never = まったくなし

now-nothing = いまちょうどよい小さな一歩がありません。それでまったく大丈夫で、しなければならないことは何もありません。数日後にまた聞くか、「練習」と書いて私と試してみてください。

why-none = これまでにヒントをお送りしたことはありません。
why-latest = 最新のヒントについて：
why-yours = これは日付と回数だけから計算したもので、誰かが書いた内容は使っていません。見られるのはあなただけです。
why-chance = そのため、これから 4 週間にあなたの投稿やリアクションがほかの人の目に触れる見込みは、100 のうちおよそ { $chance } と見ています。

data-heading = あなたについて私が知っていることすべて
data-alone = { $workspace } であなたの何かが見えた日の記録が { $days ->
   *[other] { $days } 日分あり、
} { $nudges ->
   *[other] ヒントを { $nudges } 回お送りしました。
}
data-no-text = あなたやほかの人が書いた文章は保存せず、日とチャンネルごとの回数だけを持っています。私に渡されたアイデアと質問だけは例外で、暗号化され、答えが出たら消えます。これから数週間に参加する見込みは必要なときに計算し、どこにも残しません。「なぜ」と書くと見られます。上司も管理者もこれらを調べることはできません。アイデアについては、管理者は言葉を読みますが、名前はあなたが許したときだけ見えます。
data-caption-you = あなたと、あなたが決めたこと
data-caption-seen = 私が記録したこと
data-what = 項目
data-held = 内容
data-nothing = なし
data-yes = はい
data-no = いいえ
data-day = { DATETIME($day, dateStyle: "long") }
data-count-last = { $count }、最後は{ DATETIME($day, dateStyle: "long") }
data-as-everyone = 皆さんと同じ頻度
data-not-drawn = 抽選はまだです
data-comparison-yes = はい：ほかの皆さんと同じようにお答えしますが、頼まれずにヒントを送ることはありません。ヒントがそもそも役立つかを知るためです
data-name = 名前
data-email = メールアドレス
data-accounts = あなたのアカウント
data-roles = 役割
data-team = チーム
data-manager = 上司
data-employment = 雇用形態
data-counted = 数字に含まれるか
data-zone = タイムゾーン
data-locale = 言語
data-working-days = 勤務日
data-leave = 不在の日
data-introduced = 自己紹介を受け取った日
data-stopped = 停止した日
data-paused = 休止の終わり
data-attention = ヒント
data-comparison = 比較グループに入っているか
data-channels = 参加しているチャンネル
data-active-days = 何かが見えた日数
data-since = その最初の日
data-reacts = リアクション
data-votes = 投票
data-replies = 返信
data-posts = 投稿
data-hosts = あなたが始め、ほかの人が加わった会話
data-threads = ほかの人に案内できるあなたの会話
data-decisions = あなたへのヒントを検討した回数
data-received = 送られたヒント
data-answered = 答えのあったヒント
data-ideas = 渡してくださった投稿のアイデア（文章は暗号化）
data-policy = 知っていると答えた方針のバージョン
data-questions = 名前を出さない質問で未完了のもの（文章と質問者は暗号化）
data-audited = プログラムに加えた変更
role-executive = 経営層
role-manager = マネージャー
role-admin = 管理者
role-owner = オーナー
employment-employee = 社員
employment-contractor = 業務委託
weekday-1 = 月曜日
weekday-2 = 火曜日
weekday-3 = 水曜日
weekday-4 = 木曜日
weekday-5 = 金曜日
weekday-6 = 土曜日
weekday-7 = 日曜日

report-words-team = チーム, 私のチーム, 自分
report-not-you = 参加レポートは、自分のチームについてはマネージャー、全体についてはこのワークスペースを率いる人や運営する人のためのものです。あなた自身については「マイデータ」と書いてください。

form-save = 保存
choose-one = この中から 1 つ選んでください。
bad-time = 10:00 のような時刻を書いてください。

inbox-got = { $moment } に送信：
inbox-next = いまプログラムがあなたを見たら、次のものが届きます：
nothing-not_live = いまはヒントが届きません。プログラムがまだ始まっていません。
nothing-left_out = 頼まれないヒントは届きません。あなたはプログラムの対象ではありません。欲しいときは「いま」と書いてください。
nothing-stopped = ヒントは届きません。停止を選ばれています。また受け取るには「再開」と書いてください。
nothing-paused = ヒントは届きません。休止中です。終えるには「再開」と書いてください。
nothing-away = 不在の間は、ヒントは届きません。
nothing-back = ここ数日はヒントが届きません。戻られたばかりだからです。
nothing-hushed = いまはヒントが届きません。プログラムはしばらくお休みしています。
nothing-ended = 頼まれないヒントはもう届きません。プログラムは終わりました。欲しいときは「いま」と書いてください。
nothing-not_met = まだヒントは届きません。知り合ったばかりだからです。
nothing-enough = 頼まれないヒントは届きません。読むだけで十分と伺いました。それで大丈夫です。欲しいときは「いま」と書いてください。
nothing-elsewhere = 半年間はヒントが届きません。ほかの場で参加していると伺いました。欲しいときは「いま」と書いてください。
nothing-budget = 今月はもうヒントが届きません。決めた時間を使いきりました。「時間」で変えられます。
nothing-newcomer = まだヒントは届きません。来られたばかりですから、ゆっくり見て回ってください。
nothing-not_measured = いまはヒントが届きません。最近このワークスペースで見えたことが少なすぎます。
nothing-active = いまはヒントが届きません。すでに参加されています。それでも欲しいときは「いま」と書いてください。
nothing-attention = いまはヒントが届きません。少し前に届いたばかりです。
nothing-in_peace = 頼まれないヒントはもう届きません。欲しいときは「いま」と書いてください。
nothing-nothing_new = いまはヒントが届きません。合うものはもうご存じです。
nothing-no_channel = いまはヒントが届きません。参加しているチャンネルに、ちょうどよい場所がありません。
nothing-place_gone = いまはヒントが届きません。案内する場所がなくなりました。
nothing-too_late = いまはヒントが届きません。用意していたものが遅くなりすぎました。
nothing-comparison = 頼まれないヒントは届きません。ヒントが役立つかを知るため、抽選で比較グループに入っています。欲しいときは「いま」と書いてください。
