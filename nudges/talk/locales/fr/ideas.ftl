### Ideas for a post: handed in by anybody, decided on by those in charge.

idea-title = Une idée ou une réussite
idea-text = Qu’est-ce qu’il serait bon de lire ici ?
idea-text-hint = Lue par { $readers }, qui peuvent en faire un message. Gardée chiffrée jusqu’à leur décision, 60 jours au plus ; le message où ils la lisent leur reste.
idea-readers = { $owners } et les admins d’ici
idea-readers-admins = les admins d’ici
idea-kind = Qu’est-ce que c’est ?
idea-kind-idea = Une idée de message
idea-kind-success = Quelque chose qui a bien marché
idea-name = Ton nom
idea-name-unnamed = Ne pas donner mon nom
idea-name-named = On peut dire que cela vient de moi
idea-submit = Confier
idea-thanks = Merci, c’est entre leurs mains. J’écrirai quand ce sera décidé. Cela ne compte nulle part comme un acte.
idea-take-back = La reprendre
idea-taken-back = Elle est reprise, et rien n’en est gardé ici. Quelqu’un l’a peut-être déjà lue.
idea-too-late = Celle-ci est déjà décidée, ou a été reprise avant.
idea-own = Une idée de message confiée le { DATETIME($day, dateStyle: "long") }, pas encore décidée : { $text }
idea-locked = (Les mots de celle-ci ne peuvent plus être ouverts.)
idea-empty = Quelques mots suffisent, mais il en faut.
idea-long = Cela fait { $length } caractères ; je peux en transmettre { $most } au plus.
idea-many = { $most } de tes idées attendent déjà. Il faut en reprendre une, ou attendre que l’une soit décidée.
idea-gone = Quelqu’un a déjà décidé de celle-ci, ou elle a été reprise.
idea-word-long = Cela fait { $length } caractères ; je peux en transmettre { $most } au plus.

words-admin-ideas = idées
help-admin-ideas = Les idées de messages que des collègues ont confiées
ideas-none = Aucune idée n’attend. Tout le monde peut en confier une avec /nudge idée ; le dire dans un canal de temps en temps aide.
ideas-waiting =
    { $count ->
        [one] Une idée attend
       *[other] { $count } idées attendent, la plus récente d’abord
    }
ideas-older = Plus anciennes
overview-ideas =
    { $count ->
        [one] Une idée de message attend une réponse : « /nudge-admin idées » la montre.
       *[other] { $count } idées de messages attendent une réponse : « /nudge-admin idées » les montre.
    }
idea-new = Une idée ou une réussite, confiée
idea-new-alone = Quelqu’un a confié une idée de message. Ceci vient parce que tu t’occupes de Chime In ici ; ouvre-le pour la lire, ou écris « /nudge-admin idées ».
idea-is-idea = Une idée de message.
idea-is-success = Une réussite à partager.
idea-by = De la part de { $name }, qui peut être nommé.
idea-by-nobody = Confiée sans nom.
idea-used = Je la prends
idea-declined = Pas cette fois
idea-word = Un mot pour la personne (facultatif)
idea-word-hint = Elle le lit comme un message de ma part. Même un court merci aide.
idea-tell = Le lui dire
idea-used-done = Je le lui dis. Voici l’idée encore une fois, car elle n’est plus gardée :
idea-declined-done = Je le lui dis, gentiment. Elle n’est plus gardée :

idea-answer-used = Bonne nouvelle : ce que tu as confié servira à un message. Merci !
idea-answer-declined = À propos de ce que tu as confié pour un message : pas cette fois. Merci quand même, et la prochaine est bienvenue.
idea-answer-lapsed = À propos de ce que tu as confié pour un message : cela n’a pas été repris en 60 jours, je l’ai donc laissé aller. On peut le renvoyer avec /nudge idée.
idea-answer-word = Leur mot : { $word }
