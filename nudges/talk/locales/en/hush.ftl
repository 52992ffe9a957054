### What admins silence for a while, because tact asks for it.

words-admin-hush = hush, mute
help-admin-hush = No message until then, at once: “hush until 15:00”, “hush #channel 2 weeks”, “hush off”
admin-button-hush = Hush
hush-words-off = off, end, over, none
hush-word-tomorrow = tomorrow
hush-unit-hours = h, hour, hours

hush-all = Everything is hushed until { DATETIME($until, dateStyle: "full", timeStyle: "short") }: no idea is chosen or sent, and nothing is posted.
hush-one = #{ $channel } is hushed until { DATETIME($until, dateStyle: "full", timeStyle: "short") }: nobody is led there, and nothing is posted there.
hush-done = Done: from now on I send no idea and post nothing until { DATETIME($until, dateStyle: "full", timeStyle: "short") }. What was on its way waits, and whoever asks me something still gets an answer. Write “hush off” to end it earlier.
hush-done-channel = Done: until { DATETIME($until, dateStyle: "full", timeStyle: "short") } I lead nobody to #{ $channel } and post nothing there. What was on its way there is withdrawn. Write “hush #{ $channel } off” to end it earlier.
hush-off = Done: nothing is hushed any more.
hush-off-channel = Done: #{ $channel } is not hushed any more.
hush-unclear = I can’t read until when. Try “until 15:00”, “3 hours”, “tomorrow”, “2 weeks”, or a day such as 2030-04-01.
hush-past = That day is not in the future. Choose one from tomorrow on, or a time of day such as 15:00.
hush-too-long = That is more than a year. Write “hold” to send nothing until you say go.
hush-button-off = End all of it
hush-button-more = Hush more
hush-title = Hush
hush-submit = Hush now
hush-channel = Which channel?
hush-channel-hint = Leave it empty to hush everything.
hush-length = For how long?
hush-length-hour = An hour
hush-length-hours = Four hours
hush-length-tomorrow = The rest of today
hush-length-week = A week
hush-until = Or until when?
hush-until-hint = Such as 15:00, or 2030-04-01. If you fill this in, it is what counts.

channel-kind-incident = incidents
channel-kind-condolence = condolences
channel-state-never = counts, nobody is led there
