### What admins and owners see and change.

words-admin-overview = aperçu, vue d'ensemble, état
words-admin-dry-run = simulation, essai à blanc
words-admin-go = lancer, démarrer
words-admin-hold = suspendre, suspension
words-admin-schedules = horaire, horaires
words-admin-channels = canal, canaux
words-admin-limits = limites, heures calmes, attention
words-admin-help = aide
words-schedule-add = ajouter, nouveau
words-schedule-change = changer, modifier
words-schedule-pause = pause
words-schedule-resume = reprendre
words-schedule-delete = supprimer, effacer
words-channel-include = inclure, compter
words-channel-exclude = exclure, quitter
words-channel-kind = type
words-channel-choose = choisir

admin-not-you = Le programme est entre les mains des admins et des responsables de cet espace de travail, et tu n’y figures pas. Écris « aide » pour voir tout ce que tu peux faire.
admin-unknown = Celui-là, je ne le connais pas. Voici les mots que je comprends :
admin-help-start = Voici ce qu’on peut faire avec le programme.
admin-help-alone = Écris « /nudge-admin » suivi de l’un des mots de la liste, comme aperçu, responsable, règles, contrôles, présenter, simulation, lancer, suspendre, horaire, canal ou limites.
admin-help-caption = Ce que les admins peuvent dire
help-admin-overview = En marche ou non, responsable, limites, canaux, et les prochains passages de chaque horaire
help-admin-dry-run = Combien de personnes recevraient une suggestion maintenant, et pourquoi les autres non ; rien n’est envoyé
help-admin-go = Désormais des suggestions sont envoyées ; dit ce qui reste à régler avant
help-admin-hold = Rien n’est envoyé jusqu’à « lancer »
help-admin-schedules = Tous les horaires ; « horaire ajouter », et « horaire changer », « pause », « reprendre » ou « supprimer » avec un nom
help-admin-channels = Tous les canaux ; « canal choisir » pour ceux qui comptent, « canal inclure » ou « exclure » avec un nom, « canal type NOM social »
help-admin-limits = Heures calmes, et à quelle fréquence on s’adresse à une personne
help-admin-help = Cette liste
admin-button-go = Lancer
admin-button-hold = Suspendre
admin-button-dry-run = Simulation
admin-button-schedules = Horaires
admin-button-limits = Limites
admin-button-channels = Canaux

overview-heading = Le programme
overview-live = En marche depuis le { DATETIME($day, dateStyle: "long") } : des suggestions sont envoyées.
overview-not-live = Pas en marche : rien n’est envoyé avant qu’un admin ne dise « lancer ».
overview-limits = Chaque personne reçoit { $often }, et rien de { $starts } à { $ends } là où elle se trouve.
overview-no-channels = Aucun canal ne compte encore, il n’y a donc aucun endroit où guider : « canal choisir » les montre.
overview-channels = { $all ->
    [one] { $counted } canal sur { $all } compte.
   *[other] { $counted } canaux sur { $all } comptent.
}
go-done = En marche : désormais des suggestions sont envoyées quand un horaire arrive. « suspendre » arrête tout d’un coup.
hold-done = Suspendu : plus rien n’est envoyé, ni ce qui était prêt, ni les présentations. « lancer » remet en marche, « présenter » continue celles-ci.

dry-run-heading = Simulation : rien n’a été envoyé
dry-run-nobody = Je ne connais encore personne ici, il n’y a donc personne à regarder. « synchroniser » va chercher les membres de cet espace de travail.
dry-run-own-affair = en ont reçu une récemment, sont absents, en pause ou n’en veulent pas

