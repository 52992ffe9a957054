### What admins silence for a while, because tact asks for it.

words-admin-hush = calme, mettre au calme
help-admin-hush = Aucun message jusque-là, tout de suite : « calme jusqu'à 15:00 », « calme #canal 2 semaines », « calme fin »
admin-button-hush = Calme
hush-words-off = fin, finir, terminé, non
hush-word-tomorrow = demain
hush-unit-hours = h, heure, heures

hush-all = Tout est au calme jusqu’au { DATETIME($until, dateStyle: "full", timeStyle: "short") } : aucune suggestion n’est choisie ni envoyée, et rien n’est publié.
hush-one = #{ $channel } est au calme jusqu’au { DATETIME($until, dateStyle: "full", timeStyle: "short") } : personne n’y est guidé, et rien n’y est publié.
hush-done = C’est fait : dès maintenant je n’envoie aucune suggestion et ne publie rien jusqu’au { DATETIME($until, dateStyle: "full", timeStyle: "short") }. Ce qui était en route attend, et qui me demande quelque chose a toujours une réponse. Écris « calme fin » pour y mettre fin plus tôt.
hush-done-channel = C’est fait : jusqu’au { DATETIME($until, dateStyle: "full", timeStyle: "short") } je ne guide personne vers #{ $channel } et n’y publie rien. Ce qui était en route est retiré. Écris « calme #{ $channel } fin » pour y mettre fin plus tôt.
hush-off = C’est fait : plus rien n’est au calme.
hush-off-channel = C’est fait : #{ $channel } n’est plus au calme.
hush-unclear = Je n’arrive pas à lire jusqu’à quand. Essaie « jusqu'à 15:00 », « 3 heures », « demain », « 2 semaines », ou un jour comme 2030-04-01.
hush-past = Ce jour n’est pas dans l’avenir. Il en faut un à partir de demain, ou une heure comme 15:00.
hush-too-long = C’est plus d’un an. Écris « suspendre » pour ne rien envoyer jusqu’à « lancer ».
hush-button-off = Mettre fin à tout
hush-button-more = Un autre calme
hush-title = Calme
hush-submit = Mettre au calme
hush-channel = Quel canal ?
hush-channel-hint = Laissé vide, tout est mis au calme.
hush-length = Pour combien de temps ?
hush-length-hour = Une heure
hush-length-hours = Quatre heures
hush-length-tomorrow = Le reste de la journée
hush-length-week = Une semaine
hush-until = Ou jusqu’à quand ?
hush-until-hint = Par exemple 15:00, ou 2030-04-01. Si ce champ est rempli, c’est lui qui compte.

channel-kind-incident = incidents
channel-kind-condolence = condoléances
channel-state-never = compte, personne n’y est guidé
