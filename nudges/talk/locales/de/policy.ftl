### The policy: what everybody reads, and the text to start from.

words-policy = richtlinie, regeln, was darf ich
help-policy = Was hier geht und was nicht, in einfachen Worten, und wen man fragen kann
policy-heading = Die Richtlinie, in einfachen Worten
policy-can = Was hier geht
policy-cannot = Was hier nicht geht
policy-public_can = Was in öffentlichen Netzwerken geht
policy-public_cannot = Was in öffentlichen Netzwerken nicht geht
policy-whom = Wen man fragen kann
policy-since = Dies ist Fassung { $version }, gültig seit { DATETIME($day, dateStyle: "long") }.
policy-owners = Mehr dazu wissen: { $owners }.
policy-none = Hier hat noch niemand die Richtlinie aufgeschrieben. Bis dahin hilft gesunder Menschenverstand: freundlich sein, Geheimes geheim halten und im Zweifel fragen.
policy-button-known = Verstanden
policy-button-gap = Das beantwortet meine Frage nicht
policy-button-whole = Alles lesen
policy-button-again = Noch einmal lesen
policy-thanks = Danke, notiert. Wenn sich etwas ändert, siehst du zuerst, was. Niemand erfährt, wer sie gelesen hat.
policy-changed =
    { $count ->
        [one] Eine Zeile hat sich seit Fassung { $version } geändert, die du kennst
       *[other] { $count } Zeilen haben sich seit Fassung { $version } geändert, die du kennst
    }
policy-line-new = Neu in „{ $section }“: { $after }
policy-line-changed = Geändert in „{ $section }“: { $after } (Vorher: { $before })
policy-line-gone = Nicht mehr in „{ $section }“: { $before }

gap-title = Eine offene Frage
gap-text = Was möchtest du wissen?
gap-hint = Das geht ohne deinen Namen an die Verantwortlichen, und niemand bewahrt auf, wer gefragt hat; deshalb kann auch niemand zurückschreiben. Was sie daraus machen, sehen alle als geänderte Zeile in der Richtlinie. Für eine eigene Antwort hilft es, sie direkt zu fragen.
gap-submit = Weitergeben
gap-thanks = Danke, das ist ohne deinen Namen weitergegeben. Wenn es die Richtlinie ändert, steht die neue Zeile beim nächsten Öffnen ganz oben.
gap-empty = Ein paar Worte genügen, aber es braucht welche.
gap-long = Das sind { $length } Zeichen; weitergeben kann ich höchstens { $most }.
gap-many = Zurzeit warten viele Fragen zur Richtlinie auf Antwort, deshalb kann ich gerade keine weitere annehmen. Du kannst die Verantwortlichen direkt fragen.

words-admin-policy = richtlinie
help-admin-policy = Die Richtlinie in einfachen Worten: schreiben oder ändern
words-policy-change = ändern, bearbeiten, schreiben
policy-title = Die Richtlinie
policy-hint-can = Bitte eine Sache je Zeile: Ändert sich eine Zeile, bekommen alle zuerst diese Zeile gezeigt. Es darf mindestens so laut klingen wie das, was nicht geht.
policy-hint-cannot = Eine Sache je Zeile, und nur, was wichtig ist.
policy-hint-public_can = Auf LinkedIn zum Beispiel. Leer lassen, wenn es nichts zu sagen gibt.
policy-hint-public_cannot = Leer lassen, wenn es nichts zu sagen gibt.
policy-hint-whom = Eine Person, ein Team oder ein Kanal. Die Verantwortlichen dieses Programms werden ebenfalls genannt.
policy-empty = Das wird gebraucht: Die Menschen möchten beides wissen, was geht und was nicht.
policy-short = Mindestens ein, zwei Sätze: Was geht hier, ohne vorher zu fragen?
policy-long = Das sind { $length } Zeichen; mehr als { $most } liest kaum noch jemand.
policy-saved = Gespeichert: Das lesen ab jetzt alle mit „/nudge richtlinie“. Wer die vorige Fassung kennt, sieht zuerst, was sich geändert hat.
policy-saved-lopsided = Gespeichert: Das lesen ab jetzt alle mit „/nudge richtlinie“. Es sagt mehr darüber, was nicht geht, als darüber, was geht; ein paar Zeilen mehr mit „das geht“ helfen allen, die sich vor einem Fehler sorgen.
policy-known =
    { $count ->
        [one] Mindestens eine Person hat sie bestätigt.
       *[other] Mindestens { $count } Personen haben sie bestätigt.
    }
policy-known-few = Wie viele sie bestätigt haben, wird ab fünf Personen gezeigt, und nie, wer.
policy-button-change = Ändern
policy-button-checks = Womit Entwürfe verglichen werden
policy-starter-can =
    Alles zur Arbeit fragen, antworten, höflich anderer Meinung sein, Gelerntes teilen, danken und einen Witz machen.
    Etwas veröffentlichen, ohne vorher jemanden zu fragen.
    Sich kurzfassen; ein Beitrag mit einem Fehler ist in Ordnung, und man kann ihn ändern oder löschen.
    Dinge ausprobieren und die Meinung ändern.
policy-starter-cannot =
    Persönliche Daten der Kundschaft oder der Belegschaft, Passwörter, unveröffentlichte Zahlen oder als vertraulich Markiertes weitergeben.
    Sich über Menschen lustig machen.
policy-starter-public_can =
    Sagen, wo man arbeitet und was einem daran gefällt.
    Teilen, was das Unternehmen veröffentlicht hat, und die eigene Sicht ergänzen: als eigene Meinung gekennzeichnet.
policy-starter-public_cannot =
    Für das Unternehmen sprechen.
    Weitergeben, was intern geschrieben wurde.
policy-starter-whom =
    Nicht sicher? Vor dem Veröffentlichen die Person fragen, die sich um dieses Programm kümmert.
    Fragen wird niemandem zum Nachteil.
