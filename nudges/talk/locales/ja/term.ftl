### The twelve weeks of a programme.

words-admin-renew = 更新, 延長
help-admin-renew = これまでにプログラムが示したことと、さらに 12 週間の更新
term-not-live = プログラムは稼働していないため、更新するものがありません。「開始」で始まります。
term-ends = プログラムは { DATETIME($day, dateStyle: "long") }まで続き、その後は自動的に終わります。
term-took-part = 始まる前の 4 週間は { $before } %、直近の 4 週間は { $lately } % の人が参加しました。
term-over = プログラムは { DATETIME($day, dateStyle: "long") }に終わりました。頼まれないヒントはもう届きません。コマンドはすべて使えます。
term-lately = 直近の 4 週間は { $lately } % の人が参加しました。始まる前の割合はわかりません。その数週間がすべては見えなかったためです。
term-few = どのくらいの人が参加しているかはわかりません。人数が少なすぎるか、直近の 4 週間がすべては見えなかったためです。
term-lift-unknown = ヒントが違いを生んだかは、まだわかりません。ヒントのある人とない人がそれぞれ 10 人以上、そして 4 週間が必要です。
term-lift-more = ヒントを受け取った人のほうが、受け取らなかった人より多く参加しました。差は { $points ->
   *[other] { $points } ポイント
}で、ある程度の確かさで { $low } から { $high } の間です。
term-lift-less = ヒントを受け取った人のほうが、受け取らなかった人より参加が少なくなりました。差は { $points ->
   *[other] { $points } ポイント
}で、ある程度の確かさで { $low } から { $high } の間です。
term-lift-open = ヒントが違いを生んだかはわかりません。差は { $points ->
   *[other] { $points } ポイント
}ですが、{ $low } から { $high } の間のどれもありえます。
term-how = 役立つなら更新してください。役立たないなら、終えるのもよい答えです。
admin-button-renew = 更新する
term-renew = 12 週間更新する
term-end = 終わりにする
term-renewed = 更新しました：{ DATETIME($day, dateStyle: "long") }まで続きます。
term-ending = では、自動的に終わります。「/nudge-admin 更新」でいつでも変えられます。
overview-ended = プログラムは 12 週間で終わりました。何も送っていません。「更新」で成果を見て、続けられます。
overview-ends = 誰かが更新しなければ、{ DATETIME($day, dateStyle: "long") }まで続きます。
