### What the command line answers about Slack.

## Settings

no-platform = No platform is set up, so there is nobody to answer. For Slack, set SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN (docs/slack.md leads through it); for Teams, MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID (docs/teams.md).
slack-half = Slack is set up by half: { $missing } { $count ->
    [one] is
   *[other] are
} missing (docs/slack.md says where to find each).
slack-not-a-bot-token = SLACK_BOT_TOKEN is no bot token: one begins with xoxb-. It is the “Bot User OAuth Token” under “OAuth & Permissions”.
slack-not-an-app-token = SLACK_APP_TOKEN is no app-level token: one begins with xapp-. It is made under “Basic Information”, with the scope connections:write.
slack-bad-api = SLACK_API_BASE_URL has to be an https address (or, for tests, one on this machine).

slack-bad-without = SLACK_WITHOUT names “{ $name }”, which cannot be left out. There are: { $names }.

## The token

slack-token-refused = Slack refuses SLACK_BOT_TOKEN ({ $why }). Copy it anew from “OAuth & Permissions”; if the app was removed from the workspace, install it again.
slack-token-unclear = Slack does not say to which workspace SLACK_BOT_TOKEN belongs.
slack-lacks-scopes = SLACK_BOT_TOKEN lacks what the bot needs: { $scopes }. Update the app from `chimein manifest slack`, and install it again.
slack-away = Slack does not answer, so nobody can say whose SLACK_BOT_TOKEN this is. Try again in a while.

## The manifest

manifest-feature = There is no feature called “{ $name }” that could be left out. There are: { $names }.
manifest-url = { $url } is no address that can be reached from outside: it has to begin with https:// and to name the server.
manifest-no-url = Say where Slack reaches `chimein web`: --url https://… (or --socket, which needs no address).

socket-token = Slack does not accept SLACK_APP_TOKEN ({ $why }). It begins with xapp-, and is made under Basic Information, App-Level Tokens, with the scope connections:write.

## What the worker did besides nudging

worker-did-rosters = Workspaces whose people and channels were brought up to date: { $count }.
worker-did-channels = Channels joined or left, as an admin chose: { $count }.
worker-did-histories = Channels whose past was read for a while: { $count }.
worker-did-gaps = Days whose gaps are filled: { $count }.
