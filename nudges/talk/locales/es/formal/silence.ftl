### How a member's own figure is explained, to that member only.

silence-never = Hasta ahora no se ha visto nada suyo aquí, y está bien así: mucha gente empieza leyendo.
silence-new = Todavía no hay en qué basarse: acaba de llegar, o acabo de llegar yo.
silence-recency-more = { $days ->
    [0] Algo suyo se vio aquí en el último día, y lo que más pesa es cuánto hace de eso.
    [one] Ha pasado un día desde que se vio aquí algo suyo.
   *[other] Han pasado { $days } días desde que se vio aquí algo suyo.
}
silence-recency-less = { $days ->
    [0] Algo suyo se vio aquí en el último día.
    [one] Algo suyo se vio aquí hace un día.
   *[other] Algo suyo se vio aquí hace { $days } días, que no es mucho.
}
silence-rhythm-more = { $active ->
    [0] En los últimos 90 días no se vio aquí nada suyo.
    [one] Algo suyo se vio aquí en uno de los últimos 90 días.
   *[other] Algo suyo se vio aquí en { $active } de los últimos 90 días.
}
silence-rhythm-less = { $active ->
    [0] Antes participaba aquí a menudo.
    [one] Algo suyo se vio aquí en uno de los últimos 90 días.
   *[other] Algo suyo se vio aquí en { $active } de los últimos 90 días.
}
silence-tenure-more = Lo que más pesa es cuánto tiempo lleva participando: en este punto mucha gente hace una pausa.
silence-tenure-less = Lo que más pesa es cuánto tiempo lleva participando: en este punto casi todo el mundo continúa.
