### How much time a person gives, and on which day.

minutes-title = Sus minutos
minutes-hint = Si el día elegido no es laborable para usted, llegan cualquier día.
minutes-done = Hecho, y solo lo sabemos usted y yo. Tiempo para mis sugerencias: { $minutes }. Día: { $day }. «minutos» lo cambia.
