### What admins silence for a while, because tact asks for it.

hush-done = C’est fait : dès maintenant je n’envoie aucune suggestion et ne publie rien jusqu’au { DATETIME($until, dateStyle: "full", timeStyle: "short") }. Ce qui était en route attend, et qui me demande quelque chose a toujours une réponse. Écrivez « calme fin » pour y mettre fin plus tôt.
hush-done-channel = C’est fait : jusqu’au { DATETIME($until, dateStyle: "full", timeStyle: "short") } je ne guide personne vers #{ $channel } et n’y publie rien. Ce qui était en route est retiré. Écrivez « calme #{ $channel } fin » pour y mettre fin plus tôt.
hush-unclear = Je n’arrive pas à lire jusqu’à quand. Essayez « jusqu'à 15:00 », « 3 heures », « demain », « 2 semaines », ou un jour comme 2030-04-01.
hush-too-long = C’est plus d’un an. Écrivez « suspendre » pour ne rien envoyer jusqu’à « lancer ».
