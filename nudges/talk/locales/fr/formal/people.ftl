### Who owns the programme, who holds which role, and trying a message out.

roles-alone = { $count ->
    [0] Personne n’a encore de rôle. Écrivez « rôles » avec un nom et executive, manager, admin ou owner.
    [one] Une personne a un rôle. Écrivez « rôles » avec un nom et executive, manager, admin ou owner pour changer cela.
   *[other] { $count } personnes ont un rôle. Écrivez « rôles » avec un nom et executive, manager, admin ou owner pour changer cela.
}
test-mark = Ceci est un essai. Vous seul le voyez, et rien n’en est gardé.
