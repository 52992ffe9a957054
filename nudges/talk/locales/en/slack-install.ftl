### What somebody sees in the browser while installing the app in Slack.

install-again = Start again
install-open = Open Chime In in Slack

install-done-title = Chime In is in your workspace
install-done = It has sent you a direct message that leads through the first steps. Nobody else gets any message before an admin has said go.
install-done-known-title = Chime In is in your workspace
install-done-known = The installation is renewed. Everything that was set up is still there.
install-refused-title = Nothing was installed
install-refused = You did not allow it, so nothing has changed. You can come back at any time.
install-stale-title = That took too long
install-stale = This page belongs to an installation that was begun too long ago, in another browser, or that is finished already. Nothing has changed.
install-code-title = Slack did not accept it
install-code = Slack did not accept this installation ({ $why }). Nothing has changed.
install-scopes-title = Something is missing
install-scopes = The app may not do all that it needs; this is missing: { $scopes }. Update the app in Slack from `chimein manifest slack`, and install it again.
install-rotation-title = A setting of the app is in the way
install-rotation = Token rotation is switched on for this app, and Chime In does not work with it. Make a new app from `chimein manifest slack`.
install-away-title = Slack does not answer
install-away = Slack does not answer just now, so nothing was installed. Try again in a while.
install-busy-title = Too many at once
install-busy = Too many installations have been begun just now. Try again in ten minutes.
