### The organisation's own words, and how people are addressed.

wording-none = Bisher ist kein Text geändert. Schreiben Sie „/nudge-admin texte“ und einen Teil des Textes, der anders lauten soll.
wording-nothing = In keinem Text kommt „{ $word }“ vor. Vielleicht hilft ein kürzerer Teil, in der Sprache, in der ich mit Ihnen spreche.
