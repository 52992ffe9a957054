### What the bot says to everybody, and the words by which it is asked.

words-now = maintenant, suite, et maintenant
words-why = pourquoi, pourquoi moi, pourquoi ce message
words-pause = pause, faire une pause
words-less = moins, moins souvent
words-not_now = pas maintenant, non merci
words-stop = arrêter, arrêt, arrête, arrêtez, ça suffit, me désabonner
words-resume = reprendre, recommencer, continuer
words-practise = essayer, pratiquer, m'exercer
words-idea = idée, idées, proposition
words-data = mes données, données, confidentialité
words-help = aide, bonjour, salut, que sais-tu faire

talk-not-for-you = Je suis là pour les membres de cet espace de travail, et il semble que tu n’en fasses pas partie. Je ne fais donc rien te concernant : je ne t’envoie rien, et aucun chiffre ne te compte.
in-public = Parlons-en plutôt en privé : écris-moi un message direct, par exemple « aide ».
unknown = Je suis un petit programme et ne connais que quelques mots. Voici ceux que je comprends :
unknown-near = Celui-là, je ne le connais pas. Voulais-tu dire « { $word } » ? Voici les mots que je comprends :
button-unknown = Ce bouton vient d’un ancien message et ne fait plus rien. Écris « aide » pour voir ce que je sais faire.
nudge-gone = Je ne trouve plus cette suggestion parmi les tiennes, rien n’a donc été changé.

help-start = Voici ce qu’on peut me demander. Tout est libre, et personne d’autre ne le voit.
help-alone = Écris « maintenant » pour un petit pas, « pourquoi » pour savoir pourquoi il est venu, « pause », « moins » ou « arrêter » pour en recevoir moins, « reprendre » pour en recevoir à nouveau, « plus facile » pour me dire ce qui te faciliterait les choses, « minutes » pour dire combien de temps te convient, « outils » pour voir des canaux à quitter et avoir moins de nouvelles de moi, « rester » pour ne pas aller plus loin que tu ne veux, « essayer » pour s’exercer avec moi, sans personne d’autre, « demander » pour poser une question dans un canal sans ton nom, « idée » pour me confier une idée de message, « règles » pour savoir ce qui est permis et ce qui ne l’est pas, « brouillon » pour écrire avec moi avant de publier, « mes données » pour voir tout ce que je sais de toi.
help-caption = Ce qu’on peut dire
help-command = Commande
help-what = Ce qu’elle fait
help-now = Le prochain petit pas, si l’envie est là
help-why = Pourquoi la dernière suggestion est venue, et ce que je calcule à ton sujet
help-pause = Pas de suggestion pendant un temps : « pause 2 semaines », « pause jusqu’au 2030-04-01 »
help-less = Deux fois moins souvent
help-not_now = La dernière suggestion disparaît, et rien d’autre ne change
help-stop = Plus aucune suggestion, tout de suite
help-resume = De nouveau des suggestions, après une pause ou un arrêt
help-practise = Réagir, répondre, modifier et supprimer là où personne d’autre que moi ne le voit
help-idea = Une idée de message, que quelqu’un d’autre écrira
help-data = Tout ce que je sais de toi
help-help = Cette liste
help-report = Le rapport de participation ; on peut ajouter une période comme 2030-02 ou last-week
help-admin = Le programme : horaires, canaux, limites, lancer et suspendre
help-button-now = Et maintenant ?
help-button-pause = Pause
help-button-practise = Essayer
help-button-data = Mes données

