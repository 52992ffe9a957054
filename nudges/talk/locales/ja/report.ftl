### The adoption report. It counts people and names nobody; it thanks, and blames no one.

report-period = { $year } 年{ $kind ->
        [week] { report-month-name } { $day } 日の週
        [quarter] { $month ->
            [1] 1 月から 3 月
            [4] 4 月から 6 月
            [7] 7 月から 9 月
           *[10] 10 月から 12 月
        }
       *[month] { report-month-name }
    }
report-month-name = { $month ->
    [1] 1 月
    [2] 2 月
    [3] 3 月
    [4] 4 月
    [5] 5 月
    [6] 6 月
    [7] 7 月
    [8] 8 月
    [9] 9 月
    [10] 10 月
    [11] 11 月
   *[12] 12 月
}
report-day = { $month ->
    [1] 1 月
    [2] 2 月
    [3] 3 月
    [4] 4 月
    [5] 5 月
    [6] 6 月
    [7] 7 月
    [8] 8 月
    [9] 9 月
    [10] 10 月
    [11] 11 月
   *[12] 12 月
} { $day } 日

report-title = { $group } で参加した人、{ $period }
report-group-team = { $name } さんを中心とするグループ
report-headline = { $period }は、{ $people } 人のうち { $active } 人が参加しました。
report-headline-all = { $period }は、{ $people } 人全員が参加しました。すばらしいです！
report-first =
    { $count ->
        [0] 初めて目に見えることをした人はいませんでした。
       *[other] { $count } 人が初めて目に見えることをしました。その一人ひとりへの返信は、私たちの言葉よりずっと力になります。
    }
report-first-unknown = 誰が初めて参加したかはわかりません。この期間より前のことが知られていないためです。
report-silent = 判断できる { $judged } 人のうち { $silent } 人は発信がありません。{ $day }からの 4 週間、目に見えることがない見込みです。
report-silent-unseen = 発信のない人の数は載せていません。ここでは人どうしのリアクションが見えないため、それがないことを理由に誰かをそう呼ぶことはしません。
report-silent-few = 発信のない人の数は載せていません。判断できる人が { $smallest } 人より少ないためです。

report-nobody = { $period }の終わりに、{ $group } にはまだ誰もいませんでした。
report-nothing = { $period }は、目に見えることは何もありませんでした。
report-next-steps = いま役立つこと：この期間のデータがそもそもあるかを確かめ、なければ取り込みます。そのうえで、書くのが好きな 2、3 人に、答えやすい質問で始めてもらいます。経営層が返信すると、いちばんの力になります。

report-funnel = { $day }までの { $days } 日間の様子
report-funnel-seen = { $day }までの { $days } 日間の様子（うち { $seen } 日が見えました）
report-column-stage = 段階
report-column-people = 人数
report-column-share = 割合
report-column-meaning = したこと
report-stage-leader = 先導する人
report-stage-collaborator = 協力する人
report-stage-contributor = 参加する人
report-stage-reader = 見えることなし
report-not-measured = 測っていない人
report-meaning-leader = ほかの人が加わることを始めた
report-meaning-collaborator = 返信した
report-meaning-contributor = リアクション、投票、または投稿をした
report-meaning-reader = 読んでいたか、不在だったか。誰にもわかりません
report-meaning-not-measured = 加わったばかり、休暇中、または見えない
report-count = { $count }
report-share = { $percent }%

report-trend = 週ごとの参加した人の数
report-series-anything = 参加
report-series-react = リアクション
report-series-vote = 投票
report-series-reply = 返信
report-series-post = 投稿
report-series-host = 会話の開始
report-trend-alt =
    { $weeks ->
        [1] { $first }からの週に { $newest } 人が参加しました。
       *[other] { $first }から{ $last }まで、週ごとに { $lowest } 人から { $highest } 人が参加し、最後の週は { $newest } 人でした。
    }
report-trend-nothing = すべてが見えた週はありません。
report-trend-gaps =
    { $weeks ->
       *[other] { $days }からの週は空けてあります。すべては見えなかったためで、減ったのではありません。
    }

report-change = { $period }に皆さんがしたこと
report-column-did = したこと
report-column-change = 変化
report-did-anything = 何らかの形で参加した
report-did-react = リアクションした
report-did-vote = 投票した
report-did-reply = 返信した
report-did-post = 投稿した
report-did-host = ほかの人が加わることを始めた
report-did-first = 初めて参加した
report-did-silent = 判断できる人のうち発信がない
report-with-share = { $count }（{ $percent }%）
report-points =
    { $sign ->
        [more] +{ $points } ポイント
        [less] −{ $points } ポイント
       *[same] 前と同じ
    }
report-difference =
    { $sign ->
        [more] +{ $count }
        [less] −{ $count }
       *[same] 前と同じ
    }
report-unknown = –
report-no-change-not_covered = 比べるものがありません。データが{ $before }までさかのぼりません。
report-no-change-gaps = { $before }とは比べません。どちらかに見えなかった日があります。
report-no-change-too_few = { $before }とは比べません。当時いた人が { $smallest } 人より少ないためです。

report-leaders =
    { $tookpart ->
        [0] { $executives } 人の経営層は、まだ誰も参加していません。その一人からの短い返信が、いちばんよい始まりです。
       *[other] { $executives } 人の経営層のうち { $tookpart } 人が参加しました：{ report-replies }、{ report-posts }。
    }
report-replies = { $replies ->
   *[other] 返信 { $replies } 件
}
report-posts = { $posts ->
   *[other] 投稿 { $posts } 件
}
report-leaders-reply = 返信は投稿より大きな意味を持ちます。誰が答えているかを、皆さんは見ています。
report-leaders-few = 経営層の部分は載せていません。このグループの経営層は { $smallest } 人より少なく、個人の数字になってしまうためです。

report-limits = これらの数字は、ほかの人に見えること、つまりリアクション、投票、返信、投稿を数えています。読んでいることと不在は区別できず、ダイレクトメッセージと会議は測っていません。ボット、ゲスト、退職した人はどの数字にも入らず、業務委託の人も加えられていなければ入りません。{ $smallest } 人より少ないグループは表示しません。
report-limits-unseen = これらの数字は投稿と返信を数えています。人どうしのリアクションと投票はここでは見えず、読むこと、ダイレクトメッセージ、会議も見えません。何も見えなかった人については何も言いません。ボット、ゲスト、退職した人はどの数字にも入らず、業務委託の人も加えられていなければ入りません。{ $smallest } 人より少ないグループは表示しません。
report-gap-days =
    { $days ->
       *[other] この期間のうち { $days } 日はすべてが見えなかったため、数えていません。
    }
