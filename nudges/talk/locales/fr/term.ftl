### The twelve weeks of a programme.

words-admin-renew = renouveler, renouvellement
help-admin-renew = Ce que le programme a montré jusqu’ici, et douze semaines de plus
term-not-live = Le programme n’est pas en marche, il n’y a donc rien à renouveler. « lancer » le commence.
term-ends = Le programme continue jusqu’au { DATETIME($day, dateStyle: "long") }, puis se termine de lui-même.
term-took-part = Dans les quatre semaines avant son début, { $before } % des personnes ont participé ; dans les quatre dernières semaines, { $lately } %.
term-over = Le programme s’est terminé le { DATETIME($day, dateStyle: "long") }. Aucune suggestion ne vient plus d’elle-même ; toutes les commandes continuent.
term-lately = Dans les quatre dernières semaines, { $lately } % des personnes ont participé. Combien avant son début, on ne peut pas le dire, car ces semaines n’ont pas été vues en entier.
term-few = Combien de personnes participent, on ne peut pas le dire : elles sont trop peu, ou les quatre dernières semaines n’ont pas été vues en entier.
term-lift-unknown = Si les suggestions ont fait une différence, on ne peut pas encore le dire : il y faut au moins dix personnes avec suggestions, dix sans, et quatre semaines.
term-lift-more = Parmi les personnes qui ont reçu des suggestions, plus ont participé que parmi les autres : { $points ->
    [one] un point de pourcentage
   *[other] { $points } points de pourcentage
} de plus, avec une certaine sûreté entre { $low } et { $high }.
term-lift-less = Parmi les personnes qui ont reçu des suggestions, moins ont participé que parmi les autres : la différence est de { $points ->
    [one] un point de pourcentage
   *[other] { $points } points de pourcentage
}, avec une certaine sûreté entre { $low } et { $high }.
term-lift-open = Si les suggestions ont fait une différence, on ne peut pas le dire : la différence est de { $points ->
    [one] un point de pourcentage
   *[other] { $points } points de pourcentage
}, et peut se trouver n’importe où entre { $low } et { $high }.
term-how = À renouveler si cela aide. Sinon, le laisser se terminer est aussi une bonne réponse.
admin-button-renew = Renouveler
term-renew = Renouveler pour douze semaines
term-end = Le laisser se terminer
term-renewed = Renouvelé : il continue jusqu’au { DATETIME($day, dateStyle: "long") }.
term-ending = Il se termine donc de lui-même. « /nudge-admin renouveler » change cela à tout moment.
overview-ended = Le programme s’est terminé après ses douze semaines : rien n’est envoyé. « renouveler » montre ce qu’il a apporté, et le fait continuer.
overview-ends = Il continue jusqu’au { DATETIME($day, dateStyle: "long") }, sauf si quelqu’un le renouvelle.
