### How far somebody wants to go.

words-stay = このまま, どこまで
help-stay = 読むこと、リアクション、ほかに合うものに、好きなだけとどまります
stay-now = 私のヒントが進むのは、いちばん先でも次のところまでです：{ $rung }。好きなところに、ずっととどまれます。
stay-done = 完了しました。これからヒントが進むのは、いちばん先でも次のところまでです：{ $rung }。誰にも知らされません。
stay-any = どの一歩でも
stay-read = 読むこと
stay-react = リアクション
stay-vote = 投票
stay-reply = 返信
stay-post = 投稿
stay-host = 会話を始めること
