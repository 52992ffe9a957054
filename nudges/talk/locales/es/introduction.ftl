### The first words that anybody reads from the bot.

introduction-heading = Hola, soy Chime In
introduction-who = Soy Chime In, una pequeña ayuda de { $name }. De vez en cuando sugiero una forma fácil de participar aquí.
introduction-who-here = Soy Chime In, una pequeña ayuda de tu espacio de trabajo. De vez en cuando sugiero una forma fácil de participar aquí.
introduction-owner = Para preguntas sobre mí: { $owners }.
introduction-owner-unknown = Para preguntas sobre mí, quienes administran tu espacio de trabajo.
introduction-sees = Lo que veo: que alguien publicó, respondió o reaccionó en uno de los canales que cuentan aquí, dónde y cuándo. Lo que no veo: mensajes directos, otros canales privados, reuniones, ni quién lee qué.
introduction-keeps = Nunca guardo lo que alguien escribió. Lo que calculo sobre ti no lo ve nadie más: ni tu responsable ni quienes administran pueden consultarlo. Escribe «mis datos» para verlo.
introduction-stop = Aquí todo es voluntario. Escribe «parar» y paro al instante, «pausa» para un tiempo, «ayuda» para lo demás. Nadie se entera.
