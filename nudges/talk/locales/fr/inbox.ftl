### The owner's inbox, and what everybody is told.

words-admin-inbox = boîte de réception, réception
words-admin-fixed = réglé, dire à tout le monde
help-admin-inbox = Ce qu’il y a à faire : messages sans réponse, lacunes des règles, raisons en nombres ; chacun avec un jour
help-admin-fixed = Dire à tout le monde ce qui a été réglé

inbox-empty = Il n’y a rien à faire. Messages sans réponse, lacunes des règles, idées, et raisons qui retiennent de participer arriveront ici, jamais le nom de quelqu’un.
inbox-waiting = { $count ->
    [0] Rien n’est ouvert
    [one] Une chose à faire
   *[other] { $count } choses à faire
}
inbox-more = { $count ->
    [one] Une de plus suit quand celles-ci sont faites.
   *[other] { $count } de plus suivent quand celles-ci sont faites.
}
inbox-ideas = { $count ->
    [one] Une idée de message attend aussi.
   *[other] { $count } idées de messages attendent aussi.
}
inbox-ideas-button = Voir les idées
inbox-tell = Dire à tout le monde ce qui a été réglé
inbox-open = Ouvrir la boîte de réception
admin-button-inbox = Boîte de réception
inbox-letter = { $count ->
    [one] Une chose attend dans la boîte de réception du responsable.
   *[other] { $count } choses attendent dans la boîte de réception du responsable.
}
inbox-letter-late = { $count ->
    [one] L’une d’elles était prévue pour avant aujourd’hui.
   *[other] { $count } d’entre elles étaient prévues pour avant aujourd’hui.
}

matter-unanswered = Un message dans #{ $channel } n’a pas trouvé de réponse dans le temps qui y était promis.
matter-promise = Une promesse dans #{ $channel } n’a pas pu être tenue ; la personne qui y a écrit le sait.
matter-policy_gap = Les règles laissent ceci ouvert : « { $text } »
matter-question_abuse = Quelqu’un trouve qu’une question sans nom dans #{ $channel } n’est pas correcte.
matter-locked = le texte ne peut plus être ouvert
matter-reasons-confidence = Ces douze derniers mois, { $people ->
    [one] une personne a
   *[other] au moins { $people } personnes ont
} dit que la confiance les retient de participer : un premier pas devant tout le monde, ou la langue.
matter-reasons-rules = Ces douze derniers mois, { $people ->
    [one] une personne a
   *[other] au moins { $people } personnes ont
} dit que les règles les retiennent de participer : questions juridiques ou de sécurité, ou la façon de faire ici.
matter-reasons-capacity = Ces douze derniers mois, { $people ->
    [one] une personne a
   *[other] au moins { $people } personnes ont
} dit que les moyens les retiennent de participer : temps, outils ou technique.
matter-stays = { $people ->
    [one] Pour une personne
   *[other] Pour au moins { $people } personnes
}, la raison était toujours là après trois suggestions qui y répondaient. Cela en dit autant sur les suggestions que sur le lieu.

matter-do-unanswered = À faire : répondre soi-même, ou demander à quelqu’un qui sait.
matter-do-promise = À faire : voir si assez de collègues y sont de permanence, ou leur donner plus de temps.
matter-do-policy_gap = À faire : y répondre dans les règles ; qui les connaît voit ce qui a changé.
matter-do-question_abuse = À faire : la regarder, et la retirer avec « /nudge-admin questions » si elle n’a pas sa place là.
matter-do-reasons = À faire : en parler là où se prennent les décisions, changer une chose, et le dire à tout le monde.
matter-due = De préférence avant le { DATETIME($day, dateStyle: "long") }.
matter-late = C’était prévu pour le { DATETIME($day, dateStyle: "long") }.
matter-go = Y aller
matter-done = Fait
matter-not_doing = Ne se fera pas
matter-later = Un autre jour
matter-done-said = C’est fait, merci. Le dire à tout le monde ?
matter-not_doing-said = C’est retiré de la liste.
matter-later-title = Un autre jour
matter-day = De préférence avant le
matter-day-wrong = Il faut un jour comme 2030-04-01.
matter-day-past = Ce jour est passé. Il faut choisir aujourd’hui ou plus tard.
matter-put-off = Cela reste sur la liste, pour le { DATETIME($day, dateStyle: "long") }.
matter-gone = Cela n’est déjà plus sur la liste.

fixed-title = Le dire à tous
fixed-submit = Le dire à tous
fixed-text = Ce qui a été réglé
fixed-hint = Une phrase ou deux. Je les publie, et les montre dans l’accueil de tout le monde pendant quatre semaines.
fixed-channel-label = Dans quel canal ?
fixed-channel = Il faut choisir l’un de ces canaux.
fixed-empty = Il faut un mot ou deux sur ce qui a été réglé.
fixed-long = { $most ->
    [one] Un caractère au plus.
   *[other] { $most } caractères au plus ; il y en a { $length }.
}
fixed-nowhere = Je ne suis encore dans aucun canal public qui compte. « canal choisir » m’en ouvre.
fixed-done = Ce sera dans #{ $channel } dans quelques minutes, et dans l’accueil de tout le monde pendant quatre semaines.
home-fixed = Ce qui a été réglé
