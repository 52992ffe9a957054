### Who owns the programme, who holds which role, and trying a message out.

words-admin-owner = responsable, responsables
words-admin-roles = rôles, rôle
words-admin-test = essai, message d'essai
words-me = moi, moi-même, je
words-no-role = aucun, rien, non
help-admin-owner = Qui s’occupe du programme : « responsable » avec un nom, ou « responsable moi »
help-admin-roles = Qui a quel rôle ; « rôles NOM manager, executive » en donne, « rôles NOM aucun » les retire
help-admin-test = Montre à quoi ressemble une suggestion ; rien n’en est gardé
admin-button-test = Message d’essai

who-label = Qui ?
who-hint = Un identifiant, une adresse e-mail ou un nom.
who-missing = De qui s’agit-il ? Il faut ajouter un identifiant, une adresse e-mail ou un nom.
who-nobody = Je ne connais ici aucun collègue « { $name } ». L’identifiant, l’adresse e-mail ou le nom complet aideraient.
who-which = { $count ->
    [one] Est-ce cette personne ?
   *[other] Il pourrait s’agir de { $count } personnes. Laquelle ?
}
who-one = { $name } ({ $more })
owner-title = Qui s’en occupe ?
owner-done = { $name } s’occupe désormais du programme, et les questions de tout le monde à son sujet y vont.
roles-title = Rôles
roles-title-of = Rôles de { $name }
roles-name = Nom
roles-held = Rôles
roles-hint = La direction peut avoir un horaire à elle ; les managers voient le rapport de leur équipe ; admins et responsables changent le programme.
roles-button = Donner des rôles
roles-caption = { $all ->
    [one] La seule personne avec un rôle
   *[other] { $shown } personnes sur { $all } avec un rôle
}
roles-alone = { $count ->
    [0] Personne n’a encore de rôle. Écris « rôles » avec un nom et executive, manager, admin ou owner.
    [one] Une personne a un rôle. Écris « rôles » avec un nom et executive, manager, admin ou owner pour changer cela.
   *[other] { $count } personnes ont un rôle. Écris « rôles » avec un nom et executive, manager, admin ou owner pour changer cela.
}
roles-done = { $name } a maintenant : { $roles }.
roles-none-now = { $name } n’a plus de rôle.
roles-last = Il ne resterait alors personne pour s’occuper du programme. Il faut d’abord donner admin ou owner à quelqu’un d’autre.

test-mark = Ceci est un essai. Toi seul le vois, et rien n’en est gardé.
test-tapped = C’était un essai, « { $label } » n’a donc rien changé.
