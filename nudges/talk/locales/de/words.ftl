### The organisation's own words, and how people are addressed.

words-admin-words = texte, wortlaut
words-admin-address = anrede
words-address-informal = informell, du
words-address-formal = formell, sie
help-admin-words = Jeder Text in eigenen Worten: dazu ein Teil davon, zum Beispiel „texte anregung für diese woche“; ohne Zusatz die geänderten
help-admin-address = „anrede formell“ oder „anrede informell“, in Sprachen, die beides haben

wording-none = Bisher ist kein Text geändert. Schreib „/nudge-admin texte“ und einen Teil des Textes, der anders lauten soll.
wording-nothing = In keinem Text kommt „{ $word }“ vor. Vielleicht hilft ein kürzerer Teil, in der Sprache, in der ich mit dir spreche.
wording-found = { $count ->
    [one] Ein Text
   *[other] { $count } Texte
}
wording-more = { $count ->
    [one] In einem weiteren kommt es vor; ein Wort mehr findet ihn.
   *[other] In { $count } weiteren kommt es vor; ein Wort mehr findet sie.
}
wording-change = Ändern
wording-back = Zurück zum Original
wording-title = Text ändern
wording-text = Der Text
wording-hint = Was zwischen { "{" } und { "}" } steht, wird beim Lesen ausgefüllt; bitte so lassen.
wording-look = Ansehen
wording-preview = So würde es aussehen
wording-so-far = Bisher: { $text }
wording-use = Diese Worte verwenden
wording-changed = Ab jetzt lesen es alle so, die diese Sprache lesen.
wording-restored = Es ist wieder der ursprüngliche Text.
wording-gone = Diesen Text kenne ich nicht mehr.
wording-empty = Ein Text kann nicht leer sein.
wording-long = { $most ->
    [one] Bitte höchstens ein Zeichen.
   *[other] Bitte höchstens { $most } Zeichen; dies sind { $length }.
}
wording-unreadable = Mit den Klammern stimmt etwas nicht: Jede { "{" } braucht ihre { "}" }, wie im Original.
wording-unknown = Im Original gibt es kein „{ $name }“, deshalb wüsste ich nicht, was ich einsetzen soll.
address-which = Wie spreche ich Menschen an, in Sprachen, die beides haben?
address-informal = Informell
address-formal = Formell
address-informal-done = Ab jetzt spreche ich alle informell an, in Sprachen, die beides haben.
address-formal-done = Ab jetzt spreche ich alle formell an, in Sprachen, die beides haben.
