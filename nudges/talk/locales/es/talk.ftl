### What the bot says to everybody, and the words by which it is asked.

words-now = ahora, siguiente, y ahora qué
words-why = por qué, por qué yo, por qué me llegó esto
words-pause = pausa, descanso
words-less = menos, menos veces
words-not_now = ahora no, no gracias
words-stop = parar, basta, baja, darme de baja, no más
words-resume = seguir, reanudar, volver a empezar
words-practise = practicar, probar
words-idea = idea, ideas, propuesta
words-data = mis datos, datos, privacidad
words-help = ayuda, hola, buenas, qué puedes hacer

talk-not-for-you = Estoy aquí para las personas de este espacio de trabajo, y parece que no eres una de ellas. Por eso no hago nada: no te envío nada y ninguna cifra te cuenta.
in-public = Mejor lo hablamos en privado: escríbeme un mensaje directo, por ejemplo «ayuda».
unknown = Soy un programa pequeño y conozco pocas palabras. Estas son las que entiendo:
unknown-near = Esa no la conozco. ¿Querías decir «{ $word }»? Estas son las palabras que entiendo:
button-unknown = Ese botón es de un mensaje anterior y ya no hace nada. Escribe «ayuda» para ver qué puedo hacer.
nudge-gone = Ya no encuentro esa sugerencia entre las tuyas, así que no se ha cambiado nada.

help-start = Esto es lo que se me puede pedir. Todo es voluntario y nadie más lo ve.
help-alone = Escribe «ahora» para un paso pequeño, «por qué» para saber por qué te llegó uno, «pausa», «menos» o «parar» para recibir menos, «seguir» para volver a recibirlos, «más fácil» para decirme qué te lo haría más fácil, «minutos» para decir cuánto tiempo está bien, «herramientas» para ver canales que dejar y saber menos de mí, «quedarme» para no ir más allá de lo que quieras, «practicar» para probar a solas conmigo, «preguntar» para llevar una pregunta a un canal sin tu nombre, «idea» para entregar una idea para una publicación, «normas» para saber qué se puede y qué no, «borrador» para escribir conmigo antes de publicar, «mis datos» para ver todo lo que sé de ti.
help-caption = Lo que se puede decir
help-command = Orden
help-what = Qué hace
help-now = El siguiente paso pequeño, si ahora te apetece uno
help-why = Por qué te llegó la última sugerencia y qué calculo sobre ti
help-pause = Sin sugerencias un tiempo: «pausa 2 semanas», «pausa hasta 2030-04-01»
help-less = La mitad de veces que ahora
help-not_now = La última sugerencia desaparece, y nada más cambia
help-stop = Ninguna sugerencia más, desde ya
help-resume = Otra vez sugerencias, después de una pausa o de parar
help-practise = Reaccionar, responder, cambiar y borrar donde solo lo veo yo
help-idea = Una idea para una publicación que escribirá otra persona
help-data = Todo lo que sé de ti
help-help = Esta lista
help-report = El informe de participación; se puede añadir un periodo como 2030-02 o last-week
help-admin = El programa: horarios, canales, límites, empezar y detener
help-button-now = ¿Y ahora?
help-button-pause = Pausa
help-button-practise = Practicar
help-button-data = Mis datos

