### Ideas for a post: handed in by anybody, decided on by those in charge.

idea-title = Una idea o un éxito
idea-text = ¿Qué sería bueno leer aquí?
idea-text-hint = Lo leen { $readers }, que pueden escribir con ello una publicación. Se guarda cifrado hasta que decidan, 60 días como máximo; el mensaje en el que lo leen se queda con ellos.
idea-readers = { $owners } y quienes administran aquí
idea-readers-admins = quienes administran aquí
idea-kind = ¿Qué es?
idea-kind-idea = Una idea para una publicación
idea-kind-success = Algo que salió bien
idea-name = Tu nombre
idea-name-unnamed = Sin mi nombre
idea-name-named = Se puede decir que vino de mí
idea-submit = Entregar
idea-thanks = Gracias, ya lo tienen. Te escribo cuando esté decidido. No cuenta en ningún sitio como algo que hiciste.
idea-take-back = Retirarla
idea-taken-back = Está retirada, y aquí no queda nada de ella. Puede que alguien ya la haya leído.
idea-too-late = Sobre esa ya se ha decidido, o se retiró antes.
idea-own = Una idea para una publicación que entregaste el { DATETIME($day, dateStyle: "long") }, aún sin decidir: { $text }
idea-locked = (Las palabras de esta ya no se pueden abrir.)
idea-empty = Bastan unas pocas palabras, pero alguna hace falta.
idea-long = Son { $length } caracteres; puedo pasar { $most } como máximo.
idea-many = Ya esperan { $most } ideas tuyas. Se puede retirar una, o esperar a que se decida otra.
idea-gone = Alguien ya decidió sobre esta, o se retiró.
idea-word-long = Son { $length } caracteres; puedo pasar { $most } como máximo.

words-admin-ideas = ideas
help-admin-ideas = Ideas para publicaciones que se han entregado
ideas-none = No espera ninguna idea. Cualquiera puede entregar una con /nudge idea; ayuda decirlo de vez en cuando en un canal.
ideas-waiting =
    { $count ->
        [one] Espera una idea
       *[other] Esperan { $count } ideas, las más nuevas primero
    }
ideas-older = Anteriores
overview-ideas =
    { $count ->
        [one] Una idea para una publicación espera respuesta: «/nudge-admin ideas» la muestra.
       *[other] { $count } ideas para publicaciones esperan respuesta: «/nudge-admin ideas» las muestra.
    }
idea-new = Una idea o un éxito, recién entregado
idea-new-alone = Alguien entregó una idea para una publicación. Este mensaje llega porque cuidas de Chime In aquí; se puede abrir para leerla, o escribir «/nudge-admin ideas».
idea-is-idea = Una idea para una publicación.
idea-is-success = Un éxito para compartir.
idea-by = De { $name }, a quien se puede nombrar.
idea-by-nobody = Entregada sin nombre.
idea-used = La usaré
idea-declined = Esta vez no
idea-word = Unas palabras, si te apetece
idea-word-hint = Le llegan como un mensaje mío. Incluso un gracias breve ayuda.
idea-tell = Decírselo
idea-used-done = Se lo digo yo. Aquí está la idea una vez más, porque ya no se guarda:
idea-declined-done = Se lo digo yo, con amabilidad. Ya no se guarda:

idea-answer-used = Buena noticia: lo que entregaste se usará para una publicación. ¡Muchas gracias!
idea-answer-declined = Sobre lo que entregaste para una publicación: esta vez no. Gracias de todos modos, y bienvenida la próxima.
idea-answer-lapsed = Sobre lo que entregaste para una publicación: no se retomó en 60 días, así que ya no lo guardo. Se puede enviar otra vez con /nudge idea.
idea-answer-word = Escribieron: { $word }
