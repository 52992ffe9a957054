### What a new workspace begins with.

first-schedule = Terça-feira de manhã
