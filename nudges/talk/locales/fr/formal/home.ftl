### What somebody finds in the Home of the bot.

home-stopped = Vous avez dit d’arrêter, aucune suggestion ne vient donc de moi. Je réponds toujours à ce qu’on me demande.
