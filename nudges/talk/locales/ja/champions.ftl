### Champions, who answer first, and the channels in which they promise an answer.

words-champion = チャンピオン
help-champion = チャンピオンとは：その意味、どのくらい引き受けるか、いつでもやめられること
words-duty = 当番, 担当
help-duty = すべての投稿に返事が付くチャンネルと、それを見ている人

champion-heading = チャンピオン
champion-invitation = チャンピオンになってみませんか。ほかの人が加わる会話を始めたり、よく答えたりしてくださっているので、お聞きしています。回数だけからわかったことです。
champion-means = チャンピオンは最初に答える人です。新しい人のあいさつや、返事のない質問に答えます。ときどき、あなたの勤務時間にそうした投稿をお知らせします。どうするかはあなた次第です。
champion-free = 週に何件までよいかは自分で決め、いつでも休んだりやめたりでき、誰にも知らされません。名前が出るのは、自分で当番に就いたチャンネルだけです。
champion-yes = はい、やってみます
champion-later = またあとで
champion-no = 今回は遠慮します
champion-said-later = 早くても 3 か月後にまたお聞きします。それまでの間も「チャンピオン」と書けば始められます。
champion-said-no = わかりました。チャンピオンにはならず、誰にも知らされません。やってみたくなったら「チャンピオン」と書いてください。
champion-is =
    { $load ->
       *[other] あなたはチャンピオンです。ありがとうございます。お知らせする投稿は、多くても週に { $load } 件です。
    }
champion-resting = あなたはチャンピオンで、いまお休み中です。戻られるまで、投稿をお知らせしません。ゆっくりお過ごしください。
champion-load =
    { $load ->
       *[other] 週に { $load } 件
    }
champion-duty = 当番のチャンネル
champion-rest = 休む
champion-back = 戻りました
champion-stop = チャンピオンをやめる
refused-champion-load = 選べる数ではありません。「チャンピオン」と書くと見られます。

helped-heading = あなたの助けがもたらしたこと
helped-answered =
    { $count ->
       *[other] この数週間、{ $count } 件の投稿に、早いうちに答えてくださいました。
    }
helped-went-on =
    { $count ->
       *[other] { $count } 件の会話で、あなたのあとにほかの人が加わりました。
    }
helped-reactions =
    { $count ->
       *[other] これらの会話に { $count } 件のリアクションがありました。
    }
helped-thanks = ありがとうございます。これを読むのはあなただけです。

duty-heading = 当番
duty-start = これらのチャンネルでは、すべての投稿に返事が付くようチャンピオンが見ています。時間は勤務時間で数えます。当番の人の名前は、本人が望んでここに出ています。
duty-none = あなたのチャンネルには、チャンピオンが返事を約束したところはまだありません。管理者がチャンネルを開くことができます。
duty-net =
    { $hours ->
       *[other] #{ $channel }：すべての投稿に { $hours } 時間以内に返事が付きます。当番：{ $names }。
    }
duty-net-unseen = #{ $channel }：私がこのチャンネルにおらず投稿が見えない間は、何も約束されません。管理者が私を招待できます。
duty-net-one =
    { $hours ->
       *[other] #{ $channel }：もう 1 人のチャンピオンが当番に就けば、すべての投稿に { $hours } 時間以内に返事が付きます。いまの当番：{ $names }。
    }
duty-net-nobody =
    { $hours ->
       *[other] #{ $channel }：2 人のチャンピオンが当番に就けば、すべての投稿に { $hours } 時間以内に返事が付きます。いまは誰も当番に就いていません。
    }
duty-take = 当番に就く（名前がここに出ます）
duty-leave = 当番を離れる
duty-champion = チャンピオンについて
duty-no-champion = 当番に就くのはチャンピオンです。「チャンピオン」と書くと、その意味がわかり、よければなることもできます。
duty-no-net = そのチャンネルはこのために開かれていないか、あなたが参加していません。「当番」と書くと、開かれているものが見られます。
duty-left = そこの当番を離れました。その投稿は別の人が見ます。理由は誰にも知らされません。

duty-waits = #{ $channel } の投稿にまだ返事がなく、あなたが当番です。{ DATETIME($by, dateStyle: "medium", timeStyle: "short") }までの返事で約束が守られます。
duty-go = 投稿を見る
duty-button-on_it = 引き受けます
duty-button-pass = ほかの人に渡す
duty-button-leave = 当番を離れる
duty-on-it-said = ありがとうございます。いまはほかの人に頼みません。
duty-passed = 別の人が見ます。それで大丈夫です。
duty-over = そこでできることはもうありません。返事が付いたか、別の人が見ています。

promise-broken = #{ $channel } へのあなたの投稿には返事が約束されていましたが、時間内に届きませんでした。申し訳ありません。これは投稿のよしあしとは関係ありません。ここで Chime In を見ている人たちに伝わり、返事ができるようにします。あなたがすることは何もありません。

duty-promise =
    { $hours ->
       *[other] { $people ->
           *[other] { $people } 人の同僚が当番に就いています。勤務時間で { $hours } 時間以内に返事が付きます。
        }
    }

data-champion = チャンピオン
data-champion-invited = 招待済み、まだ返事なし
data-champion-yes = はい
data-champion-later = 返事：またあとで
data-champion-no = 返事：いいえ
data-duties = 当番のチャンネル
data-asks = チャンピオンとしてお知らせした投稿、または当番として答えた投稿