pause-words-for = pour, pendant, svp
pause-words-until = jusqu'au, jusqu’au, jusqu'à, jusqu’à, jusque
pause-unit-days = j, jour, jours
pause-unit-weeks = s, semaine, semaines
pause-unit-months = m, mois
pause-number-1 = un, une
pause-number-2 = deux
pause-number-3 = trois
pause-number-4 = quatre
pause-title = Pause
pause-submit = Faire une pause
pause-length = Pour combien de temps ?
pause-length-7 = Une semaine
pause-length-14 = Deux semaines
pause-length-30 = Un mois
pause-length-90 = Trois mois
pause-button-length = Choisir la durée
pause-day = Ou jusqu’au jour de ton choix
pause-day-hint = Par exemple 2030-04-01. Si ce champ est rempli, c’est lui qui compte.
pause-unclear = Je n’arrive pas à y lire une durée. Essaie « 2 semaines », ou un jour comme 2030-04-01.
pause-past = Ce jour n’est pas dans l’avenir. Choisis-en un à partir de demain.
pause-too-long = Une pause dure un an au plus. Pour ne plus rien recevoir du tout, écris « arrêter ».
pause-done = C’est fait : aucune suggestion de ma part avant le { DATETIME($day, dateStyle: "full") }. Écris « reprendre » pour en recevoir plus tôt. Personne n’en est informé.
less-done = C’est fait : désormais { $often }. Écris « pause » ou « arrêter » si c’est encore trop, « reprendre » pour revenir en arrière.
stop-done = C’est fait : plus aucune suggestion de ma part. Personne n’en est informé, et je réponds toujours à ce qu’on me demande. Si un jour les suggestions manquent, il suffit d’écrire « reprendre ».
resume-done = Ravi de te retrouver : les suggestions reprennent, { $often }.
resume-nothing = Rien n’était en pause ni arrêté : les suggestions viennent de temps en temps, { $often }.
often-week = { $count ->
    [one] au plus une suggestion par semaine
   *[other] au plus { $count } suggestions par semaine
}
often-weeks = { $weeks ->
    [one] au plus une suggestion par semaine
    [2] au plus une suggestion toutes les deux semaines
    [4] au plus une suggestion toutes les quatre semaines
   *[other] au plus une suggestion toutes les { $weeks } semaines
}
often-never = aucune

now-nothing = Je n’ai pas de petit pas qui convienne en ce moment, et c’est très bien : il n’y a rien à faire. Redemande-moi dans quelques jours, ou écris « essayer » pour s’exercer avec moi.

why-none = Aucune suggestion de ma part jusqu’ici.
why-latest = Au sujet de ta dernière suggestion :
why-yours = Ceci est calculé à partir de jours et de nombres seulement, jamais de ce que quelqu’un a écrit, et toi seul peux le voir.
why-chance = J’estime donc à environ { $chance } sur 100 la chance que d’autres voient de toi un message ou une réaction dans les quatre prochaines semaines.

data-heading = Tout ce que je sais de toi
data-alone = { $days ->
    [one] J’ai des nombres pour { $days } jour où tu as fait quelque chose de visible dans { $workspace },
   *[other] J’ai des nombres pour { $days } jours où tu as fait quelque chose de visible dans { $workspace },
} { $nudges ->
    [one] et { $nudges } suggestion t’a été envoyée.
   *[other] et { $nudges } suggestions t’ont été envoyées.
}
data-no-text = Je ne garde aucun texte écrit par qui que ce soit, seulement des nombres par jour et par canal. Les idées et les questions qui me sont confiées font exception : chiffrées, et effacées dès la réponse. La probabilité de te voir participer dans les semaines à venir est calculée au besoin et gardée nulle part : écris « pourquoi » pour la voir. Ni manager ni admins ne peuvent consulter tout cela ; des idées, les admins lisent le texte, et ton nom seulement si tu l’as permis.
data-caption-you = Toi, et ce que tu as décidé
data-caption-seen = Ce que j’ai noté
data-what = Quoi
data-held = Ce que j’ai
data-nothing = rien
data-yes = oui
data-no = non
data-day = { DATETIME($day, dateStyle: "long") }
data-count-last = { $count }, dernière fois le { DATETIME($day, dateStyle: "long") }
data-as-everyone = aussi souvent que tout le monde
data-not-drawn = pas encore tiré au sort
data-comparison-yes = oui : j’y réponds comme à tout le monde, mais sans suggestion spontanée, pour apprendre si les suggestions aident vraiment
data-name = Nom
data-email = E-mail
data-accounts = Tes comptes
data-roles = Rôles
data-team = Équipe
data-manager = Manager
data-employment = Statut
data-counted = Compte dans les chiffres
data-zone = Fuseau horaire
data-locale = Langue
data-working-days = Jours de travail
data-leave = Jours d’absence
data-introduced = Présentation reçue
data-stopped = Arrêté
data-paused = En pause jusqu’au
data-attention = Suggestions
data-comparison = Dans le groupe de comparaison
data-channels = Canaux dont tu fais partie
data-active-days = Jours avec quelque chose de visible
data-since = Le premier d’entre eux
data-reacts = Réactions
data-votes = Votes
data-replies = Réponses
data-posts = Messages
data-hosts = Conversations que tu as lancées et que d’autres ont rejointes
data-threads = Tes conversations vers lesquelles je pourrais guider d’autres personnes
data-decisions = Fois où j’ai envisagé une suggestion pour toi
data-received = Suggestions reçues
data-answered = Suggestions qui ont eu une réponse
data-ideas = Idées de messages confiées, texte chiffré
data-policy = La version des règles que tu dis connaître
data-questions = Tes questions ouvertes sans nom, texte et auteur chiffrés
data-audited = Changements apportés au programme
role-executive = direction
role-manager = manager
role-admin = admin
role-owner = responsable
employment-employee = salarié
employment-contractor = prestataire
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

