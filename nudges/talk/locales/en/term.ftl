### The twelve weeks of a programme.

words-admin-renew = renew, term
help-admin-renew = What the programme has shown so far, and another twelve weeks
term-not-live = The programme is not live, so there is nothing to renew. “go” begins it.
term-ends = The programme goes on until { DATETIME($day, dateStyle: "long") }, and then ends by itself.
term-took-part = In the four weeks before it began { $before } % of the people took part; in the last four weeks { $lately } %.
term-over = The programme ended on { DATETIME($day, dateStyle: "long") }. No idea comes unasked any more; all commands go on.
term-lately = In the last four weeks { $lately } % of the people took part. How many did before it began can’t be told, because those weeks were not seen completely.
term-few = How many people take part can’t be told: there are too few of them, or the last four weeks were not seen completely.
term-lift-unknown = Whether the ideas made a difference can’t be told yet: that takes at least ten people with ideas, ten without, and four weeks.
term-lift-more = Of those who got ideas more took part than of those who got none: { $points ->
    [one] one percentage point
   *[other] { $points } percentage points
} more, with some certainty between { $low } and { $high }.
term-lift-less = Of those who got ideas fewer took part than of those who got none: the difference is { $points ->
    [one] one percentage point
   *[other] { $points } percentage points
}, with some certainty between { $low } and { $high }.
term-lift-open = Whether the ideas made a difference can’t be told: the difference is { $points ->
    [one] one percentage point
   *[other] { $points } percentage points
}, and may be anything between { $low } and { $high }.
term-how = Renew it if it helps. If it doesn’t, letting it end is a good answer as well.
admin-button-renew = Renew it
term-renew = Renew for twelve weeks
term-end = Let it end
term-renewed = Renewed: it goes on until { DATETIME($day, dateStyle: "long") }.
term-ending = Then it ends by itself. “/nudge-admin renew” changes that at any time.
overview-ended = The programme has ended after its twelve weeks: nothing is sent. “renew” shows what it has brought, and lets it go on.
overview-ends = It goes on until { DATETIME($day, dateStyle: "long") } unless somebody renews it.
