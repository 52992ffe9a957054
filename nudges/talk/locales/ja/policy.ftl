### The policy: what everybody reads, and the text to start from.

words-policy = 方針, ルール, ガイドライン
help-policy = ここでしてよいことと控えること、相談先を、やさしい言葉で
policy-heading = 方針をやさしい言葉で
policy-can = ここでしてよいこと
policy-cannot = ここで控えること
policy-public_can = 公開のネットワークでしてよいこと
policy-public_cannot = 公開のネットワークで控えること
policy-whom = 相談先
policy-since = バージョン { $version }、{ DATETIME($day, dateStyle: "long") }から有効です。
policy-owners = 詳しくは { $owners } に聞いてください。
policy-none = ここではまだ方針が書かれていません。それまでは常識で十分です。親切に、秘密は秘密のままに、迷ったら聞いてください。
policy-button-known = わかりました
policy-button-gap = 知りたいことが書いていない
policy-button-whole = すべて読む
policy-button-again = もう一度読む
policy-thanks = ありがとうございます、記録しました。何かが変わったら、まずその部分をお見せします。誰が読んだかは誰にも知らされません。
policy-changed =
    { $count ->
       *[other] ご存じのバージョン { $version } から { $count } 行が変わりました
    }
policy-line-new = 「{ $section }」に追加：{ $after }
policy-line-changed = 「{ $section }」で変更：{ $after }（以前：{ $before }）
policy-line-gone = 「{ $section }」から削除：{ $before }

gap-title = 書かれていないこと
gap-text = 何を知りたいですか？
gap-hint = 名前を出さずに担当者に届き、誰が聞いたかはどこにも残りません。そのため個別の返事はできません。結果は、方針の変わった行として全員に見えます。自分への答えが必要なときは、直接聞いてください。
gap-submit = 伝える
gap-thanks = ありがとうございます。名前を出さずに伝えました。方針が変わったら、次に開いたとき新しい行が最初に出ます。
gap-empty = 一言二言で十分ですが、何か書いてください。
gap-long = { $length } 文字あります。伝えられるのは { $most } 文字までです。
gap-many = 方針についての質問がいま多く待っているため、これ以上受け取れません。担当者に直接聞いてください。

words-admin-policy = 方針
help-admin-policy = やさしい言葉の方針：書く、変える
words-policy-change = 変更, 編集, 書く
policy-title = 方針
policy-hint-can = 1 行に 1 つずつ書いてください。行を変えると、まずその行が全員に表示されます。控えることと同じくらい、はっきり書いてください。
policy-hint-cannot = 1 行に 1 つずつ、大切なことだけを。
policy-hint-public_can = たとえば LinkedIn で。書くことがなければ空のままで。
policy-hint-public_cannot = 書くことがなければ空のままで。
policy-hint-whom = 人、チーム、またはチャンネル。このプログラムのオーナーも表示されます。
policy-empty = ここは必要です。してよいことと控えることの両方を知りたいからです。
policy-short = 少なくとも 1、2 文：先に聞かなくてもしてよいことは何ですか？
policy-long = { $length } 文字あります。読んでもらえるのは { $most } 文字までです。
policy-saved = 保存しました。これから「/nudge 方針」で全員がこれを読みます。前のバージョンを知っている人には、まず変わったところが見えます。
policy-saved-lopsided = 保存しました。これから「/nudge 方針」で全員がこれを読みます。してよいことより控えることのほうが多く書かれています。「してよい」をもう何行か足すと、間違いを心配する人の助けになります。
policy-known =
    { $count ->
       *[other] 少なくとも { $count } 人が確認しました。
    }
policy-known-few = 確認した人数は 5 人から表示します。誰かは表示しません。
policy-button-change = 変更する
policy-button-checks = 下書きを照らし合わせるもの
policy-starter-can =
    仕事について何でも聞く、答える、礼儀正しく異なる意見を言う、学んだことを共有する、お礼を言う、冗談を言う。
    先に誰かに聞かずに投稿する。
    短く書く。間違いがあっても大丈夫で、編集や削除もできます。
    いろいろ試して、考えを変える。
policy-starter-cannot =
    お客様や同僚の個人データ、パスワード、未公開の数字、機密と書かれたものを共有する。
    人をからかう。
policy-starter-public_can =
    どこで働いていて、何が好きかを言う。
    会社が公開したものを共有し、自分の見方を添える。自分個人の意見だと伝える。
policy-starter-public_cannot =
    会社を代表して話す。
    社内に書かれたことを共有する。
policy-starter-whom =
    迷ったら、投稿する前に、このプログラムを見ている人に聞いてください。
    聞いたことで不利になることはありません。
