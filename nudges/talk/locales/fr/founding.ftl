### What a new workspace begins with.

first-schedule = Mardi matin
