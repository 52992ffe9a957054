### What a new workspace begins with.

first-schedule = صباح الثلاثاء
