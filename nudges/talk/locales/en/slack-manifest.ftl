### How the app presents itself in Slack.

slack-name = Chime In
slack-description = Small, voluntary steps that make it easier to take part. One tap to pause or stop.
slack-long-description = Chime In helps colleagues take part, in steps small enough for a shy person: react to something, answer a question that you know the answer to, say thanks. It writes to you rarely, says why, and stops at one tap. It sees who took part in the channels that an admin chose, and keeps no message text. Managers get figures about groups, never about anybody in particular.

slack-command-nudge = Your next small step, and everything about you: why, pause, less, stop, my data
slack-hint-nudge = [now | why | pause 2 weeks | less | stop | resume | practise | ask | idea | policy | my data | help]
slack-command-adoption-report = How many take part, for managers; only you see the answer
slack-hint-adoption-report = [last-week | last-month | last-quarter]
slack-command-nudge-admin = Set the programme up: channels, schedules, roles, dry run
slack-hint-nudge-admin = [welcome | channels | schedule | roles | dry-run | help]
