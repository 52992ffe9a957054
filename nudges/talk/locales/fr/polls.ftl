### Polls: made by those in charge, answered in private in one tap, told to a channel without names.

words-polls = sondages, sondage, voter
help-polls = Les sondages ouverts de tes canaux : un appui compte, sans ton nom

polls-none = Aucun sondage n’est ouvert pour toi en ce moment.
polls-open = Ces sondages sont ouverts pour toi. Un appui compte, et personne ne voit ce qui est choisi.
poll-how = Le résultat va dans #{ $channel } sans noms, dès que { $enough ->
    [one] { $enough } personne a répondu.
   *[other] { $enough } personnes ont répondu.
}
poll-counted = Merci, la réponse compte. Personne ne voit qu’elle vient de toi.
poll-already = Celui-ci a déjà reçu ta réponse, ou il n’est pas pour tes canaux. Chaque réponse compte une fois.
poll-over = Ce sondage est terminé.

data-polls = Sondages ouverts auxquels tu as répondu ; ce qui a été choisi n’est gardé nulle part

poll-result = Le résultat d’un sondage : { $question }
poll-result-option = { $option } : { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
poll-result-how = { $count ->
    [one] { $count } personne a répondu en privé. Je n’en garde rien, et ne dis à personne qui a choisi quoi.
   *[other] { $count } personnes ont répondu en privé. Je n’en garde rien, et ne dis à personne qui a choisi quoi.
}

words-admin-polls = sondages, sondage
help-admin-polls = Des sondages auxquels on répond en privé : en créer un, voir les ouverts, en terminer un
polls-count =
    { $count ->
        [0] Aucun sondage n’est ouvert. On y répond en privé, et le résultat va dans un canal sans noms.
        [one] { $count } sondage est ouvert. Personne ne voit de chiffres avant la fin.
       *[other] { $count } sondages sont ouverts. Personne ne voit de chiffres avant la fin.
    }
poll-one = « { $question } » pour #{ $channel }, ouvert jusqu’au { DATETIME($day, dateStyle: "long") } au plus tard
poll-new = Nouveau sondage
poll-end = Terminer sans résultat
poll-ended = C’est terminé. Personne ne voit de chiffres, et rien n’en est gardé.
poll-title = Un sondage
poll-submit = L’ouvrir
poll-question-label = La question
poll-options-label = Les réponses au choix
poll-options-hint = Une par ligne, { $most } au plus. Elles ne peuvent plus changer une fois le sondage ouvert.
poll-channel-label = Pour quel canal ?
poll-enough-label = Combien de réponses faut-il ?
poll-enough-hint = { $fewest } au moins. Dès que ce nombre est atteint, le sondage est terminé et je publie le résultat.
poll-day-label = Le dernier jour
poll-made = Il est ouvert pour tout le monde dans #{ $channel } : « /nudge sondages » le montre. J’y publie le résultat sans noms, dès que { $enough ->
    [one] { $enough } personne a répondu.
   *[other] { $enough } personnes ont répondu.
}
poll-too-few = Ton sondage pour #{ $channel } est terminé. Trop peu de personnes ont répondu : personne ne voit donc de chiffres, et rien n’en est gardé. On peut en ouvrir un autre avec « /nudge-admin sondages ».
poll-no-channel = Je ne peux encore publier dans aucun canal public. Il faut d’abord m’inviter dans l’un d’eux.
poll-not-here = Je ne peux pas publier dans des canaux ici, il n’y a donc pas de sondages.
poll-nowhere = Je ne peux pas publier dans ce canal. Il faut en choisir un autre.
poll-many = { $most } sondages sont déjà ouverts. Il faut attendre que l’un soit terminé, ou en terminer un.
poll-question = Il faut une question, de { $most } caractères au plus.
poll-options = Il faut entre { $fewest } et { $most } réponses différentes, une par ligne, de { $longest } caractères au plus chacune.
poll-enough = Il faut un nombre entier, de { $fewest } jusqu’au nombre de personnes dans ce canal : { $people }.
poll-day = Il faut un jour à partir d’aujourd’hui, dans { $days } jours au plus.
poll-gone = Ce sondage est déjà terminé.
