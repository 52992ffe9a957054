### The first words that anybody reads from the bot.

introduction-who-here = Soy Chime In, una pequeña ayuda de su espacio de trabajo. De vez en cuando sugiero una forma fácil de participar aquí.
introduction-owner-unknown = Para preguntas sobre mí, quienes administran su espacio de trabajo.
introduction-keeps = Nunca guardo lo que alguien escribió. Lo que calculo sobre usted no lo ve nadie más: ni su responsable ni quienes administran pueden consultarlo. Escriba «mis datos» para verlo.
introduction-stop = Aquí todo es voluntario. Escriba «parar» y paro al instante, «pausa» para un tiempo, «ayuda» para lo demás. Nadie se entera.
