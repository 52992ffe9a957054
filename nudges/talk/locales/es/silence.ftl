### How a member's own figure is explained, to that member only.

silence-never = Hasta ahora no se ha visto nada tuyo aquí, y está bien así: mucha gente empieza leyendo.
silence-new = Todavía no hay en qué basarse: acabas de llegar, o acabo de llegar yo.
silence-recency-more = { $days ->
    [0] Algo tuyo se vio aquí en el último día, y lo que más pesa es cuánto hace de eso.
    [one] Ha pasado un día desde que se vio aquí algo tuyo.
   *[other] Han pasado { $days } días desde que se vio aquí algo tuyo.
}
silence-recency-less = { $days ->
    [0] Algo tuyo se vio aquí en el último día.
    [one] Algo tuyo se vio aquí hace un día.
   *[other] Algo tuyo se vio aquí hace { $days } días, que no es mucho.
}
silence-rhythm-more = { $active ->
    [0] En los últimos 90 días no se vio aquí nada tuyo.
    [one] Algo tuyo se vio aquí en uno de los últimos 90 días.
   *[other] Algo tuyo se vio aquí en { $active } de los últimos 90 días.
}
silence-rhythm-less = { $active ->
    [0] Antes participabas aquí a menudo.
    [one] Algo tuyo se vio aquí en uno de los últimos 90 días.
   *[other] Algo tuyo se vio aquí en { $active } de los últimos 90 días.
}
silence-tenure-more = Lo que más pesa es cuánto tiempo llevas participando: en este punto mucha gente hace una pausa.
silence-tenure-less = Lo que más pesa es cuánto tiempo llevas participando: en este punto casi todo el mundo continúa.
