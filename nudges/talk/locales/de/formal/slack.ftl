# What is said in Slack only.

slack-gone-on = Die Antwort steht in einer Direktnachricht: Sie ist nur für Sie bestimmt.
