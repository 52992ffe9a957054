### How far somebody wants to go.

words-stay = quedarme, hasta dónde
help-stay = Quedarse en leer, en reaccionar o en lo que vaya bien, todo el tiempo que apetezca
stay-now = Lo más lejos que van mis sugerencias: { $rung }. Se puede seguir donde sea, para siempre.
stay-done = Hecho. Lo más lejos que van mis sugerencias desde ahora: { $rung }. Nadie se entera.
stay-any = cualquier paso
stay-read = leer
stay-react = reacciones
stay-vote = votos
stay-reply = respuestas
stay-post = publicaciones
stay-host = empezar conversaciones
