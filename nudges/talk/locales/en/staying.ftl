### How far somebody wants to go.

words-stay = stay, further, how far
help-stay = Stay with reading, reactions or whatever suits you, for as long as you like
stay-now = The furthest that my ideas go with you: { $rung }. You can stay wherever you like, for good.
stay-done = Done. The furthest that my ideas go with you from now on: { $rung }. Nobody is told.
stay-any = any step
stay-read = reading
stay-react = reactions
stay-vote = votes
stay-reply = replies
stay-post = posts
stay-host = starting conversations
