### The list that drafts are compared with, as admins keep it.

words-admin-checks = contrôles, contrôle, liste de mots
help-admin-checks = Les mots auxquels les brouillons sont comparés, chacun avec son conseil ; « contrôles ajouter » et « contrôles essayer »
words-checks-add = ajouter, nouveau
words-checks-try = essayer, tester
checks-heading = À quoi les brouillons sont comparés
checks-listed =
    { $count ->
        [one] Il y a une entrée. Qui écrit un brouillon avec « /nudge brouillon » lit son conseil si les mots y sont ; personne d’autre ne l’apprend.
       *[other] Il y a { $count } entrées. Qui écrit un brouillon avec « /nudge brouillon » lit leur conseil si les mots y sont ; personne d’autre ne l’apprend.
    }
checks-none = Il n’y a encore rien sur la liste. On peut y mettre des mots qui demandent de l’attention, comme « mot de passe* » ou le nom d’un projet, chacun avec une phrase de conseil. On y compare son brouillon avec « /nudge brouillon » ; personne d’autre n’apprend ce qui a été écrit.
check-line-everywhere = { $entries } : { $advice }
check-line-public = { $entries } (seulement sur les réseaux publics) : { $advice }
check-button-add = Ajouter des mots
check-button-try = Essayer
check-button-more = Suite
check-button-all = Toute la liste
check-button-change = Changer
check-button-remove = Retirer
check-button-sure = Oui, retirer
check-title = Mots à chercher
check-words = Mots, séparés par des virgules
check-words-hint = Majuscules et accents ne font pas de différence. * vaut pour des lettres quelconques dans un mot, # pour un chiffre : « mot de passe*, projet faucon, K-#### ».
check-advice-label = Quel est le conseil ?
check-advice-hint = Une phrase aimable pour qui utilise ces mots : que faire à la place, ou à qui demander.
check-where = Où cela vaut-il ?
check-where-everywhere = Partout
check-where-public = Sur les réseaux publics seulement
check-saved = Enregistré.
check-removed = C’est retiré de la liste.
check-gone = Celle-ci n’est déjà plus sur la liste.
check-remove-sure = Retirer « { $entries } » de la liste ?
check-empty = Il faut au moins un mot.
check-short = « { $entry } » est trop court : deux lettres ou chiffres au moins, sinon presque tout correspondrait.
check-long = « { $entry } » est trop long : { $most } caractères au plus pour une entrée. Plusieurs entrées se séparent par des virgules.
check-many = { $most } entrées au plus partagent un conseil. Les autres peuvent avoir le leur.
check-advice = Il faut une phrase de conseil : qui la lit veut savoir que faire à la place.
check-advice-long = Cela fait { $length } caractères ; au-delà de { $most }, on ne lit plus.
checks-many = Il y en a { $most } sur la liste, c’est le maximum. On peut en retirer une, ou ajouter les mots à une autre.
checks-try-title = Essayer la liste
