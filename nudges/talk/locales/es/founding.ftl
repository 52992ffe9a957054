### What a new workspace begins with.

first-schedule = Martes por la mañana
