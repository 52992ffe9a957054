### Questions without a name.

help-ask = Una pregunta a un canal sin su nombre: yo la paso
help-asked = Lo que preguntó sin nombre, con las respuestas
report-none = Ahora no hay ninguna pregunta sin nombre en sus canales.
report-which = Estas preguntas sin nombre están en sus canales. Si una no está bien, aviso a quien es responsable, que puede quitarla. Nadie sabe quién me avisó, ni quién preguntó.
question-text = Su pregunta
question-not-yours = Ya no hay una pregunta suya así, o se está publicando o quitando ahora mismo.
question-many = Ya hay { $most } preguntas suyas abiertas. Antes hay que cerrar una: «/nudge mis preguntas».
questions-none = No hay ninguna pregunta suya abierta. «/nudge preguntar» lleva una a un canal sin su nombre.
questions-yours =
    { $count ->
        [one] Su pregunta
       *[other] Sus { $count } preguntas
    }
question-replied = Alguien respondió a la pregunta que hizo en #{ $channel } sin su nombre. Este mensaje llega porque preguntó; nadie más lo recibe.
questions-unclear = Diga «preguntas abrir CANAL» o «preguntas cerrar CANAL»; solo «preguntas» muestra lo que está abierto.
