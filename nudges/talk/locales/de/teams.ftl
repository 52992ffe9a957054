# What is said in Teams only.

teams-trouble = Bei mir funktioniert gerade etwas nicht, das tut mir leid. In ein, zwei Minuten geht es vielleicht wieder.
teams-moment = Einen Moment …
teams-below = Es steht gleich darunter.
teams-long = Das war eine lange Nachricht! Ich konnte nur den Anfang lesen.
teams-required = Bitte ausfüllen.
