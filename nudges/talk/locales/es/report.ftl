### The adoption report. It counts people and names nobody; it thanks, and blames no one.

report-period =
    { $kind ->
        [week] semana del { $day } de { report-month-name } de
        [quarter] { $month ->
            [1] enero a marzo de
            [4] abril a junio de
            [7] julio a septiembre de
           *[10] octubre a diciembre de
        }
       *[month] { report-month-name } de
    } { $year }
report-month-name = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
report-day = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}

report-title = Quién participó en { $group }, { $period }
report-group-team = el grupo en torno a { $name }
report-headline = Participaron { $active } de { $people } personas ({ $period }).
report-headline-all = Participaron las { $people } personas ({ $period }). ¡Estupendo!
report-first =
    { $count ->
        [0] Nadie hizo algo visible por primera vez.
        [one] 1 persona hizo algo visible por primera vez. Una respuesta vale más que todo lo que podamos decir.
       *[other] { $count } personas hicieron algo visible por primera vez. Una respuesta a cada una vale más que todo lo que podamos decir.
    }
report-first-unknown = No se puede decir quién participó por primera vez: no se sabe nada de antes de este periodo.
report-silent = { $silent } de { $judged } personas que podemos valorar están en silencio: es probable que las cuatro semanas siguientes al { $day } pasen sin nada visible de su parte.
report-silent-unseen = No se dice cuántas están en silencio: aquí no se ven las reacciones entre personas, así que por eso no se dice de nadie.
report-silent-few = No se dice cuántas están en silencio: se puede valorar a menos de { $smallest } personas.

report-nobody = Todavía no había nadie en { $group } al terminar el periodo ({ $period }).
report-nothing = No ocurrió nada visible ({ $period }).
report-next-steps = Lo que ayuda ahora: mirar si los datos de estos días están, traerlos si faltan, y pedir a dos o tres personas a las que les guste escribir que empiecen, con una pregunta fácil de responder. Lo que más ayuda es que responda la dirección.

report-funnel = Dónde está cada quien, en los { $days } días hasta el { $day }
report-funnel-seen = Dónde está cada quien, en los { $days } días hasta el { $day } (de los que se pudieron ver { $seen })
report-column-stage = Etapa
report-column-people = Personas
report-column-share = Parte
report-column-meaning = Qué hicieron
report-stage-leader = Inician
report-stage-collaborator = Conversan
report-stage-contributor = Aportan
report-stage-reader = Nada visible
report-not-measured = Sin medir
report-meaning-leader = empezaron algo a lo que se unió más gente
report-meaning-collaborator = respondieron
report-meaning-contributor = reaccionaron, votaron o publicaron
report-meaning-reader = leían o estaban fuera: no se puede distinguir
report-meaning-not-measured = acaban de llegar, están de permiso o no se ven
report-count = { $count }
report-share = { $percent } %

report-trend = Personas que participaron, semana a semana
report-series-anything = participaron
report-series-react = reaccionaron
report-series-vote = votaron
report-series-reply = respondieron
report-series-post = publicaron
report-series-host = iniciaron algo
report-trend-alt =
    { $weeks ->
        [one] En la semana del { $first } participaron { $newest }.
       *[other] Del { $first } al { $last } participaron entre { $lowest } y { $highest } personas por semana, { $newest } en la última.
    }
report-trend-nothing = No hay ninguna semana de la que se pudiera ver todo.
report-trend-gaps =
    { $weeks ->
        [one] La semana del { $days } queda abierta: no se pudo ver entera, así que no es una bajada.
       *[other] Las semanas del { $days } quedan abiertas: no se pudieron ver enteras, así que no son una bajada.
    }

report-change = Lo que hizo la gente ({ $period })
report-column-did = Personas que
report-column-change = Cambio
report-did-anything = participaron
report-did-react = reaccionaron
report-did-vote = votaron
report-did-reply = respondieron
report-did-post = publicaron
report-did-host = empezaron algo a lo que se unió más gente
report-did-first = participaron por primera vez
report-did-silent = están en silencio, entre las que podemos valorar
report-with-share = { $count } ({ $percent } %)
report-points =
    { $sign ->
        [more] +{ $points } { $points ->
            [one] punto
           *[other] puntos
        }
        [less] −{ $points } { $points ->
            [one] punto
           *[other] puntos
        }
       *[same] como antes
    }
report-difference =
    { $sign ->
        [more] +{ $count }
        [less] −{ $count }
       *[same] como antes
    }
report-unknown = –
report-no-change-not_covered = No hay con qué comparar: los datos no llegan hasta { $before }.
report-no-change-gaps = No hay comparación con { $before }: no se pudieron ver todos los días de ambos periodos.
report-no-change-too_few = No hay comparación con { $before }: menos de { $smallest } de estas personas estaban entonces.

report-leaders =
    { $tookpart ->
        [0] De las { $executives } personas de la dirección todavía no ha participado ninguna. Una respuesta corta de una de ellas es el mejor comienzo.
        [one] Participó 1 de { $executives } personas de la dirección, con { report-replies } y { report-posts }.
       *[other] Participaron { $tookpart } de { $executives } personas de la dirección, con { report-replies } y { report-posts }.
    }
report-replies = { $replies ->
    [one] 1 respuesta
   *[other] { $replies } respuestas
}
report-posts = { $posts ->
    [one] 1 publicación
   *[other] { $posts } publicaciones
}
report-leaders-reply = Las respuestas cuentan más que las publicaciones: se nota quién responde.
report-leaders-few = La parte de la dirección no se muestra: son menos de { $smallest } en este grupo, y la cifra trataría de personas concretas.

report-limits = Estas cifras cuentan lo que se puede ver: reacciones, votos, respuestas y publicaciones. Leer no se distingue de estar fuera, y los mensajes directos y las reuniones no se miden. Los bots, las personas invitadas y las que se han ido no están en ninguna cifra, y el personal externo solo si se incluyó. No se muestran grupos de menos de { $smallest } personas.
report-limits-unseen = Estas cifras cuentan publicaciones y respuestas. Aquí no se ven las reacciones ni los votos entre personas, ni la lectura, los mensajes directos o las reuniones: de quien no se vio nada, no se dice nada. Los bots, las personas invitadas y las que se han ido no están en ninguna cifra, y el personal externo solo si se incluyó. No se muestran grupos de menos de { $smallest } personas.
report-gap-days =
    { $days ->
        [one] En 1 día del periodo no se pudo ver todo; no cuenta para nada.
       *[other] En { $days } días del periodo no se pudo ver todo; no cuentan para nada.
    }
