### The brief of those who lead.

words-brief = brief, mon brief
words-goal = objectif, mon objectif, rythme
words-delegate = déléguer, délégué
words-stop-brief = arrêter brief, pas de brief, plus de brief
help-brief = Pour la direction : trois endroits où une minute de toi montre le chemin
help-goal = Pour la direction : ton rythme, que toi seul vois, et quand vient le brief
help-delegate = Pour la direction : quelqu’un qui reçoit aussi le brief
help-stop-brief = Pour la direction : plus de brief
brief-not-you = C’est pour les membres de la direction, et tu n’y figures pas. Écris « aide » pour voir tout ce que tu peux faire.

brief-heading = Ton brief de la semaine
brief-alone = Ton brief de la semaine : quelques endroits où une minute de toi montre le chemin. Écris « arrêter brief » et il n’en viendra plus.
brief-going = Ta participation se remarque. Voici où une minute fait beaucoup.
brief-first = Une réponse de toi en dit plus qu’une annonce. Une seule de celles-ci suffit.
brief-again = Une réponse par semaine, c’est largement assez, et d’autres y trouvent du courage. Peut-être l’une de celles-ci ?
brief-long = Il est facile de revenir : une courte réponse, ou un emoji. Peut-être l’une de celles-ci ?
brief-question = Une question dans #{ $channel } est ouverte depuis un jour.
brief-post = Un message dans #{ $channel } n’a pas eu de réponse depuis un jour.
brief-thread = Une conversation dans #{ $channel } gagnerait à un mot de toi.
brief-own = Rien n’attend de réponse. Une ligne de toi dans #{ $channel } est bienvenue.
brief-nothing = Rien n’attend de réponse dans tes canaux cette semaine.
brief-go = L’ouvrir, une minute
brief-go-there = Y aller, une minute
brief-echo = Depuis ton message dans #{ $channel } : { $replies ->
    [one] { $replies } réponse
   *[other] { $replies } réponses
} et { $reactions ->
    [one] { $reactions } réaction
   *[other] { $reactions } réactions
}.
brief-goal-so-far = { $goal ->
    [one] Ton objectif, pour tes yeux seulement : une fois par semaine. Jusqu’ici : { $done }.
   *[other] Ton objectif, pour tes yeux seulement : { $goal } fois par semaine. Jusqu’ici : { $done }.
}
brief-goal = Mon objectif
brief-delegate = Déléguer
brief-stop-brief = Plus de brief
brief-stopped = C’est fait : plus aucun brief ne vient. « objectif » le fait revenir.
brief-copy = Le brief de { $name } pour cette semaine : des endroits où une minute montre le chemin.

goal-title = Ton rythme
goal-label = Combien de fois par semaine une participation visible ?
goal-hint = Toi seul le vois : ni la personne déléguée ni le responsable ne le voient.
goal-no = Pas d’objectif
goal-acts = { $goal ->
    [one] Une fois par semaine
   *[other] { $goal } fois par semaine
}
goal-hour = Quand vient le brief ?
goal-as-i-write = Une heure avant que j’écrive d’habitude
goal-set = { $goal ->
    [one] Enregistré : une fois par semaine. Toi seul le vois.
   *[other] Enregistré : { $goal } fois par semaine. Toi seul le vois.
}
goal-none = Enregistré : pas d’objectif. Le brief vient comme avant.

delegate-none = Personne d’autre ne reçoit ton brief. Écris « déléguer » et un nom pour le proposer à quelqu’un.
delegate-is = Une autre personne reçoit aussi ton brief : les liens, mais ni ton objectif ni ce que tes messages ont déclenché.
delegate-waits = La demande est faite, et n’a pas encore de réponse.
delegate-end = Y mettre fin
delegate-ended = C’est fait : personne d’autre ne reçoit ton brief.
delegate-self = C’est toi. Écris « déléguer » et le nom d’un collègue.
delegate-asked-them = Je demande à { $name } si recevoir aussi ton brief lui convient.
delegate-asked = { $name } demande si tu prendrais son brief de la semaine : jusqu’à trois liens vers des endroits où une minute montre le chemin. On peut y mettre fin à tout moment.
delegate-yes = Oui
delegate-no = Pas pour moi
delegate-no-more = Plus maintenant
delegate-said-yes = Merci. Le prochain brief vient aussi ici.
delegate-said-no = C’est très bien. Aucun brief ne vient ici.
delegate-gone = C’est déjà réglé.
overview-leaders = { $took } membres de la direction sur { $all } ont participé ces quatre dernières semaines.
overview-leaders-few = Les briefs pour la direction sont en cours.
data-brief = Les réglages du brief, objectif chiffré
