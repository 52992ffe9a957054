### What has to be settled before anybody is nudged.

words-admin-introduce = 紹介, 自己紹介
words-admin-council = 労使協議, 従業員代表
words-council-agreed = 合意, 同意, はい
words-council-not_needed = 不要, なし, not_needed
help-admin-introduce = 確認のうえ、全員に自己紹介を送ります。その後は進み具合を表示します
help-admin-council = 従業員代表の答えを記録します：「労使協議 合意」または「労使協議 不要」
admin-button-introduce = 自己紹介
admin-button-council = 従業員代表

go-not-yet = { $count ->
   *[other] まだです。あと { $count } 件決めることがあります。それまでは何も送りません。
}
still-open = { $count ->
    [0] 残っているものはありません。「開始」で始まります。
   *[other] 「開始」までに、あと { $count } 件残っています。
}
checklist-owner-done = ✓ 見ている人：{ $owners }。
checklist-owner-none = ☐ このプログラムのオーナーがいません。誰かが見ていないと、誰の役にも立ちません。「オーナー」と名前、または「オーナー 私」と書いてください。
checklist-policy-done = ✓ 方針が書かれています：バージョン { $version }、{ DATETIME($day, dateStyle: "long") }から有効。
checklist-policy-none = ☐ まだ方針がありません。「方針」で下書きから始められます。
checklist-introduction-none = ☐ まだ誰にも自己紹介していません。「紹介」で、届く人数を表示し、送る前に確認します。
checklist-introduction-running = ☐ 自己紹介を送っています：{ $all } 人のうち { $there } 人に届き、残りは { $waiting } 人です。
checklist-introduction-held = ☐ 自己紹介は途中で止まっています：{ $all } 人のうち { $there } 人に届きました。「紹介」で続けます。
checklist-introduction-done = ✓ 自己紹介を送りました：{ $all } 人のうち { $there } 人に届きました。
reach-away = { $count ->
   *[other] あと { $count } 人は、戻られたら受け取ります。
}
reach-unreached = { $count ->
   *[other] { $count } 人には届けられませんでしたが、先へ進めます。
}
reach-app = Teams では、アプリを持つ人にだけ書けます。Teams の管理者は、全員にインストールできます（Teams 管理センターの「Setup policies」）。そうすると「紹介」が残りの人にも届きます。
reach-later = { $count ->
   *[other] { $count } 人は後から加わり、最初のヒントの前にそれを読みます。
}
checklist-council-agreed = ✓ 従業員代表が合意しました。
checklist-council-not_needed = ✓ 従業員代表に確認する必要はありません。
checklist-council-none = ☐ 従業員代表：合意したら「労使協議 合意」、確認する相手がいなければ「労使協議 不要」。
checklist-noted = { DATETIME($day, dateStyle: "long") }に記録。
checklist-noted-by = { DATETIME($day, dateStyle: "long") }に { $who } さんが記録。

introduce-question = { $count ->
   *[other] { $count } 人が、次のダイレクトメッセージを 1 回ずつ受け取ります：
}
introduce-when = これから、それぞれの人の勤務時間に送ります。自己紹介だけで、ヒントは「開始」の後です。「保留」でまだ送っていない分が止まります。
introduce-sure = { $count ->
   *[other] { $count } 人に送る
}
introduce-begun = { $count ->
   *[other] { $count } 人に、それぞれの勤務時間に送ります。
} 進み具合は、あとでまた見てください。
introduce-nobody = まだ誰のことも知らないため、自己紹介する相手がいません。「同期」でこのワークスペースの人を取り込みます。
introduce-look = もう一度見る

council-title = 従業員代表
council-said = 従業員代表は合意していますか？
council-agreed = 合意しました
council-not_needed = 確認する必要のある相手はいません
council-agreed-done = 記録しました：従業員代表が合意しました。
council-not_needed-done = 記録しました：従業員代表に確認する必要はありません。
