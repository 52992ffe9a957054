### The policy: what everybody reads, and the text to start from.

words-policy = règles, règlement, qu'ai-je le droit de faire
help-policy = Ce qui est permis ici et ce qui ne l’est pas, en mots simples, et à qui demander
policy-heading = Les règles, en mots simples
policy-can = Ce qui est permis ici
policy-cannot = Ce qui n’est pas permis ici
policy-public_can = Ce qui est permis sur les réseaux publics
policy-public_cannot = Ce qui n’est pas permis sur les réseaux publics
policy-whom = À qui demander
policy-since = C’est la version { $version }, en vigueur depuis le { DATETIME($day, dateStyle: "long") }.
policy-owners = { $owners } peut en dire plus.
policy-none = Personne n’a encore écrit les règles ici. En attendant, le bon sens mène loin : être aimable, garder secret ce qui est secret, et demander en cas de doute.
policy-button-known = C’est noté
policy-button-gap = Cela ne répond pas à ma question
policy-button-whole = Tout lire
policy-button-again = Relire
policy-thanks = Merci, c’est noté. Quand quelque chose change, c’est d’abord cela qui s’affiche. Personne n’apprend qui les a lues.
policy-changed =
    { $count ->
        [one] Une ligne a changé depuis la version { $version }, déjà connue
       *[other] { $count } lignes ont changé depuis la version { $version }, déjà connue
    }
policy-line-new = Nouveau dans « { $section } » : { $after }
policy-line-changed = Changé dans « { $section } » : { $after } (Avant : { $before })
policy-line-gone = N’est plus dans « { $section } » : { $before }

gap-title = Une question ouverte
gap-text = Quelle est la question ?
gap-hint = Elle va aux responsables sans ton nom, et personne ne garde qui demande ; personne ne peut donc répondre directement. Ce qu’ils en font, tout le monde le voit sous forme de ligne changée dans les règles. Pour une réponse personnelle, mieux vaut leur demander directement.
gap-submit = Transmettre
gap-thanks = Merci, c’est transmis sans ton nom. Si les règles changent, la nouvelle ligne s’affichera en premier à la prochaine lecture.
gap-empty = Quelques mots suffisent, mais il en faut.
gap-long = Cela fait { $length } caractères ; je peux en transmettre { $most } au plus.
gap-many = Beaucoup de questions sur les règles attendent déjà une réponse, je ne peux donc pas en prendre une de plus maintenant. On peut demander directement aux responsables.

words-admin-policy = règles
help-admin-policy = Les règles en mots simples : les écrire ou les changer
words-policy-change = changer, modifier, écrire
policy-title = Les règles
policy-hint-can = Une chose par ligne, s’il te plaît : quand une ligne change, tout le monde la voit d’abord. À dire au moins aussi fort que ce qui n’est pas permis.
policy-hint-cannot = Une chose par ligne, et seulement ce qui compte.
policy-hint-public_can = Sur LinkedIn, par exemple. On peut laisser vide s’il n’y a rien à dire.
policy-hint-public_cannot = On peut laisser vide s’il n’y a rien à dire.
policy-hint-whom = Une personne, une équipe ou un canal. Les responsables de ce programme sont nommés aussi.
policy-empty = Celui-ci est nécessaire : on veut savoir à la fois ce qui est permis et ce qui ne l’est pas.
policy-short = Au moins une phrase ou deux : que peut-on faire ici sans demander d’abord ?
policy-long = Cela fait { $length } caractères ; au-delà de { $most }, on ne lit plus.
policy-saved = Enregistré : c’est ce que tout le monde lit désormais avec « /nudge règles ». Qui connaît la version d’avant voit d’abord ce qui a changé.
policy-saved-lopsided = Enregistré : c’est ce que tout le monde lit désormais avec « /nudge règles ». On y lit plus de choses interdites que permises ; quelques lignes de plus sur ce qui est permis aident les personnes qui craignent de se tromper.
policy-known =
    { $count ->
        [one] Au moins une personne les a notées.
       *[other] Au moins { $count } personnes les ont notées.
    }
policy-known-few = Combien de personnes les ont notées s’affiche à partir de cinq, et jamais qui.
policy-button-change = Changer
policy-button-checks = À quoi les brouillons sont comparés
policy-starter-can =
    Poser toute question sur le travail, répondre, être d’un autre avis poliment, partager ce qu’on a appris, remercier, et plaisanter.
    Publier sans demander à personne d’abord.
    Faire court ; un message avec une faute va très bien, et on peut le modifier ou le supprimer.
    Essayer des choses, et changer d’avis.
policy-starter-cannot =
    Partager des données personnelles de clients ou de collègues, des mots de passe, des chiffres non publiés ou tout ce qui est marqué confidentiel.
    Se moquer des gens.
policy-starter-public_can =
    Dire où l’on travaille et ce qu’on y aime.
    Partager ce que l’entreprise a publié, et ajouter son avis : dire qu’on parle en son nom propre.
policy-starter-public_cannot =
    Parler au nom de l’entreprise.
    Partager ce qui a été écrit en interne.
policy-starter-whom =
    Un doute ? Demander à la personne qui s’occupe de ce programme avant de publier.
    Demander n’est jamais reproché.
