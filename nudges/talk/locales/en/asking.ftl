### Questions without a name.

words-ask = ask, question
help-ask = A question to a channel without your name: I pass it on
words-asked = my questions, asked
help-asked = What you asked without your name, with the answers

words-report-question = not right, tell the owner
help-report-question = A question without a name that is not right: I tell the owner
report-none = No question without a name stands in your channels at the moment.
report-which = These questions without a name stand in your channels. If one is not right, I tell the owner, who can take it out. Nobody learns that you told me, and nobody learns who asked.
report-tell = Not right
report-told = Thank you. The owner looks at it. Nobody learns that you told me.

question-title = Ask without your name
question-channel = Where?
question-text = Your question
question-text-hint = Nobody gets to see who asks. How you write may still tell: keep it short and plain, without names or details of your own.
question-submit = Pass it on
question-no-channel = No channel takes questions without a name yet. An admin can open one: “/nudge-admin questions open CHANNEL”.
question-kept = I’ll pass it on to #{ $channel }, together with any others, on { DATETIME($day, dateStyle: "full") } at { $time }. When somebody answers, I’ll tell you here.
question-take-back = Take it back
question-close = That answers it
question-closed = It’s closed: I keep nothing of it any more, and not who asked. What was posted stays in the channel.
question-not-yours = There is no question of yours like that any more, or it is being posted or taken out just now.
question-go = See the answers
question-own = “{ $text }” in #{ $channel }: { $state ->
    [open] posted
    [posting] being posted
    [failed] it could not be posted
    [lost] I can’t tell whether it is there
    [removing] being taken out
   *[other] waiting to be posted
}
question-empty = A few words are enough, but some are needed.
question-long = That is { $length } characters; { $most } is the most I can pass on.
question-many = { $most } of your questions are open already. Close one first: “/nudge my questions”.
question-nowhere = That channel takes no questions without a name (any more).
question-gone = That question is closed already.
question-not-here = I can’t post to channels here, so there are no questions without a name.
question-unfit = #{ $channel } can’t take questions without a name: it has to be public, count, be no announcements channel, and have at least { $fewest } colleagues in it, so that a question can be from many. There are { $people }.
questions-none = None of your questions is open. “/nudge ask” puts one to a channel without your name.
questions-yours =
    { $count ->
        [one] Your question
       *[other] Your { $count } questions
    }

## What goes to the channel and to whoever asked

question-post = A colleague asks, without a name: { $text }
question-post-how = I’m only passing this on, and I tell nobody who asked. An answer in this thread reaches them. If it doesn’t belong here, tell { $who }, or write “not right” to me.
question-admins = the admins of this workspace
question-replied = Somebody answered the question that you asked in #{ $channel } without your name. You get this because you asked; nobody else does.
question-failed = I couldn’t pass on your question “{ $text }” to #{ $channel }: the channel takes none any more. I keep nothing of it; you can ask elsewhere with “/nudge ask”.
question-lost = I can’t tell whether your question “{ $text }” has arrived in #{ $channel }: the connection broke while I was passing it on, and I won’t post it twice. Have a look there; answers to it can’t reach you through me. I keep nothing of it.
question-removed = Your question “{ $text }” was taken out of #{ $channel } by those who look after Chime In here. They don’t know who asked, and I keep nothing of it.

## For admins

words-admin-questions = questions
help-admin-questions = Questions without a name: which channels take them, and those that are open
words-questions-open = open, on
words-questions-close = close, off
questions-unclear = Say “questions open CHANNEL” or “questions close CHANNEL”; “questions” alone shows what is open.
questions-no-channel = No channel takes questions without a name. “/nudge-admin questions open CHANNEL” lets them into one, if at least { $fewest } colleagues are in it.
questions-opened = #{ $channel } takes questions without a name from now on. I post them twice on working days, at 10:00 and 15:00.
questions-shut = #{ $channel } takes no questions without a name any more. Those that are posted stay.
questions-open = Questions without a name go to { $channels }. { $count ->
    [0] None is open.
    [one] One is open.
   *[other] { $count } are open.
}
questions-shut-all = no channel any more
questions-resting = { $channels } can take none at the moment: fewer than { $fewest } colleagues, or not watched.
questions-one = #{ $channel }: “{ $text }”
questions-remove = Take it out
question-removing = I’ll take it out of the channel in the next minutes. Who asked stays unknown.
