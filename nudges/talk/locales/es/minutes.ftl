### How much time a person gives, and on which day.

words-minutes = minutos, mis minutos, tiempo
help-minutes = Cuántos minutos al mes están bien, y en qué día
minutes-title = Tus minutos
minutes-label = ¿Cuánto tiempo al mes pueden llevar mis sugerencias?
minutes-any = Sin límite
minutes-most = { $minutes ->
    [one] { $minutes } minuto al mes como máximo
   *[other] { $minutes } minutos al mes como máximo
}
minutes-day = ¿En qué día pueden llegar?
minutes-day-any = Cualquier día
minutes-hint = Si el día elegido no es laborable para ti, llegan cualquier día.
minutes-done = Hecho, y solo lo sabemos tú y yo. Tiempo para mis sugerencias: { $minutes }. Día: { $day }. «minutos» lo cambia.
