### Practising with the bot alone, or with a colleague who offered to.

practise-start = This message is only between you and me, so nothing can go wrong, and nothing here counts for anything. There are four things to try: react to it, write a reply to it, change your reply, and delete it.
practise-reacted = I saw your reaction. In a channel it looks just the same: a small emoji below the message, and its writer is glad.
practise-replied = Your reply arrived, and I have not kept it. In a channel it would stand below the message, for those who follow that conversation.
practise-edited = You changed your reply. In a channel the new words stand in place of the old ones, with a small “edited” beside them.
practise-deleted = You deleted your reply, and it is gone. In a channel that is just as easy, though somebody may have read it before.
practise-next-react = If you like, react to this message next: hold it or point at it, and choose an emoji.
practise-next-reply = If you like, write a reply next.
practise-next-edit = If you like, change your reply next: hold it or point at it, and choose “Edit”.
practise-next-delete = If you like, delete your reply next: hold it or point at it, and choose “Delete”.
practise-finished = That was all of it: you have reacted, replied, changed and deleted. It works the same way everywhere here.
practise-button-react = React with 👍
practise-button-reply = Write a reply
practise-button-edit = I changed it
practise-button-delete = I deleted it
practise-title = Practise a reply
practise-submit = Reply
practise-text = Your reply (only I see it, and I don’t keep it)
practise-empty = Write a word or two; anything will do.
practise-buddy = You can also practise with a colleague: { $name } has offered to. I tell nobody that you practise, so it is up to you whether you write.
practise-buddy-go = Write to { $name }

words-buddy = buddy, practise buddy
help-buddy = Offer colleagues to practise with you, or no longer
buddy-off-words = off, no, stop, no more
buddy-asks = Some colleagues would rather practise with a person than with me. If you offer it, I show your name to those who practise, one name at a time and in turn, and nothing else about you. You can end it at any time.
buddy-offers = You have offered colleagues to practise with you: I show your name to those who practise, in turn. Nobody has to write to you.
buddy-offered = Thank you! From now on I show your name, in turn with others, to colleagues who practise. Write “buddy off” to end it.
buddy-ended = Done: I do not show your name to colleagues who practise.
buddy-button-offer = I offer it
buddy-button-end = No longer
data-buddy = You offered colleagues to practise with you
data-practice = You are practising, and I keep for a day how far you are
