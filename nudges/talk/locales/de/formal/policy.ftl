### The policy: what everybody reads, and the text to start from.

policy-thanks = Danke, notiert. Wenn sich etwas ändert, sehen Sie zuerst, was. Niemand erfährt, wer sie gelesen hat.
policy-changed =
    { $count ->
        [one] Eine Zeile hat sich seit Fassung { $version } geändert, die Sie kennen
       *[other] { $count } Zeilen haben sich seit Fassung { $version } geändert, die Sie kennen
    }
gap-text = Was möchten Sie wissen?
gap-hint = Das geht ohne Ihren Namen an die Verantwortlichen, und niemand bewahrt auf, wer gefragt hat; deshalb kann auch niemand zurückschreiben. Was sie daraus machen, sehen alle als geänderte Zeile in der Richtlinie. Für eine eigene Antwort hilft es, sie direkt zu fragen.
gap-thanks = Danke, das ist ohne Ihren Namen weitergegeben. Wenn es die Richtlinie ändert, steht die neue Zeile beim nächsten Öffnen ganz oben.
gap-many = Zurzeit warten viele Fragen zur Richtlinie auf Antwort, deshalb kann ich gerade keine weitere annehmen. Sie können die Verantwortlichen direkt fragen.
