### How the app presents itself in Teams, and what the command line says about its package.

teams-name = Chime In
teams-description = Small, voluntary steps that make it easier to take part. One tap to stop.
teams-long-description =
    Chime In helps colleagues take part, in steps small enough for a shy person: react to something, answer a question that you know the answer to, say thanks. It writes to you rarely, says why, and stops at one tap.

    It sees who wrote in the channels that an admin chose, and keeps no message text. It never sees anybody’s chats, calls or meetings. Managers get figures about groups, never about anybody in particular.

    Write “help” to it to see what it can do, or “stop” and it never writes to you again.
teams-developer = Chime In

## The commands that Teams offers to tap on; people can type them, too

teams-command-help = What I can do for you
teams-command-nudge = Your next small step
teams-command-why = Why you were asked, and what I know about it
teams-command-pause = No messages for a while; say how long, or leave it open
teams-command-stop = No messages any more
teams-command-practise = Try things out here, where nobody reads along
teams-command-data = All that is kept about you
teams-command-policy = What you can do here and what you can’t, in plain words
teams-command-report = How many take part, for managers; only you see the answer
teams-command-admin = Set the programme up: channels, schedules, roles, dry run

## The page about the app

teams-about-title = About Chime In
teams-about =
    Chime In writes to people in this organisation with small, voluntary ways to take part.

    What it sees: who wrote in the channels that an admin chose, who is in them, and what people write to Chime In itself. It never sees chats, calls or meetings between people.

    What it keeps: that somebody took part, where and on which day, for 180 days, and never a word of what was written. What you tell it about yourself is kept unreadable and goes when you say so.

    Who sees what: managers see figures about groups that are large enough, nobody sees anything about one person. You see all about yourself: write “my data” to Chime In.

    How to stop: write “stop” to Chime In, or tap Stop in any of its messages. That holds for good, here and everywhere in this organisation.

    It is run by your own organisation, on its own machines. Questions go to whoever looks after the programme: write “policy” to Chime In to see who that is.

## The command line

manifest-no-app-id = Say which app this is: --app-id, or MICROSOFT_APP_ID. It is the “Application (client) ID” of the app’s registration in Entra (docs/teams.md leads through it).
manifest-app-id = { $id } is no application id: one looks like 12345678-1234-1234-1234-123456789abc.
manifest-cannot-write = { $path } cannot be written: { $why }.
manifest-teams-done =
    Written: { $path }
    Upload it at admin.teams.microsoft.com → Teams apps → Manage apps → Upload new app.
    The bot’s messaging endpoint in Azure is { $endpoint }.
