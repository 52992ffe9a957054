### The first words that anybody reads from the bot.

introduction-heading = Hello, I’m Chime In
introduction-who = I’m Chime In, a small helper that { $name } runs. Now and then I suggest an easy way to take part here.
introduction-who-here = I’m Chime In, a small helper that your workspace runs. Now and then I suggest an easy way to take part here.
introduction-owner = Questions about me go to { $owners }.
introduction-owner-unknown = Questions about me go to the admins of your workspace.
introduction-sees = What I see: that somebody posted, replied or reacted in one of the channels that count here, where and when. What I don’t see: direct messages, other private channels, meetings, and who reads what.
introduction-keeps = I never keep what anybody wrote. What I work out about you is for your eyes only: neither your manager nor the admins can look it up. Write “my data” to see it.
introduction-stop = Everything here is up to you. Write “stop” and I stop at once, “pause” for a while, “help” for the rest. Nobody is told.
