### Ideas for a post: handed in by anybody, decided on by those in charge.

idea-title = Eine Idee, ein Erfolg
idea-text = Was wäre hier gut zu lesen?
idea-text-hint = Das lesen { $readers }; daraus kann ein Beitrag werden. Verschlüsselt aufbewahrt bis zur Entscheidung, höchstens 60 Tage; die Nachricht, in der sie es lesen, bleibt bei ihnen.
idea-readers = { $owners } und die Admins hier
idea-readers-admins = die Admins hier
idea-kind = Was ist es?
idea-kind-idea = Eine Idee für einen Beitrag
idea-kind-success = Etwas, das gut gelaufen ist
idea-name = Dein Name
idea-name-unnamed = Meinen Namen weglassen
idea-name-named = Es darf gesagt werden, dass es von mir kommt
idea-submit = Einreichen
idea-thanks = Danke, das liegt jetzt bei ihnen. Ich schreibe dir, wenn es entschieden ist. Es zählt nirgends als etwas, das du getan hast.
idea-take-back = Zurücknehmen
idea-taken-back = Sie ist zurückgenommen, und hier bleibt nichts davon. Vielleicht hat sie schon jemand gelesen.
idea-too-late = Darüber ist schon entschieden, oder sie wurde vorher zurückgenommen.
idea-own = Eine Idee für einen Beitrag, die du am { DATETIME($day, dateStyle: "long") } eingereicht hast, noch nicht entschieden: { $text }
idea-locked = (Die Worte lassen sich nicht mehr öffnen.)
idea-empty = Ein paar Worte genügen, aber es braucht welche.
idea-long = Das sind { $length } Zeichen; weitergeben kann ich höchstens { $most }.
idea-many = { $most } deiner Ideen warten schon. Nimm eine zurück, oder warte, bis über eine entschieden ist.
idea-gone = Darüber hat schon jemand entschieden, oder sie wurde zurückgenommen.
idea-word-long = Das sind { $length } Zeichen; weitergeben kann ich höchstens { $most }.

words-admin-ideas = ideen
help-admin-ideas = Eingereichte Ideen für Beiträge
ideas-none = Keine Idee wartet. Alle können mit /nudge idee eine einreichen; ein Hinweis darauf in einem Kanal hilft ab und zu.
ideas-waiting =
    { $count ->
        [one] Eine Idee wartet
       *[other] { $count } Ideen warten, die neuesten zuerst
    }
ideas-older = Ältere
overview-ideas =
    { $count ->
        [one] Eine Idee für einen Beitrag wartet auf Antwort: „/nudge-admin ideen“ zeigt sie.
       *[other] { $count } Ideen für Beiträge warten auf Antwort: „/nudge-admin ideen“ zeigt sie.
    }
idea-new = Eine eingereichte Idee oder ein Erfolg
idea-new-alone = Jemand hat eine Idee für einen Beitrag eingereicht. Diese Nachricht kommt, weil du dich hier um Chime In kümmerst; öffne sie zum Lesen, oder schreib „/nudge-admin ideen“.
idea-is-idea = Eine Idee für einen Beitrag.
idea-is-success = Ein Erfolg zum Teilen.
idea-by = Von { $name }, mit Erlaubnis zur Nennung.
idea-by-nobody = Ohne Namen eingereicht.
idea-used = Das verwende ich
idea-declined = Diesmal nicht
idea-word = Auf Wunsch ein Wort dazu
idea-word-hint = Es kommt als Nachricht von mir an. Schon ein kurzes Danke hilft.
idea-tell = Weitersagen
idea-used-done = Ich sage es weiter. Hier noch einmal die Idee, denn sie wird nicht länger aufbewahrt:
idea-declined-done = Ich sage es weiter, freundlich. Sie wird nicht länger aufbewahrt:

idea-answer-used = Gute Nachricht: Aus dem, was du eingereicht hast, wird ein Beitrag. Vielen Dank dafür!
idea-answer-declined = Zu dem, was du für einen Beitrag eingereicht hast: diesmal nicht. Trotzdem vielen Dank, und gern wieder.
idea-answer-lapsed = Zu dem, was du für einen Beitrag eingereicht hast: Es wurde innerhalb von 60 Tagen nicht aufgegriffen, deshalb bewahre ich es nicht länger auf. Mit /nudge idee geht es gern noch einmal.
idea-answer-word = Dazu geschrieben: { $word }
