### The promise of an answer, as admins open it channel by channel.

words-admin-net = red, red de seguridad
help-admin-net = Canales en los que los anfitriones prometen respuesta a cada publicación: «red abrir CANAL 8» para 8 horas laborables, «red cerrar CANAL»
words-net-open = abrir, sí
words-net-close = cerrar, no
net-heading = Donde se promete una respuesta
net-start = Los anfitriones de turno en un canal prometen que ahí cada publicación recibe respuesta a tiempo. Vale en cuanto hay dos de turno. Una publicación sin respuesta va a una persona, luego a la siguiente, luego a la bandeja de responsables.
net-none-yet = Todavía no hay ningún canal abierto para esto. Conviene abrir uno en el que esté la mayoría.
net-champions-few = Por ahora hay menos de cinco anfitriones. Invito a personas que empiezan conversaciones o responden a menudo; quien quiera serlo escribe «anfitrión».
net-champions =
    { $count ->
        [one] Hay un anfitrión.
       *[other] Hay { $count } anfitriones.
    }
net-open = Abrir un canal
net-close = Cerrar #{ $channel }
net-title = Prometer respuesta
net-channel = Qué canal
net-channel-hint = Su nombre, por ejemplo general
net-hours = En
net-hours-label =
    { $hours ->
        [one] Una hora laborable
       *[other] { $hours } horas laborables
    }
net-opened =
    { $hours ->
        [one] #{ $channel } está abierto: en cuanto haya dos anfitriones de turno, ahí se promete una respuesta en una hora laborable. Para eso escriben «turno».
       *[other] #{ $channel } está abierto: en cuanto haya dos anfitriones de turno, ahí se promete una respuesta en { $hours } horas laborables. Para eso escriben «turno».
    }
net-opened-unseen = Todavía no estoy en ese canal, así que ahí no veo publicaciones. Hace falta una invitación.
net-closed = #{ $channel } está cerrado: ahí ya no se promete nada, y nadie está de turno. Lo que ya espera llega a la bandeja de responsables si nadie responde.
net-unclear = Escribe «red abrir CANAL 8» o «red cerrar CANAL».
net-unfit = En #{ $channel } no se puede prometer una respuesta: tiene que ser público, contar y no ser de anuncios.
net-none = #{ $channel } no está abierto para esto, así que no se ha cambiado nada.
net-left-over = Una publicación en #{ $channel } sigue sin respuesta, y no queda ningún anfitrión a quien preguntar. Este mensaje llega porque cuidas de Chime In aquí: con una respuesta antes de { DATETIME($by, dateStyle: "medium", timeStyle: "short") }, tuya o de otra persona, se cumple la promesa.
