### The policy: what everybody reads, and the text to start from.

words-policy = policy, rules, guidelines, what may i
help-policy = What you can do here and what you can’t, in plain words, and whom to ask
policy-heading = The policy, in plain words
policy-can = What you can do here
policy-cannot = What you can’t do here
policy-public_can = What you can do on public networks
policy-public_cannot = What you can’t do on public networks
policy-whom = Whom to ask
policy-since = This is version { $version }, in force since { DATETIME($day, dateStyle: "long") }.
policy-owners = { $owners } can tell you more.
policy-none = Nobody has written the policy down here yet. Until then common sense goes a long way: be kind, keep secrets secret, and ask when in doubt.
policy-button-known = Got it
policy-button-gap = This doesn’t answer my question
policy-button-whole = Read all of it
policy-button-again = Read it again
policy-thanks = Thank you, noted. When something changes, you’ll see first what that is. Nobody is told who has read it.
policy-changed =
    { $count ->
        [one] One line has changed since version { $version }, which you know
       *[other] { $count } lines have changed since version { $version }, which you know
    }
policy-line-new = New in “{ $section }”: { $after }
policy-line-changed = Changed in “{ $section }”: { $after } (It said before: { $before })
policy-line-gone = No longer in “{ $section }”: { $before }

## A question that it leaves open

gap-title = An open question
gap-text = What would you like to know?
gap-hint = It goes to those in charge without your name, and nobody keeps who asked; so nobody can write back to you. What they make of it, everybody sees as a changed line in the policy. For an answer of your own, ask them directly.
gap-submit = Pass it on
gap-thanks = Thank you, it’s passed on without your name. If it changes the policy, you’ll see the new line first when you open it next.
gap-empty = A few words are enough, but some are needed.
gap-long = That is { $length } characters; { $most } is the most I can pass on.
gap-many = Many questions about the policy wait for an answer at the moment, so I can’t take another one now. You can ask those in charge directly.

## For those who write it

words-admin-policy = policy
help-admin-policy = The policy in plain words: write or change it
words-policy-change = change, edit, write
policy-title = The policy
policy-hint-can = One thing on each line, please: when you change a line, everybody is shown that line first. Say it at least as loudly as what people can’t do.
policy-hint-cannot = One thing on each line, and only what matters.
policy-hint-public_can = On LinkedIn, for example. Leave it empty if there is nothing to say.
policy-hint-public_cannot = Leave it empty if there is nothing to say.
policy-hint-whom = A person, a team or a channel. The owners of this programme are named as well.
policy-empty = This one is needed: people want to know both what they can do and what they can’t.
policy-short = A sentence or two at least: what can people do here without asking first?
policy-long = That is { $length } characters; { $most } is the most that is still read.
policy-saved = Saved: this is what everybody reads with “/nudge policy” from now on. Whoever knows the version before sees first what changed.
policy-saved-lopsided = Saved: this is what everybody reads with “/nudge policy” from now on. It says more about what people can’t do than about what they can; a few more lines of “you can” help people who worry about a mistake.
policy-known =
    { $count ->
        [one] At least one person has acknowledged it.
       *[other] At least { $count } people have acknowledged it.
    }
policy-known-few = How many have acknowledged it is shown from five people on, and never who.
policy-button-change = Change it
policy-button-checks = What drafts are checked for
policy-starter-can =
    Ask anything about work, answer, disagree politely, share what you learnt, thank people, and make a joke.
    Post without asking anybody first.
    Keep it short; a post with a mistake in it is fine, and you can edit or delete it.
    Try things out, and change your mind.
policy-starter-cannot =
    Share customers’ or colleagues’ personal data, passwords, unpublished figures, or anything marked confidential.
    Make fun of people.
policy-starter-public_can =
    Say where you work and what you like about it.
    Share what the company has published, and add your own view: say that you speak for yourself.
policy-starter-public_cannot =
    Speak for the company.
    Share what was written inside.
policy-starter-whom =
    Not sure? Ask the person who looks after this programme before you post.
    Asking is never held against you.
