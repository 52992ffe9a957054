### What somebody finds in the Home of the bot.

home-going = Sie bekommen { $often } von mir.
home-paused = Sie machen Pause: vor { DATETIME($day, dateStyle: "full") } kommen keine Anregungen von mir.
home-stopped = Sie haben „stopp“ gesagt, deshalb kommen keine Anregungen von mir. Was Sie mich fragen, beantworte ich weiterhin.
