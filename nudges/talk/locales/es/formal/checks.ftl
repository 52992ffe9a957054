### The list that drafts are compared with, as admins keep it.

check-advice-label = ¿Qué aconseja?
