### What the bot says to everybody, and the words by which it is asked.

talk-not-for-you = Estoy aquí para las personas de este espacio de trabajo, y parece que no es usted una de ellas. Por eso no hago nada: no le envío nada y ninguna cifra le cuenta.
in-public = Mejor lo hablamos en privado: escríbame un mensaje directo, por ejemplo «ayuda».
unknown-near = Esa no la conozco. ¿Quería decir «{ $word }»? Estas son las palabras que entiendo:
button-unknown = Ese botón es de un mensaje anterior y ya no hace nada. Escriba «ayuda» para ver qué puedo hacer.
nudge-gone = Ya no encuentro esa sugerencia entre las suyas, así que no se ha cambiado nada.
help-alone = Escriba «ahora» para un paso pequeño, «por qué» para saber por qué le llegó uno, «pausa», «menos» o «parar» para recibir menos, «seguir» para volver a recibirlos, «más fácil» para decirme qué le lo haría más fácil, «minutos» para decir cuánto tiempo está bien, «herramientas» para ver canales que dejar y saber menos de mí, «quedarme» para no ir más allá de lo que quiera, «practicar» para probar a solas conmigo, «preguntar» para llevar una pregunta a un canal sin su nombre, «idea» para entregar una idea para una publicación, «normas» para saber qué se puede y qué no, «borrador» para escribir conmigo antes de publicar, «mis datos» para ver todo lo que sé de usted.
help-now = El siguiente paso pequeño, si ahora le apetece uno
help-why = Por qué le llegó la última sugerencia y qué calculo sobre usted
help-data = Todo lo que sé de usted
pause-day = O hasta el día que quiera
pause-unclear = No puedo leer eso como una duración. Pruebe con «2 semanas» o con un día como 2030-04-01.
pause-past = Ese día no está en el futuro. Elija uno a partir de mañana.
pause-too-long = Una pausa dura un año como máximo. Para no saber nada más de mí, escriba «parar».
pause-done = Hecho: ninguna sugerencia mía antes de { DATETIME($day, dateStyle: "full") }. Escriba «seguir» si las quiere antes. Nadie se entera.
less-done = Hecho: desde ahora, { $often }. Escriba «pausa» o «parar» si todavía son demasiadas, o «seguir» para volver atrás.
stop-done = Hecho: no hay más sugerencias mías. Nadie se entera, y lo que me pregunte lo sigo respondiendo. Si algún día quiere sugerencias otra vez, escriba «seguir».
now-nothing = Ahora no tengo ningún paso pequeño que encaje, y está bien así: no hay nada que hacer. Pregunte otra vez en unos días, o escriba «practicar» para probar algo conmigo.
why-none = Hasta ahora no le ha llegado ninguna sugerencia mía.
why-latest = Sobre su última sugerencia:
why-yours = Esto se calcula solo con días y cantidades, nunca con lo que alguien haya escrito, y solo lo puede ver usted.
why-chance = Con eso calculo que la posibilidad de que otras personas vean una publicación o una reacción suya en las próximas cuatro semanas es de unas { $chance } entre 100.
data-heading = Todo lo que sé de usted
data-alone = { $days ->
    [one] Tengo recuentos de { $days } día en el que hizo algo visible en { $workspace },
   *[other] Tengo recuentos de { $days } días en los que hizo algo visible en { $workspace },
} { $nudges ->
    [one] y le envié { $nudges } sugerencia.
   *[other] y le envié { $nudges } sugerencias.
}
data-no-text = No guardo ningún texto que usted u otra persona haya escrito, solo cantidades por día y canal. La excepción son las ideas y preguntas que se me entregan: van cifradas y desaparecen cuando tienen respuesta. La probabilidad de que participe en las próximas semanas se calcula cuando hace falta y no se guarda en ningún sitio: escriba «por qué» para verla. Ni su responsable ni quienes administran pueden consultar nada de esto; de las ideas leen las palabras, y su nombre solo si lo permitió.
data-caption-you = Usted, y lo que decidió
data-comparison-yes = sí: recibe respuestas como todo el mundo, pero ninguna sugerencia sin pedirla, para saber si ayudan de verdad
data-accounts = Sus cuentas
data-channels = Canales en los que está
data-hosts = Conversaciones que empezó y a las que se unió más gente
data-threads = Conversaciones suyas a las que podría enviar a otras personas
data-decisions = Veces que pensé en una sugerencia para usted
data-received = Sugerencias que le envié
data-answered = Sugerencias que respondió
data-ideas = Ideas para publicaciones que entregó, con el texto cifrado
data-policy = La versión de las normas que dijo conocer
data-questions = Preguntas suyas sin nombre que siguen abiertas, texto y origen cifrados
data-audited = Cambios que hizo en el programa
report-not-you = El informe de participación es para responsables, sobre su propio equipo, y para quienes dirigen o cuidan este espacio de trabajo. Escriba «mis datos» para lo que trata de usted.
inbox-next = Si el programa se fijara ahora en usted, le llegaría esto:
nothing-left_out = No llega ninguna sugerencia por sí sola: no forma parte del programa. Escriba «ahora» cuando quiera una.
nothing-stopped = No llega ninguna sugerencia: dijo «parar». Escriba «seguir» si las quiere otra vez.
nothing-paused = No llega ninguna sugerencia: está en pausa. Escriba «seguir» para terminarla.
nothing-away = No llega ninguna sugerencia mientras está fuera.
nothing-back = Estos días no llega ninguna sugerencia: acaba de volver.
nothing-ended = Ya no llega ninguna sugerencia por sí sola: el programa ha terminado. Escriba «ahora» cuando quiera una.
nothing-enough = No llega ninguna sugerencia por sí sola: leer es suficiente, dijo, y está bien así. Escriba «ahora» cuando quiera una.
nothing-elsewhere = Durante medio año no llega ninguna sugerencia: participa en otros sitios, dijo. Escriba «ahora» cuando quiera una.
nothing-budget = No llega ninguna sugerencia más este mes: sus minutos están usados. «minutos» los cambia.
nothing-newcomer = Todavía no llega ninguna sugerencia: acaba de llegar y hay tiempo para mirar alrededor.
nothing-active = Por ahora no llega ninguna sugerencia: ya participa. Escriba «ahora» si aun así quiere una.
nothing-in_peace = Ya no llega ninguna sugerencia por sí sola. Escriba «ahora» cuando quiera una.
nothing-nothing_new = Por ahora no llega ninguna sugerencia: ya conoce las que encajan.
nothing-no_channel = Por ahora no llega ninguna sugerencia: ninguno de sus canales tiene sitio para una.
nothing-comparison = No llega ninguna sugerencia por sí sola: por sorteo está en el grupo de comparación, para saber si las sugerencias ayudan. Escriba «ahora» cuando quiera una.
