# What is said in Slack only.

slack-home-more = Es gibt mehr, als hier Platz hat. „/nudge hilfe“ in einem beliebigen Kanal zeigt alles.
slack-close = Schließen
slack-not-here = Chime In ist in diesem Workspace nicht (mehr) eingerichtet. Auskunft geben die, die sich hier um Slack kümmern.
slack-trouble = Bei mir funktioniert gerade etwas nicht, das tut mir leid. In ein, zwei Minuten geht es vielleicht wieder.
slack-moment = Einen Moment …
slack-gone-on = Die Antwort steht in einer Direktnachricht: Sie ist nur für dich bestimmt.
slack-form-waits = Dafür sind ein, zwei Dinge auszufüllen.
slack-form-open = Ausfüllen
slack-long = Das war eine lange Nachricht! Ich konnte nur den Anfang lesen.
