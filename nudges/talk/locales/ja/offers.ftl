### The offers: what, where, how long it takes, and why this person got it.

offer-heading = 今週のヒントを 1 つ
offer-alone = 今週のヒントを 1 つ。{ $what } するかどうかは自由です。「今はしない」と書けばこのヒントは消え、「停止」と書けばもう届きません。
offer-asked = よければ、小さな一歩を
offer-asked-alone = よければ、小さな一歩を。{ $what }
offer-answered-alone = 今週のヒントを 1 つ。{ $what } { $thanks }
offer-answered-not_now = 今はしない、ですね。まったく大丈夫です。
offer-answered-done = 教えてくださってありがとうございます。
offer-answered-useful = お役に立ててうれしいです。ありがとうございます。
offer-answered-less = これからは、お送りする回数を減らします。

offer-read_lively = このごろ #{ $channel } で何人かが話しています。読むだけでもどうぞ。
offer-read_lively-go = 読んでみる
offer-react_thread = #{ $channel } のスレッドで話が続いています。よいと思うものがあれば、絵文字を 1 つ付けてみてください。
offer-react_thread-go = スレッドを開く
offer-react_newcomer = #{ $channel } で初めて書いた人がいます。絵文字が 1 つあると、届いたことが伝わります。
offer-react_newcomer-go = 投稿を見る
offer-vote_poll = #{ $channel } でアンケートが開いています。絵文字 1 つが 1 票です。
offer-vote_poll-go = アンケートを見る
offer-answer_question = #{ $channel } で質問が返事を待っています。短い手がかりや、詳しい人の名前だけでも助けになります。
offer-answer_question-go = 質問を見る
offer-greet_newcomer = #{ $channel } で初めて書いた人がいます。歓迎の一言がとても喜ばれます。
offer-greet_newcomer-go = 投稿を見る
offer-say_hello = #{ $channel } は気軽な話の場所です。あいさつ、お昼ごはんの写真、冗談、どれも合います。
offer-say_hello-go = 行ってみる
offer-share_small = #{ $channel } は小さめのチャンネルです。最近役に立ったこと、たとえばリンク、こつ、お礼などがぴったりです。
offer-share_small-go = 行ってみる
offer-ask_question = #{ $channel } の質問には、たいてい返事が付きます。気になっていることがあれば、ほかの人もきっとそう思っています。
offer-ask_question-go = 聞いてみる
offer-thank_colleague = #{ $channel } で、あなたに答えてくれた人がいます。お礼はすぐに書けて、喜んで読まれます。
offer-thank_colleague-go = お礼を言う
offer-safe_post = #{ $channel } では、すべての投稿に返事が付きます。同僚が約束しています。最初の質問やちょっとした話に向いた場所です。
offer-safe_post-go = 行ってみる

offer-practise = リアクション、返信、編集、削除を、私とだけ試せます。ほかの人には見えないので、失敗はありません。
offer-practise-go = 練習する
offer-read_policy = ここでしてよいことと控えることを、やさしい言葉で 1 ページにまとめてあります。
offer-read_policy-go = 方針を読む
offer-fewer_tools = あなたにとって雑音になっているチャンネルがあるかもしれません。離れてもよいものと、私からの連絡を減らす方法をまとめました。
offer-fewer_tools-go = 見てみる
offer-your_minutes = 月に何分までなら大丈夫か、どの曜日がよいかを教えてください。守ります。
offer-your_minutes-go = 時間を決める
offer-tell_why = 何があれば参加しやすくなりますか。1 回のタップで十分で、答えを知るのはあなたと私だけです。
offer-tell_why-go = 答える
offer-answer_poll = いくつかの答えから選べる質問です。1 回のタップで数えられ、名前は出ません。
offer-answer_poll-go = 質問を見る
offer-hand_in_idea = 共有したいけれど自分では投稿したくないことはありますか。渡してくだされば、別の人が投稿できます。
offer-hand_in_idea-go = アイデアを渡す
offer-ask_unnamed = 皆さんに聞きたいけれど、自分の名前では聞きにくいことはありますか。私がチャンネルで代わりに聞けます。
offer-ask_unnamed-go = 名前を出さずに質問
offer-draft_with_me = まず私と一緒に書いてみませんか。会社のリストと照らし合わせ、何も残しません。どこに出すかはあなたが決めます。
offer-draft_with_me-go = 下書きする

offer-time = { $seconds ->
    [30] 30 秒でできます。
    [60] 1 分でできます。
    [120] 2 分でできます。
    [180] 3 分でできます。
   *[other] { $seconds } 秒でできます。
}

offer-why = このようなヒントは、ときどき全員に届きます。「なぜ届いた？」で詳しく見られます。
reason-never_yet = あなたに届いた理由：これまであなたの投稿やリアクションを見ていません。それで大丈夫です。これはいちばん簡単な最初の一歩の 1 つです。
reason-been_a_while = あなたに届いた理由：見えた範囲で、最後の投稿やリアクションから少し時間がたっています。これは戻りやすい一歩です。
reason-next_step = あなたに届いた理由：このようなことをすでにされています。これはもう少しだけ先の一歩です。
reason-fits = あなたに届いた理由：楽になると伺ったことに合っています。それを知るのはあなたと私だけです。「楽に」で見たり変えたりできます。
reason-for_everyone = あなたに届いた理由：このようなヒントは、ときどき全員に届きます。

button-why = なぜ届いた？
button-done = できました
button-useful = 役に立った
button-not_now = 今はしない
button-less = 回数を減らす
button-pause = 休止
button-stop = 停止