schedules-heading = Horaires
schedules-none = Il n’y a pas encore d’horaire, donc personne n’est regardé : « horaire ajouter » en ajoute un.
schedule-line = « { $name } » : { $when }, pour { $audience }.
schedule-some-offers = { $count ->
    [one] Il utilise un type de suggestion.
   *[other] Il utilise { $count } types de suggestions.
}
schedule-is-paused = Il est en pause.
schedule-next = Prochains passages, à ton heure : { $runs }.
schedule-never = jamais
schedule-run = { DATETIME($day, dateStyle: "medium") } { $at }
schedule-when-cron = cron { $cron }
schedule-when-daily = chaque jour à { $at }
schedule-when-weekly = { $days } à { $at }
audience-everyone = tout le monde
audience-executives = la direction
schedule-button-add = Ajouter un horaire
schedule-button-change = Changer
schedule-button-pause = Pause
schedule-button-resume = Reprendre
schedule-button-delete = Supprimer
schedule-button-dry-run = Simulation
schedule-title-add = Ajouter un horaire
schedule-title-change = Changer un horaire
schedule-name = Nom
schedule-days = Ces jours-là
schedule-time = À
schedule-time-hint = Par exemple 10:00, dans le fuseau horaire de chaque personne.
schedule-cron = Ou une ligne cron
schedule-cron-hint = Cinq champs, comme 30 9 1 * *. Si ce champ est rempli, c’est lui qui compte.
schedule-audience = Pour qui
schedule-offers = Suggestions
schedule-offers-hint = Aucune choisie veut dire toutes.
schedule-name-wrong = Il faut un nom, de { $longest } caractères au plus.
schedule-name-taken = Un autre horaire s’appelle déjà « { $name } ».
schedule-days-wrong = Il faut choisir au moins un jour, ou remplir une ligne cron.
schedule-saved = Enregistré. { $schedule }
schedule-delete-sure = « { $name } » disparaîtra pour de bon. Ce qu’il a envoyé reste dans le rapport.
schedule-delete-button = Le supprimer
schedule-deleted = « { $name } » a disparu.
schedule-unknown = Aucun horaire ne s’appelle « { $name } ». « horaire » en donne la liste.
schedule-unclear = Écris « horaire ajouter », ou « horaire » avec changer, pause, reprendre ou supprimer et un nom.
schedule-gone = Cet horaire n’existe déjà plus.

channels-caption = { $all ->
    [one] Le seul canal
   *[other] { $shown } canaux sur { $all }
}
channels-name = Canal
channels-kind = Pour
channels-state = Compte
channels-change = À quoi sert un canal
channels-choose = Choisir ceux qui comptent
channels-alone = { overview-channels } Écris « canal choisir » pour changer cela, ou « canal inclure » ou « canal exclure » avec un nom.
channel-state-counts = oui
channel-state-left-out = non
channel-state-archived = non, archivé
channel-state-private = non, privé
channel-kind-work = travail
channel-kind-social = convivialité
channel-kind-announcements = annonces
channel-counts = #{ $channel } compte, comme canal pour : { $kind }.
channel-left-out = #{ $channel } ne compte plus : rien n’y est proposé.
channel-unknown = Aucun canal ne s’appelle « { $name } ».
channel-unclear = Écris « canal choisir », « canal inclure NOM », « canal exclure NOM », ou « canal type NOM » avec work, social ou announcements.
channel-title = Changer un canal
channel-which = Quel canal ?
channel-included = Compte-t-il ?
channel-yes = oui
channel-no = non
channel-kind = À quoi sert-il ?

channels-none = Je ne connais encore aucun canal ici. « synchroniser » va chercher ceux de cet espace de travail ; ensuite, reviens ici.
choose-title = Quels canaux comptent ?
choose-label = Canaux qui comptent
choose-hint = Je rejoins ceux-ci, et ne regarde que là. Les suggestions ne mènent qu’à des canaux publics.
choose-public = #{ $channel }
choose-private = #{ $channel } (privé)
choose-nothing = Aucun canal n’a « { $word } » dans son nom.
choose-pages = Il y en a { $count }, plus qu’un formulaire n’en accepte. On peut en choisir selon leur place dans l’alphabet, ou écrire « canal choisir » avec une partie du nom.
choose-page = #{ $first } à #{ $last }
choose-done = { $changed ->
    [0] Rien n’a été changé.
    [one] Un canal a été changé.
   *[other] { $changed } canaux ont été changés.
} { overview-channels }

limits-title = Limites
limits-from = Aucun message à partir de
limits-to = jusqu’à
limits-hint = Une heure de la journée là où se trouve chacun, comme 18:00.
limits-attention = Suggestions par personne
limits-same = Elle doit être différente du début.
limits-done = Enregistré : chaque personne reçoit { $often }, et rien de { $starts } à { $ends } là où elle se trouve.
