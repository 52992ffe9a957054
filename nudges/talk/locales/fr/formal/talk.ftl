### What the bot says to everybody, and the words by which it is asked.

talk-not-for-you = Je suis là pour les membres de cet espace de travail, et il semble que vous n’en fassiez pas partie. Je ne fais donc rien vous concernant : je ne vous envoie rien, et aucun chiffre ne vous compte.
in-public = Parlons-en plutôt en privé : écrivez-moi un message direct, par exemple « aide ».
unknown-near = Celui-là, je ne le connais pas. Vouliez-vous dire « { $word } » ? Voici les mots que je comprends :
button-unknown = Ce bouton vient d’un ancien message et ne fait plus rien. Écrivez « aide » pour voir ce que je sais faire.
nudge-gone = Je ne trouve plus cette suggestion parmi les vôtres, rien n’a donc été changé.
help-alone = Écrivez « maintenant » pour un petit pas, « pourquoi » pour savoir pourquoi il est venu, « pause », « moins » ou « arrêter » pour en recevoir moins, « reprendre » pour en recevoir à nouveau, « plus facile » pour me dire ce qui vous faciliterait les choses, « minutes » pour dire combien de temps vous convient, « outils » pour voir des canaux à quitter et avoir moins de nouvelles de moi, « rester » pour ne pas aller plus loin que vous ne voulez, « essayer » pour s’exercer avec moi, sans personne d’autre, « demander » pour poser une question dans un canal sans votre nom, « idée » pour me confier une idée de message, « règles » pour savoir ce qui est permis et ce qui ne l’est pas, « brouillon » pour écrire avec moi avant de publier, « mes données » pour voir tout ce que je sais de vous.
help-why = Pourquoi la dernière suggestion est venue, et ce que je calcule à votre sujet
help-data = Tout ce que je sais de vous
pause-day = Ou jusqu’au jour de votre choix
pause-unclear = Je n’arrive pas à y lire une durée. Essayez « 2 semaines », ou un jour comme 2030-04-01.
pause-past = Ce jour n’est pas dans l’avenir. Choisissez-en un à partir de demain.
pause-too-long = Une pause dure un an au plus. Pour ne plus rien recevoir du tout, écrivez « arrêter ».
pause-done = C’est fait : aucune suggestion de ma part avant le { DATETIME($day, dateStyle: "full") }. Écrivez « reprendre » pour en recevoir plus tôt. Personne n’en est informé.
less-done = C’est fait : désormais { $often }. Écrivez « pause » ou « arrêter » si c’est encore trop, « reprendre » pour revenir en arrière.
resume-done = Ravi de vous retrouver : les suggestions reprennent, { $often }.
now-nothing = Je n’ai pas de petit pas qui convienne en ce moment, et c’est très bien : il n’y a rien à faire. Redemandez-moi dans quelques jours, ou écrivez « essayer » pour s’exercer avec moi.
why-latest = Au sujet de votre dernière suggestion :
why-yours = Ceci est calculé à partir de jours et de nombres seulement, jamais de ce que quelqu’un a écrit, et vous seul pouvez le voir.
why-chance = J’estime donc à environ { $chance } sur 100 la chance que d’autres voient de vous un message ou une réaction dans les quatre prochaines semaines.
data-heading = Tout ce que je sais de vous
data-alone = { $days ->
    [one] J’ai des nombres pour { $days } jour où vous avez fait quelque chose de visible dans { $workspace },
   *[other] J’ai des nombres pour { $days } jours où vous avez fait quelque chose de visible dans { $workspace },
} { $nudges ->
    [one] et { $nudges } suggestion vous a été envoyée.
   *[other] et { $nudges } suggestions vous ont été envoyées.
}
data-no-text = Je ne garde aucun texte écrit par qui que ce soit, seulement des nombres par jour et par canal. Les idées et les questions qui me sont confiées font exception : chiffrées, et effacées dès la réponse. La probabilité de vous voir participer dans les semaines à venir est calculée au besoin et gardée nulle part : écrivez « pourquoi » pour la voir. Ni manager ni admins ne peuvent consulter tout cela ; des idées, les admins lisent le texte, et votre nom seulement si vous l’avez permis.
data-caption-you = Vous, et ce que vous avez décidé
data-accounts = Vos comptes
data-channels = Canaux dont vous faites partie
data-hosts = Conversations que vous avez lancées et que d’autres ont rejointes
data-threads = Vos conversations vers lesquelles je pourrais guider d’autres personnes
data-decisions = Fois où j’ai envisagé une suggestion pour vous
data-policy = La version des règles que vous dites connaître
data-questions = Vos questions ouvertes sans nom, texte et auteur chiffrés
report-not-you = Le rapport de participation est destiné aux managers, pour leur propre équipe, et à qui dirige ou gère cet espace de travail. Écrivez « mes données » pour ce qui vous concerne.
nothing-left_out = Aucune suggestion ne vient d’elle-même : vous ne faites pas partie du programme. Écrivez « maintenant » quand vous en voulez une.
nothing-stopped = Aucune suggestion ne vient : vous avez dit d’arrêter. Écrivez « reprendre » pour en recevoir à nouveau.
nothing-paused = Aucune suggestion ne vient : c’est la pause. Écrivez « reprendre » pour y mettre fin.
nothing-away = Aucune suggestion ne vient pendant votre absence.
nothing-back = Aucune suggestion ne vient ces jours-ci : vous venez juste de revenir.
nothing-ended = Aucune suggestion ne vient plus d’elle-même : le programme est terminé. Écrivez « maintenant » quand vous en voulez une.
nothing-enough = Aucune suggestion ne vient d’elle-même : lire vous suffit, avez-vous dit, et c’est très bien. Écrivez « maintenant » quand vous en voulez une.
nothing-elsewhere = Aucune suggestion ne vient pendant six mois : vous participez ailleurs. Écrivez « maintenant » quand vous en voulez une.
nothing-budget = Aucune suggestion ne vient d’ici la fin du mois : vos minutes sont utilisées. « minutes » permet de les changer.
nothing-newcomer = Aucune suggestion ne vient encore : vous êtes nouveau ici, prenez votre temps pour regarder.
nothing-active = Aucune suggestion ne vient pour l’instant : vous participez déjà. Écrivez « maintenant » si vous en voulez une quand même.
nothing-in_peace = Aucune suggestion ne vient plus d’elle-même. Écrivez « maintenant » quand vous en voulez une.
nothing-nothing_new = Aucune suggestion ne vient pour l’instant : vous connaissez celles qui conviennent.
nothing-no_channel = Aucune suggestion ne vient pour l’instant : aucun de vos canaux n’a de place pour une.
nothing-comparison = Aucune suggestion ne vient d’elle-même : un tirage au sort vous a placé dans le groupe de comparaison, pour apprendre si les suggestions aident. Écrivez « maintenant » quand vous en voulez une.
