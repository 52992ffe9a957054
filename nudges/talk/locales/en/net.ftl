### The promise of an answer, as admins open it channel by channel.

words-admin-net = net, safety net
help-admin-net = Channels in which champions promise an answer to every post: “net open CHANNEL 8” for 8 working hours, “net close CHANNEL”
words-net-open = open, on
words-net-close = close, off
net-heading = Where an answer is promised
net-start = Champions on duty for a channel promise that every post there gets an answer in time. It holds as soon as two are on duty. A post without an answer goes to one of them, then to the next, then to the owner’s inbox.
net-none-yet = No channel is open for this yet. Open one that most people are in.
net-champions-few = There are fewer than five champions so far. I invite people who start conversations or answer often; volunteers write “champion”.
net-champions =
    { $count ->
        [one] There is one champion.
       *[other] There are { $count } champions.
    }
net-open = Open a channel
net-close = Close #{ $channel }
net-title = Promise an answer
net-channel = Which channel
net-channel-hint = Its name, such as general
net-hours = Within
net-hours-label =
    { $hours ->
        [one] One working hour
       *[other] { $hours } working hours
    }
net-opened =
    { $hours ->
        [one] #{ $channel } is open: as soon as two champions are on duty, an answer is promised there within one working hour. Tell them to write “duty”.
       *[other] #{ $channel } is open: as soon as two champions are on duty, an answer is promised there within { $hours } working hours. Tell them to write “duty”.
    }
net-opened-unseen = I am not in that channel yet, so I see no posts there. Please invite me.
net-closed = #{ $channel } is closed: nothing is promised there any more, and nobody is on duty. What waits already reaches the owner’s inbox if nobody answers.
net-unclear = Write “net open CHANNEL 8” or “net close CHANNEL”.
net-unfit = An answer can’t be promised in #{ $channel }: it has to be public, to count, and not to be for announcements.
net-none = #{ $channel } is not open for this, so nothing was changed.
net-left-over = A post in #{ $channel } has no answer yet, and no champion is left to ask. You get this because you look after Chime In here: an answer by { DATETIME($by, dateStyle: "medium", timeStyle: "short") }, yours or somebody else’s, keeps the promise.
