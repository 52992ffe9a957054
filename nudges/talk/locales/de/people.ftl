### Who owns the programme, who holds which role, and trying a message out.

words-admin-owner = verantwortlich, verantwortliche
words-admin-roles = rollen, rolle
words-admin-test = test, testnachricht
words-me = ich, mich, mir
words-no-role = keine, nichts, nein
help-admin-owner = Wer sich um das Programm kümmert: „verantwortlich“ mit einem Namen, oder „verantwortlich ich“
help-admin-roles = Wer welche Rolle hat; „rollen NAME manager, executive“ gibt welche, „rollen NAME keine“ nimmt sie
help-admin-test = Schickt dir, wie eine Anregung aussieht; nichts davon wird aufbewahrt
admin-button-test = Testnachricht

who-label = Wer?
who-hint = Ein Benutzername, eine E-Mail-Adresse oder ein Name.
who-missing = Wer ist gemeint? Bitte einen Benutzernamen, eine E-Mail-Adresse oder einen Namen dazuschreiben.
who-nobody = Ich kenne hier niemanden namens „{ $name }“. Vielleicht hilft der Benutzername, die E-Mail-Adresse oder der volle Name.
who-which = { $count ->
    [one] Ist diese Person gemeint?
   *[other] { $count } Personen könnten gemeint sein. Welche?
}
who-one = { $name } ({ $more })
owner-title = Wer kümmert sich?
owner-done = { $name } kümmert sich jetzt um das Programm, und alle Fragen dazu gehen dorthin.
roles-title = Rollen
roles-title-of = Rollen von { $name }
roles-name = Name
roles-held = Rollen
roles-hint = Die Führungsspitze kann einen eigenen Zeitplan bekommen, Führungskräfte sehen den Bericht ihres Teams, Admins und Verantwortliche ändern das Programm.
roles-button = Rollen geben
roles-caption = { $all ->
    [one] Die einzige Person mit einer Rolle
   *[other] { $shown } von { $all } Personen mit einer Rolle
}
roles-alone = { $count ->
    [0] Noch hat niemand eine Rolle. Schreib „rollen“ mit einem Namen und executive, manager, admin oder owner.
    [one] Eine Person hat eine Rolle. Schreib „rollen“ mit einem Namen und executive, manager, admin oder owner, um das zu ändern.
   *[other] { $count } Personen haben eine Rolle. Schreib „rollen“ mit einem Namen und executive, manager, admin oder owner, um das zu ändern.
}
roles-done = { $name } ist jetzt: { $roles }.
roles-none-now = { $name } hat keine Rolle mehr.
roles-last = Dann wäre niemand mehr da, um sich um das Programm zu kümmern. Bitte zuerst jemand anderen zu admin oder owner machen.

test-mark = Das ist ein Test. Nur du siehst ihn, und nichts davon wird aufbewahrt.
test-tapped = Das war ein Test, deshalb hat „{ $label }“ nichts geändert.
