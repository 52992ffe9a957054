### How a member's own figure is explained, to that member only.

silence-never = Rien de toi n’a été visible ici jusqu’à présent, ce qui est très bien : beaucoup commencent par lire.
silence-new = Il n’y a encore rien sur quoi s’appuyer : tu es nouveau ici, ou je le suis.
silence-recency-more = { $days ->
    [0] Quelque chose de toi a été visible ici depuis hier, et c’est cette date qui pèse le plus.
    [one] Un jour a passé depuis que quelque chose de toi a été visible ici.
   *[other] { $days } jours ont passé depuis que quelque chose de toi a été visible ici.
}
silence-recency-less = { $days ->
    [0] Quelque chose de toi a été visible ici depuis hier.
    [one] Quelque chose de toi a été visible ici il y a un jour.
   *[other] Quelque chose de toi a été visible ici il y a { $days } jours, ce qui n’est pas long.
}
silence-rhythm-more = { $active ->
    [0] Rien de toi n’a été visible ici ces 90 derniers jours.
    [one] Quelque chose de toi a été visible ici un jour sur les 90 derniers.
   *[other] Quelque chose de toi a été visible ici { $active } jours sur les 90 derniers.
}
silence-rhythm-less = { $active ->
    [0] Tu as souvent participé ici auparavant.
    [one] Quelque chose de toi a été visible ici un jour sur les 90 derniers.
   *[other] Quelque chose de toi a été visible ici { $active } jours sur les 90 derniers.
}
silence-tenure-more = Ce qui pèse le plus est depuis combien de temps tu participes : à ce stade, on fait souvent une pause.
silence-tenure-less = Ce qui pèse le plus est depuis combien de temps tu participes : à ce stade, on continue le plus souvent.
