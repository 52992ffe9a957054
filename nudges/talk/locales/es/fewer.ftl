### Fewer tools: channels that can be left, and ways to hear less from the bot.

words-fewer = herramientas, menos herramientas, resumen semanal
help-fewer = Canales que se pueden dejar, y saber de mí una vez por semana o nada
fewer-heading = Menos herramientas
fewer-channels = { $count ->
    [one] Puede que este canal sea solo ruido para ti: hace dos meses que no pasa nada ahí, o ha pasado mucho y nada era tuyo.
   *[other] Puede que estos { $count } canales sean solo ruido para ti: hace dos meses que no pasa nada ahí, o ha pasado mucho y nada era tuyo.
}
fewer-no-channels = No veo ningún canal que sea solo ruido para ti.
fewer-how = { $platform ->
    [slack] Para dejar uno: abrirlo, pulsar su nombre arriba y elegir «Abandonar canal»; desactivar sus notificaciones permite seguir dentro sin avisos. Eso no puedo hacerlo yo, y por mí nadie se entera.
    [teams] Para saber menos de uno: abrir los tres puntos junto a su nombre y elegir «Ocultar», o desactivar sus notificaciones. Eso no puedo hacerlo yo, y por mí nadie se entera.
   *[other] Para dejar uno o quitarle el sonido: abrirlo y mirar sus ajustes. Eso no puedo hacerlo yo, y por mí nadie se entera.
}
fewer-reach-messages = Sabes de mí por mensajes, según llegan.
fewer-reach-home = Todo está en «inicio», y no te envío mensajes.
fewer-reach-digest = Sabes de mí con un mensaje por semana como máximo.
fewer-done-messages = Hecho: vuelven los mensajes, según llegan.
fewer-done-home = Hecho: no te envío mensajes. Lo que tenga para ti está en «inicio», cuando apetezca mirar.
fewer-done-digest = Hecho: un mensaje mío por semana como máximo. «minutos» fija el día. Solo las publicaciones que esperan mientras estás de turno en un canal siguen llegando al momento.
fewer-button-messages = Mensajes según llegan
fewer-button-home = Sin mensajes, solo «inicio»
fewer-button-digest = Un mensaje por semana
fewer-button-tidied = Ya está ordenado
fewer-tidied = Qué bien. «herramientas» muestra lo que queda.
home-reach-home = No te envío mensajes; lo que tengo para ti está aquí.
home-reach-digest = Un mensaje mío por semana como máximo.
home-waits = Para ti
home-read = Leído
home-put-away = Guardado.
digest-heading = Lo que se juntó esta semana
digest-alone = { $count ->
    [one] Lo que se juntó esta semana: { $count } mensaje.
   *[other] Lo que se juntó esta semana: { $count } mensajes.
}
nothing-home_only = No se envía ninguna sugerencia: dijiste que miras en «inicio».
