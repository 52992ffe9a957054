### The organisation's own words, and how people are addressed.

words-admin-words = words, wording, texts
words-admin-address = address
words-address-informal = informal
words-address-formal = formal
help-admin-words = Any text in your own words: add a part of it, such as “words one idea for this week”; without, those that you changed
help-admin-address = “address formal” or “address informal”, in languages that have both

wording-none = No text has been changed so far. Write “/nudge-admin words” and a part of the text that you would put differently.
wording-nothing = No text has “{ $word }” in it. Try a shorter part of it, in the language in which I talk to you.
wording-found = { $count ->
    [one] One text
   *[other] { $count } texts
}
wording-more = { $count ->
    [one] One more has it in it; add a word to find it.
   *[other] { $count } more have it in them; add a word to find them.
}
wording-change = Change
wording-back = Back to the original
wording-title = Change a text
wording-text = The text
wording-hint = What is between { "{" } and { "}" } is filled in when somebody reads it; keep it as it is.
wording-look = See how it looks
wording-preview = This is how it would look
wording-so-far = So far: { $text }
wording-use = Use these words
wording-changed = From now on everybody who reads this language reads it so.
wording-restored = It is the original text again.
wording-gone = I don’t know that text any more.
wording-empty = A text can’t be empty.
wording-long = { $most ->
    [one] At most one character, please.
   *[other] At most { $most } characters, please; these are { $length }.
}
wording-unreadable = Something is wrong with the brackets: each { "{" } needs its { "}" }, as in the original.
wording-unknown = The original has no “{ $name }”, so I would not know what to fill in.
address-which = How do I address people, in languages that have both?
address-informal = Informally
address-formal = Formally
address-informal-done = From now on I address people informally, in languages that have both.
address-formal-done = From now on I address people formally, in languages that have both.
