### How much time a person gives, and on which day.

words-minutes = minutes, my minutes, time
help-minutes = How many minutes a month are fine for you, and on which day
minutes-title = Your minutes
minutes-label = How much time a month may my ideas take?
minutes-any = No limit
minutes-most = { $minutes ->
    [one] { $minutes } minute a month at most
   *[other] { $minutes } minutes a month at most
}
minutes-day = On which day may they come?
minutes-day-any = Any day
minutes-hint = If you don’t work on the day you choose, they come on any day.
minutes-done = Done, and only you and I know. Time for my ideas: { $minutes }. Day: { $day }. Write “minutes” to change it.
