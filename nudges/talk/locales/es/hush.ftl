### What admins silence for a while, because tact asks for it.

words-admin-hush = calma, en calma
help-admin-hush = Ningún mensaje hasta entonces, desde ya: «calma hasta 15:00», «calma #canal 2 semanas», «calma fin»
admin-button-hush = Calma
hush-words-off = fin, no, terminar, ninguna
hush-word-tomorrow = mañana
hush-unit-hours = h, hora, horas

hush-all = Todo está en calma hasta { DATETIME($until, dateStyle: "full", timeStyle: "short") }: no se elige ni se envía ninguna sugerencia, y no se publica nada.
hush-one = #{ $channel } está en calma hasta { DATETIME($until, dateStyle: "full", timeStyle: "short") }: no se dirige ahí a nadie, y no se publica nada.
hush-done = Hecho: desde ahora no envío sugerencias ni publico nada hasta { DATETIME($until, dateStyle: "full", timeStyle: "short") }. Lo que estaba en camino espera, y quien me pregunte algo sigue recibiendo respuesta. Escribe «calma fin» para terminarla antes.
hush-done-channel = Hecho: hasta { DATETIME($until, dateStyle: "full", timeStyle: "short") } no dirijo a nadie a #{ $channel } ni publico nada ahí. Lo que iba en camino queda retirado. Escribe «calma #{ $channel } fin» para terminarla antes.
hush-off = Hecho: ya no hay nada en calma.
hush-off-channel = Hecho: #{ $channel } ya no está en calma.
hush-unclear = No puedo leer hasta cuándo. Prueba con «hasta 15:00», «3 horas», «mañana», «2 semanas» o un día como 2030-04-01.
hush-past = Ese día no está en el futuro. Elige uno a partir de mañana, o una hora como 15:00.
hush-too-long = Eso es más de un año. Escribe «detener» para no enviar nada hasta decir «adelante».
hush-button-off = Terminar toda la calma
hush-button-more = Más calma
hush-title = Calma
hush-submit = Calma desde ya
hush-channel = ¿Qué canal?
hush-channel-hint = Vacío vale para todo.
hush-length = ¿Cuánto tiempo?
hush-length-hour = Una hora
hush-length-hours = Cuatro horas
hush-length-tomorrow = El resto de hoy
hush-length-week = Una semana
hush-until = ¿O hasta cuándo?
hush-until-hint = Por ejemplo 15:00, o 2030-04-01. Si aquí hay algo, es lo que vale.

channel-kind-incident = incidencias
channel-kind-condolence = condolencias
channel-state-never = cuenta, pero no se dirige ahí a nadie
