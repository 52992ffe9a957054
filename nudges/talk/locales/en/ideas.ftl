### Ideas for a post: handed in by anybody, decided on by those in charge.

idea-title = An idea or a success
idea-text = What would be good to read here?
idea-text-hint = Read by { $readers }, who may write a post of it. Kept encrypted until they decide, 60 days at most; the message in which they read it stays with them.
idea-readers = { $owners } and the admins here
idea-readers-admins = the admins here
idea-kind = What is it?
idea-kind-idea = An idea for a post
idea-kind-success = Something that went well
idea-name = Your name
idea-name-unnamed = Leave my name out
idea-name-named = You may say that it came from me
idea-submit = Hand in
idea-thanks = Thank you, that’s with them now. I’ll write to you when it is decided. It counts nowhere as something you did.
idea-take-back = Take it back
idea-taken-back = It’s taken back, and nothing of it is kept here. Somebody may have read it already.
idea-too-late = That one is decided already, or was taken back before.
idea-own = An idea for a post that you handed in on { DATETIME($day, dateStyle: "long") }, not decided yet: { $text }
idea-locked = (The words of this one can’t be opened any more.)
idea-empty = A few words are enough, but some are needed.
idea-long = That is { $length } characters; { $most } is the most I can pass on.
idea-many = { $most } of your ideas wait already. Take one back, or wait until one is decided.
idea-gone = Somebody has decided on this one already, or it was taken back.
idea-word-long = That is { $length } characters; { $most } is the most I can pass on.

## For those in charge

words-admin-ideas = ideas
help-admin-ideas = Ideas for posts that colleagues handed in
ideas-none = No idea waits. Anybody can hand one in with /nudge idea; say so in a channel now and then.
ideas-waiting =
    { $count ->
        [one] One idea waits
       *[other] { $count } ideas wait, the newest first
    }
ideas-older = Older ones
overview-ideas =
    { $count ->
        [one] One idea for a post waits for an answer: “/nudge-admin ideas” shows it.
       *[other] { $count } ideas for posts wait for an answer: “/nudge-admin ideas” shows them.
    }
idea-new = An idea or a success, handed in
idea-new-alone = A colleague handed in an idea for a post. You get this because you look after Chime In here; open it to read it, or write “/nudge-admin ideas”.
idea-is-idea = An idea for a post.
idea-is-success = A success to share.
idea-by = From { $name }, who may be named.
idea-by-nobody = Handed in without a name.
idea-used = I’ll use it
idea-declined = Not this time
idea-word = A word for them, if you like
idea-word-hint = They read it as a message from me. Even a short thank-you helps.
idea-tell = Tell them
idea-used-done = They’ll hear it from me. Here is the idea once more, as it isn’t kept any longer:
idea-declined-done = They’ll hear it from me, kindly. It isn’t kept any longer:

## For whoever handed it in

idea-answer-used = Good news: what you handed in will be used for a post. Thank you for it!
idea-answer-declined = About what you handed in for a post: not this time. Thank you all the same, and do send the next one.
idea-answer-lapsed = About what you handed in for a post: it wasn’t taken up within 60 days, so I let go of it. You are welcome to send it again with /nudge idea.
idea-answer-word = They wrote: { $word }
