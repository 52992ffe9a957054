### The offers: what, where, how long it takes, and why this person got it.

offer-heading = Una sugerencia para esta semana
offer-alone = Una sugerencia para esta semana. { $what } Es voluntario: con «ahora no» desaparece, y con «parar» no llegan más.
offer-asked = Un paso pequeño, si te apetece
offer-asked-alone = Un paso pequeño, si te apetece. { $what }
offer-answered-alone = Una sugerencia para esta semana. { $what } { $thanks }
offer-answered-not_now = Ahora no, entonces. Está perfecto.
offer-answered-done = Qué bien, gracias por decírmelo.
offer-answered-useful = Me alegra saberlo, gracias.
offer-answered-less = Desde ahora sabrás de mí con menos frecuencia.

offer-read_lively = Varias personas están conversando estos días en #{ $channel }. Se puede echar un vistazo, solo para leer.
offer-read_lively-go = Leer
offer-react_thread = Hay una conversación en #{ $channel }. Si algo te gusta, ahí cabe un emoji.
offer-react_thread-go = Abrir la conversación
offer-react_newcomer = Alguien escribió en #{ $channel } por primera vez. Un emoji tuyo le dice que alguien le leyó.
offer-react_newcomer-go = Ver su publicación
offer-vote_poll = Hay una encuesta abierta en #{ $channel }. Un emoji es tu voto.
offer-vote_poll-go = Ver la encuesta
offer-answer_question = Una pregunta en #{ $channel } espera respuesta. Una pista corta ayuda, y también el nombre de alguien que lo sepa.
offer-answer_question-go = Ver la pregunta
offer-greet_newcomer = Alguien escribió en #{ $channel } por primera vez. Una línea de bienvenida vale mucho.
offer-greet_newcomer-go = Ver su publicación
offer-say_hello = #{ $channel } es para lo más ligero. Un saludo, una foto de la comida o un chiste: todo vale.
offer-say_hello-go = Ir ahí
offer-share_small = #{ $channel } es uno de los canales pequeños. Ahí cabe algo que te haya ayudado hace poco: un enlace, un truco, un gracias.
offer-share_small-go = Ir ahí
offer-ask_question = Las preguntas en #{ $channel } suelen encontrar respuesta. Si hay algo que te preguntas, seguramente otras personas también.
offer-ask_question-go = Preguntar ahí
offer-thank_colleague = Alguien te respondió en #{ $channel }. Un gracias se escribe en un momento y se lee con gusto.
offer-thank_colleague-go = Dar las gracias
offer-safe_post = Cada publicación en #{ $channel } recibe respuesta: así se ha prometido. Un buen sitio para una primera pregunta o una historia breve.
offer-safe_post-go = Ir ahí

offer-practise = Probar a solas conmigo cómo reaccionar, responder, editar y borrar. Nadie más lo ve, así que nada puede salir mal.
offer-practise-go = Practicar
offer-read_policy = Qué se puede hacer aquí y qué no, en palabras sencillas, en una página.
offer-read_policy-go = Leer las normas
offer-fewer_tools = Puede que algunos de tus canales sean solo ruido. Aquí están los que se pueden dejar, y formas de saber menos de mí.
offer-fewer_tools-go = Echar un vistazo
offer-your_minutes = Dime cuántos minutos al mes están bien y en qué día. Lo respeto.
offer-your_minutes-go = Fijar los minutos
offer-tell_why = ¿Qué te haría más fácil participar? Basta un toque, y la respuesta queda entre tú y yo.
offer-tell_why-go = Responder
offer-answer_poll = Una pregunta con unas pocas respuestas para elegir. Un toque cuenta, sin tu nombre.
offer-answer_poll-go = Ver la pregunta
offer-hand_in_idea = ¿Hay algo que valga la pena contar y que prefieras no publicar? Se puede entregar aquí, y otra persona lo hará.
offer-hand_in_idea-go = Entregar una idea
offer-ask_unnamed = ¿Hay algo que te gustaría preguntar a todo el mundo, pero no con tu nombre? Puedo llevarlo a un canal.
offer-ask_unnamed-go = Preguntar sin mi nombre
offer-draft_with_me = Escribir algo primero conmigo: lo comparo con la lista de la empresa, no guardo nada, y la decisión de adónde va es tuya.
offer-draft_with_me-go = Escribir un borrador

offer-time = { $seconds ->
    [30] Lleva 30 segundos.
    [60] Lleva un minuto.
    [120] Lleva dos minutos.
    [180] Lleva tres minutos.
   *[other] Lleva { $seconds } segundos.
}

offer-why = Todo el mundo recibe una sugerencia así de vez en cuando. «¿Por qué me llegó esto?» cuenta más.
reason-never_yet = Por qué a ti: hasta ahora no he visto ninguna publicación ni reacción tuya, y está bien así. Este es uno de los primeros pasos más fáciles.
reason-been_a_while = Por qué a ti: hace un tiempo de la última publicación o reacción tuya que pude ver, y esta es una forma fácil de volver.
reason-next_step = Por qué a ti: cosas así ya las haces. Esto sería un pequeño paso más.
reason-fits = Por qué a ti: encaja con lo que me dijiste que lo haría más fácil. Solo lo sabemos tú y yo; «más fácil» lo muestra y deja cambiarlo.
reason-for_everyone = Por qué a ti: todo el mundo recibe una sugerencia así de vez en cuando.

button-why = ¿Por qué me llegó esto?
button-done = Hecho
button-useful = Útil
button-not_now = Ahora no
button-less = Menos veces
button-pause = Pausa
button-stop = Parar
