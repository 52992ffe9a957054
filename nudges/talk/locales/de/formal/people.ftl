### Who owns the programme, who holds which role, and trying a message out.

help-admin-test = Schickt Ihnen, wie eine Anregung aussieht; nichts davon wird aufbewahrt
roles-alone = { $count ->
    [0] Noch hat niemand eine Rolle. Schreiben Sie „rollen“ mit einem Namen und executive, manager, admin oder owner.
    [one] Eine Person hat eine Rolle. Schreiben Sie „rollen“ mit einem Namen und executive, manager, admin oder owner, um das zu ändern.
   *[other] { $count } Personen haben eine Rolle. Schreiben Sie „rollen“ mit einem Namen und executive, manager, admin oder owner, um das zu ändern.
}
test-mark = Das ist ein Test. Nur Sie sehen ihn, und nichts davon wird aufbewahrt.
