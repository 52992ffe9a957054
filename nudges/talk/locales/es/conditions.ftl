### What has to be settled before anybody is nudged.

words-admin-introduce = presentar, presentación
words-admin-council = comité, comité de empresa
words-council-agreed = de acuerdo, acepta, sí
words-council-not_needed = no hace falta, ninguno, no hay comité
help-admin-introduce = Envía la presentación a todo el mundo, después de preguntar; luego, por dónde va
help-admin-council = Anota lo que dijo el comité de empresa: «comité de acuerdo» o «comité no hace falta»
admin-button-introduce = Presentación
admin-button-council = Comité de empresa

go-not-yet = { $count ->
    [one] Todavía no: falta una cosa. No se envía nada antes de resolverla.
   *[other] Todavía no: faltan { $count } cosas. No se envía nada antes de resolverlas.
}
still-open = { $count ->
    [0] Ya no falta nada: «adelante» empieza.
    [one] Falta una cosa antes de «adelante».
   *[other] Faltan { $count } cosas antes de «adelante».
}
checklist-owner-done = ✓ Se ocupa: { $owners }.
checklist-owner-none = ☐ Nadie es responsable de este programa. Alguien tiene que ocuparse, o no ayudará a nadie: escribe «responsable» y un nombre, o «responsable yo».
checklist-policy-done = ✓ Las normas están escritas: versión { $version }, en vigor desde el { DATETIME($day, dateStyle: "long") }.
checklist-policy-none = ☐ Todavía no hay normas: «normas» abre unas para empezar.
checklist-introduction-none = ☐ Todavía no me he presentado a nadie: «presentar» muestra a cuántas personas llegaría, y pregunta antes de enviar nada.
checklist-introduction-running = ☐ La presentación está en camino: la tienen { $there } de { $all }, faltan { $waiting }.
checklist-introduction-held = ☐ La presentación se detuvo en el camino: la tienen { $there } de { $all }. «presentar» continúa.
checklist-introduction-done = ✓ La presentación está enviada: la tienen { $there } de { $all }.
reach-away = { $count ->
    [one] Una persona más la recibe a su vuelta.
   *[other] { $count } más la reciben a su vuelta.
}
reach-unreached = { $count ->
    [one] A una persona no se le pudo enviar; eso no detiene nada.
   *[other] A { $count } no se les pudo enviar; eso no detiene nada.
}
reach-app = Teams solo me deja escribir a quien tiene la aplicación: quien administra Teams puede instalarla para todo el mundo (centro de administración de Teams, «Directivas de configuración»), y «presentar» llega entonces al resto.
reach-later = { $count ->
    [one] Una persona llegó después y la lee antes de su primera sugerencia.
   *[other] { $count } llegaron después y la leen antes de su primera sugerencia.
}
checklist-council-agreed = ✓ El comité de empresa está de acuerdo.
checklist-council-not_needed = ✓ No hay que preguntar a ningún comité de empresa.
checklist-council-none = ☐ El comité de empresa: «comité de acuerdo» cuando lo esté, «comité no hace falta» donde no hay a quién preguntar.
checklist-noted = Anotado el { DATETIME($day, dateStyle: "long") }.
checklist-noted-by = Anotado el { DATETIME($day, dateStyle: "long") } por { $who }.

introduce-question = { $count ->
    [one] Una persona recibe esto como mensaje directo:
   *[other] { $count } personas reciben esto como mensaje directo, una vez cada una:
}
introduce-when = Sale desde ahora, a cada persona en su horario de trabajo. Es solo una presentación: las sugerencias llegan después de «adelante». «detener» para lo que aún no ha salido.
introduce-sure = { $count ->
    [one] Enviarla a una persona
   *[other] Enviarla a { $count } personas
}
introduce-begun = { $count ->
    [one] En camino a una persona.
   *[other] En camino a { $count } personas, a cada una en su horario de trabajo.
} Más tarde se puede ver por dónde va.
introduce-nobody = Todavía no conozco a nadie aquí a quien presentarme. «sincronizar» trae a las personas de este espacio de trabajo.
introduce-look = Mirar otra vez

council-title = Comité de empresa
council-said = ¿Está de acuerdo el comité de empresa?
council-agreed = Está de acuerdo
council-not_needed = No hay que preguntar a ninguno
council-agreed-done = Anotado: el comité de empresa está de acuerdo.
council-not_needed-done = Anotado: no hay que preguntar a ningún comité de empresa.
