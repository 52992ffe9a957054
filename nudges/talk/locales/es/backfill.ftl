### Reading history and looking up who is there, for admins.

words-admin-backfill = historial, pasado
words-admin-sync = sincronizar, actualizar
help-admin-backfill = Hasta dónde se leyó el historial; «historial 30» lee los últimos 30 días de todos los canales que cuentan
help-admin-sync = Vuelve a mirar quién está aquí, y en qué canales
admin-button-backfill = ¿Por dónde va?

backfill-days = Hace falta un número de días de 1 a { $most }, por ejemplo «historial 30».
backfill-no-channels = Todavía no cuenta ningún canal, así que no hay nada que leer. Antes hay que elegir algunos con «canal elegir».
backfill-no-past = Teams solo me muestra lo que ocurre mientras estoy en un equipo, nada de antes. Así que no hay nada que leer; las cifras empiezan el día en que llegué.
backfill-not-here = Eso es para espacios de trabajo reales. Uno importado recibe su historial de un archivo.
backfill-begun = { $count ->
    [one] Leeré lo que falta de los últimos { $days } días en un canal,
   *[other] Leeré lo que falta de los últimos { $days } días en { $count } canales,
} tan rápido como me deje la plataforma. Guardo quién hizo algo visible y cuándo, y ningún texto.
backfill-nothing = Todo lo de los últimos { $days } días está leído, o se está leyendo ahora.
backfill-none = Todavía no se ha leído ningún historial. «historial 30» lee los últimos 30 días de todos los canales que cuentan; { $most } es lo máximo.
backfill-summary = { $all ->
    [one] Se ha leído { $done } de { $all } canal. Novedades: { $acts ->
        [one] un acto
       *[other] { $acts } actos
    }.
   *[other] Se han leído { $done } de { $all } canales. Novedades: { $acts ->
        [one] un acto
       *[other] { $acts } actos
    }.
}
backfill-caption = { $shown ->
    [one] Uno de { $all } canales
   *[other] { $shown } de { $all } canales
}
backfill-how-far = Por dónde va
backfill-done = { $days ->
    [one] Listo: un día, actos nuevos: { $acts }
   *[other] Listo: los { $days } días, actos nuevos: { $acts }
}
backfill-going-on = { $done } de { $all } días, actos nuevos hasta ahora: { $acts }
backfill-waits = Espera hasta que yo esté en #{ $channel }
backfill-failed-outside = No estoy en #{ $channel }: con una invitación, continúa
backfill-failed-archived = #{ $channel } está archivado
backfill-failed-scope = No tengo permiso para leer #{ $channel }: hay que instalarme de nuevo con todos los permisos y repetir «historial» con los días
backfill-failed-other = Se paró con «{ $why }»; «historial» con los días lo intenta otra vez
backfill-gaps = { $days ->
    [one] Un día tiene huecos en lo que vi; no se valora a nadie por él hasta que pueda leer lo que faltó.
   *[other] { $days } días tienen huecos en lo que vi; no se valora a nadie por ellos hasta que pueda leer lo que faltó.
}
backfill-outside = { $count ->
    [one] Todavía no estoy en { $channels }. Si sigue así, hace falta una invitación.
   *[other] Todavía no estoy en { $channels } ({ $count } canales). Si sigue así, hace falta una invitación.
}
backfill-inside = { $count ->
    [one] Sigo en { $channels }, que no cuenta. Si sigue así, se me puede quitar de ahí.
   *[other] Sigo en { $channels } ({ $count } canales), que no cuentan. Si sigue así, se me puede quitar de ahí.
}
sync-asked = En los próximos minutos miro quién está aquí, y en qué canales.
sync-never = Todavía no se ha mirado quién está aquí; lo hago por mi cuenta en los primeros minutos.
sync-done = Quién está aquí se miró por última vez el { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
sync-failed = Una parte fue rechazada: { $why }.
