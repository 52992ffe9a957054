### The first words that anybody reads from the bot.

introduction-heading = はじめまして、Chime In です
introduction-who = 私は Chime In、{ $name } が使っている小さなお手伝い役です。ときどき、ここで気軽に参加できる方法を提案します。
introduction-who-here = 私は Chime In、このワークスペースが使っている小さなお手伝い役です。ときどき、ここで気軽に参加できる方法を提案します。
introduction-owner = 私についての質問は { $owners } へどうぞ。
introduction-owner-unknown = 私についての質問は、このワークスペースの管理者へどうぞ。
introduction-sees = 見えるもの：ここで数えるチャンネルで、誰かがいつどこで投稿、返信、リアクションをしたこと。見えないもの：ダイレクトメッセージ、ほかの非公開チャンネル、会議、誰が何を読んでいるか。
introduction-keeps = 書かれた内容は決して残しません。あなたについて計算することは、あなただけが見られます。上司も管理者も調べられません。「マイデータ」と書くと見られます。
introduction-stop = すべて自由です。「停止」と書けばすぐに止まり、「休止」でしばらく休み、「ヘルプ」でそのほかのことがわかります。誰にも知らされません。
