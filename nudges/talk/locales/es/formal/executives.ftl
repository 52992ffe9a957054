### The brief of those who lead.

help-goal = Para quienes dirigen: su ritmo, que solo ve usted, y cuándo llega el resumen
brief-not-you = Eso es para quienes dirigen aquí, y su nombre no figura ahí. Escriba «ayuda» para ver todo lo que puede hacer.
brief-heading = Su resumen de esta semana
brief-alone = Su resumen de esta semana: unos pocos sitios donde un minuto muestra el camino. Escriba «sin resumen» y no llegará ninguno.
brief-going = Se nota que participa. Aquí un minuto vale mucho.
brief-first = Una respuesta suya dice más que un anuncio. Basta una de estas.
brief-thread = A una conversación en #{ $channel } le vendría bien una palabra suya.
brief-nothing = Esta semana no hay nada que espere respuesta en sus canales.
brief-echo = Desde su publicación en #{ $channel }: { $replies ->
    [one] una respuesta
   *[other] { $replies } respuestas
} y { $reactions ->
    [one] una reacción
   *[other] { $reactions } reacciones
}.
brief-goal-so-far = { $goal ->
    [one] Su objetivo, que nadie más ve: una vez por semana. Hasta ahora: { $done }.
   *[other] Su objetivo, que nadie más ve: { $goal } veces por semana. Hasta ahora: { $done }.
}
goal-title = Su ritmo
goal-label = ¿Cuántas veces por semana quiere participar a la vista?
goal-hint = Esto solo lo ve usted, ni quien recibe la copia ni quien es responsable.
delegate-none = Nadie más recibe su resumen. Escriba «delegar» y un nombre para pedírselo a alguien.
delegate-is = Otra persona también recibe su resumen: los enlaces, pero ni su objetivo ni lo que provocaron sus publicaciones.
delegate-waits = La persona a la que preguntó todavía no ha respondido.
delegate-ended = Hecho: nadie más recibe su resumen.
delegate-self = Es usted. Escriba «delegar» y el nombre de otra persona.
delegate-asked-them = Pregunto a { $name } si quiere recibir también su resumen.
delegate-asked = { $name } pregunta si querría recibir también su resumen semanal: hasta tres enlaces a sitios donde un minuto muestra el camino. Se puede terminar en cualquier momento.
delegate-said-yes = Gracias. El próximo resumen le llega también.
delegate-said-no = Está bien. No le llega ningún resumen.
data-brief = Lo que fijó para un resumen, el objetivo cifrado