pause-words-for = por, durante, por favor
pause-words-until = hasta, hasta el
pause-unit-days = d, día, días
pause-unit-weeks = s, semana, semanas
pause-unit-months = m, mes, meses
pause-number-1 = un, una, uno
pause-number-2 = dos
pause-number-3 = tres
pause-number-4 = cuatro
pause-title = Pausa
pause-submit = Hacer una pausa
pause-length = ¿Cuánto tiempo?
pause-length-7 = Una semana
pause-length-14 = Dos semanas
pause-length-30 = Un mes
pause-length-90 = Tres meses
pause-button-length = Elegir cuánto
pause-day = O hasta el día que quieras
pause-day-hint = Por ejemplo 2030-04-01. Si aquí hay algo, es lo que vale.
pause-unclear = No puedo leer eso como una duración. Prueba con «2 semanas» o con un día como 2030-04-01.
pause-past = Ese día no está en el futuro. Elige uno a partir de mañana.
pause-too-long = Una pausa dura un año como máximo. Para no saber nada más de mí, escribe «parar».
pause-done = Hecho: ninguna sugerencia mía antes de { DATETIME($day, dateStyle: "full") }. Escribe «seguir» si las quieres antes. Nadie se entera.
less-done = Hecho: desde ahora, { $often }. Escribe «pausa» o «parar» si todavía son demasiadas, o «seguir» para volver atrás.
stop-done = Hecho: no hay más sugerencias mías. Nadie se entera, y lo que me preguntes lo sigo respondiendo. Si algún día quieres sugerencias otra vez, escribe «seguir».
resume-done = Qué bien: vuelven las sugerencias, { $often }.
resume-nothing = No había nada en pausa ni parado: llegan sugerencias de vez en cuando, { $often }.
often-week = { $count ->
    [one] como máximo una sugerencia por semana
   *[other] como máximo { $count } sugerencias por semana
}
often-weeks = { $weeks ->
    [one] como máximo una sugerencia por semana
    [2] como máximo una sugerencia cada dos semanas
    [4] como máximo una sugerencia cada cuatro semanas
   *[other] como máximo una sugerencia cada { $weeks } semanas
}
often-never = ninguna

now-nothing = Ahora no tengo ningún paso pequeño que encaje, y está bien así: no hay nada que hacer. Pregunta otra vez en unos días, o escribe «practicar» para probar algo conmigo.

why-none = Hasta ahora no te ha llegado ninguna sugerencia mía.
why-latest = Sobre tu última sugerencia:
why-yours = Esto se calcula solo con días y cantidades, nunca con lo que alguien haya escrito, y solo lo puedes ver tú.
why-chance = Con eso calculo que la posibilidad de que otras personas vean una publicación o una reacción tuya en las próximas cuatro semanas es de unas { $chance } entre 100.

data-heading = Todo lo que sé de ti
data-alone = { $days ->
    [one] Tengo recuentos de { $days } día en el que hiciste algo visible en { $workspace },
   *[other] Tengo recuentos de { $days } días en los que hiciste algo visible en { $workspace },
} { $nudges ->
    [one] y te envié { $nudges } sugerencia.
   *[other] y te envié { $nudges } sugerencias.
}
data-no-text = No guardo ningún texto que tú u otra persona haya escrito, solo cantidades por día y canal. La excepción son las ideas y preguntas que se me entregan: van cifradas y desaparecen cuando tienen respuesta. La probabilidad de que participes en las próximas semanas se calcula cuando hace falta y no se guarda en ningún sitio: escribe «por qué» para verla. Ni tu responsable ni quienes administran pueden consultar nada de esto; de las ideas leen las palabras, y tu nombre solo si lo permitiste.
data-caption-you = Tú, y lo que decidiste
data-caption-seen = Lo que anoté
data-what = Qué
data-held = Lo que tengo
data-nothing = nada
data-yes = sí
data-no = no
data-day = { DATETIME($day, dateStyle: "long") }
data-count-last = { $count }, la última vez el { DATETIME($day, dateStyle: "long") }
data-as-everyone = tantas veces como todo el mundo
data-not-drawn = aún sin sortear
data-comparison-yes = sí: recibes respuestas como todo el mundo, pero ninguna sugerencia sin pedirla, para saber si ayudan de verdad
data-name = Nombre
data-email = Correo electrónico
data-accounts = Tus cuentas
data-roles = Funciones
data-team = Equipo
data-manager = Responsable de equipo
data-employment = Tipo de contrato
data-counted = Parte de las cifras
data-zone = Zona horaria
data-locale = Idioma
data-working-days = Días laborables
data-leave = Días de ausencia
data-introduced = Me presenté el
data-stopped = Parado
data-paused = En pausa hasta
data-attention = Sugerencias
data-comparison = En el grupo de comparación
data-channels = Canales en los que estás
data-active-days = Días con algo visible
data-since = El primero de ellos
data-reacts = Reacciones
data-votes = Votos
data-replies = Respuestas
data-posts = Publicaciones
data-hosts = Conversaciones que empezaste y a las que se unió más gente
data-threads = Conversaciones tuyas a las que podría enviar a otras personas
data-decisions = Veces que pensé en una sugerencia para ti
data-received = Sugerencias que te envié
data-answered = Sugerencias que respondiste
data-ideas = Ideas para publicaciones que entregaste, con el texto cifrado
data-policy = La versión de las normas que dijiste conocer
data-questions = Preguntas tuyas sin nombre que siguen abiertas, texto y origen cifrados
data-audited = Cambios que hiciste en el programa
role-executive = dirección
role-manager = responsable de equipo
role-admin = administración
role-owner = responsable del programa
employment-employee = en plantilla
employment-contractor = personal externo
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

