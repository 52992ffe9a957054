### What `chimein plan --dry-run` tells operators.

plan-heading = 送られるもの
plan-summary = { $at }：{ $of } 人のうち { $sent ->
    [0] 誰も
   *[other] { $sent } 人が
}ヒントの対象で、比較グループは { $held ->
    [0] いません
   *[other] { $held } 人
}。何も送らず、何も残していません。
plan-not-live = プログラムは稼働していません：管理者が「開始」と言うまで何も送りません。
plan-more = { $more ->
   *[other] ほかに { $more } 件：--limit で見られます。
}
plan-no-skips = 見送られた人はいません。
plan-offers = ヒント
plan-who = 誰
plan-offer = ヒント
plan-where = 場所
plan-why = 理由
plan-when = 現地時刻
plan-thread = #{ $channel } のスレッド
plan-channel = #{ $channel }
plan-in-their-hours = 本人の勤務時間
plan-small-thread = 小さなチャンネルのスレッド
plan-small-channel = 小さなチャンネル
plan-skips = ほかの人には何もなし
plan-reason = 理由
plan-people = 人数
plan-nobody = 見る人がいません。先に Slack のエクスポートか、人を取り込んでください。
plan-no-channels = いま数えるチャンネルがなく、案内する場所がありません。
plan-nothing = いまは誰にも合うものがありません。理由は表にあります。--at で別の時点を試せます。

plan-offer-read_lively = にぎやかなスレッドを読む
plan-offer-react_thread = スレッドにリアクションする
plan-offer-react_newcomer = 初めての投稿にリアクションする
plan-offer-vote_poll = アンケートに投票する
plan-offer-answer_question = 質問に答える
plan-offer-greet_newcomer = 新しい人にあいさつする
plan-offer-say_hello = あいさつする
plan-offer-share_small = 小さなチャンネルで共有する
plan-offer-ask_question = 質問する
plan-offer-thank_colleague = 同僚にお礼を言う
plan-offer-safe_post = 返事が約束された場所に投稿する
plan-offer-practise = ボットと練習する
plan-offer-read_policy = 方針を読む
plan-offer-fewer_tools = チャンネルを減らす
plan-offer-your_minutes = 月の時間を決める
plan-offer-tell_why = 何があれば楽になるかを伝える
plan-offer-answer_poll = アンケートに答える
plan-offer-hand_in_idea = アイデアを渡す
plan-offer-ask_unnamed = 名前を出さずに質問する
plan-offer-draft_with_me = 下書きする
plan-others = その他の理由
plan-few = 5 人未満
plan-private = ボットと

plan-reason-never_yet = これまで見えたことがない
plan-reason-been_a_while = しばらく見えたことがない
plan-reason-next_step = 次の一歩
plan-reason-fits = 本人が伝えたことに合う
plan-reason-for_everyone = 全員向け

plan-skip-not_live = プログラムが稼働していない
plan-skip-left_out = プログラムの対象外
plan-skip-stopped = 停止を選んだ
plan-skip-paused = 休止中
plan-skip-away = 不在
plan-skip-back = 戻ったばかり
plan-skip-hushed = しばらくミュート中
plan-skip-ended = プログラムが終わった
plan-skip-not_met = 自己紹介から 5 勤務日たっていない
plan-skip-enough = 希望しない
plan-skip-elsewhere = いまは希望しない
plan-skip-budget = 今月の時間を使いきった
plan-skip-home_only = ホームで見る
plan-skip-newcomer = 加わったばかり
plan-skip-not_measured = わかることが少なすぎる
plan-skip-active = すでに参加している
plan-skip-attention = 最近受け取った
plan-skip-in_peace = 何度か送った後はそっとしている
plan-skip-nothing_new = 合う新しい場所がない
plan-skip-no_channel = 数えるチャンネルに参加していない
plan-skip-place_gone = 場所がなくなった
plan-skip-too_late = 遅すぎた
