### Champions, who answer first, and the channels in which they promise an answer.

champion-invitation = ¿Le gustaría ser quien recibe a los demás como «anfitrión»? Lo pregunto porque empieza conversaciones a las que se une más gente, o responde a menudo. Eso lo sé solo por cantidades.
champion-means = Quien es anfitrión responde primero: al saludo de alguien nuevo, a una pregunta sin respuesta. De vez en cuando le aviso de una publicación así, en horas en las que trabaja, y la decisión es suya.
champion-free = Se puede decir cuántas publicaciones por semana están bien, descansar o dejarlo en cualquier momento, y nadie se entera. Su nombre aparece solo en los canales para los que tome un turno.
champion-said-later = Volveré a preguntar dentro de tres meses como pronto. Antes también se puede: escriba «anfitrión».
champion-said-no = De acuerdo, queda así y nadie se entera. Si algún día le apetece, escriba «anfitrión».
champion-is =
    { $load ->
        [one] Está entre los anfitriones, gracias. Le aviso como máximo de una publicación por semana.
       *[other] Está entre los anfitriones, gracias. Le aviso como máximo de { $load } publicaciones por semana.
    }
champion-resting = Está entre los anfitriones y ahora descansa: no le aviso de nada hasta la vuelta. Buen descanso.
refused-champion-load = Ese número no está entre los que se pueden elegir. Escriba «anfitrión» para verlos.
helped-heading = Lo que hizo su ayuda
helped-answered =
    { $count ->
        [one] En las últimas semanas respondió entre las primeras personas a una publicación.
       *[other] En las últimas semanas respondió entre las primeras personas a { $count } publicaciones.
    }
helped-thanks = Gracias. Esto solo lo lee usted.
duty-none = En ninguno de sus canales se ha prometido por ahora una respuesta. Quien administra puede abrir un canal para eso.
duty-no-champion = El turno lo toman los anfitriones. Escriba «anfitrión» para saber qué significa y, si le apetece, serlo.
duty-no-net = Ese canal no está abierto para esto, o no está en él. Escriba «turno» para ver los que sí.
duty-left = Ya no tiene turno ahí, y otra persona se ocupa de la publicación. A nadie se le dice por qué.
duty-waits = Una publicación en #{ $channel } sigue sin respuesta, y está de turno ahí. Con una respuesta antes de { DATETIME($by, dateStyle: "medium", timeStyle: "short") } se cumple la promesa.
promise-broken = Se prometió una respuesta a su publicación en #{ $channel }, y no ha llegado a tiempo. Lo siento; no dice nada de su publicación. Quienes cuidan de Chime In aquí ya lo saben y se ocupan de que haya una respuesta. No hay nada que tenga que hacer.
data-asks = Publicaciones de las que se le avisó, o que respondió de turno
