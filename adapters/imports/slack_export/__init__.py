"""A Slack export, in Slack's own layout, as members, channels and acts."""
