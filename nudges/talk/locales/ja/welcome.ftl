### What leads an admin through the first steps.

words-admin-welcome = ようこそ, 最初の一歩, はじめに
help-admin-welcome = 最初の一歩：オーナー、チャンネル、試行
welcome-heading = ようこそ：最初の一歩
welcome-start = 迎えてくださってありがとうございます。小さな三つの段階だけで、ほかは後で大丈夫です。
welcome-owner = 1. 誰が見ますか。誰かが見ていないと、誰の役にも立ちません：「オーナー」と名前、または「オーナー 私」。
welcome-channels = 2. どのチャンネルを数えますか。選ばれたものだけに参加し、そこだけを見ます。
welcome-dry-run = 3. 試行では、何を送ることになるかを数で表示します。何も送りません。
welcome-nobody = あなたが言うまで、私から誰にも連絡しません。まず全員への自己紹介、それから「開始」です。
admin-button-owner = オーナーを決める
admin-button-policy = 方針を書く
admin-button-overview = プログラム
