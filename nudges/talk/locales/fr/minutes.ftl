### How much time a person gives, and on which day.

words-minutes = minutes, mes minutes, temps
help-minutes = Combien de minutes par mois te conviennent, et quel jour
minutes-title = Tes minutes
minutes-label = Combien de temps par mois pour mes suggestions ?
minutes-any = Sans limite
minutes-most = { $minutes ->
    [one] { $minutes } minute par mois au plus
   *[other] { $minutes } minutes par mois au plus
}
minutes-day = Quel jour peuvent-elles venir ?
minutes-day-any = N’importe quel jour
minutes-hint = Si le jour choisi n’est pas un jour de travail, elles viennent n’importe quel jour.
minutes-done = C’est fait, et cela reste entre toi et moi. Temps pour mes suggestions : { $minutes }. Jour : { $day }. Écris « minutes » pour le changer.
