### What `chimein plan --dry-run` tells operators.

plan-heading = Ce qui serait envoyé
plan-summary = { $at } : { $sent ->
    [0] personne
    [one] une personne
   *[other] { $sent } personnes
} sur { $of } recevrait une suggestion, { $held ->
    [0] aucune
    [one] une de plus
   *[other] { $held } de plus
} dans le groupe de comparaison. Rien n’a été envoyé ni gardé.
plan-not-live = Le programme n’est pas en marche : rien n’est envoyé avant qu’un admin ne dise « lancer ».
plan-more = { $more ->
    [one] Et une de plus.
   *[other] Et { $more } de plus : --limit les montre.
}
plan-no-skips = Personne n’a été laissé de côté.
plan-offers = Suggestions
plan-who = Qui
plan-offer = Suggestion
plan-where = Où
plan-why = Pourquoi
plan-when = Heure locale
plan-thread = un fil dans #{ $channel }
plan-channel = #{ $channel }
plan-in-their-hours = pendant ses heures
plan-small-thread = un fil dans un petit canal
plan-small-channel = un petit canal
plan-skips = Rien pour les autres
plan-reason = Raison
plan-people = Personnes
plan-nobody = Il n’y a personne à regarder. Il faut d’abord importer un export de Slack, ou des personnes.
plan-no-channels = Aucun canal ne compte en ce moment, il n’y a donc aucun endroit à proposer.
plan-nothing = Rien ne convient à personne en ce moment : le tableau dit pourquoi. --at essaie un autre moment.

plan-offer-read_lively = lire un fil animé
plan-offer-react_thread = réagir à un fil
plan-offer-react_newcomer = réagir à un premier message
plan-offer-vote_poll = voter dans un sondage
plan-offer-answer_question = répondre à une question
plan-offer-greet_newcomer = saluer une personne nouvelle
plan-offer-say_hello = dire bonjour
plan-offer-share_small = partager dans un petit canal
plan-offer-ask_question = poser une question
plan-offer-thank_colleague = remercier quelqu’un
plan-offer-safe_post = publier là où une réponse est promise
plan-offer-practise = s’exercer avec le bot
plan-offer-read_policy = lire les règles
plan-offer-fewer_tools = regarder moins de canaux
plan-offer-your_minutes = choisir les minutes par mois
plan-offer-tell_why = dire ce qui faciliterait les choses
plan-offer-answer_poll = répondre à un sondage
plan-offer-hand_in_idea = confier une idée
plan-offer-ask_unnamed = demander sans nom
plan-offer-draft_with_me = écrire un brouillon
plan-others = autres raisons
plan-few = moins de cinq
plan-private = avec le bot

plan-reason-never_yet = rien de visible jusqu’ici
plan-reason-been_a_while = rien de visible depuis un moment
plan-reason-next_step = le pas suivant
plan-reason-fits = correspond à ce qui a été dit
plan-reason-for_everyone = pour tout le monde

plan-skip-not_live = le programme n’est pas en marche
plan-skip-left_out = ne fait pas partie du programme
plan-skip-stopped = a dit d’arrêter
plan-skip-paused = en pause
plan-skip-away = absent
plan-skip-back = juste de retour
plan-skip-hushed = au calme pour l’instant
plan-skip-ended = le programme est terminé
plan-skip-not_met = présentation reçue il y a moins de cinq jours ouvrés
plan-skip-enough = n’en veut pas
plan-skip-elsewhere = n’en veut pas pour l’instant
plan-skip-budget = les minutes du mois sont utilisées
plan-skip-home_only = regarde dans l’accueil
plan-skip-newcomer = nouveau, dans le délai d’arrivée
plan-skip-not_measured = trop peu connu
plan-skip-active = participe déjà
plan-skip-attention = en a reçu une récemment
plan-skip-in_peace = laissé en paix après plusieurs
plan-skip-nothing_new = aucun nouvel endroit ne convient
plan-skip-no_channel = dans aucun canal qui compte
plan-skip-place_gone = l’endroit n’existe plus
plan-skip-too_late = trop tard
