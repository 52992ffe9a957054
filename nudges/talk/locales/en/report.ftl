### The adoption report. It counts people and names nobody; it thanks, and blames no one.

## Periods and days

report-period =
    { $kind ->
        [week] the week of { $day } { report-month-name }
        [quarter] { $month ->
            [1] January to March
            [4] April to June
            [7] July to September
           *[10] October to December
        }
       *[month] { report-month-name }
    } { $year }
report-month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
report-day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}

## Headline

report-title = Who took part in { $group }, { $period }
report-group-team = the group around { $name }
report-headline = { $active } of { $people } people took part in { $period }.
report-headline-all = All { $people } people took part in { $period }. Wonderful!
report-first =
    { $count ->
        [0] Nobody did something visible for the first time.
        [one] 1 person did something visible for the first time. A reply to them does more than anything we can say.
       *[other] { $count } people did something visible for the first time. A reply to each does more than anything we can say.
    }
report-first-unknown = Who took part for the first time cannot be told: nothing is known of the time before this period.
report-silent = { $silent } of { $judged } people whom we can judge are silent: the four weeks after { $day } are likely to pass without anything visible from them.
report-silent-unseen = How many are silent is left out: reactions between people cannot be seen here, so nobody is called silent for want of them.
report-silent-few = How many are silent is left out: fewer than { $smallest } people can be judged.

## Nothing happened

report-nobody = Nobody was in { $group } yet when { $period } ended.
report-nothing = Nothing visible happened in { $period }.
report-next-steps = What helps now: look whether the data of these days is there at all, bring it in if not, and then ask two or three people who like to write to start, with a question that is easy to answer. Executives who reply to it help most.

## The funnel

report-funnel = Where people stand, in the { $days } days up to { $day }
report-funnel-seen = Where people stand, in the { $days } days up to { $day } (of which { $seen } could be seen)
report-column-stage = Stage
report-column-people = People
report-column-share = Share
report-column-meaning = What they did
report-stage-leader = Leader
report-stage-collaborator = Collaborator
report-stage-contributor = Contributor
report-stage-reader = Nothing visible
report-not-measured = Not measured
report-meaning-leader = started something that others joined
report-meaning-collaborator = replied
report-meaning-contributor = reacted, voted or posted
report-meaning-reader = read along, or away: nobody can tell
report-meaning-not-measured = just joined, on leave, or not to be seen
report-count = { $count }
report-share = { $percent }%

## The weekly trend

report-trend = People who took part, week by week
report-series-anything = took part
report-series-react = reacted
report-series-vote = voted
report-series-reply = replied
report-series-post = posted
report-series-host = hosted
report-trend-alt =
    { $weeks ->
        [one] In the week from { $first }, { $newest } took part.
       *[other] From { $first } to { $last } between { $lowest } and { $highest } people took part in a week, { $newest } in the last of them.
    }
report-trend-nothing = There is no week of which everything could be seen.
report-trend-gaps =
    { $weeks ->
        [one] The week from { $days } is left open: not all of it could be seen, so it is no fall.
       *[other] The weeks from { $days } are left open: not all of them could be seen, so they are no fall.
    }

## What changed

report-change = What people did in { $period }
report-column-did = People who
report-column-change = Change
report-did-anything = took part at all
report-did-react = reacted
report-did-vote = voted
report-did-reply = replied
report-did-post = posted
report-did-host = started something that others joined
report-did-first = took part for the first time
report-did-silent = are silent, of those we can judge
report-with-share = { $count } ({ $percent }%)
report-points =
    { $sign ->
        [more] +{ $points } { $points ->
            [one] point
           *[other] points
        }
        [less] −{ $points } { $points ->
            [one] point
           *[other] points
        }
       *[same] as before
    }
report-difference =
    { $sign ->
        [more] +{ $count }
        [less] −{ $count }
       *[same] as before
    }
report-unknown = –
report-no-change-not_covered = There is nothing to compare with: the data does not reach back over { $before }.
report-no-change-gaps = There is no comparison with { $before }: not every day of both could be seen.
report-no-change-too_few = There is no comparison with { $before }: fewer than { $smallest } of these people were here then.

## Executives

report-leaders =
    { $tookpart ->
        [0] None of the { $executives } executives took part yet. A short reply from one of them is the best start.
        [one] 1 of { $executives } executives took part, with { report-replies } and { report-posts }.
       *[other] { $tookpart } of { $executives } executives took part, with { report-replies } and { report-posts }.
    }
report-replies = { $replies ->
    [one] 1 reply
   *[other] { $replies } replies
}
report-posts = { $posts ->
    [one] 1 post
   *[other] { $posts } posts
}
report-leaders-reply = Replies count for more than posts: people notice who answers.
report-leaders-few = The part of the executives is left out: there are fewer than { $smallest } of them in this group, and the figure would be about individuals.

## What the figures can see

report-limits = These figures count what others can see: reactions, votes, replies and posts. Reading cannot be told from being away, and direct messages and meetings are not measured. Bots, guests and people who have left are in no figure, nor are contractors unless they were put in. Groups under { $smallest } people are not shown.
report-limits-unseen = These figures count posts and replies. Reactions and votes between people cannot be seen here, nor can reading, direct messages and meetings: of whom nothing was seen, nothing is said. Bots, guests and people who have left are in no figure, nor are contractors unless they were put in. Groups under { $smallest } people are not shown.
report-gap-days =
    { $days ->
        [one] On 1 day of the period not everything could be seen; it counts for nothing.
       *[other] On { $days } days of the period not everything could be seen; they count for nothing.
    }
