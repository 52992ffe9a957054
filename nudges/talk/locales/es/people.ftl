### Who owns the programme, who holds which role, and trying a message out.

words-admin-owner = responsable, responsables
words-admin-roles = funciones, función
words-admin-test = prueba, mensaje de prueba
words-me = yo, mí, yo misma, yo mismo
words-no-role = ninguna, nada, no
help-admin-owner = Quién se ocupa del programa: «responsable» con un nombre, o «responsable yo»
help-admin-roles = Quién tiene qué función; «funciones NOMBRE manager, executive» da algunas, «funciones NOMBRE ninguna» las quita
help-admin-test = Envía una muestra de cómo es una sugerencia; no se guarda nada
admin-button-test = Mensaje de prueba

who-label = ¿Quién?
who-hint = Un nombre de usuario, una dirección de correo o un nombre.
who-missing = ¿De quién se trata? Falta un nombre de usuario, una dirección de correo o un nombre.
who-nobody = No conozco a nadie aquí como «{ $name }». Quizá ayude el nombre de usuario, la dirección de correo o el nombre completo.
who-which = { $count ->
    [one] ¿Se trata de esta persona?
   *[other] Podrían ser { $count } personas. ¿Cuál?
}
who-one = { $name } ({ $more })
owner-title = ¿Quién se ocupa?
owner-done = { $name } se ocupa ahora del programa, y ahí llegan las preguntas de todo el mundo.
roles-title = Funciones
roles-title-of = Funciones de { $name }
roles-name = Nombre
roles-held = Funciones
roles-hint = La dirección puede tener un horario propio; los responsables de equipo ven el informe de su equipo; quienes administran y los responsables del programa lo cambian.
roles-button = Dar funciones
roles-caption = { $all ->
    [one] La única persona con una función
   *[other] { $shown } de { $all } personas con una función
}
roles-alone = { $count ->
    [0] Todavía nadie tiene una función. Escribe «funciones» con un nombre y executive, manager, admin u owner.
    [one] Una persona tiene una función. Escribe «funciones» con un nombre y executive, manager, admin u owner para cambiarlo.
   *[other] { $count } personas tienen una función. Escribe «funciones» con un nombre y executive, manager, admin u owner para cambiarlo.
}
roles-done = Ahora { $name } tiene: { $roles }.
roles-none-now = { $name } ya no tiene ninguna función.
roles-last = Entonces no quedaría nadie para ocuparse del programa. Antes hay que dar admin u owner a otra persona.

test-mark = Esto es una prueba. Solo la ves tú, y no se guarda nada.
test-tapped = Era una prueba, así que «{ $label }» no ha cambiado nada.
