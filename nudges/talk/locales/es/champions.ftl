### Champions, who answer first, and the channels in which they promise an answer.

words-champion = anfitrión, anfitriona, anfitriones
help-champion = Ser anfitrión o anfitriona: qué significa, cuánto es, y una salida en cualquier momento
words-duty = turno, de turno
help-duty = Los canales en los que cada publicación recibe respuesta, y quién se ocupa

champion-heading = Anfitriones
champion-invitation = ¿Te gustaría ser quien recibe a los demás como «anfitrión»? Lo pregunto porque empiezas conversaciones a las que se une más gente, o respondes a menudo. Eso lo sé solo por cantidades.
champion-means = Quien es anfitrión responde primero: al saludo de alguien nuevo, a una pregunta sin respuesta. De vez en cuando te aviso de una publicación así, en horas en las que trabajas, y la decisión es tuya.
champion-free = Se puede decir cuántas publicaciones por semana están bien, descansar o dejarlo en cualquier momento, y nadie se entera. Tu nombre aparece solo en los canales para los que tomes un turno.
champion-yes = Sí, me gustaría
champion-later = Más adelante
champion-no = No es para mí
champion-said-later = Volveré a preguntar dentro de tres meses como pronto. Antes también se puede: escribe «anfitrión».
champion-said-no = De acuerdo, queda así y nadie se entera. Si algún día te apetece, escribe «anfitrión».
champion-is =
    { $load ->
        [one] Estás entre los anfitriones, gracias. Te aviso como máximo de una publicación por semana.
       *[other] Estás entre los anfitriones, gracias. Te aviso como máximo de { $load } publicaciones por semana.
    }
champion-resting = Estás entre los anfitriones y ahora descansas: no te aviso de nada hasta la vuelta. Buen descanso.
champion-load =
    { $load ->
        [one] Una publicación por semana
       *[other] { $load } publicaciones por semana
    }
champion-duty = Canales con turno
champion-rest = Descansar
champion-back = Ya he vuelto
champion-stop = Dejar de serlo
refused-champion-load = Ese número no está entre los que se pueden elegir. Escribe «anfitrión» para verlos.

helped-heading = Lo que hizo tu ayuda
helped-answered =
    { $count ->
        [one] En las últimas semanas respondiste entre las primeras personas a una publicación.
       *[other] En las últimas semanas respondiste entre las primeras personas a { $count } publicaciones.
    }
helped-went-on =
    { $count ->
        [one] A una conversación se unió más gente después.
       *[other] A { $count } conversaciones se unió más gente después.
    }
helped-reactions =
    { $count ->
        [one] En estas conversaciones hubo una reacción.
       *[other] En estas conversaciones hubo { $count } reacciones.
    }
helped-thanks = Gracias. Esto solo lo lees tú.

duty-heading = De turno
duty-start = En estos canales los anfitriones se ocupan de que cada publicación reciba respuesta. Las horas son horas laborables. Quien está de turno figura aquí con su nombre porque así lo quiso.
duty-none = En ninguno de tus canales se ha prometido por ahora una respuesta. Quien administra puede abrir un canal para eso.
duty-net =
    { $hours ->
        [one] #{ $channel }: cada publicación recibe respuesta en una hora. De turno: { $names }.
       *[other] #{ $channel }: cada publicación recibe respuesta en { $hours } horas. De turno: { $names }.
    }
duty-net-unseen = #{ $channel }: aquí no se promete nada mientras yo no esté en el canal y no vea publicaciones. Quien administra puede invitarme.
duty-net-one =
    { $hours ->
        [one] #{ $channel }: con una persona más de turno, cada publicación recibe respuesta en una hora. De turno por ahora: { $names }.
       *[other] #{ $channel }: con una persona más de turno, cada publicación recibe respuesta en { $hours } horas. De turno por ahora: { $names }.
    }
duty-net-nobody =
    { $hours ->
        [one] #{ $channel }: con dos personas de turno, cada publicación recibe respuesta en una hora. Por ahora no hay nadie de turno.
       *[other] #{ $channel }: con dos personas de turno, cada publicación recibe respuesta en { $hours } horas. Por ahora no hay nadie de turno.
    }
duty-take = Tomar un turno, con mi nombre aquí
duty-leave = Dejar el turno
duty-champion = Sobre los anfitriones
duty-no-champion = El turno lo toman los anfitriones. Escribe «anfitrión» para saber qué significa y, si te apetece, serlo.
duty-no-net = Ese canal no está abierto para esto, o no estás en él. Escribe «turno» para ver los que sí.
duty-left = Ya no tienes turno ahí, y otra persona se ocupa de la publicación. A nadie se le dice por qué.

duty-waits = Una publicación en #{ $channel } sigue sin respuesta, y estás de turno ahí. Con una respuesta antes de { DATETIME($by, dateStyle: "medium", timeStyle: "short") } se cumple la promesa.
duty-go = Ver la publicación
duty-button-on_it = Me ocupo
duty-button-pass = Pasarla
duty-button-leave = Dejar el turno
duty-on-it-said = Gracias. Por ahora no pregunto a nadie más.
duty-passed = Se ocupa otra persona. Está bien así.
duty-over = Ahí no queda nada por hacer: ya hay respuesta, o se ocupa otra persona.

promise-broken = Se prometió una respuesta a tu publicación en #{ $channel }, y no ha llegado a tiempo. Lo siento; no dice nada de tu publicación. Quienes cuidan de Chime In aquí ya lo saben y se ocupan de que haya una respuesta. No hay nada que tengas que hacer.

duty-promise =
    { $hours ->
        [one] { $people ->
            [one] Ahí hay una persona de turno: la respuesta llega en una hora laborable.
           *[other] Ahí hay { $people } personas de turno: la respuesta llega en una hora laborable.
        }
       *[other] { $people ->
            [one] Ahí hay una persona de turno: la respuesta llega en { $hours } horas laborables.
           *[other] Ahí hay { $people } personas de turno: la respuesta llega en { $hours } horas laborables.
        }
    }

data-champion = Anfitrión o anfitriona
data-champion-invited = Invitación sin respuesta todavía
data-champion-yes = Sí
data-champion-later = Dijo: más adelante
data-champion-no = Dijo: no
data-duties = Canales con turno
data-asks = Publicaciones de las que se te avisó, o que respondiste de turno
