### What admins and owners see and change.

## The words behind /nudge-admin; the first of each is the one that help shows

words-admin-overview = overview, status
words-admin-dry-run = dry run, dry-run, plan
words-admin-go = go
words-admin-hold = hold
words-admin-schedules = schedule, schedules
words-admin-channels = channel, channels
words-admin-limits = limits, quiet hours, attention
words-admin-help = help
words-schedule-add = add, new
words-schedule-change = change, edit
words-schedule-pause = pause
words-schedule-resume = resume
words-schedule-delete = delete, remove
words-channel-include = include, count
words-channel-exclude = exclude, leave
words-channel-kind = kind
words-channel-choose = choose, pick

admin-not-you = The programme is looked after by the admins and owners of this workspace, and you’re not listed as one. Write “help” for everything that you can do.
admin-unknown = I don’t know that one. These are the words I understand:
admin-help-start = Here is what you can do with the programme.
admin-help-alone = Write “/nudge-admin” followed by one of the words in the list, such as overview, owner, policy, checks, introduce, dry run, go, hold, schedule, channel or limits.
admin-help-caption = What admins can say
help-admin-overview = Live or not, owner, limits, channels, and each schedule’s next runs
help-admin-dry-run = How many would get an idea now, and why others would not; nothing is sent
help-admin-go = From now on ideas are sent; tells what is still to be settled before
help-admin-hold = Nothing is sent until you say go
help-admin-schedules = All schedules; “schedule add”, and “schedule change”, “pause”, “resume” or “delete” with a name
help-admin-channels = All channels; “channel choose” which of them count, “channel include” or “exclude” with a name, “channel kind NAME social”
help-admin-limits = Quiet hours, and how often one person is asked
help-admin-help = This list
admin-button-go = Go
admin-button-hold = Hold
admin-button-dry-run = Dry run
admin-button-schedules = Schedules
admin-button-limits = Limits
admin-button-channels = Channels

## The overview

overview-heading = The programme
overview-live = Live since { DATETIME($day, dateStyle: "long") }: ideas are sent.
overview-not-live = Not live: nothing is sent before an admin says go.
overview-limits = Each person gets { $often }, and nothing from { $starts } to { $ends } where they are.
overview-no-channels = No channel counts yet, so there is nowhere to point to: “channel choose” shows them.
overview-channels = { $all ->
    [one] { $counted } of { $all } channel counts.
   *[other] { $counted } of { $all } channels count.
}
go-done = Live: from now on ideas are sent when a schedule is due. “hold” stops everything at once.
hold-done = On hold: nothing is sent any more, not even what was due already, nor introductions. “go” starts it again, “introduce” goes on with those.

## Dry run

dry-run-heading = Dry run: nothing was sent
dry-run-nobody = I know of nobody here yet, so there is nobody to look at. “sync” fetches the people of this workspace.
dry-run-own-affair = had one lately, away, on a pause, or want none

## Schedules

schedules-heading = Schedules
schedules-none = There is no schedule yet, so nobody is looked at: add one with “schedule add”.
schedule-line = “{ $name }”: { $when }, for { $audience }.
schedule-some-offers = { $count ->
    [one] It uses one kind of idea.
   *[other] It uses { $count } kinds of ideas.
}
schedule-is-paused = It is paused.
schedule-next = Next, by your clock: { $runs }.
schedule-never = never
schedule-run = { DATETIME($day, dateStyle: "medium") } { $at }
schedule-when-cron = cron { $cron }
schedule-when-daily = every day at { $at }
schedule-when-weekly = { $days } at { $at }
audience-everyone = everyone
audience-executives = executives
schedule-button-add = Add a schedule
schedule-button-change = Change
schedule-button-pause = Pause
schedule-button-resume = Resume
schedule-button-delete = Delete
schedule-button-dry-run = Dry run
schedule-title-add = Add a schedule
schedule-title-change = Change a schedule
schedule-name = Name
schedule-days = On these days
schedule-time = At
schedule-time-hint = Such as 10:00, in each person’s own time zone.
schedule-cron = Or a cron line
schedule-cron-hint = Five fields, such as 30 9 1 * *. If you fill this in, it is what counts.
schedule-audience = For whom
schedule-offers = Ideas
schedule-offers-hint = None chosen means all of them.
schedule-name-wrong = It needs a name, of { $longest } characters at most.
schedule-name-taken = There is another schedule called “{ $name }”.
schedule-days-wrong = Choose one day at least, or fill in a cron line.
schedule-saved = Saved. { $schedule }
schedule-delete-sure = “{ $name }” will be gone for good. What it sent stays in the report.
schedule-delete-button = Delete it
schedule-deleted = “{ $name }” is gone.
schedule-unknown = There is no schedule called “{ $name }”. “schedule” lists them.
schedule-unclear = Write “schedule add”, or “schedule” with change, pause, resume or delete and a name.
schedule-gone = That schedule is gone already.

## Channels

channels-caption = { $all ->
    [one] The only channel
   *[other] { $shown } of { $all } channels
}
channels-name = Channel
channels-kind = For
channels-state = Counts
channels-change = What one is for
channels-choose = Choose which count
channels-alone = { overview-channels } Write “channel choose” to change that, or “channel include” or “channel exclude” with a name.
channel-state-counts = yes
channel-state-left-out = no
channel-state-archived = no, archived
channel-state-private = no, private
channel-kind-work = work
channel-kind-social = social
channel-kind-announcements = announcements
channel-counts = #{ $channel } counts, as a channel for { $kind }.
channel-left-out = #{ $channel } no longer counts: nothing is offered there.
channel-unknown = There is no channel called “{ $name }”.
channel-unclear = Write “channel choose”, “channel include NAME”, “channel exclude NAME”, or “channel kind NAME” with work, social or announcements.
channel-title = Change a channel
channel-which = Which channel?
channel-included = Does it count?
channel-yes = yes
channel-no = no
channel-kind = What is it for?

channels-none = I know of no channel here yet. “sync” fetches those of this workspace; then come back here.
choose-title = Which channels count?
choose-label = Channels that count
choose-hint = I join these, and look only there. Ideas lead to public ones only.
choose-public = #{ $channel }
choose-private = #{ $channel } (private)
choose-nothing = No channel has “{ $word }” in its name.
choose-pages = There are { $count }, which is more than one form takes. Choose some by their place in the alphabet, or write “channel choose” with a part of the name.
choose-page = #{ $first } to #{ $last }
choose-done = { $changed ->
    [0] Nothing was changed.
    [one] One channel was changed.
   *[other] { $changed } channels were changed.
} { overview-channels }

## Limits

limits-title = Limits
limits-from = No messages from
limits-to = until
limits-hint = A time of day where each person is, such as 18:00.
limits-attention = Ideas for one person
limits-same = It has to differ from the start.
limits-done = Saved: each person gets { $often }, and nothing from { $starts } to { $ends } where they are.
