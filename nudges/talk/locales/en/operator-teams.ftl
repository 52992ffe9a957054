### What the command line answers about Teams.

## Settings

teams-half = Teams is set up by half: { $missing } { $count ->
    [one] is
   *[other] are
} missing (docs/teams.md says where to find each).
teams-both = { $name } is for trying it without an app, so it can’t be set together with an app’s id or password.
teams-type = MICROSOFT_APP_TYPE is “{ $type }”: only SingleTenant is served. Microsoft makes no new bots of the other kinds.
teams-app-id = MICROSOFT_APP_ID is no id: it is the “Application (client) ID” of the app’s registration, 36 characters with dashes.
teams-bad-cloud = { $name } has to be an https address (or, for tests, one on this machine).
