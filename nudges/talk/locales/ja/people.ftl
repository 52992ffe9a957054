### Who owns the programme, who holds which role, and trying a message out.

words-admin-owner = オーナー, 責任者
words-admin-roles = 役割
words-admin-test = テスト, テストメッセージ
words-me = 私, 自分, わたし
words-no-role = なし, 外す
help-admin-owner = 誰がプログラムを見るか：「オーナー」と名前、または「オーナー 私」
help-admin-roles = 誰がどの役割か。「役割 名前 manager, executive」で与え、「役割 名前 なし」で外します
help-admin-test = ヒントの見え方を自分に送ります。何も残りません
admin-button-test = テストメッセージ

who-label = 誰ですか？
who-hint = ハンドル、メールアドレス、または名前。
who-missing = どなたのことですか。ハンドル、メールアドレス、または名前を付けてください。
who-nobody = ここに「{ $name }」という同僚は見当たりません。ハンドル、メールアドレス、または氏名で試してください。
who-which = { $count ->
    [1] この方ですか？
   *[other] { $count } 人が当てはまります。どなたですか？
}
who-one = { $name }（{ $more }）
owner-title = 誰が見ますか？
owner-done = これから { $name } さんがプログラムを見ます。皆さんの質問もそちらに届きます。
roles-title = 役割
roles-title-of = { $name } さんの役割
roles-name = 名前
roles-held = 役割
roles-hint = 経営層には専用の予定を作れます。マネージャーは自分のチームのレポートを見られます。管理者とオーナーはプログラムを変えられます。
roles-button = 役割を与える
roles-caption = { $all ->
   *[other] 役割のある { $all } 人のうち { $shown } 人
}
roles-alone = { $count ->
    [0] 役割のある人はまだいません。「役割」に名前と executive、manager、admin、owner のどれかを付けて書いてください。
   *[other] { $count } 人に役割があります。変えるには「役割」に名前と executive、manager、admin、owner のどれかを付けて書いてください。
}
roles-done = { $name } さんの役割：{ $roles }。
roles-none-now = { $name } さんに役割はもうありません。
roles-last = そうすると、プログラムを見る人がいなくなります。先にほかの人を admin か owner にしてください。

test-mark = これはテストです。見えるのはあなただけで、何も残りません。
test-tapped = テストでしたので、「{ $label }」では何も変わっていません。
