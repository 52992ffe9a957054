### The list that drafts are compared with, as admins keep it.

words-admin-checks = prüfliste, wortliste
help-admin-checks = Die Wörter, mit denen Entwürfe verglichen werden, jeweils mit einem Rat; „prüfliste neu“ und „prüfliste probe“
words-checks-add = neu, hinzufügen
words-checks-try = probe, ausprobieren
checks-heading = Womit Entwürfe verglichen werden
checks-listed =
    { $count ->
        [one] Es gibt einen Eintrag. Wer mit „/nudge entwurf“ schreibt, liest seinen Rat, wenn die Wörter vorkommen; sonst erfährt niemand davon.
       *[other] Es gibt { $count } Einträge. Wer mit „/nudge entwurf“ schreibt, liest ihren Rat, wenn die Wörter vorkommen; sonst erfährt niemand davon.
    }
checks-none = Noch steht nichts auf der Liste. Hierher gehören Wörter, bei denen Vorsicht gut ist, etwa „passwort*“ oder der Name eines Projekts, jeweils mit einem Satz Rat. Entwürfe lassen sich mit „/nudge entwurf“ damit vergleichen; sonst erfährt niemand, was geschrieben wurde.
check-line-everywhere = { $entries }: { $advice }
check-line-public = { $entries } (nur in öffentlichen Netzwerken): { $advice }
check-button-add = Neue Wörter
check-button-try = Ausprobieren
check-button-more = Mehr
check-button-all = Die ganze Liste
check-button-change = Ändern
check-button-remove = Entfernen
check-button-sure = Ja, entfernen
check-title = Wörter für die Liste
check-words = Wörter, mit Kommas getrennt
check-words-hint = Groß oder klein und Akzente sind gleich. * steht für beliebige Buchstaben in einem Wort, # für eine Ziffer: „passwort*, projekt falke, K-####“.
check-advice-label = Was rätst du?
check-advice-hint = Ein freundlicher Satz für alle, die diese Wörter verwenden: was stattdessen geht, oder wen man fragen kann.
check-where = Wo gilt das?
check-where-everywhere = Überall
check-where-public = Nur in öffentlichen Netzwerken
check-saved = Gespeichert.
check-removed = Es steht nicht mehr auf der Liste.
check-gone = Das steht schon nicht mehr auf der Liste.
check-remove-sure = „{ $entries }“ von der Liste nehmen?
check-empty = Es braucht mindestens ein Wort.
check-short = „{ $entry }“ ist zu kurz: Es braucht mindestens zwei Buchstaben oder Ziffern, sonst würde fast alles passen.
check-long = „{ $entry }“ ist zu lang: Ein Eintrag hat höchstens { $most } Zeichen. Mehrere Einträge werden mit Kommas getrennt.
check-many = Höchstens { $most } Einträge teilen sich einen Rat. Die übrigen können einen eigenen bekommen.
check-advice = Es braucht einen Satz Rat: Wer ihn liest, möchte wissen, was stattdessen geht.
check-advice-long = Das sind { $length } Zeichen; mehr als { $most } liest kaum noch jemand.
checks-many = Es stehen { $most } auf der Liste, mehr geht nicht. Du kannst einen Eintrag entfernen oder die Wörter bei einem anderen ergänzen.
checks-try-title = Liste ausprobieren
