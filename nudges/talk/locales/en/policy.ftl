### The policy: what everybody reads, and the text to start from.

words-policy = policy, rules, guidelines, what may i
help-policy = What you can do here and what you can’t, in plain words, and whom to ask
policy-heading = The policy, in plain words
policy-since = This is version { $version }, in force since { DATETIME($day, dateStyle: "long") }.
policy-whom = Questions about it go to { $owners }.
policy-none = Nobody has written the policy down here yet. Until then common sense goes a long way: be kind, keep secrets secret, and ask when in doubt.
policy-starter =
    You can: ask anything about work, answer, disagree politely, share what you learnt, thank people, try things out, change your mind, and make a joke.

    You can post without asking anybody first. A short post is fine, and so is one with a mistake in it: you can edit or delete it.

    Please don’t: share customers’ or colleagues’ personal data, passwords, unpublished figures, or anything marked confidential; make fun of people; or speak for the company outside of it.

    On public networks: say that you work here and that you speak for yourself. What is written inside stays inside.

    Not sure? Ask the person who looks after this programme before you post. Asking is never held against you.
words-admin-policy = policy
help-admin-policy = The policy in plain words: write or change it
policy-title = The policy
policy-text = What one can do here, what not, whom to ask
policy-text-hint = Everybody reads it with “/nudge policy”. An empty line starts a new paragraph.
policy-short = A sentence or two at least: what people can do, what they can’t, and whom to ask.
policy-saved = Saved: this is what everybody reads with “/nudge policy” from now on.
