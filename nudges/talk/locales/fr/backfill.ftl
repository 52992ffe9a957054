### Reading history and looking up who is there, for admins.

words-admin-backfill = historique, rattraper
words-admin-sync = synchroniser, synchronisation
help-admin-backfill = Jusqu’où l’historique a été lu ; « historique 30 » lit les 30 derniers jours de tous les canaux qui comptent
help-admin-sync = Regarde à nouveau qui est ici, et dans quels canaux
admin-button-backfill = Où en est-on ?

backfill-days = Il me faut un nombre de jours de 1 à { $most }, comme « historique 30 ».
backfill-no-channels = Aucun canal ne compte encore, il n’y a donc rien à lire. « canal choisir » d’abord.
backfill-no-past = Teams ne me montre que ce qui se passe pendant que je suis dans une équipe, rien d’avant. Il n’y a donc rien à lire ; les chiffres commencent le jour de mon arrivée.
backfill-not-here = C’est pour de vrais espaces de travail. Un espace importé tient son historique d’un fichier.
backfill-begun = { $count ->
    [one] Je vais lire ce qui manque des { $days } derniers jours dans un canal,
   *[other] Je vais lire ce qui manque des { $days } derniers jours dans { $count } canaux,
} aussi vite que la plateforme me le permet. Je garde qui a fait quelque chose de visible et quand, et aucun texte.
backfill-nothing = Tout ce qui concerne les { $days } derniers jours est déjà lu, ou en train d’être lu.
backfill-none = Aucun historique n’a encore été lu. « historique 30 » lit les 30 derniers jours de tous les canaux qui comptent ; { $most } est le plus.
backfill-summary = { $all ->
    [one] { $done } canal sur { $all } est lu, avec { $acts ->
        [one] un acte
       *[other] { $acts } actes
    } jusque-là inconnus.
   *[other] { $done } canaux sur { $all } sont lus, avec { $acts ->
        [one] un acte
       *[other] { $acts } actes
    } jusque-là inconnus.
}
backfill-caption = { $shown ->
    [one] Un canal sur { $all }
   *[other] { $shown } canaux sur { $all }
}
backfill-how-far = Avancement
backfill-done = { $days ->
    [one] Fini : un jour, actes nouveaux : { $acts }
   *[other] Fini : les { $days } jours, actes nouveaux : { $acts }
}
backfill-going-on = { $done } jours sur { $all }, actes nouveaux jusqu’ici : { $acts }
backfill-waits = Attend que je sois dans #{ $channel }
backfill-failed-outside = Je ne suis pas dans #{ $channel } : une invitation, et cela continue
backfill-failed-archived = #{ $channel } est archivé
backfill-failed-scope = Je n’ai pas le droit de lire #{ $channel } : il faut me réinstaller avec toutes les autorisations, puis redire « historique » avec les jours
backfill-failed-other = Arrêté avec « { $why } » ; « historique » avec les jours réessaie
backfill-gaps = { $days ->
    [one] Un jour a des trous dans ce que j’ai vu ; personne n’est jugé d’après lui tant que je n’ai pas pu lire ce qui manque.
   *[other] { $days } jours ont des trous dans ce que j’ai vu ; personne n’est jugé d’après eux tant que je n’ai pas pu lire ce qui manque.
}
backfill-outside = { $count ->
    [one] Je ne suis pas encore dans { $channels }. Si cela dure, une invitation serait bienvenue.
   *[other] Je ne suis pas encore dans { $channels } ({ $count } canaux). Si cela dure, une invitation serait bienvenue.
}
backfill-inside = { $count ->
    [one] Je suis encore dans { $channels }, qui ne compte pas. Si cela dure, il faudrait m’en retirer.
   *[other] Je suis encore dans { $channels } ({ $count } canaux), qui ne comptent pas. Si cela dure, il faudrait m’en retirer.
}
sync-asked = Je regarde dans les prochaines minutes qui est ici, et dans quels canaux.
sync-never = Je n’ai pas encore regardé qui est ici ; je le fais de moi-même dans les premières minutes.
sync-done = Dernier regard sur qui est ici : { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
sync-failed = Une partie a été refusée : { $why }.
