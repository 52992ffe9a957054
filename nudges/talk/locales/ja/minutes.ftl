### How much time a person gives, and on which day.

words-minutes = 時間, 私の時間, 分数
help-minutes = 月に何分まで、どの曜日がよいか
minutes-title = あなたの時間
minutes-label = 私のヒントに月どのくらいの時間を使ってよいですか？
minutes-any = 上限なし
minutes-most = { $minutes ->
   *[other] 多くても月に { $minutes } 分
}
minutes-day = どの曜日に届けますか？
minutes-day-any = どの曜日でも
minutes-hint = 選んだ曜日が勤務日でなければ、どの曜日にも届きます。
minutes-done = 完了しました。知るのはあなたと私だけです。ヒントの時間：{ $minutes }。曜日：{ $day }。変えるには「時間」と書いてください。
