### What `chimein worker` says to whoever runs it.

worker-nothing = Nothing was due.
worker-no-workspace = There is no workspace to work for yet. Try `chimein import slack-export PATH`, or `chimein demo` for an invented company.
worker-no-schedule = { $workspace }: nobody is looked at, because there is no schedule, or all are paused. An admin adds one with “/nudge-admin schedule add”, in `chimein console --as NAME` too.
worker-not-live = { $workspace }: no idea is sent before an admin says “/nudge-admin go”, in `chimein console --as NAME` too. `chimein plan --dry-run` shows what would be.
worker-next = { $workspace }: something is due next at { $at }. Time stands still in a workspace that was imported; `chimein worker --once --at { $at }` goes there.

worker-did-fired = { $count ->
    [one] One schedule was due and decided.
   *[other] { $count } times a schedule was due and decided.
}
worker-did-missed = { $count ->
    [one] One time a schedule should have run went by without a worker; it is noted as missed.
   *[other] { $count } times a schedule should have run went by without a worker; they are noted as missed.
}
worker-did-offers = Ideas to send: { $count }.
worker-did-holdouts = Held back for the comparison: { $count }.
worker-did-acted_on = Ideas that were taken up: { $count }.
worker-did-briefs = Briefs for leaders: { $count }.
worker-did-inbox = Letters about the owner’s inbox: { $count }.
worker-did-terms = Letters about the end of the twelve weeks: { $count }.
worker-did-sent = Sent: { $count }.
worker-did-postponed = Waiting for a better hour or day: { $count }.
worker-did-withdrawn = Withdrawn, because something has changed: { $count }.
worker-did-throttled = Waiting, because the platform takes no more just now: { $count }.
worker-did-blocked = Given up, because the platform did not let them through: { $count }.
worker-did-unreachable = Given up, because the account is closed: { $count }.
worker-did-unknown = Not known yet whether they arrived, to be asked for: { $count }.
worker-did-not_sent = Found not to have arrived, to be sent: { $count }.
worker-did-outcome_unknown = Given up, because nobody can tell whether they arrived: { $count }.
worker-did-gave_up = Given up after many attempts: { $count }.
worker-did-taken = Left to another worker: { $count }.
