### The list that drafts are compared with, as admins keep it.

words-admin-checks = lista, lista de palabras
help-admin-checks = Las palabras con las que se comparan los borradores, cada una con su consejo; «lista añadir» y «lista probar»
words-checks-add = añadir, nueva
words-checks-try = probar, ensayar
checks-heading = Con qué se comparan los borradores
checks-listed =
    { $count ->
        [one] Hay una entrada. Quien escribe un borrador con «/nudge borrador» lee su consejo si aparecen las palabras; nadie más se entera.
       *[other] Hay { $count } entradas. Quien escribe un borrador con «/nudge borrador» lee su consejo si aparecen las palabras; nadie más se entera.
    }
checks-none = Todavía no hay nada en la lista. Aquí van palabras que piden cuidado, como «contraseña*» o el nombre de un proyecto, cada una con una frase de consejo. Los borradores se comparan con ella con «/nudge borrador»; nadie más sabe qué se escribió.
check-line-everywhere = { $entries }: { $advice }
check-line-public = { $entries } (solo en redes públicas): { $advice }
check-button-add = Añadir palabras
check-button-try = Probarla
check-button-more = Más
check-button-all = Toda la lista
check-button-change = Cambiar
check-button-remove = Quitar
check-button-sure = Sí, quitarla
check-title = Palabras que buscar
check-words = Palabras, separadas por comas
check-words-hint = Las mayúsculas y los acentos dan igual. * vale por cualquier letra dentro de una palabra, # por una cifra: «contraseña*, proyecto halcón, K-####».
check-advice-label = ¿Qué aconsejas?
check-advice-hint = Una frase amable para quien use estas palabras: qué hacer en su lugar, o a quién preguntar.
check-where = ¿Dónde vale?
check-where-everywhere = En todas partes
check-where-public = Solo en redes públicas
check-saved = Guardado.
check-removed = Ya no está en la lista.
check-gone = Esa ya no está en la lista.
check-remove-sure = ¿Quitar «{ $entries }» de la lista?
check-empty = Hace falta al menos una palabra.
check-short = «{ $entry }» es muy corto: hacen falta dos letras o cifras, o coincidiría casi todo.
check-long = «{ $entry }» es muy largo: una entrada tiene { $most } caracteres como máximo. Las entradas se separan con comas.
check-many = Como máximo { $most } entradas comparten un consejo. Las demás pueden tener uno propio.
check-advice = Hace falta una frase de consejo: quien la lea querrá saber qué hacer en su lugar.
check-advice-long = Son { $length } caracteres; más de { $most } ya no se leen.
checks-many = Hay { $most } en la lista, que es lo máximo. Se puede quitar una, o añadir las palabras a otra.
checks-try-title = Probar la lista
