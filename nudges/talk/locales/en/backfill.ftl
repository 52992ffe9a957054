### Reading history and looking up who is there, for admins.

words-admin-backfill = backfill, back-fill, history
words-admin-sync = sync, look up
help-admin-backfill = How far history was read; “backfill 30” reads the last 30 days of all channels that count
help-admin-sync = Looks up anew who is here, and in which channels
admin-button-backfill = How far is it?

backfill-days = I need a number of days from 1 to { $most }, such as “backfill 30”.
backfill-no-channels = No channel counts yet, so there is nothing to read. Choose some with “channel choose” first.
backfill-no-past = Teams shows me only what happens while I’m in a team, nothing from before. So there is nothing to read; figures begin on the day I came.
backfill-not-here = That’s for real workspaces. An imported one gets its history from a file.
backfill-begun = { $count ->
    [one] I’ll read what is missing of the last { $days } days in one channel,
   *[other] I’ll read what is missing of the last { $days } days in { $count } channels,
} as fast as the platform lets me. I keep who did something visible when, and no text.
backfill-nothing = Everything of the last { $days } days is read already, or being read just now.
backfill-none = No history was read yet. “backfill 30” reads the last 30 days of all channels that count; { $most } is the most.
backfill-summary = { $all ->
    [one] { $done } of { $all } channel is read, with { $acts ->
        [one] one act
       *[other] { $acts } acts
    } that weren’t known before.
   *[other] { $done } of { $all } channels are read, with { $acts ->
        [one] one act
       *[other] { $acts } acts
    } that weren’t known before.
}
backfill-caption = { $shown ->
    [one] One of { $all } channels
   *[other] { $shown } of { $all } channels
}
backfill-how-far = How far
backfill-done = { $days ->
    [one] Done: one day, new acts: { $acts }
   *[other] Done: all { $days } days, new acts: { $acts }
}
backfill-going-on = { $done } of { $all } days, new acts so far: { $acts }
backfill-waits = Waits until I’m in #{ $channel }
backfill-failed-outside = I’m not in #{ $channel }: invite me there, and it goes on
backfill-failed-archived = #{ $channel } is archived
backfill-failed-scope = I’m not allowed to read #{ $channel }: install me again with all permissions, then say “backfill” with the days once more
backfill-failed-other = Stopped with “{ $why }”; “backfill” with the days tries again
backfill-gaps = { $days ->
    [one] One day has gaps in what I saw; nobody is judged by it until I could read what was missed.
   *[other] { $days } days have gaps in what I saw; nobody is judged by them until I could read what was missed.
}
backfill-outside = { $count ->
    [one] I’m not in { $channels } yet. If that stays so, please invite me there.
   *[other] I’m not in { $channels } yet ({ $count } channels). If that stays so, please invite me there.
}
backfill-inside = { $count ->
    [one] I’m still in { $channels }, which doesn’t count. If that stays so, please remove me there.
   *[other] I’m still in { $channels } ({ $count } channels), which don’t count. If that stays so, please remove me there.
}
sync-asked = I’ll look up in the next minutes who is here, and in which channels.
sync-never = Who is here was not looked up yet; I do that by myself in the first minutes.
sync-done = Who is here was last looked up on { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
sync-failed = A part of it was refused: { $why }.
