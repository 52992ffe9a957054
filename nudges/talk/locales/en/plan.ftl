### What `chimein plan --dry-run` tells operators.

plan-heading = What would be sent
plan-summary = { $at }: { $sent ->
    [0] nobody
    [one] one person
   *[other] { $sent } people
} of { $of } would get an idea, { $held ->
    [0] nobody is
    [one] one more is
   *[other] { $held } more are
} in the comparison group. Nothing was sent or kept.
plan-not-live = The programme is not live: nothing is sent before an admin says go.
plan-more = { $more ->
    [one] And one more.
   *[other] And { $more } more: --limit shows them.
}
plan-no-skips = Nobody was skipped.
plan-offers = Ideas
plan-who = Who
plan-offer = Idea
plan-where = Where
plan-why = Why
plan-when = Local time
plan-thread = a thread in #{ $channel }
plan-channel = #{ $channel }
plan-in-their-hours = in their hours
plan-small-thread = a thread in a small channel
plan-small-channel = a small channel
plan-skips = Nothing for the others
plan-reason = Reason
plan-people = People
plan-nobody = There is nobody to look at. Import a Slack export, or people, first.
plan-no-channels = No channel counts at the moment, so there is no place to offer.
plan-nothing = Nothing suits anybody at this moment: the table says why. Try another moment with --at.

plan-offer-read_lively = read a lively thread
plan-offer-react_thread = react to a thread
plan-offer-react_newcomer = react to a first post
plan-offer-vote_poll = vote in a poll
plan-offer-answer_question = answer a question
plan-offer-greet_newcomer = greet a newcomer
plan-offer-say_hello = say hello
plan-offer-share_small = share in a small channel
plan-offer-ask_question = ask a question
plan-offer-thank_colleague = thank a colleague
plan-offer-safe_post = post where an answer is promised
plan-offer-practise = practise with the bot
plan-offer-read_policy = read the policy
plan-offer-fewer_tools = look at fewer channels
plan-offer-your_minutes = set the minutes a month
plan-offer-tell_why = say what would make it easier
plan-offer-answer_poll = answer a poll
plan-offer-hand_in_idea = hand in an idea
plan-offer-ask_unnamed = ask without a name
plan-offer-draft_with_me = write a draft
plan-others = other reasons
plan-few = fewer than five
plan-private = with the bot

plan-reason-never_yet = nothing visible so far
plan-reason-been_a_while = nothing visible for a while
plan-reason-next_step = the next step up
plan-reason-fits = fits what they told
plan-reason-for_everyone = for everybody

plan-skip-not_live = the programme is not live
plan-skip-left_out = not part of the programme
plan-skip-stopped = said stop
plan-skip-paused = on a pause
plan-skip-away = away
plan-skip-back = just back
plan-skip-hushed = hushed for now
plan-skip-ended = the programme has ended
plan-skip-not_met = introduced less than five working days ago
plan-skip-enough = wants none
plan-skip-elsewhere = wants none for now
plan-skip-budget = the month’s minutes are used
plan-skip-home_only = looks into the Home
plan-skip-newcomer = new, within the grace
plan-skip-not_measured = too little known
plan-skip-active = takes part anyway
plan-skip-attention = had one lately
plan-skip-in_peace = left in peace after several
plan-skip-nothing_new = no new place suits
plan-skip-no_channel = in no channel that counts
plan-skip-place_gone = the place is gone
plan-skip-too_late = too late
