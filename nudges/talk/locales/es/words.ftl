### The organisation's own words, and how people are addressed.

words-admin-words = textos, redacción
words-admin-address = trato, tratamiento
words-address-informal = informal
words-address-formal = formal
help-admin-words = Cualquier texto con palabras propias: se añade una parte, como «textos sugerencia para esta semana»; sin nada, los que se han cambiado
help-admin-address = «trato formal» o «trato informal», en los idiomas que tienen los dos

wording-none = Hasta ahora no se ha cambiado ningún texto. Escribe «/nudge-admin textos» y una parte del texto que dirías de otra forma.
wording-nothing = Ningún texto contiene «{ $word }». Quizá ayude una parte más corta, en el idioma en que te hablo.
wording-found = { $count ->
    [one] Un texto
   *[other] { $count } textos
}
wording-more = { $count ->
    [one] Hay uno más; con otra palabra se encuentra.
   *[other] Hay { $count } más; con otra palabra se encuentran.
}
wording-change = Cambiar
wording-back = Volver al original
wording-title = Cambiar un texto
wording-text = El texto
wording-hint = Lo que está entre { "{" } y { "}" } se rellena cuando alguien lo lee; hay que dejarlo tal cual.
wording-look = Ver cómo queda
wording-preview = Así quedaría
wording-so-far = Hasta ahora: { $text }
wording-use = Usar estas palabras
wording-changed = Desde ahora lo leen así quienes leen este idioma.
wording-restored = Vuelve a ser el texto original.
wording-gone = Ese texto ya no lo conozco.
wording-empty = Un texto no puede estar vacío.
wording-long = { $most ->
    [one] Como máximo un carácter, por favor.
   *[other] Como máximo { $most } caracteres, por favor; son { $length }.
}
wording-unreadable = Algo no cuadra con las llaves: cada { "{" } necesita su { "}" }, como en el original.
wording-unknown = El original no tiene «{ $name }», así que no sabría qué poner ahí.
address-which = ¿Cómo me dirijo a la gente, en los idiomas que tienen los dos tratos?
address-informal = Informal
address-formal = Formal
address-informal-done = Desde ahora uso el trato informal, en los idiomas que tienen los dos.
address-formal-done = Desde ahora uso el trato formal, en los idiomas que tienen los dos.
