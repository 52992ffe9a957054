### The offers: what, where, how long it takes, and why this person got it.

offer-asked = Un paso pequeño, si le apetece
offer-asked-alone = Un paso pequeño, si le apetece. { $what }
offer-answered-less = Desde ahora sabrá de mí con menos frecuencia.
offer-react_thread = Hay una conversación en #{ $channel }. Si algo le gusta, ahí cabe un emoji.
offer-react_newcomer = Alguien escribió en #{ $channel } por primera vez. Un emoji suyo le dice que alguien le leyó.
offer-vote_poll = Hay una encuesta abierta en #{ $channel }. Un emoji es su voto.
offer-share_small = #{ $channel } es uno de los canales pequeños. Ahí cabe algo que le haya ayudado hace poco: un enlace, un truco, un gracias.
offer-ask_question = Las preguntas en #{ $channel } suelen encontrar respuesta. Si hay algo que se pregunta, seguramente otras personas también.
offer-thank_colleague = Alguien le respondió en #{ $channel }. Un gracias se escribe en un momento y se lee con gusto.
offer-fewer_tools = Puede que algunos de sus canales sean solo ruido. Aquí están los que se pueden dejar, y formas de saber menos de mí.
offer-your_minutes = Dígame cuántos minutos al mes están bien y en qué día. Lo respeto.
offer-tell_why = ¿Qué le haría más fácil participar? Basta un toque, y la respuesta queda entre usted y yo.
offer-answer_poll = Una pregunta con unas pocas respuestas para elegir. Un toque cuenta, sin su nombre.
offer-hand_in_idea = ¿Hay algo que valga la pena contar y que prefiera no publicar? Se puede entregar aquí, y otra persona lo hará.
offer-ask_unnamed = ¿Hay algo que le gustaría preguntar a todo el mundo, pero no con su nombre? Puedo llevarlo a un canal.
offer-draft_with_me = Escribir algo primero conmigo: lo comparo con la lista de la empresa, no guardo nada, y la decisión de adónde va es suya.
reason-never_yet = Por qué a usted: hasta ahora no he visto ninguna publicación ni reacción suya, y está bien así. Este es uno de los primeros pasos más fáciles.
reason-been_a_while = Por qué a usted: hace un tiempo de la última publicación o reacción suya que pude ver, y esta es una forma fácil de volver.
reason-next_step = Por qué a usted: cosas así ya las hace. Esto sería un pequeño paso más.
reason-fits = Por qué a usted: encaja con lo que me dijo que lo haría más fácil. Solo lo sabemos usted y yo; «más fácil» lo muestra y deja cambiarlo.
reason-for_everyone = Por qué a usted: todo el mundo recibe una sugerencia así de vez en cuando.
