### The brief of those who lead.

words-brief = resumen, mi resumen
words-goal = objetivo, mi objetivo, ritmo
words-delegate = delegar, delegación
words-stop-brief = sin resumen, parar resumen
help-brief = Para quienes dirigen: tres sitios donde un minuto muestra el camino
help-goal = Para quienes dirigen: tu ritmo, que solo ves tú, y cuándo llega el resumen
help-delegate = Para quienes dirigen: alguien que también recibe el resumen
help-stop-brief = Para quienes dirigen: ningún resumen más
brief-not-you = Eso es para quienes dirigen aquí, y tu nombre no figura ahí. Escribe «ayuda» para ver todo lo que puedes hacer.

brief-heading = Tu resumen de esta semana
brief-alone = Tu resumen de esta semana: unos pocos sitios donde un minuto muestra el camino. Escribe «sin resumen» y no llegará ninguno.
brief-going = Se nota que participas. Aquí un minuto vale mucho.
brief-first = Una respuesta tuya dice más que un anuncio. Basta una de estas.
brief-again = Una respuesta por semana es más que suficiente, y anima a otras personas. ¿Quizá una de estas?
brief-long = Volver es fácil: una respuesta corta o un emoji. ¿Quizá uno de estos?
brief-question = Una pregunta en #{ $channel } lleva un día abierta.
brief-post = Una publicación en #{ $channel } lleva un día sin respuesta.
brief-thread = A una conversación en #{ $channel } le vendría bien una palabra tuya.
brief-own = No hay nada que espere respuesta. Una línea propia en #{ $channel } es bienvenida.
brief-nothing = Esta semana no hay nada que espere respuesta en tus canales.
brief-go = Abrir, un minuto
brief-go-there = Ir ahí, un minuto
brief-echo = Desde tu publicación en #{ $channel }: { $replies ->
    [one] una respuesta
   *[other] { $replies } respuestas
} y { $reactions ->
    [one] una reacción
   *[other] { $reactions } reacciones
}.
brief-goal-so-far = { $goal ->
    [one] Tu objetivo, que nadie más ve: una vez por semana. Hasta ahora: { $done }.
   *[other] Tu objetivo, que nadie más ve: { $goal } veces por semana. Hasta ahora: { $done }.
}
brief-goal = Mi objetivo
brief-delegate = Delegar
brief-stop-brief = Sin resumen
brief-stopped = Hecho: no llega ningún resumen más. «objetivo» lo trae de vuelta.
brief-copy = El resumen de { $name } de esta semana: sitios donde un minuto muestra el camino.

goal-title = Tu ritmo
goal-label = ¿Cuántas veces por semana quieres participar a la vista?
goal-hint = Esto solo lo ves tú, ni quien recibe la copia ni quien es responsable.
goal-no = Sin objetivo
goal-acts = { $goal ->
    [one] Una vez por semana
   *[other] { $goal } veces por semana
}
goal-hour = ¿Cuándo llega el resumen?
goal-as-i-write = Una hora antes de cuando suelo escribir
goal-set = { $goal ->
    [one] Guardado: una vez por semana. Nadie más lo ve.
   *[other] Guardado: { $goal } veces por semana. Nadie más lo ve.
}
goal-none = Guardado: sin objetivo. El resumen llega como antes.

delegate-none = Nadie más recibe tu resumen. Escribe «delegar» y un nombre para pedírselo a alguien.
delegate-is = Otra persona también recibe tu resumen: los enlaces, pero ni tu objetivo ni lo que provocaron tus publicaciones.
delegate-waits = La persona a la que preguntaste todavía no ha respondido.
delegate-end = Terminarlo
delegate-ended = Hecho: nadie más recibe tu resumen.
delegate-self = Eres tú. Escribe «delegar» y el nombre de otra persona.
delegate-asked-them = Pregunto a { $name } si quiere recibir también tu resumen.
delegate-asked = { $name } pregunta si querrías recibir también su resumen semanal: hasta tres enlaces a sitios donde un minuto muestra el camino. Se puede terminar en cualquier momento.
delegate-yes = Sí
delegate-no = No es para mí
delegate-no-more = Ya no
delegate-said-yes = Gracias. El próximo resumen te llega también.
delegate-said-no = Está bien. No te llega ningún resumen.
delegate-gone = Eso ya está resuelto.
overview-leaders = { $took } de { $all } personas de la dirección participaron en las últimas cuatro semanas.
overview-leaders-few = Los resúmenes para la dirección están en marcha.
data-brief = Lo que fijaste para un resumen, el objetivo cifrado
