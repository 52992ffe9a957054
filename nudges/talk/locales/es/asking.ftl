### Questions without a name.

words-ask = preguntar, pregunta
help-ask = Una pregunta a un canal sin tu nombre: yo la paso
words-asked = mis preguntas, preguntado
help-asked = Lo que preguntaste sin nombre, con las respuestas

words-report-question = no está bien, avisar
help-report-question = Una pregunta sin nombre que no está bien: aviso a quien es responsable
report-none = Ahora no hay ninguna pregunta sin nombre en tus canales.
report-which = Estas preguntas sin nombre están en tus canales. Si una no está bien, aviso a quien es responsable, que puede quitarla. Nadie sabe quién me avisó, ni quién preguntó.
report-tell = No está bien
report-told = Gracias. Quien es responsable lo mira. Nadie sabe quién me avisó.

question-title = Preguntar sin nombre
question-channel = ¿Dónde?
question-text = Tu pregunta
question-text-hint = Nadie llega a ver quién pregunta. La forma de escribir puede delatarlo: mejor breve y sencilla, sin nombres ni detalles propios.
question-submit = Pasarla
question-no-channel = Todavía ningún canal acepta preguntas sin nombre. Quien administra puede abrir uno: «/nudge-admin preguntas abrir CANAL».
question-kept = La paso a #{ $channel } junto con otras, el { DATETIME($day, dateStyle: "full") } a las { $time }. Cuando alguien responda, lo digo aquí.
question-take-back = Retirarla
question-close = Con eso basta
question-closed = Está cerrada: ya no guardo nada de ella, tampoco quién preguntó. Lo publicado se queda en el canal.
question-not-yours = Ya no hay una pregunta tuya así, o se está publicando o quitando ahora mismo.
question-go = Ver las respuestas
question-own = «{ $text }» en #{ $channel }: { $state ->
    [open] publicada
    [posting] se está publicando
    [failed] no se pudo publicar
    [lost] no puedo saber si está ahí
    [removing] se está quitando
   *[other] espera para publicarse
}
question-empty = Bastan unas pocas palabras, pero alguna hace falta.
question-long = Son { $length } caracteres; puedo pasar { $most } como máximo.
question-many = Ya hay { $most } preguntas tuyas abiertas. Antes hay que cerrar una: «/nudge mis preguntas».
question-nowhere = Ese canal (ya) no acepta preguntas sin nombre.
question-gone = Esa pregunta ya está cerrada.
question-not-here = Aquí no puedo publicar en canales, así que no hay preguntas sin nombre.
question-unfit = #{ $channel } no puede aceptar preguntas sin nombre: tiene que ser público, contar, no ser de anuncios y tener al menos { $fewest } personas, para que una pregunta pueda ser de muchas. Hay { $people }.
questions-none = No hay ninguna pregunta tuya abierta. «/nudge preguntar» lleva una a un canal sin tu nombre.
questions-yours =
    { $count ->
        [one] Tu pregunta
       *[other] Tus { $count } preguntas
    }

question-post = Alguien pregunta, sin nombre: { $text }
question-post-how = Yo solo la paso y no digo a nadie quién preguntó. Una respuesta en este hilo le llega. Si no es para aquí, se puede avisar a { $who } o escribirme «no está bien».
question-admins = quienes administran este espacio de trabajo
question-replied = Alguien respondió a la pregunta que hiciste en #{ $channel } sin tu nombre. Este mensaje llega porque preguntaste; nadie más lo recibe.
question-failed = No pude pasar la pregunta «{ $text }» a #{ $channel }: el canal ya no acepta. No guardo nada de ella; con «/nudge preguntar» se puede preguntar en otro sitio.
question-lost = No puedo saber si la pregunta «{ $text }» llegó a #{ $channel }: la conexión se cortó mientras la pasaba, y no la publicaré dos veces. Lo mejor es mirar ahí; las respuestas no pueden llegar a través de mí. No guardo nada de ella.
question-removed = Quienes cuidan de Chime In aquí quitaron la pregunta «{ $text }» de #{ $channel }. No saben quién preguntó, y no guardo nada de ella.

words-admin-questions = preguntas
help-admin-questions = Preguntas sin nombre: qué canales las aceptan y cuáles están abiertas
words-questions-open = abrir, sí
words-questions-close = cerrar, no
questions-unclear = Di «preguntas abrir CANAL» o «preguntas cerrar CANAL»; solo «preguntas» muestra lo que está abierto.
questions-no-channel = Ningún canal acepta preguntas sin nombre. «/nudge-admin preguntas abrir CANAL» las deja entrar en uno, si tiene al menos { $fewest } personas.
questions-opened = #{ $channel } acepta preguntas sin nombre desde ahora. Las publico dos veces los días laborables, a las 10:00 y a las 15:00.
questions-shut = #{ $channel } ya no acepta preguntas sin nombre. Las publicadas se quedan.
questions-open = Las preguntas sin nombre van a { $channels }. { $count ->
    [0] No hay ninguna abierta.
    [one] Hay una abierta.
   *[other] Hay { $count } abiertas.
}
questions-shut-all = ningún canal ya
questions-resting = { $channels } no puede aceptar ninguna por ahora: menos de { $fewest } personas, o no lo veo.
questions-one = #{ $channel }: «{ $text }»
questions-remove = Quitarla
question-removing = La quito del canal en los próximos minutos. No se sabe quién preguntó.
