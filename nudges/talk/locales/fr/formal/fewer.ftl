### Fewer tools: channels that can be left, and ways to hear less from the bot.

fewer-channels = { $count ->
    [one] Ce canal n’est peut-être que du bruit pour vous : rien ne s’y est passé depuis deux mois, ou beaucoup, et rien de vous.
   *[other] Ces { $count } canaux ne sont peut-être que du bruit pour vous : rien ne s’y est passé depuis deux mois, ou beaucoup, et rien de vous.
}
fewer-no-channels = Je ne vois aucun canal qui ne soit que du bruit pour vous.
fewer-how = { $platform ->
    [slack] Pour en quitter un, il faut l’ouvrir, cliquer sur son nom en haut et choisir « Quitter le canal » ; « Mettre le canal en sourdine » permet d’y rester sans pastille. Je ne peux pas le faire à votre place, et je ne le dis à personne.
    [teams] Pour en avoir moins de nouvelles, il faut ouvrir les trois points à côté de son nom et choisir « Masquer », ou couper ses notifications. Je ne peux pas le faire à votre place, et je ne le dis à personne.
   *[other] Pour en quitter un ou le mettre en sourdine, il faut l’ouvrir et regarder ses réglages. Je ne peux pas le faire à votre place, et je ne le dis à personne.
}
fewer-done-home = C’est fait : je n’envoie plus de messages. Ce que j’ai pour vous est dans « accueil », à tout moment.
home-reach-home = Je n’envoie pas de messages ; ce que j’ai pour vous est ici.
home-waits = Pour vous
nothing-home_only = Aucune suggestion n’est envoyée : vous avez choisi de regarder vous-même dans « accueil ».
