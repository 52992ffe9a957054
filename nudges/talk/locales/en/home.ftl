### What somebody finds in the Home of the bot.

words-home = home, my home, state, how do things stand
help-home = How things stand for you, and all you can tap, at one look
home-heading = How things stand
home-alone = { $state } Below is what you can tap; nobody else sees any of it.
home-going = You get { $often } from me.
home-paused = You’re on a pause: no ideas from me before { DATETIME($day, dateStyle: "full") }.
home-stopped = You said stop, so no ideas come from me. What you ask me I still answer.
home-report = The report
home-button-now = What now?
home-button-why = Why me?
home-button-pause = Pause
home-button-less = Less often
home-button-stop = Stop
home-button-resume = Resume
home-button-practise = Practise
home-button-ask = Ask without my name
home-button-idea = Idea for a post
home-button-data = My data
home-button-policy = Policy
home-button-draft = Draft a post
home-button-help = Help
home-button-report = Adoption report
