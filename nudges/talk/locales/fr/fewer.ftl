### Fewer tools: channels that can be left, and ways to hear less from the bot.

words-fewer = outils, moins d'outils, moins d’outils, résumé
help-fewer = Les canaux qu’on pourrait quitter, et n’avoir de mes nouvelles qu’une fois par semaine ou pas du tout
fewer-heading = Moins d’outils
fewer-channels = { $count ->
    [one] Ce canal n’est peut-être que du bruit pour toi : rien ne s’y est passé depuis deux mois, ou beaucoup, et rien de toi.
   *[other] Ces { $count } canaux ne sont peut-être que du bruit pour toi : rien ne s’y est passé depuis deux mois, ou beaucoup, et rien de toi.
}
fewer-no-channels = Je ne vois aucun canal qui ne soit que du bruit pour toi.
fewer-how = { $platform ->
    [slack] Pour en quitter un, il faut l’ouvrir, cliquer sur son nom en haut et choisir « Quitter le canal » ; « Mettre le canal en sourdine » permet d’y rester sans pastille. Je ne peux pas le faire à ta place, et je ne le dis à personne.
    [teams] Pour en avoir moins de nouvelles, il faut ouvrir les trois points à côté de son nom et choisir « Masquer », ou couper ses notifications. Je ne peux pas le faire à ta place, et je ne le dis à personne.
   *[other] Pour en quitter un ou le mettre en sourdine, il faut l’ouvrir et regarder ses réglages. Je ne peux pas le faire à ta place, et je ne le dis à personne.
}
fewer-reach-messages = Mes nouvelles viennent par messages, au fur et à mesure.
fewer-reach-home = Tout se trouve dans « accueil », et je n’envoie pas de messages.
fewer-reach-digest = Mes nouvelles viennent en un message par semaine au plus.
fewer-done-messages = C’est fait : mes nouvelles viennent de nouveau par messages, au fur et à mesure.
fewer-done-home = C’est fait : je n’envoie plus de messages. Ce que j’ai pour toi est dans « accueil », à tout moment.
fewer-done-digest = C’est fait : mes nouvelles viennent en un message par semaine au plus. « minutes » en règle le jour. Seuls les messages qui attendent pendant une permanence arrivent encore tout de suite.
fewer-button-messages = Messages au fur et à mesure
fewer-button-home = Pas de messages, seulement « accueil »
fewer-button-digest = Un message par semaine
fewer-button-tidied = J’ai fait le tri
fewer-tidied = Très bien. « outils » montre ce qui reste.
home-reach-home = Je n’envoie pas de messages ; ce que j’ai pour toi est ici.
home-reach-digest = Mes nouvelles viennent en un message par semaine au plus.
home-waits = Pour toi
home-read = C’est lu
home-put-away = Rangé.
digest-heading = Ce qui s’est rassemblé cette semaine
digest-alone = { $count ->
    [one] Ce qui s’est rassemblé cette semaine : { $count } message.
   *[other] Ce qui s’est rassemblé cette semaine : { $count } messages.
}
nothing-home_only = Aucune suggestion n’est envoyée : tu as choisi de regarder toi-même dans « accueil ».
