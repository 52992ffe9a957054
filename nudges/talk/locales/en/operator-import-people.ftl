### What `chimein import people` answers.

people-done = { $file }: { $people ->
    [one] one person
   *[other] { $people } people
}, { $changed ->
    [0] nothing had to be changed.
    [one] one of them changed.
   *[other] { $changed } of them changed.
}
people-bad-rows = { $file } was not applied, because of { $count ->
    [one] a problem
   *[other] { $count } problems
}:
    { $rows }
people-row = line { NUMBER($line, useGrouping: 0) }: { $problem }
people-more = … and { $count } more.

## The file as a whole

people-unreadable = { $file } cannot be read.
people-not-text = { $file } is not UTF-8 text. Save it as “CSV UTF-8”.
people-no-header = { $file } has no header: its first line has to name the columns.
people-unknown-column = { $file } has a column “{ $column }”, which is none of these: { $known }.
people-twice-column = { $file } has the column “{ $column }” twice.
people-no-finder = { $file } does not say whom a row is about: it needs a column id, email or handle.
people-broken = { $file }, line { NUMBER($line, useGrouping: 0) }: the quotes or the number of cells are wrong.

## One row

people-nobody = it does not say whom it is about: id, email and handle are all empty.
people-unknown = nobody here has the id, email or handle “{ $who }”.
people-several = more than one member here is “{ $who }”: use the id.
people-two = “{ $who }” and the other columns that say whom this is about belong to different people.
people-bad-cell = “{ $text }” does not fit the column { $column }. { $column ->
    [roles] The roles are owner, admin, manager and executive.
    [employment] It is employee or contractor.
    [included] It is yes or no.
    [time_zone] It is a name such as Europe/Berlin.
    [working_days] They are written like mon-fri or mon,tue,thu.
    [locale] It is written like en or de-CH.
   *[other] It has to be text of up to 200 characters, without control characters.
}
people-bad-leave = leave_from and leave_to are both needed, as dates like 2026-03-31.
people-leave-backwards = leave_to lies before leave_from.
people-contradiction = it says something else about { $what } than line { NUMBER($other, useGrouping: 0) } does.
people-unknown-manager = no one member here has the id, email or handle “{ $who }” of the manager.
people-manager-circle = this makes { $who } their own manager, directly or over others.
