### What a new workspace begins with.

first-schedule = Dienstagmorgen
