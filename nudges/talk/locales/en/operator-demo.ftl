### What `chimein demo` shows around the bot's own messages.

demo-start = Larkspur Instruments does not exist. Its { $people } people live through half a year now, and after three months Chime In comes in.
demo-progress = Half a year, day by day
demo-nudges = { $shown } of the { $count } messages that people got
demo-got = To { $who }, on { $when }:
demo-report = The adoption report
demo-next = What to try next
demo-try-console = Be one of them: DATABASE_URL=sqlite:///demo.db .venv/bin/chimein console --as "{ $name }" (the boss is "Ada Abbott"). Write “help” there.
demo-try-plan = See what would be sent now, and why: DATABASE_URL=sqlite:///demo.db .venv/bin/chimein plan --dry-run
demo-try-report = The report of one team as a picture: DATABASE_URL=sqlite:///demo.db .venv/bin/chimein report --team "Aisha Kimura" --png report.png
demo-try-own = Your own workspace: .venv/bin/chimein import slack-export YOUR-EXPORT.zip, then report and plan without DATABASE_URL.
