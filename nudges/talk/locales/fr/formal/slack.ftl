# What is said in Slack only.

slack-gone-on = J’ai écrit la réponse en message direct : elle n’est que pour vous.
