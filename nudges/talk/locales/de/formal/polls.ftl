### Polls: made by those in charge, answered in private in one tap, told to a channel without names.

help-polls = Offene Umfragen Ihrer Kanäle: Ein Tippen zählt, ohne Namen
polls-none = Zurzeit ist keine Umfrage für Sie offen.
polls-open = Diese Umfragen sind für Sie offen. Ein Tippen zählt, und niemand bekommt zu sehen, was Sie gewählt haben.
poll-already = Diese haben Sie schon beantwortet, oder sie ist nicht für Ihre Kanäle. Jede Antwort zählt einmal.
data-polls = Offene Umfragen, die Sie beantwortet haben; was gewählt wurde, ist nirgends gespeichert
poll-too-few = Ihre Umfrage für #{ $channel } ist vorbei. Zu wenige haben geantwortet, deshalb sieht niemand Zahlen, und nichts davon wird aufbewahrt. Eine neue lässt sich gern mit „/nudge-admin umfragen“ eröffnen.
