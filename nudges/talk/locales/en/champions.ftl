### Champions, who answer first, and the channels in which they promise an answer.

words-champion = champion, champions
help-champion = Being a champion: what it means, how much of it, and a way out at any time
words-duty = duty, on duty
help-duty = The channels in which every post gets an answer, and who sees to that

## Being a champion

champion-heading = Champions
champion-invitation = Would you like to be a champion? I ask because you start conversations that others join, or answer people often. I know that from counts alone.
champion-means = Champions answer first: a newcomer’s hello, a question without an answer. Now and then I tell you about such a post, at a time when you work, and you decide what becomes of it.
champion-free = You say how many posts a week are fine, take a rest or stop whenever you like, and nobody is told. Your name appears only in channels for which you go on duty yourself.
champion-yes = Yes, I’d like to
champion-later = Ask me later
champion-no = Not for me
champion-said-later = I’ll ask again in three months at the earliest. Until then you can come by yourself: write “champion”.
champion-said-no = All right, you are no champion and nobody is told. If you ever want to be one, write “champion”.
champion-is =
    { $load ->
        [one] You are a champion, thank you. I tell you about one post a week at most.
       *[other] You are a champion, thank you. I tell you about { $load } posts a week at most.
    }
champion-resting = You are a champion and take a rest: I tell you about no posts until you are back. Enjoy it.
champion-load =
    { $load ->
        [one] One post a week
       *[other] { $load } posts a week
    }
champion-duty = Channels on duty
champion-rest = Take a rest
champion-back = I’m back
champion-stop = Stop being one
refused-champion-load = That is none of the numbers to choose from. Write “champion” to see them.

## What a champion's help did, once a month

helped-heading = What your help did
helped-answered =
    { $count ->
        [one] In the past weeks you were among the first to answer one post.
       *[other] In the past weeks you were among the first to answer { $count } posts.
    }
helped-went-on =
    { $count ->
        [one] In one conversation others joined in after you.
       *[other] In { $count } conversations others joined in after you.
    }
helped-reactions =
    { $count ->
        [one] There was one reaction in these conversations.
       *[other] There were { $count } reactions in these conversations.
    }
helped-thanks = Thank you. Only you read this.

## Duty

duty-heading = On duty
duty-start = In these channels champions see to it that every post gets an answer. The hours are working hours. Whoever is on duty is named here, by their own choice.
duty-none = In none of your channels champions have promised an answer so far. An admin can open a channel for that.
duty-net =
    { $hours ->
        [one] #{ $channel }: every post gets an answer within one hour. On duty: { $names }.
       *[other] #{ $channel }: every post gets an answer within { $hours } hours. On duty: { $names }.
    }
duty-net-unseen = #{ $channel }: nothing is promised here as long as I am not in this channel and see no posts. An admin can invite me.
duty-net-one =
    { $hours ->
        [one] #{ $channel }: with one more champion on duty, every post gets an answer within one hour. On duty so far: { $names }.
       *[other] #{ $channel }: with one more champion on duty, every post gets an answer within { $hours } hours. On duty so far: { $names }.
    }
duty-net-nobody =
    { $hours ->
        [one] #{ $channel }: with two champions on duty, every post gets an answer within one hour. Nobody is on duty so far.
       *[other] #{ $channel }: with two champions on duty, every post gets an answer within { $hours } hours. Nobody is on duty so far.
    }
duty-take = Go on duty, with my name here
duty-leave = Off duty
duty-champion = About champions
duty-no-champion = Champions go on duty. Write “champion” to hear what that means, and to become one if you like.
duty-no-net = That channel is not open for this, or you are not in it. Write “duty” to see those that are.
duty-left = You are off duty there, and somebody else sees to the post. Nobody is told why.

## A post that waits, told to one champion on duty

duty-waits = A post in #{ $channel } has no answer yet, and you are on duty there. An answer by { DATETIME($by, dateStyle: "medium", timeStyle: "short") } keeps the promise.
duty-go = See the post
duty-button-on_it = I’m on it
duty-button-pass = Pass it on
duty-button-leave = Off duty
duty-on-it-said = Thank you. I ask nobody else for now.
duty-passed = Somebody else sees to it. That is fine.
duty-over = Nothing is left to do there: it has been answered, or somebody else sees to it.

## To its author, where nobody answered in time

promise-broken = An answer to your post in #{ $channel } was promised, and it has not come in time. I’m sorry; that is no reflection on your post. Those who look after Chime In here know of it now and see to an answer. There is nothing you have to do.

## In the card of an offer

duty-promise =
    { $hours ->
        [one] { $people ->
            [one] One colleague is on duty there: an answer comes within one working hour.
           *[other] { $people } colleagues are on duty there: an answer comes within one working hour.
        }
       *[other] { $people ->
            [one] One colleague is on duty there: an answer comes within { $hours } working hours.
           *[other] { $people } colleagues are on duty there: an answer comes within { $hours } working hours.
        }
    }

## In one's own data

data-champion = Champion
data-champion-invited = Invited, no answer yet
data-champion-yes = Yes
data-champion-later = Said: later
data-champion-no = Said: no
data-duties = Channels on duty
data-asks = Posts you were told of as a champion, or answered on duty
