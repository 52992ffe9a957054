### The owner's inbox, and what everybody is told.

words-admin-inbox = inbox
words-admin-fixed = fixed, tell everyone
help-admin-inbox = What there is to do about the place: open posts, gaps in the policy, reasons as numbers; each with a day
help-admin-fixed = Tell everybody what was fixed

inbox-empty = There is nothing to do. Posts without an answer, gaps in the policy, ideas, and reasons that keep people from taking part will come here, never anybody’s name.
inbox-waiting = { $count ->
    [0] Nothing is open
    [one] One thing to do
   *[other] { $count } things to do
}
inbox-more = { $count ->
    [one] One more follows when these are done.
   *[other] { $count } more follow when these are done.
}
inbox-ideas = { $count ->
    [one] One idea for a post waits for you as well.
   *[other] { $count } ideas for posts wait for you as well.
}
inbox-ideas-button = See the ideas
inbox-tell = Tell everyone what was fixed
inbox-open = Open the inbox
admin-button-inbox = Inbox
inbox-letter = { $count ->
    [one] One thing waits in the owner’s inbox.
   *[other] { $count } things wait in the owner’s inbox.
}
inbox-letter-late = { $count ->
    [one] One of them was meant to be done by now.
   *[other] { $count } of them were meant to be done by now.
}

matter-unanswered = A post in #{ $channel } found no answer within the time that was promised there.
matter-promise = A promise in #{ $channel } could not be kept; the person who wrote there was told so.
matter-policy_gap = The policy leaves this open: “{ $text }”
matter-question_abuse = Somebody finds that a question without a name in #{ $channel } is not right.
matter-locked = the text can’t be opened any more
matter-reasons-confidence = Over the last twelve months { $people ->
    [one] one person
   *[other] at least { $people } people
} said that confidence keeps them from taking part: a first step in front of everyone, or the language.
matter-reasons-rules = Over the last twelve months { $people ->
    [one] one person
   *[other] at least { $people } people
} said that the rules keep them from taking part: legal or security worries, or how it works here.
matter-reasons-capacity = Over the last twelve months { $people ->
    [one] one person
   *[other] at least { $people } people
} said that capacity keeps them from taking part: time, tools or technology.
matter-stays = { $people ->
    [one] For one person
   *[other] For at least { $people } people
} the reason was still there after three ideas that fit it. That says as much about the ideas as about the place.

matter-do-unanswered = To do: answer it yourself, or ask somebody who knows.
matter-do-promise = To do: look whether enough colleagues are on duty there, or give them more time.
matter-do-policy_gap = To do: answer it in the policy; whoever knows the policy sees what has changed.
matter-do-question_abuse = To do: look at it, and take it out with “/nudge-admin questions” if it should not stand there.
matter-do-reasons = To do: talk about it where decisions are made, change one thing, and tell everyone.
matter-due = Best by { DATETIME($day, dateStyle: "long") }.
matter-late = It was meant to be done by { DATETIME($day, dateStyle: "long") }.
matter-go = Go there
matter-done = Done
matter-not_doing = Not doing it
matter-later = Another day
matter-done-said = Done, thank you. Would you like to tell everyone?
matter-not_doing-said = It is off the list.
matter-later-title = Another day
matter-day = Best by
matter-day-wrong = Write a day such as 2030-04-01.
matter-day-past = That day is over. Choose today or a later one.
matter-put-off = It stays on the list, for { DATETIME($day, dateStyle: "long") }.
matter-gone = That is off the list already.

fixed-title = Tell everyone
fixed-submit = Tell everyone
fixed-text = What was fixed
fixed-hint = One or two sentences. I post them, and show them in everybody’s Home for four weeks.
fixed-channel-label = In which channel?
fixed-channel = Choose one of these channels.
fixed-empty = Write a word or two on what was fixed.
fixed-long = { $most ->
    [one] At most one character, please.
   *[other] At most { $most } characters, please; these are { $length }.
}
fixed-nowhere = I’m in no public channel that counts yet. “channel choose” puts me into some.
fixed-done = It will be in #{ $channel } in a few minutes, and in everybody’s Home for four weeks.
home-fixed = What was fixed
