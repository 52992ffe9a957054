### The organisation's own words, and how people are addressed.

words-admin-words = 言葉, 文章
words-admin-address = 呼びかけ
words-address-informal = くだけた
words-address-formal = 丁寧
help-admin-words = どの文章も自分たちの言葉に：「言葉 今週のヒント」のように一部を付けてください。付けなければ、変えたものが見られます
help-admin-address = 両方のある言語での話し方：「呼びかけ 丁寧」または「呼びかけ くだけた」

wording-none = まだ変えた文章はありません。「/nudge-admin 言葉」に続けて、変えたい文章の一部を書いてください。
wording-nothing = 「{ $word }」を含む文章はありません。私が話している言語で、もっと短い一部を試してください。
wording-found = { $count ->
   *[other] { $count } 件の文章
}
wording-more = { $count ->
   *[other] ほかに { $count } 件あります。言葉を足すと見つかります。
}
wording-change = 変更
wording-back = 元に戻す
wording-title = 文章を変更
wording-text = 文章
wording-hint = { "{" } と { "}" } の間は、読まれるときに埋められます。そのまま残してください。
wording-look = 見え方を確認
wording-preview = このように見えます
wording-so-far = いままで：{ $text }
wording-use = この言葉を使う
wording-changed = これから、この言語で読む全員にこう見えます。
wording-restored = 元の文章に戻しました。
wording-gone = その文章はもうわかりません。
wording-empty = 文章を空にはできません。
wording-long = { $most ->
   *[other] { $most } 文字以内でお願いします。いまは { $length } 文字です。
}
wording-unreadable = かっこが正しくありません。元の文章のように、{ "{" } には { "}" } が必要です。
wording-unknown = 元の文章に「{ $name }」がないため、何を入れればよいかわかりません。
address-which = 両方のある言語では、どのように話しかけますか？
address-informal = くだけた形で
address-formal = 丁寧な形で
address-informal-done = これから、両方のある言語ではくだけた形で話しかけます。
address-formal-done = これから、両方のある言語では丁寧な形で話しかけます。
