### The brief of those who lead.

help-brief = Pour la direction : trois endroits où une minute de vous montre le chemin
help-goal = Pour la direction : votre rythme, que vous seul voyez, et quand vient le brief
brief-not-you = C’est pour les membres de la direction, et vous n’y figurez pas. Écrivez « aide » pour voir tout ce que vous pouvez faire.
brief-heading = Votre brief de la semaine
brief-alone = Votre brief de la semaine : quelques endroits où une minute de vous montre le chemin. Écrivez « arrêter brief » et il n’en viendra plus.
brief-going = Votre participation se remarque. Voici où une minute fait beaucoup.
brief-first = Une réponse de vous en dit plus qu’une annonce. Une seule de celles-ci suffit.
brief-thread = Une conversation dans #{ $channel } gagnerait à un mot de vous.
brief-own = Rien n’attend de réponse. Une ligne de vous dans #{ $channel } est bienvenue.
brief-nothing = Rien n’attend de réponse dans vos canaux cette semaine.
brief-echo = Depuis votre message dans #{ $channel } : { $replies ->
    [one] { $replies } réponse
   *[other] { $replies } réponses
} et { $reactions ->
    [one] { $reactions } réaction
   *[other] { $reactions } réactions
}.
brief-goal-so-far = { $goal ->
    [one] Votre objectif, pour vos yeux seulement : une fois par semaine. Jusqu’ici : { $done }.
   *[other] Votre objectif, pour vos yeux seulement : { $goal } fois par semaine. Jusqu’ici : { $done }.
}
goal-title = Votre rythme
goal-hint = Vous seul le voyez : ni la personne déléguée ni le responsable ne le voient.
goal-set = { $goal ->
    [one] Enregistré : une fois par semaine. Vous seul le voyez.
   *[other] Enregistré : { $goal } fois par semaine. Vous seul le voyez.
}
delegate-none = Personne d’autre ne reçoit votre brief. Écrivez « déléguer » et un nom pour le proposer à quelqu’un.
delegate-is = Une autre personne reçoit aussi votre brief : les liens, mais ni votre objectif ni ce que vos messages ont déclenché.
delegate-ended = C’est fait : personne d’autre ne reçoit votre brief.
delegate-self = C’est vous. Écrivez « déléguer » et le nom d’un collègue.
delegate-asked-them = Je demande à { $name } si recevoir aussi votre brief lui convient.
delegate-asked = { $name } demande si vous prendriez son brief de la semaine : jusqu’à trois liens vers des endroits où une minute montre le chemin. On peut y mettre fin à tout moment.
