### The policy: what everybody reads, and the text to start from.

words-policy = normas, reglas, qué puedo hacer
help-policy = Qué se puede hacer aquí y qué no, en palabras sencillas, y a quién preguntar
policy-heading = Las normas, en palabras sencillas
policy-can = Lo que se puede hacer aquí
policy-cannot = Lo que no se puede hacer aquí
policy-public_can = Lo que se puede hacer en redes públicas
policy-public_cannot = Lo que no se puede hacer en redes públicas
policy-whom = A quién preguntar
policy-since = Esta es la versión { $version }, en vigor desde el { DATETIME($day, dateStyle: "long") }.
policy-owners = Para saber más: { $owners }.
policy-none = Aquí todavía nadie ha escrito las normas. Hasta entonces basta el sentido común: ser amable, guardar los secretos y preguntar en caso de duda.
policy-button-known = Entendido
policy-button-gap = Esto no responde mi pregunta
policy-button-whole = Leerlas enteras
policy-button-again = Leerlas otra vez
policy-thanks = Gracias, anotado. Cuando algo cambie, verás primero qué es. A nadie se le dice quién las leyó.
policy-changed =
    { $count ->
        [one] Una línea ha cambiado desde la versión { $version }, que ya conoces
       *[other] { $count } líneas han cambiado desde la versión { $version }, que ya conoces
    }
policy-line-new = Nuevo en «{ $section }»: { $after }
policy-line-changed = Ha cambiado en «{ $section }»: { $after } (Antes decía: { $before })
policy-line-gone = Ya no está en «{ $section }»: { $before }

gap-title = Una pregunta abierta
gap-text = ¿Qué te gustaría saber?
gap-hint = Va a quienes son responsables sin tu nombre, y nadie guarda quién preguntó; por eso tampoco pueden responder en privado. Lo que hagan con ella lo verá todo el mundo como una línea cambiada en las normas. Para una respuesta propia, es mejor preguntar directamente.
gap-submit = Pasarla
gap-thanks = Gracias, está pasada sin tu nombre. Si cambia las normas, la línea nueva se verá primero la próxima vez que se abran.
gap-empty = Bastan unas pocas palabras, pero alguna hace falta.
gap-long = Son { $length } caracteres; puedo pasar { $most } como máximo.
gap-many = Ahora mismo muchas preguntas sobre las normas esperan respuesta, así que no puedo tomar otra. Se puede preguntar directamente a quienes son responsables.

words-admin-policy = normas
help-admin-policy = Las normas en palabras sencillas: escribirlas o cambiarlas
words-policy-change = cambiar, editar, escribir
policy-title = Las normas
policy-hint-can = Una cosa por línea, por favor: cuando una línea cambia, todo el mundo la ve primero. Conviene decirlo al menos con tanta fuerza como lo que no se puede.
policy-hint-cannot = Una cosa por línea, y solo lo que importa.
policy-hint-public_can = En LinkedIn, por ejemplo. Se deja vacío si no hay nada que decir.
policy-hint-public_cannot = Se deja vacío si no hay nada que decir.
policy-hint-whom = Una persona, un equipo o un canal. También se nombra a quienes son responsables de este programa.
policy-empty = Esto hace falta: la gente quiere saber las dos cosas, qué se puede y qué no.
policy-short = Al menos una frase o dos: ¿qué se puede hacer aquí sin preguntar antes?
policy-long = Son { $length } caracteres; más de { $most } ya no se leen.
policy-saved = Guardado: esto es lo que lee todo el mundo con «/nudge normas» desde ahora. Quien conoce la versión anterior ve primero lo que cambió.
policy-saved-lopsided = Guardado: esto es lo que lee todo el mundo con «/nudge normas» desde ahora. Dice más de lo que no se puede que de lo que se puede; unas líneas más con lo que sí se puede ayudan a quien teme equivocarse.
policy-known =
    { $count ->
        [one] Al menos una persona las ha confirmado.
       *[other] Al menos { $count } personas las han confirmado.
    }
policy-known-few = Cuántas personas las han confirmado se muestra a partir de cinco, y nunca quiénes.
policy-button-change = Cambiarlas
policy-button-checks = Con qué se comparan los borradores
policy-starter-can =
    Preguntar lo que sea sobre el trabajo, responder, discrepar con educación, contar lo aprendido, dar las gracias y hacer una broma.
    Publicar sin preguntar antes a nadie.
    Ser breve; una publicación con un error está bien, y se puede editar o borrar.
    Probar cosas y cambiar de opinión.
policy-starter-cannot =
    Compartir datos personales de clientes o de la plantilla, contraseñas, cifras sin publicar o algo marcado como confidencial.
    Burlarse de la gente.
policy-starter-public_can =
    Decir dónde se trabaja y qué gusta de ello.
    Compartir lo que la empresa ha publicado y añadir la propia opinión, dejando claro que es propia.
policy-starter-public_cannot =
    Hablar en nombre de la empresa.
    Compartir lo que se escribió dentro.
policy-starter-whom =
    ¿Hay dudas? Antes de publicar, preguntar a la persona que se ocupa de este programa.
    Preguntar nunca perjudica a nadie.
