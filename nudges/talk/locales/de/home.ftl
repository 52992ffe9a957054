### What somebody finds in the Home of the bot.

words-home = home, mein home, stand, wie steht es
help-home = Wie es steht, und alles zum Antippen auf einen Blick
home-heading = Wie es steht
home-alone = { $state } Darunter steht, was sich antippen lässt; niemand sonst sieht etwas davon.
home-going = Du bekommst { $often } von mir.
home-paused = Du machst Pause: vor { DATETIME($day, dateStyle: "full") } kommen keine Anregungen von mir.
home-stopped = Du hast „stopp“ gesagt, deshalb kommen keine Anregungen von mir. Was du mich fragst, beantworte ich weiterhin.
home-report = Der Bericht
home-button-now = Was jetzt?
home-button-why = Warum ich?
home-button-pause = Pause
home-button-less = Seltener
home-button-stop = Stopp
home-button-resume = Weiter
home-button-practise = Üben
home-button-ask = Ohne meinen Namen fragen
home-button-idea = Idee für einen Beitrag
home-button-data = Meine Daten
home-button-policy = Richtlinie
home-button-draft = Beitrag entwerfen
home-button-help = Hilfe
home-button-report = Bericht zur Teilnahme