report-words-team = équipe, mon équipe, la mienne
report-not-you = Le rapport de participation est destiné aux managers, pour leur propre équipe, et à qui dirige ou gère cet espace de travail. Écris « mes données » pour ce qui te concerne.

form-save = Enregistrer
choose-one = Il faut choisir l’une de ces options.
bad-time = Il faut une heure de la journée, comme 10:00.

inbox-got = Envoyé le { $moment } :
inbox-next = Si le programme regardait maintenant, voici ce qui viendrait :
nothing-not_live = Aucune suggestion ne vient pour l’instant : le programme n’a pas encore commencé.
nothing-left_out = Aucune suggestion ne vient d’elle-même : tu ne fais pas partie du programme. Écris « maintenant » quand tu en veux une.
nothing-stopped = Aucune suggestion ne vient : tu as dit d’arrêter. Écris « reprendre » pour en recevoir à nouveau.
nothing-paused = Aucune suggestion ne vient : c’est la pause. Écris « reprendre » pour y mettre fin.
nothing-away = Aucune suggestion ne vient pendant ton absence.
nothing-back = Aucune suggestion ne vient ces jours-ci : tu viens juste de revenir.
nothing-hushed = Aucune suggestion ne vient pour l’instant : le programme est au calme pour un temps.
nothing-ended = Aucune suggestion ne vient plus d’elle-même : le programme est terminé. Écris « maintenant » quand tu en veux une.
nothing-not_met = Aucune suggestion ne vient encore : nous venons de faire connaissance.
nothing-enough = Aucune suggestion ne vient d’elle-même : lire te suffit, as-tu dit, et c’est très bien. Écris « maintenant » quand tu en veux une.
nothing-elsewhere = Aucune suggestion ne vient pendant six mois : tu participes ailleurs. Écris « maintenant » quand tu en veux une.
nothing-budget = Aucune suggestion ne vient d’ici la fin du mois : tes minutes sont utilisées. « minutes » permet de les changer.
nothing-newcomer = Aucune suggestion ne vient encore : tu es nouveau ici, prends ton temps pour regarder.
nothing-not_measured = Aucune suggestion ne vient pour l’instant : j’ai trop peu vu cet espace de travail ces derniers temps.
nothing-active = Aucune suggestion ne vient pour l’instant : tu participes déjà. Écris « maintenant » si tu en veux une quand même.
nothing-attention = Aucune suggestion ne vient pour l’instant : la dernière ne date pas de longtemps.
nothing-in_peace = Aucune suggestion ne vient plus d’elle-même. Écris « maintenant » quand tu en veux une.
nothing-nothing_new = Aucune suggestion ne vient pour l’instant : tu connais celles qui conviennent.
nothing-no_channel = Aucune suggestion ne vient pour l’instant : aucun de tes canaux n’a de place pour une.
nothing-place_gone = Aucune suggestion ne vient pour l’instant : l’endroit dont il s’agissait n’existe plus.
nothing-too_late = Aucune suggestion ne vient pour l’instant : celle que j’avais est arrivée trop tard.
nothing-comparison = Aucune suggestion ne vient d’elle-même : un tirage au sort t’a placé dans le groupe de comparaison, pour apprendre si les suggestions aident. Écris « maintenant » quand tu en veux une.
