### What the bot says to everybody, and the words by which it is asked.

## The words that choose a command; the first of each is the one that help shows

words-now = now, next, what now
words-why = why, why me, why did i get this
words-pause = pause, break, snooze
words-less = less, less often, fewer
words-not_now = not now, no thanks
words-stop = stop, stop it, quit, unsubscribe, opt out, leave me alone
words-resume = resume, start, start again, continue, unpause
words-practise = practise, practice
words-idea = idea, ideas, suggest
words-data = my data, mydata, data, privacy
words-help = help, hello, hi, what can you do

## Who may talk, and where

talk-not-for-you = I’m here for the colleagues of this workspace, and you don’t seem to be one of them, so there is nothing I do for you: I send you nothing, and no figure counts you.
in-public = I’d rather talk in private: write to me in a direct message, “help” for a start.
unknown = I’m a small program and know just a few words. These are the ones I understand:
unknown-near = I don’t know that one. Did you mean “{ $word }”? These are the words I understand:
button-unknown = That button is from an older message and does nothing any more. Write “help” to see what I can do.
nudge-gone = I can’t find that idea among yours any more, so nothing was changed.

## Help

help-start = Here is what you can ask me. Everything is up to you, and nobody else sees it.
help-alone = Write “now” for a small step, “why” to hear why you got one, “pause”, “less” or “stop” to get fewer, “resume” to get them again, “easier” to tell me what would make it easier for you, “minutes” for how much time is fine, “fewer tools” for channels to leave and for hearing less from me, “stay” to go no further than you like, “practise” to try things out with me alone, “ask” to put a question to a channel without your name, “idea” to hand in an idea for a post, “policy” for what you can do here and what you can’t, “draft” to write a post with me before you post it yourself, “my data” for everything I know about you.
help-caption = What you can say
help-command = Command
help-what = What it does
help-now = The next small step for you, if you like one now
help-why = Why you got the latest idea, and what I work out about you
help-pause = No ideas for a while: “pause 2 weeks”, “pause until 2030-04-01”
help-less = Half as often as now
help-not_now = Lets the latest idea go, and changes nothing else
help-stop = No more ideas, at once
help-resume = Ideas again, after a pause or a stop
help-practise = React, reply, change and delete where nobody but me can see it
help-idea = An idea for a post, for somebody else to write
help-data = Everything I know about you
help-help = This list
help-report = The adoption report; add a period such as 2030-02 or last-week
help-admin = The programme: schedules, channels, limits, go and hold
help-button-now = What now?
help-button-pause = Pause
help-button-practise = Practise
help-button-data = My data

## Pause, less, stop, resume

pause-words-for = for, please
pause-words-until = until, till
pause-unit-days = d, day, days
pause-unit-weeks = w, week, weeks
pause-unit-months = m, month, months
pause-number-1 = a, an, one
pause-number-2 = two
pause-number-3 = three
pause-number-4 = four
pause-title = Pause
pause-submit = Pause
pause-length = For how long?
pause-length-7 = A week
pause-length-14 = Two weeks
pause-length-30 = A month
pause-length-90 = Three months
pause-button-length = Choose how long
pause-day = Or until a day of your choice
pause-day-hint = Such as 2030-04-01. If you fill this in, it is what counts.
pause-unclear = I can’t read that as a length of time. Try “2 weeks”, or a day such as 2030-04-01.
pause-past = That day is not in the future. Choose one from tomorrow on.
pause-too-long = A pause lasts a year at most. To hear nothing more at all, write “stop”.
pause-done = Done: no ideas from me before { DATETIME($day, dateStyle: "full") }. Write “resume” if you want them sooner. Nobody is told.
less-done = Done: from now on { $often }. Write “pause” or “stop” if that is still too many, “resume” to go back.
stop-done = Done: no more ideas from me. Nobody is told, and what you ask me I still answer. If you ever want ideas again, write “resume”.
resume-done = Welcome back: you’ll get ideas again, { $often }.
resume-nothing = Nothing was paused or stopped: you get ideas now and then, { $often }.
often-week = { $count ->
    [one] at most one idea a week
   *[other] at most { $count } ideas a week
}
often-weeks = { $weeks ->
    [one] at most one idea a week
    [2] at most one idea every two weeks
    [4] at most one idea every four weeks
   *[other] at most one idea every { $weeks } weeks
}
often-never = none at all

## What now

now-nothing = I have no small step that fits right now, which is fine: there is nothing you have to do. Ask again in a few days, or write “practise” to try things out with me.

## Why

why-none = You have had no idea from me so far.
why-latest = About your latest idea:
why-yours = This is worked out from days and counts alone, never from what anybody wrote, and only you can see it.
why-chance = So I put the chance that others see a post or a reaction of yours in the next four weeks at about { $chance } in 100.

