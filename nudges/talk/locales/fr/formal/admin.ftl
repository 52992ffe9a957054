### What admins and owners see and change.

admin-not-you = Le programme est entre les mains des admins et des responsables de cet espace de travail, et vous n’y figurez pas. Écrivez « aide » pour voir tout ce que vous pouvez faire.
admin-help-alone = Écrivez « /nudge-admin » suivi de l’un des mots de la liste, comme aperçu, responsable, règles, contrôles, présenter, simulation, lancer, suspendre, horaire, canal ou limites.
schedule-next = Prochains passages, à votre heure : { $runs }.
schedule-unclear = Écrivez « horaire ajouter », ou « horaire » avec changer, pause, reprendre ou supprimer et un nom.
channels-alone = { overview-channels } Écrivez « canal choisir » pour changer cela, ou « canal inclure » ou « canal exclure » avec un nom.
channel-unclear = Écrivez « canal choisir », « canal inclure NOM », « canal exclure NOM », ou « canal type NOM » avec work, social ou announcements.
channels-none = Je ne connais encore aucun canal ici. « synchroniser » va chercher ceux de cet espace de travail ; ensuite, revenez ici.
