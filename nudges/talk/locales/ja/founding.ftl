### What a new workspace begins with.

first-schedule = 火曜日の朝
