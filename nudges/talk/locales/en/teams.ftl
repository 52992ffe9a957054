# What is said in Teams only.

teams-trouble = Something is not working on my side just now, and I’m sorry. Try again in a minute or two.
teams-moment = One moment …
teams-below = You’ll find it below.
teams-long = That was a long message! I could read the beginning of it only.
teams-required = Please fill this in.
