"""A Slack export, a file of activity, a CSV of people."""
