### The brief of those who lead.

words-brief = brief, my brief
words-goal = goal, my goal, rhythm
words-delegate = delegate
words-stop-brief = stop brief, no brief
help-brief = For those who lead: three places where a minute of yours shows the way
help-goal = For those who lead: your rhythm, which only you see, and when the brief comes
help-delegate = For those who lead: somebody who gets the brief as well
help-stop-brief = For those who lead: no brief any more
brief-not-you = That is for those who lead here, and you’re not listed as one. Write “help” for everything that you can do.

brief-heading = Your brief for this week
brief-alone = Your brief for this week: a few places where a minute of yours shows the way. Write “stop brief” and none will come.
brief-going = Others notice that you take part. Here is where a minute of yours goes a long way.
brief-first = A reply from you says more than an announcement. One of these is enough.
brief-again = One reply a week is plenty, and others take heart from it. Perhaps one of these?
brief-long = It is easy to come back: a short reply, or an emoji. Perhaps one of these?
brief-question = A question in #{ $channel } has been open for a day.
brief-post = A post in #{ $channel } has had no answer for a day.
brief-thread = A conversation in #{ $channel } could use a word from you.
brief-own = There is nothing that waits for an answer. A line of your own in #{ $channel } is welcome.
brief-nothing = There is nothing that waits for an answer in your channels this week.
brief-go = Open it, one minute
brief-go-there = Go there, one minute
brief-echo = Since your post in #{ $channel }: { $replies ->
    [one] one reply
   *[other] { $replies } replies
} and { $reactions ->
    [one] one reaction
   *[other] { $reactions } reactions
}.
brief-goal-so-far = { $goal ->
    [one] Your goal, for your eyes only: once a week. So far: { $done }.
   *[other] Your goal, for your eyes only: { $goal } times a week. So far: { $done }.
}
brief-goal = My goal
brief-delegate = Delegate
brief-stop-brief = No brief
brief-stopped = Done: no brief comes any more. “goal” brings it back.
brief-copy = The brief of { $name } for this week: places where a minute shows the way.

goal-title = Your rhythm
goal-label = How often a week do you want to be seen taking part?
goal-hint = Only you see this: neither your delegate nor the owner does.
goal-no = No goal
goal-acts = { $goal ->
    [one] Once a week
   *[other] { $goal } times a week
}
goal-hour = When does the brief come?
goal-as-i-write = An hour before I usually write
goal-set = { $goal ->
    [one] Saved: once a week. Only you see it.
   *[other] Saved: { $goal } times a week. Only you see it.
}
goal-none = Saved: no goal. The brief comes as before.

delegate-none = Nobody else gets your brief. Write “delegate” and a name to ask somebody.
delegate-is = A colleague gets your brief as well: the links, and neither your goal nor what your posts set off.
delegate-waits = You have asked a colleague, who has not answered yet.
delegate-end = End it
delegate-ended = Done: nobody else gets your brief.
delegate-self = That’s you. Write “delegate” and the name of a colleague.
delegate-asked-them = I ask { $name } whether they would like to get your brief as well.
delegate-asked = { $name } asks whether you would take their weekly brief: up to three links to places where a minute shows the way. You can end it at any time.
delegate-yes = Yes
delegate-no = Not for me
delegate-no-more = Not any more
delegate-said-yes = Thank you. The next brief comes to you as well.
delegate-said-no = That’s fine. No brief comes to you.
delegate-gone = That is settled already.
overview-leaders = { $took } of { $all } leaders took part in the last four weeks.
overview-leaders-few = Briefs for leaders are running.
data-brief = What you set for a brief, your goal encrypted
