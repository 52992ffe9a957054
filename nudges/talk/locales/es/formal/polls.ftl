### Polls: made by those in charge, answered in private in one tap, told to a channel without names.

help-polls = Encuestas abiertas de sus canales: un toque cuenta, sin su nombre
polls-none = Ahora no hay ninguna encuesta abierta para usted.
polls-open = Estas encuestas están abiertas para usted. Un toque cuenta, y nadie llega a ver lo elegido.
poll-already = Esa ya la respondió, o no es para sus canales. Cada respuesta cuenta una vez.
data-polls = Encuestas abiertas que respondió; lo elegido no se guarda en ningún sitio
poll-too-few = Su encuesta para #{ $channel } ha terminado. Respondieron muy pocas personas, así que nadie ve cifras y no se guarda nada de ella. Con «/nudge-admin encuestas» se puede abrir otra cuando se quiera.
