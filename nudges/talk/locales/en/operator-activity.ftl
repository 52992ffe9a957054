### What an activity file is refused for.

activity-unreadable = { $file } cannot be read.
activity-not-gzip = { $file } is not a gzip file, though its name ends in .gz.
activity-broken-gzip = { $file } is a broken gzip file: it ends too early, or something in it was changed.
activity-long-line = { $file }, line { NUMBER($line, useGrouping: 0) }: longer than { $longest } bytes, so this is no activity file.
activity-bad-json = { $file }, line { NUMBER($line, useGrouping: 0) }: not a JSON object.
activity-bad-field = { $file }, line { NUMBER($line, useGrouping: 0) }: “{ $field }” is missing or of the wrong kind. A line looks like this: {"{"}"user": "u1", "channel": "c1", "ts": 1519660926.0, "kind": "message", "thread": null{"}"}; kind is message, reply, reaction or join.
activity-bad-time = { $file }, line { NUMBER($line, useGrouping: 0) }: “ts” is not a time between 1995 and 2100, in seconds since 1970.
activity-unsorted = { $file }, line { NUMBER($line, useGrouping: 0) }: earlier than the line before it. Sort the lines by “ts”.
