### The offers: what, where, how long it takes, and why this person got it.

offer-heading = One idea for this week
offer-alone = One idea for this week. { $what } It is up to you: write “not now” and this one is gone, “stop” and no more will come.
offer-asked = One small step, if you like
offer-asked-alone = One small step, if you like. { $what }
offer-answered-alone = One idea for this week. { $what } { $thanks }
offer-answered-not_now = Not now, then. That’s perfectly fine.
offer-answered-done = Lovely, thank you for telling me.
offer-answered-useful = Good to hear, thank you.
offer-answered-less = You’ll hear from me less often from now on.

offer-read_lively = Several colleagues are talking in #{ $channel } these days. Have a look, just to read along.
offer-read_lively-go = Read along
offer-react_thread = A thread in #{ $channel } has people talking. If something in it pleases you, leave an emoji there.
offer-react_thread-go = Open the thread
offer-react_newcomer = Somebody wrote in #{ $channel } for the first time. An emoji from you tells them that they were heard.
offer-react_newcomer-go = See their post
offer-vote_poll = A poll is open in #{ $channel }. One emoji is your vote.
offer-vote_poll-go = See the poll
offer-answer_question = A question in #{ $channel } is waiting for an answer. A short hint helps, and so does the name of somebody who knows.
offer-answer_question-go = See the question
offer-greet_newcomer = Somebody wrote in #{ $channel } for the first time. One line of welcome goes a long way.
offer-greet_newcomer-go = See their post
offer-say_hello = #{ $channel } is for the lighter side of things. A hello, a photo of your lunch or a joke: all of it fits.
offer-say_hello-go = Go there
offer-share_small = #{ $channel } is one of the smaller channels. Something that helped you lately would fit there: a link, a trick, a thank-you.
offer-share_small-go = Go there
offer-ask_question = Questions in #{ $channel } usually find an answer. If you have been wondering about something, others probably have too.
offer-ask_question-go = Ask there
offer-thank_colleague = Somebody answered you in #{ $channel }. A thank-you there is quickly written, and gladly read.
offer-thank_colleague-go = Say thank you
offer-safe_post = Every post in #{ $channel } gets an answer: colleagues have promised it. A good place for a first question or a small story.
offer-safe_post-go = Go there

## Steps with the bot alone

offer-practise = Try out with me alone how to react, reply, edit and delete. Nobody else sees it, so nothing can go wrong.
offer-practise-go = Practise
offer-read_policy = What you can do here and what you can’t, in plain words, on one page.
offer-read_policy-go = Read the policy
offer-fewer_tools = Some of your channels may only be noise for you. Here are the ones you could leave, and ways to hear less from me.
offer-fewer_tools-go = Have a look
offer-your_minutes = Tell me how many minutes a month are fine for you, and on which day. I keep to it.
offer-your_minutes-go = Set your minutes
offer-tell_why = What would make it easier for you to take part? One tap is enough, and only you and I know the answer.
offer-tell_why-go = Answer
offer-answer_poll = A question with a few answers to choose from. One tap counts, without your name.
offer-answer_poll-go = See the question
offer-hand_in_idea = Is there something worth sharing that you would rather not post yourself? Hand it in, and somebody else can.
offer-hand_in_idea-go = Hand in an idea
offer-ask_unnamed = Is there something you would like to ask everybody, but not under your name? I can put it to a channel for you.
offer-ask_unnamed-go = Ask without my name
offer-draft_with_me = Write something with me first. I check it against the company’s own list, keep nothing, and you decide where it goes.
offer-draft_with_me-go = Write a draft

offer-time = { $seconds ->
    [30] It takes 30 seconds.
    [60] It takes a minute.
    [120] It takes two minutes.
    [180] It takes three minutes.
   *[other] It takes { $seconds } seconds.
}

## Why this person: the same on every card; the rest is told behind the button

offer-why = Everybody gets an idea like this now and then. “Why did I get this?” tells you more.
reason-never_yet = Why you: I have not seen a post or a reaction of yours so far, which is fine. This is one of the easiest first steps there are.
reason-been_a_while = Why you: your last post or reaction that I could see was a while ago, and this is an easy one to come back with.
reason-next_step = Why you: you do things like this already. This would be one small step further.
reason-fits = Why you: it fits what you told me would make it easier. Only you and I know what that was; “easier” shows it, and lets you change it.
reason-for_everyone = Why you: everybody gets an idea like this now and then.

## What can be tapped

button-why = Why did I get this?
button-done = Done
button-useful = Useful
button-not_now = Not now
button-less = Less often
button-pause = Pause
button-stop = Stop
