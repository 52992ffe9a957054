### What `chimein plan --dry-run` tells operators.

plan-heading = Lo que se enviaría
plan-summary = { $at }: { $sent ->
    [0] nadie
    [one] una persona
   *[other] { $sent } personas
} de { $of } con una sugerencia, { $held ->
    [0] nadie más
    [one] una más
   *[other] { $held } más
} en el grupo de comparación. No se ha enviado ni guardado nada.
plan-not-live = El programa no está en marcha: no se envía nada hasta que alguien de administración diga «adelante».
plan-more = { $more ->
    [one] Y una más.
   *[other] Y { $more } más: --limit las muestra.
}
plan-no-skips = No se ha dejado fuera a nadie.
plan-offers = Sugerencias
plan-who = Quién
plan-offer = Sugerencia
plan-where = Dónde
plan-why = Por qué
plan-when = Hora local
plan-thread = una conversación en #{ $channel }
plan-channel = #{ $channel }
plan-in-their-hours = en su horario
plan-small-thread = una conversación en un canal pequeño
plan-small-channel = un canal pequeño
plan-skips = Nada para las demás
plan-reason = Motivo
plan-people = Personas
plan-nobody = No hay a quién mirar. Primero hay que importar una exportación de Slack, o personas.
plan-no-channels = Por ahora no cuenta ningún canal, así que no hay ningún sitio que sugerir.
plan-nothing = En este momento no encaja nada para nadie: la tabla dice por qué. Con --at se puede probar otro momento.

plan-offer-read_lively = leer una conversación animada
plan-offer-react_thread = reaccionar en una conversación
plan-offer-react_newcomer = reaccionar a una primera publicación
plan-offer-vote_poll = votar en una encuesta
plan-offer-answer_question = responder una pregunta
plan-offer-greet_newcomer = saludar a alguien nuevo
plan-offer-say_hello = saludar
plan-offer-share_small = compartir algo en un canal pequeño
plan-offer-ask_question = hacer una pregunta
plan-offer-thank_colleague = dar las gracias a alguien
plan-offer-safe_post = publicar donde se promete respuesta
plan-offer-practise = practicar con el bot
plan-offer-read_policy = leer las normas
plan-offer-fewer_tools = mirar menos canales
plan-offer-your_minutes = fijar los minutos al mes
plan-offer-tell_why = decir qué lo haría más fácil
plan-offer-answer_poll = responder una encuesta
plan-offer-hand_in_idea = entregar una idea
plan-offer-ask_unnamed = preguntar sin nombre
plan-offer-draft_with_me = escribir un borrador
plan-others = otros motivos
plan-few = menos de cinco
plan-private = con el bot

plan-reason-never_yet = nada visible hasta ahora
plan-reason-been_a_while = nada visible desde hace un tiempo
plan-reason-next_step = el siguiente paso
plan-reason-fits = encaja con lo que dijo
plan-reason-for_everyone = para todo el mundo

plan-skip-not_live = el programa no está en marcha
plan-skip-left_out = no forma parte del programa
plan-skip-stopped = dijo «parar»
plan-skip-paused = en pausa
plan-skip-away = fuera
plan-skip-back = acaba de volver
plan-skip-hushed = en calma por ahora
plan-skip-ended = el programa ha terminado
plan-skip-not_met = presentación hace menos de cinco días laborables
plan-skip-enough = no quiere ninguna
plan-skip-elsewhere = no quiere ninguna por ahora
plan-skip-budget = los minutos del mes están usados
plan-skip-home_only = mira en el Inicio
plan-skip-newcomer = recién llegada, aún con margen
plan-skip-not_measured = se sabe muy poco
plan-skip-active = ya participa
plan-skip-attention = tuvo una hace poco
plan-skip-in_peace = en paz después de varias
plan-skip-nothing_new = no encaja ningún sitio nuevo
plan-skip-no_channel = en ningún canal que cuente
plan-skip-place_gone = el sitio ya no existe
plan-skip-too_late = demasiado tarde
