# What is said in Slack only.

# The last line of a Home that does not hold everything.
slack-home-more = There is more than fits here. Type /nudge help in any channel to see all you can do.

## Talking.

slack-close = Close
slack-not-here = Chime In is not set up in this workspace, or not any more. Ask the people who look after Slack here.
slack-trouble = Something is not working on my side just now, and I’m sorry. Try again in a minute or two.
slack-moment = One moment …
slack-gone-on = I have written the answer to you in a direct message: it’s for your eyes only.
slack-form-waits = There are one or two things to fill in for this.
slack-form-open = Fill in
slack-long = That was a long message! I could read the beginning of it only.
