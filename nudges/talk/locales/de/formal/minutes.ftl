### How much time a person gives, and on which day.

minutes-title = Ihre Minuten
