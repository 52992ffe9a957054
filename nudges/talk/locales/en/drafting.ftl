### Drafting a post with the bot, which holds it against the company's own list.

words-draft = draft, draft with me, write with me
help-draft = Write a post in private and hold it against your company’s own list, before you post it yourself
draft-title = Draft a post
draft-text = What would you like to write?
draft-text-hint = Only you see this. It is compared with a list of words that your admins keep, right here; nothing of it is kept, counted or passed on.
draft-where = Where will it be read?
draft-inside = Here, inside the company
draft-public = On a public network
draft-channel = In which channel? (if you like)
draft-channel-hint = You then get a link that leads there. You post it yourself.
draft-submit = Compare
draft-heading = Your draft
draft-match = On the list: { $entries }. The advice there: { $advice }
draft-nothing = Nothing on the list matched. The list knows only the words that somebody put on it.
draft-decide = Whether and how you post it is up to you. Here it is again, to copy; I have kept nothing of it.
draft-go = Go to #{ $channel }
draft-change = Change it
draft-policy = Read the policy
draft-empty = A few words are enough, but some are needed.
draft-long = That is too long for me: { $most } characters is the most I can compare, and this has { $length }.
