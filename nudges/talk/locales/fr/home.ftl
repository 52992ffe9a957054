### What somebody finds in the Home of the bot.

words-home = accueil, mon accueil, où j'en suis
help-home = Où en sont les choses, et tout ce qu’on peut toucher, d’un coup d’œil
home-heading = Où en sont les choses
home-alone = { $state } En dessous, ce qu’on peut toucher ; personne d’autre n’en voit rien.
home-going = De ma part viennent { $often }.
home-paused = C’est la pause : aucune suggestion de ma part avant le { DATETIME($day, dateStyle: "full") }.
home-stopped = Tu as dit d’arrêter, aucune suggestion ne vient donc de moi. Je réponds toujours à ce qu’on me demande.
home-report = Le rapport
home-button-now = Et maintenant ?
home-button-why = Pourquoi moi ?
home-button-pause = Pause
home-button-less = Moins souvent
home-button-stop = Arrêter
home-button-resume = Reprendre
home-button-practise = Essayer
home-button-ask = Demander sans mon nom
home-button-idea = Idée de message
home-button-data = Mes données
home-button-policy = Règles
home-button-draft = Écrire un brouillon
home-button-help = Aide
home-button-report = Rapport de participation
