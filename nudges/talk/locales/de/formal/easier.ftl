### What would make it easier, as people tell it in confidence.

help-easier = Was es Ihnen leichter machen würde: sagen, ändern oder löschen lassen
easier-question = Was würde es Ihnen leichter machen, mitzumachen? Ein Tippen auf das, was am nächsten kommt, genügt.
easier-private = Die Antwort ist verschlüsselt und wird nur Ihnen gezeigt. Sie ändert, was ich Ihnen vorschlage.
easier-told = Sie haben mir gesagt: „{ $answer }“. Ein Tippen auf eine andere Antwort ändert es.
easier-then-reading_is_enough = Das ist eine gute Art, hier zu sein. Ich schicke Ihnen keine Anregungen mehr; schreiben Sie „jetzt“, wann immer Sie eine möchten.
easier-then-elsewhere = Gut zu wissen. Ein halbes Jahr lang schicke ich Ihnen keine Anregungen; schreiben Sie „jetzt“, wann immer Sie eine möchten.
data-easier = Was es leichter machen würde, wie Sie mir gesagt haben, verschlüsselt
data-minutes = Minuten im Monat, die Sie festgelegt haben
data-weekday = Der Wochentag, den Sie festgelegt haben
data-reach = Wie Sie von mir hören möchten
data-highest = Der weiteste Schritt, den Sie möchten
