### The owner's inbox, and what everybody is told.

words-admin-inbox = bandeja, buzón
words-admin-fixed = arreglado, decirlo a todos
help-admin-inbox = Lo que hay que hacer con el sitio: publicaciones abiertas, huecos en las normas, motivos en cifras; cada cosa con un día
help-admin-fixed = Decir a todo el mundo qué se arregló

inbox-empty = No hay nada que hacer. Aquí llegarán publicaciones sin respuesta, huecos en las normas, ideas y motivos que impiden participar, nunca el nombre de nadie.
inbox-waiting = { $count ->
    [0] No hay nada abierto
    [one] Una cosa por hacer
   *[other] { $count } cosas por hacer
}
inbox-more = { $count ->
    [one] Después de estas viene una más.
   *[other] Después de estas vienen { $count } más.
}
inbox-ideas = { $count ->
    [one] También espera una idea para una publicación.
   *[other] También esperan { $count } ideas para publicaciones.
}
inbox-ideas-button = Ver las ideas
inbox-tell = Decir a todos qué se arregló
inbox-open = Abrir la bandeja
admin-button-inbox = Bandeja
inbox-letter = { $count ->
    [one] Una cosa espera en la bandeja de responsables.
   *[other] { $count } cosas esperan en la bandeja de responsables.
}
inbox-letter-late = { $count ->
    [one] Una de ellas debía estar hecha ya.
   *[other] { $count } de ellas debían estar hechas ya.
}

matter-unanswered = Una publicación en #{ $channel } no encontró respuesta en el tiempo que ahí se prometió.
matter-promise = No se pudo cumplir una promesa en #{ $channel }; quien escribió ahí ya lo sabe.
matter-policy_gap = Las normas dejan esto abierto: «{ $text }»
matter-question_abuse = A alguien le parece que una pregunta sin nombre en #{ $channel } no está bien.
matter-locked = el texto ya no se puede abrir
matter-reasons-confidence = En los últimos doce meses, { $people ->
    [one] una persona dijo
   *[other] al menos { $people } personas dijeron
} que lo que impide participar es la confianza: un primer paso delante de todos, o el idioma.
matter-reasons-rules = En los últimos doce meses, { $people ->
    [one] una persona dijo
   *[other] al menos { $people } personas dijeron
} que lo que impide participar son las reglas: dudas legales o de seguridad, o cómo funciona esto aquí.
matter-reasons-capacity = En los últimos doce meses, { $people ->
    [one] una persona dijo
   *[other] al menos { $people } personas dijeron
} que lo que impide participar son los medios: el tiempo, las herramientas o la tecnología.
matter-stays = { $people ->
    [one] Para una persona
   *[other] Para al menos { $people } personas
}, el motivo seguía ahí después de tres sugerencias que encajaban. Eso dice tanto de las sugerencias como del sitio.

matter-do-unanswered = Por hacer: responder, o pedírselo a alguien que sepa.
matter-do-promise = Por hacer: mirar si hay suficientes personas de turno ahí, o darles más tiempo.
matter-do-policy_gap = Por hacer: responderlo en las normas; quien las conoce ve qué cambió.
matter-do-question_abuse = Por hacer: mirarla, y quitarla con «/nudge-admin preguntas» si no debe estar ahí.
matter-do-reasons = Por hacer: hablarlo donde se decide, cambiar una cosa y decírselo a todo el mundo.
matter-due = Mejor antes del { DATETIME($day, dateStyle: "long") }.
matter-late = Debía estar hecho el { DATETIME($day, dateStyle: "long") }.
matter-go = Ir ahí
matter-done = Hecho
matter-not_doing = No se hará
matter-later = Otro día
matter-done-said = Hecho, gracias. ¿Quieres decírselo a todo el mundo?
matter-not_doing-said = Ya no está en la lista.
matter-later-title = Otro día
matter-day = Mejor antes del
matter-day-wrong = Hay que escribir un día como 2030-04-01.
matter-day-past = Ese día ya pasó. Hay que elegir hoy o uno posterior.
matter-put-off = Sigue en la lista, para el { DATETIME($day, dateStyle: "long") }.
matter-gone = Eso ya no está en la lista.

fixed-title = Decirlo a todos
fixed-submit = Decirlo a todos
fixed-text = Qué se arregló
fixed-hint = Una o dos frases. Las publico y las muestro cuatro semanas en el Inicio de todo el mundo.
fixed-channel-label = ¿En qué canal?
fixed-channel = Hay que elegir uno de estos canales.
fixed-empty = Hace falta una palabra o dos sobre lo que se arregló.
fixed-long = { $most ->
    [one] Como máximo un carácter, por favor.
   *[other] Como máximo { $most } caracteres, por favor; son { $length }.
}
fixed-nowhere = Todavía no estoy en ningún canal público que cuente. «canal elegir» me lleva a algunos.
fixed-done = Estará en #{ $channel } en unos minutos, y cuatro semanas en el Inicio de todo el mundo.
home-fixed = Qué se arregló
