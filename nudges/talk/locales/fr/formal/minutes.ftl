### How much time a person gives, and on which day.

help-minutes = Combien de minutes par mois vous conviennent, et quel jour
minutes-title = Vos minutes
minutes-done = C’est fait, et cela reste entre vous et moi. Temps pour mes suggestions : { $minutes }. Jour : { $day }. Écrivez « minutes » pour le changer.