report-words-team = equipo, mi equipo, mío
report-not-you = El informe de participación es para responsables, sobre su propio equipo, y para quienes dirigen o cuidan este espacio de trabajo. Escribe «mis datos» para lo que trata de ti.

form-save = Guardar
choose-one = Hay que elegir una de estas opciones.
bad-time = Hay que escribir una hora, por ejemplo 10:00.

inbox-got = Enviado el { $moment }:
inbox-next = Si el programa se fijara ahora en ti, te llegaría esto:
nothing-not_live = Por ahora no llega ninguna sugerencia: el programa todavía no ha empezado.
nothing-left_out = No llega ninguna sugerencia por sí sola: no formas parte del programa. Escribe «ahora» cuando quieras una.
nothing-stopped = No llega ninguna sugerencia: dijiste «parar». Escribe «seguir» si las quieres otra vez.
nothing-paused = No llega ninguna sugerencia: estás en pausa. Escribe «seguir» para terminarla.
nothing-away = No llega ninguna sugerencia mientras estás fuera.
nothing-back = Estos días no llega ninguna sugerencia: acabas de volver.
nothing-hushed = Por ahora no llega ninguna sugerencia: el programa descansa un tiempo.
nothing-ended = Ya no llega ninguna sugerencia por sí sola: el programa ha terminado. Escribe «ahora» cuando quieras una.
nothing-not_met = Todavía no llega ninguna sugerencia: nos acabamos de conocer.
nothing-enough = No llega ninguna sugerencia por sí sola: leer es suficiente, dijiste, y está bien así. Escribe «ahora» cuando quieras una.
nothing-elsewhere = Durante medio año no llega ninguna sugerencia: participas en otros sitios, dijiste. Escribe «ahora» cuando quieras una.
nothing-budget = No llega ninguna sugerencia más este mes: tus minutos están usados. «minutos» los cambia.
nothing-newcomer = Todavía no llega ninguna sugerencia: acabas de llegar y hay tiempo para mirar alrededor.
nothing-not_measured = Por ahora no llega ninguna sugerencia: últimamente he visto muy poco de este espacio de trabajo.
nothing-active = Por ahora no llega ninguna sugerencia: ya participas. Escribe «ahora» si aun así quieres una.
nothing-attention = Por ahora no llega ninguna sugerencia: hubo una hace poco.
nothing-in_peace = Ya no llega ninguna sugerencia por sí sola. Escribe «ahora» cuando quieras una.
nothing-nothing_new = Por ahora no llega ninguna sugerencia: ya conoces las que encajan.
nothing-no_channel = Por ahora no llega ninguna sugerencia: ninguno de tus canales tiene sitio para una.
nothing-place_gone = Por ahora no llega ninguna sugerencia: el sitio del que trataba ya no existe.
nothing-too_late = Por ahora no llega ninguna sugerencia: la que tenía llegó tarde.
nothing-comparison = No llega ninguna sugerencia por sí sola: por sorteo estás en el grupo de comparación, para saber si las sugerencias ayudan. Escribe «ahora» cuando quieras una.
