### What `chimein report` answers when it cannot be done, and where files went.

bad-period = “{ $text }” is no period. Write a whole week, month or quarter: 2026-W09, 2026-02, 2026-Q1, last-week, last-month or last-quarter.
period-not-over = { $period } is not over yet. The newest one that can be shown is { $newest }.
group-too-small = A report needs a group of { $smallest } people or more, so that it never tells about anybody in particular. This group is smaller.
report-no-manager = Nobody here has the id, handle or name “{ $name }”.
report-which-manager = There are several people called “{ $name }”. Say which one by id: { $ids }.
no-folder = { $path } cannot be written: the folder { $folder } is not there.
not-a-file = { $path } cannot be written: there is something there that is no file.
report-wrote = Wrote { $path }
report-no-picture = There is no picture of this report, because no week has anything to draw. Without --png it says what to do.
