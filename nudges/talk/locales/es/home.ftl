### What somebody finds in the Home of the bot.

words-home = inicio, mi inicio, cómo va
help-home = Cómo va todo, y lo que se puede tocar, de un vistazo
home-heading = Cómo va todo
home-alone = { $state } Abajo está lo que se puede tocar; nadie más lo ve.
home-going = De mí recibes { $often }.
home-paused = En pausa: ninguna sugerencia mía antes de { DATETIME($day, dateStyle: "full") }.
home-stopped = Dijiste «parar», así que no llegan sugerencias mías. Lo que me preguntes lo sigo respondiendo.
home-report = El informe
home-button-now = ¿Y ahora?
home-button-why = ¿Por qué yo?
home-button-pause = Pausa
home-button-less = Menos veces
home-button-stop = Parar
home-button-resume = Seguir
home-button-practise = Practicar
home-button-ask = Preguntar sin mi nombre
home-button-idea = Idea para una publicación
home-button-data = Mis datos
home-button-policy = Normas
home-button-draft = Escribir un borrador
home-button-help = Ayuda
home-button-report = Informe de participación
