### What the command line answers when something cannot be done.

no-workspace = There is no workspace yet. Try `chimein import slack-export PATH`, or `chimein demo` for an invented company.
unknown-workspace = There is no workspace called “{ $name }”.
which-workspace = There is more than one workspace: { $names }. Say which one with --workspace.
short-key = CHIMEIN_SECRET_KEY is too short: it needs { $shortest } characters or more, each one where there are several.
wrong-key = CHIMEIN_SECRET_KEY is not the key that this database was made with. To change the key, set the new one and the old one with a comma between them, and run `chimein rotate-key`.
not-migrated = This database does not have this version’s tables. Run `chimein migrate` first.
database-away = The database that DATABASE_URL names does not answer.
no-key = Set CHIMEIN_SECRET_KEY: with PostgreSQL the key that protects people's data must come from the environment.
bad-setting = The setting { $name } is wrong: { $why }.
bad-database-url = DATABASE_URL is not one that works here. Use sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME.
database-needs-file = DATABASE_URL has to name a file, such as sqlite:///chimein.db.
port-taken = PORT { NUMBER($port, useGrouping: 0) } cannot be listened on: something else does already, or it is not allowed.
cannot-write = { $path } cannot be written.
bad-moment = “{ $text }” is not a moment. Write it like 2026-03-01 or 2026-03-01T10:00Z.
plan-only-shows = `chimein plan` only shows what would be sent: say `chimein plan --dry-run`. The worker decides for real.
