### Fewer tools: channels that can be left, and ways to hear less from the bot.

words-fewer = fewer tools, tools, digest
help-fewer = Channels that you could leave, and hearing from me once a week or not at all
fewer-heading = Fewer tools
fewer-channels = { $count ->
    [one] This channel may only be noise for you: nothing has happened there for two months, or a lot has and none of it was yours.
   *[other] These { $count } channels may only be noise for you: nothing has happened there for two months, or a lot has and none of it was yours.
}
fewer-no-channels = I see no channel that is only noise for you.
fewer-how = { $platform ->
    [slack] To leave one, open it, click on its name at the top and choose “Leave channel”; “Mute channel” keeps you in it without a badge. I can’t do that for you, and nobody is told by me.
    [teams] To hear less of one, open the three dots beside its name and choose “Hide”, or switch its notifications off. I can’t do that for you, and nobody is told by me.
   *[other] To leave or mute one, open it and look into its settings. I can’t do that for you, and nobody is told by me.
}
fewer-reach-messages = You hear from me in messages, as they come.
fewer-reach-home = You find everything in “home”, and I send you no messages.
fewer-reach-digest = You hear from me in one message a week at most.
fewer-done-messages = Done: you hear from me in messages again, as they come.
fewer-done-home = Done: I send you no messages. What I have for you is in “home”, whenever you look.
fewer-done-digest = Done: you hear from me in one message a week at most. “minutes” sets the day. Only posts that wait for you while you are on duty for a channel still come at once.
fewer-button-messages = Messages as they come
fewer-button-home = No messages, only “home”
fewer-button-digest = One message a week
fewer-button-tidied = I’ve tidied up
fewer-tidied = Lovely. “fewer tools” shows you what is left.
home-reach-home = I send you no messages; what I have for you is here.
home-reach-digest = You hear from me in one message a week at most.
home-waits = For you
home-read = I’ve read it
home-put-away = Put away.
digest-heading = What came together this week
digest-alone = { $count ->
    [one] What came together this week: { $count } message.
   *[other] What came together this week: { $count } messages.
}
nothing-home_only = No idea is sent: you said that you look into “home” by yourself.
