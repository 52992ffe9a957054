### The twelve weeks of a programme.

words-admin-renew = renovar, plazo
help-admin-renew = Lo que el programa ha mostrado hasta ahora, y otras doce semanas
term-not-live = El programa no está en marcha, así que no hay nada que renovar. «adelante» lo empieza.
term-ends = El programa sigue hasta el { DATETIME($day, dateStyle: "long") }, y luego termina por sí solo.
term-took-part = En las cuatro semanas antes de empezar participó el { $before } % de las personas; en las últimas cuatro semanas, el { $lately } %.
term-over = El programa terminó el { DATETIME($day, dateStyle: "long") }. Ya no llega ninguna sugerencia por sí sola; todas las órdenes siguen funcionando.
term-lately = En las últimas cuatro semanas participó el { $lately } % de las personas. No se puede decir cuántas lo hacían antes de empezar, porque esas semanas no se vieron enteras.
term-few = No se puede decir cuántas personas participan: son muy pocas, o las últimas cuatro semanas no se vieron enteras.
term-lift-unknown = Todavía no se puede decir si las sugerencias cambiaron algo: hacen falta al menos diez personas con sugerencias, diez sin ellas, y cuatro semanas.
term-lift-more = De quienes recibieron sugerencias participaron más que de quienes no: { $points ->
    [one] un punto porcentual
   *[other] { $points } puntos porcentuales
} más, con cierta seguridad entre { $low } y { $high }.
term-lift-less = De quienes recibieron sugerencias participaron menos que de quienes no: la diferencia es de { $points ->
    [one] un punto porcentual
   *[other] { $points } puntos porcentuales
}, con cierta seguridad entre { $low } y { $high }.
term-lift-open = No se puede decir si las sugerencias cambiaron algo: la diferencia es de { $points ->
    [one] un punto porcentual
   *[other] { $points } puntos porcentuales
}, y puede ser cualquiera entre { $low } y { $high }.
term-how = Conviene renovarlo si ayuda. Si no, dejar que termine también es una buena respuesta.
admin-button-renew = Renovarlo
term-renew = Renovar por doce semanas
term-end = Dejar que termine
term-renewed = Renovado: sigue hasta el { DATETIME($day, dateStyle: "long") }.
term-ending = Entonces termina por sí solo. «/nudge-admin renovar» lo cambia en cualquier momento.
overview-ended = El programa ha terminado después de sus doce semanas: no se envía nada. «renovar» muestra lo que ha aportado, y deja que siga.
overview-ends = Sigue hasta el { DATETIME($day, dateStyle: "long") } si nadie lo renueva.
