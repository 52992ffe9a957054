### Polls: made by those in charge, answered in private in one tap, told to a channel without names.

words-polls = polls, poll, vote
help-polls = Open polls of your channels: one tap counts, without your name

polls-none = No poll is open for you at the moment.
polls-open = These polls are open for you. One tap counts, and nobody gets to see what you chose.
poll-how = The result goes to #{ $channel } without names, once { $enough ->
    [one] { $enough } colleague has answered.
   *[other] { $enough } colleagues have answered.
}
poll-counted = Thank you, your answer counts. Nobody gets to see that it is yours.
poll-already = You have answered this one already, or it is not for your channels. Each answer counts once.
poll-over = This poll is over.

data-polls = Open polls that you answered; what you chose is kept nowhere

## What the channel reads

poll-result = The result of a poll: { $question }
poll-result-option = { $option }: { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
poll-result-how = { $count ->
    [one] { $count } colleague answered in private. I keep nothing of it, and I tell nobody who chose what.
   *[other] { $count } colleagues answered in private. I keep nothing of it, and I tell nobody who chose what.
}

## For those in charge

words-admin-polls = polls, poll
help-admin-polls = Polls that colleagues answer in private: make one, see what is open, end one
polls-count =
    { $count ->
        [0] No poll is open. Colleagues answer one in private, and the result goes to a channel without names.
        [one] { $count } poll is open. Nobody sees any figures before it is over.
       *[other] { $count } polls are open. Nobody sees any figures before they are over.
    }
poll-one = “{ $question }” for #{ $channel }, open until { DATETIME($day, dateStyle: "long") } at the latest
poll-new = New poll
poll-end = End without a result
poll-ended = It is over. Nobody sees any figures, and nothing of it is kept.
poll-title = A poll
poll-submit = Open it
poll-question-label = The question
poll-options-label = The answers to choose from
poll-options-hint = One on each line, { $most } at most. They can’t be changed once the poll is open.
poll-channel-label = Whose channel is it for?
poll-enough-label = How many have to answer?
poll-enough-hint = { $fewest } at least. As soon as so many have answered, the poll is over and I post the result.
poll-day-label = The last day
poll-made = It is open for everybody in #{ $channel }: “/nudge polls” shows it. I post the result there without names, once { $enough ->
    [one] { $enough } colleague has answered.
   *[other] { $enough } colleagues have answered.
}
poll-too-few = Your poll for #{ $channel } is over. Too few colleagues answered, so nobody sees any figures, and nothing of it is kept. You are welcome to open another one with “/nudge-admin polls”.
poll-no-channel = I can’t post in any public channel so far. Invite me to one first.
poll-not-here = I can’t post to channels here, so there are no polls.
poll-nowhere = I can’t post in that channel. Choose another one.
poll-many = { $most } polls are open already. Wait until one is over, or end one.
poll-question = A question is needed, of { $most } characters at most.
poll-options = Between { $fewest } and { $most } different answers are needed, one on each line, each of { $longest } characters at most.
poll-enough = A whole number is needed, from { $fewest } to as many as are in that channel: { $people }.
poll-day = A day from today on is needed, { $days } days ahead at most.
poll-gone = That poll is over already.
