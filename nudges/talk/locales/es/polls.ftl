### Polls: made by those in charge, answered in private in one tap, told to a channel without names.

words-polls = encuestas, encuesta, votar
help-polls = Encuestas abiertas de tus canales: un toque cuenta, sin tu nombre

polls-none = Ahora no hay ninguna encuesta abierta para ti.
polls-open = Estas encuestas están abiertas para ti. Un toque cuenta, y nadie llega a ver lo elegido.
poll-how = El resultado va a #{ $channel } sin nombres, cuando { $enough ->
    [one] haya respondido { $enough } persona.
   *[other] hayan respondido { $enough } personas.
}
poll-counted = Gracias, la respuesta cuenta. Nadie llega a ver de quién es.
poll-already = Esa ya la respondiste, o no es para tus canales. Cada respuesta cuenta una vez.
poll-over = Esta encuesta ha terminado.

data-polls = Encuestas abiertas que respondiste; lo elegido no se guarda en ningún sitio

poll-result = El resultado de una encuesta: { $question }
poll-result-option = { $option }: { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
poll-result-how = { $count ->
    [one] { $count } persona respondió en privado. No guardo nada de ello y no digo a nadie quién eligió qué.
   *[other] { $count } personas respondieron en privado. No guardo nada de ello y no digo a nadie quién eligió qué.
}

words-admin-polls = encuestas, encuesta
help-admin-polls = Encuestas que se responden en privado: hacer una, ver las abiertas, terminar una
polls-count =
    { $count ->
        [0] No hay ninguna encuesta abierta. Se responde en privado, y el resultado va a un canal sin nombres.
        [one] Hay { $count } encuesta abierta. Nadie ve cifras antes de que termine.
       *[other] Hay { $count } encuestas abiertas. Nadie ve cifras antes de que terminen.
    }
poll-one = «{ $question }» para #{ $channel }, abierta hasta el { DATETIME($day, dateStyle: "long") } como máximo
poll-new = Nueva encuesta
poll-end = Terminar sin resultado
poll-ended = Ha terminado. Nadie ve cifras, y no se guarda nada de ella.
poll-title = Una encuesta
poll-submit = Abrirla
poll-question-label = La pregunta
poll-options-label = Las respuestas para elegir
poll-options-hint = Una por línea, { $most } como máximo. No se pueden cambiar cuando la encuesta está abierta.
poll-channel-label = ¿Para el canal de quién es?
poll-enough-label = ¿Cuántas personas tienen que responder?
poll-enough-hint = Al menos { $fewest }. En cuanto hayan respondido tantas, la encuesta termina y publico el resultado.
poll-day-label = El último día
poll-made = Está abierta para todo el mundo en #{ $channel }: «/nudge encuestas» la muestra. Publico ahí el resultado sin nombres cuando { $enough ->
    [one] haya respondido { $enough } persona.
   *[other] hayan respondido { $enough } personas.
}
poll-too-few = Tu encuesta para #{ $channel } ha terminado. Respondieron muy pocas personas, así que nadie ve cifras y no se guarda nada de ella. Con «/nudge-admin encuestas» se puede abrir otra cuando se quiera.
poll-no-channel = Por ahora no puedo publicar en ningún canal público. Primero hay que invitarme a uno.
poll-not-here = Aquí no puedo publicar en canales, así que no hay encuestas.
poll-nowhere = No puedo publicar en ese canal. Hay que elegir otro.
poll-many = Ya hay { $most } encuestas abiertas. Hay que esperar a que termine una, o terminarla.
poll-question = Hace falta una pregunta, de { $most } caracteres como máximo.
poll-options = Hacen falta entre { $fewest } y { $most } respuestas distintas, una por línea, cada una de { $longest } caracteres como máximo.
poll-enough = Hace falta un número entero, de { $fewest } a cuantas personas haya en ese canal: { $people }.
poll-day = Hace falta un día de hoy en adelante, con { $days } días de antelación como máximo.
poll-gone = Esa encuesta ya ha terminado.
