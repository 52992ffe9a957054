### Fewer tools: channels that can be left, and ways to hear less from the bot.

fewer-channels = { $count ->
    [one] Puede que este canal sea solo ruido para usted: hace dos meses que no pasa nada ahí, o ha pasado mucho y nada era suyo.
   *[other] Puede que estos { $count } canales sean solo ruido para usted: hace dos meses que no pasa nada ahí, o ha pasado mucho y nada era suyo.
}
fewer-no-channels = No veo ningún canal que sea solo ruido para usted.
fewer-reach-messages = Sabe de mí por mensajes, según llegan.
fewer-reach-home = Todo está en «inicio», y no le envío mensajes.
fewer-reach-digest = Sabe de mí con un mensaje por semana como máximo.
fewer-done-home = Hecho: no le envío mensajes. Lo que tenga para usted está en «inicio», cuando apetezca mirar.
fewer-done-digest = Hecho: un mensaje mío por semana como máximo. «minutos» fija el día. Solo las publicaciones que esperan mientras está de turno en un canal siguen llegando al momento.
home-reach-home = No le envío mensajes; lo que tengo para usted está aquí.
home-waits = Para usted
nothing-home_only = No se envía ninguna sugerencia: dijo que mira en «inicio».
