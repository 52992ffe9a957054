# What is said in Slack only.

# The last line of a Home that does not hold everything.
slack-home-more = There is more than fits here. Type /nudge help in any channel to see all you can do.
