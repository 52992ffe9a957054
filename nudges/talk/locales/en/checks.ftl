### The list that drafts are compared with, as admins keep it.

words-admin-checks = checks, check, word list
help-admin-checks = The words that drafts are compared with, each with its advice; “checks add” and “checks try”
words-checks-add = add, new
words-checks-try = try, test
checks-heading = What drafts are compared with
checks-listed =
    { $count ->
        [one] There is one entry. Whoever writes a draft with “/nudge draft” reads its advice if the words are in it; nobody else learns of it.
       *[other] There are { $count } entries. Whoever writes a draft with “/nudge draft” reads their advice if the words are in it; nobody else learns of it.
    }
checks-none = There is nothing on the list yet. Add words that call for care, such as “password*” or the name of a project, each with a sentence of advice. People compare their drafts with it by “/nudge draft”; nobody else learns what they wrote.
check-line-everywhere = { $entries }: { $advice }
check-line-public = { $entries } (on public networks only): { $advice }
check-button-add = Add words
check-button-try = Try it
check-button-more = More
check-button-all = The whole list
check-button-change = Change
check-button-remove = Remove
check-button-sure = Yes, remove it
check-title = Words to look for
check-words = Words, separated by commas
check-words-hint = Capitals and accents make no difference. * stands for any letters within a word, # for one digit: “password*, project falcon, K-####”.
check-advice-label = What do you advise?
check-advice-hint = A kind sentence for whoever uses these words: what to do instead, or whom to ask.
check-where = Where does it hold?
check-where-everywhere = Everywhere
check-where-public = On public networks only
check-saved = Saved.
check-removed = It’s off the list.
check-gone = This one is off the list already.
check-remove-sure = Take “{ $entries }” off the list?
check-empty = At least one word is needed.
check-short = “{ $entry }” is too short: two letters or digits are the least, or almost everything would match.
check-long = “{ $entry }” is too long: { $most } characters are the most for one entry. Several entries are separated by commas.
check-many = { $most } entries are the most that share one advice. The others can have one of their own.
check-advice = A sentence of advice is needed: whoever reads it wants to know what to do instead.
check-advice-long = That is { $length } characters; { $most } is the most that is still read.
checks-many = There are { $most } on the list, which is the most. You can remove one, or add the words to another.
checks-try-title = Try the list