## My data

data-heading = Everything I know about you
data-alone = { $days ->
    [one] I have counts for { $days } day on which you did something visible in { $workspace },
   *[other] I have counts for { $days } days on which you did something visible in { $workspace },
} { $nudges ->
    [one] and { $nudges } idea was sent to you.
   *[other] and { $nudges } ideas were sent to you.
}
data-no-text = I keep no text that you or anybody else wrote, only counts by day and channel. Ideas and questions that you hand to me are the exception: encrypted, and gone when they are answered. How likely you are to take part in the coming weeks is worked out when it is needed and kept nowhere: write “why” to see it. Your manager and the admins cannot look any of this up; of ideas the admins read the words, and your name only if you said so.
data-caption-you = You, and what you decided
data-caption-seen = What I noted
data-what = What
data-held = What I have
data-nothing = nothing
data-yes = yes
data-no = no
data-day = { DATETIME($day, dateStyle: "long") }
data-count-last = { $count }, the last on { DATETIME($day, dateStyle: "long") }
data-as-everyone = as often as everybody
data-not-drawn = not drawn yet
data-comparison-yes = yes: you get answers like everybody, but no ideas unasked, so that we learn whether they help at all
data-name = Name
data-email = Email
data-accounts = Accounts of yours
data-roles = Roles
data-team = Team
data-manager = Manager
data-employment = Employment
data-counted = Part of the figures
data-zone = Time zone
data-locale = Language
data-working-days = Working days
data-leave = Days away
data-introduced = Introduced to me
data-stopped = Stopped
data-paused = Paused until
data-attention = Ideas
data-comparison = In the comparison group
data-channels = Channels you are in
data-active-days = Days with something visible
data-since = The first of them
data-reacts = Reactions
data-votes = Votes
data-replies = Replies
data-posts = Posts
data-hosts = Conversations you started that others joined
data-threads = Conversations of yours I could point others to
data-decisions = Times I considered an idea for you
data-received = Ideas sent to you
data-answered = Ideas you answered
data-ideas = Ideas for posts that you handed in, their text encrypted
data-policy = The version of the policy that you said you know
data-questions = Open questions of yours without a name, text and asker encrypted
data-audited = Changes you made to the programme
role-executive = executive
role-manager = manager
role-admin = admin
role-owner = owner
employment-employee = employee
employment-contractor = contractor
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## The report

report-words-team = team, mine, my
report-not-you = The adoption report is for managers, about their own team, and for those who lead or run this workspace. Write “my data” for what is about you.

## Forms

form-save = Save
choose-one = Choose one of these.
bad-time = Write a time of day, such as 10:00.

## What was sent, would be sent, or why nothing is

inbox-got = Sent on { $moment }:
inbox-next = If the programme looked at you now, you would get this:
nothing-not_live = No idea comes at the moment: the programme has not begun yet.
nothing-left_out = No idea comes unasked: you are not part of the programme. Write “now” whenever you want one.
nothing-stopped = No idea comes: you said stop. Write “resume” if you want them again.
nothing-paused = No idea comes: you are on a pause. Write “resume” to end it.
nothing-away = No idea comes while you are away.
nothing-back = No idea comes in these days: you are just back.
nothing-hushed = No idea comes at the moment: the programme is on hold for a while.
nothing-ended = No idea comes unasked any more: the programme has ended. Write “now” whenever you want one.
nothing-not_met = No idea comes yet: we have only just met.
nothing-enough = No idea comes unasked: reading is enough for you, you said, and that is fine. Write “now” whenever you want one.
nothing-elsewhere = No idea comes for half a year: you take part elsewhere, you said. Write “now” whenever you want one.
nothing-budget = No idea comes for the rest of this month: your minutes are used. “minutes” changes them.
nothing-newcomer = No idea comes yet: you are new here, so take your time to look around.
nothing-not_measured = No idea comes at the moment: I have seen too little of this workspace lately to go by.
nothing-active = No idea comes at the moment: you take part as it is. Write “now” if you want one all the same.
nothing-attention = No idea comes at the moment: you had one not long ago.
nothing-in_peace = No idea comes unasked any more. Write “now” whenever you want one.
nothing-nothing_new = No idea comes at the moment: you know the ones that fit.
nothing-no_channel = No idea comes at the moment: no channel that you are in has a place for one.
nothing-place_gone = No idea comes at the moment: the place it was about is gone.
nothing-too_late = No idea comes at the moment: the one I had came too late.
nothing-comparison = No idea comes unasked: you are in the comparison group, by a draw, so that we learn whether ideas help. Write “now” whenever you want one.
