### What admins and owners see and change.

words-admin-overview = estado, resumen general
words-admin-dry-run = ensayo, prueba en seco
words-admin-go = adelante, empezar
words-admin-hold = detener, alto
words-admin-schedules = horario, horarios
words-admin-channels = canal, canales
words-admin-limits = límites, horas de descanso
words-admin-help = ayuda
words-schedule-add = nuevo, añadir
words-schedule-change = cambiar, editar
words-schedule-pause = pausa
words-schedule-resume = reanudar
words-schedule-delete = borrar, quitar
words-channel-include = contar, incluir
words-channel-exclude = dejar fuera, excluir
words-channel-kind = tipo
words-channel-choose = elegir, escoger

admin-not-you = Del programa se ocupan quienes administran este espacio de trabajo y sus responsables, y tu nombre no figura ahí. Escribe «ayuda» para ver todo lo que puedes hacer.
admin-unknown = Esa no la conozco. Estas son las palabras que entiendo:
admin-help-start = Esto es lo que se puede hacer con el programa.
admin-help-alone = Escribe «/nudge-admin» y después una de las palabras de la lista, como estado, responsable, normas, lista, presentar, ensayo, adelante, detener, horario, canal o límites.
admin-help-caption = Lo que puede decir quien administra
help-admin-overview = En marcha o no, responsables, límites, canales y las próximas veces de cada horario
help-admin-dry-run = Cuántas personas recibirían ahora una sugerencia y por qué otras no; no se envía nada
help-admin-go = Desde ahora se envían sugerencias; dice también qué falta antes
help-admin-hold = No se envía nada hasta decir «adelante»
help-admin-schedules = Todos los horarios; «horario nuevo», y «horario cambiar», «pausa», «reanudar» o «borrar» con un nombre
help-admin-channels = Todos los canales; «canal elegir» cuáles cuentan, «canal contar» o «dejar fuera» con un nombre, «canal tipo NOMBRE social»
help-admin-limits = Horas de descanso, y cada cuánto se pregunta a una persona
help-admin-help = Esta lista
admin-button-go = Adelante
admin-button-hold = Detener
admin-button-dry-run = Ensayo
admin-button-schedules = Horarios
admin-button-limits = Límites
admin-button-channels = Canales

overview-heading = El programa
overview-live = En marcha desde el { DATETIME($day, dateStyle: "long") }: se envían sugerencias.
overview-not-live = Sin empezar: no se envía nada hasta que alguien de administración diga «adelante».
overview-limits = Cada persona recibe { $often }, y nada de { $starts } a { $ends } donde esté.
overview-no-channels = Todavía no cuenta ningún canal, así que no hay adónde dirigir a nadie: «canal elegir» los muestra.
overview-channels = { $all ->
    [one] Cuenta { $counted } de { $all } canal.
   *[other] Cuentan { $counted } de { $all } canales.
}
go-done = En marcha: desde ahora se envían sugerencias cuando toca un horario. «detener» lo para todo al instante.
hold-done = Detenido: ya no se envía nada, ni lo que estaba pendiente ni presentaciones. «adelante» lo pone en marcha otra vez, «presentar» continúa con las presentaciones.

dry-run-heading = Ensayo: no se ha enviado nada
dry-run-nobody = Todavía no conozco a nadie aquí. «sincronizar» trae a las personas de este espacio de trabajo.
dry-run-own-affair = tuvieron una hace poco, están fuera, en pausa, o no quieren ninguna

schedules-heading = Horarios
schedules-none = Todavía no hay ningún horario, así que no se mira a nadie: se añade uno con «horario nuevo».
schedule-line = «{ $name }»: { $when }, para { $audience }.
schedule-some-offers = { $count ->
    [one] Usa un tipo de sugerencia.
   *[other] Usa { $count } tipos de sugerencias.
}
schedule-is-paused = Está en pausa.
schedule-next = Próximas veces, según tu reloj: { $runs }.
schedule-never = nunca
schedule-run = { DATETIME($day, dateStyle: "medium") } { $at }
schedule-when-cron = cron { $cron }
schedule-when-daily = cada día a las { $at }
schedule-when-weekly = { $days } a las { $at }
audience-everyone = todo el mundo
audience-executives = la dirección
schedule-button-add = Añadir un horario
schedule-button-change = Cambiar
schedule-button-pause = Pausa
schedule-button-resume = Reanudar
schedule-button-delete = Borrar
schedule-button-dry-run = Ensayo
schedule-title-add = Añadir un horario
schedule-title-change = Cambiar un horario
schedule-name = Nombre
schedule-days = En estos días
schedule-time = A las
schedule-time-hint = Por ejemplo 10:00, en la zona horaria de cada persona.
schedule-cron = O una línea cron
schedule-cron-hint = Cinco campos, por ejemplo 30 9 1 * *. Si aquí hay algo, es lo que vale.
schedule-audience = Para quién
schedule-offers = Sugerencias
schedule-offers-hint = Sin elegir ninguna, valen todas.
schedule-name-wrong = Necesita un nombre de { $longest } caracteres como máximo.
schedule-name-taken = Ya hay otro horario que se llama «{ $name }».
schedule-days-wrong = Hay que elegir al menos un día o rellenar una línea cron.
schedule-saved = Guardado. { $schedule }
schedule-delete-sure = «{ $name }» desaparecerá del todo. Lo que envió sigue en el informe.
schedule-delete-button = Borrarlo
schedule-deleted = «{ $name }» ya no está.
schedule-unknown = No hay ningún horario que se llame «{ $name }». «horario» los muestra.
schedule-unclear = Escribe «horario nuevo», o «horario» con cambiar, pausa, reanudar o borrar y un nombre.
schedule-gone = Ese horario ya no está.

channels-caption = { $all ->
    [one] El único canal
   *[other] { $shown } de { $all } canales
}
channels-name = Canal
channels-kind = Para
channels-state = Cuenta
channels-change = Para qué es uno
channels-choose = Elegir cuáles cuentan
channels-alone = { overview-channels } Escribe «canal elegir» para cambiarlo, o «canal contar» o «canal dejar fuera» con un nombre.
channel-state-counts = sí
channel-state-left-out = no
channel-state-archived = no, archivado
channel-state-private = no, privado
channel-kind-work = trabajo
channel-kind-social = charla
channel-kind-announcements = anuncios
channel-counts = #{ $channel } cuenta, como canal de { $kind }.
channel-left-out = #{ $channel } ya no cuenta: ahí no se sugiere nada.
channel-unknown = No hay ningún canal que se llame «{ $name }».
channel-unclear = Escribe «canal elegir», «canal contar NOMBRE», «canal dejar fuera NOMBRE» o «canal tipo NOMBRE» con work, social o announcements.
channel-title = Cambiar un canal
channel-which = ¿Qué canal?
channel-included = ¿Cuenta?
channel-yes = sí
channel-no = no
channel-kind = ¿Para qué es?

channels-none = Todavía no conozco ningún canal aquí. «sincronizar» trae los de este espacio de trabajo; después se sigue desde aquí.
choose-title = ¿Qué canales cuentan?
choose-label = Canales que cuentan
choose-hint = Entro en estos y solo miro ahí. Las sugerencias llevan solo a los públicos.
choose-public = #{ $channel }
choose-private = #{ $channel } (privado)
choose-nothing = Ningún canal tiene «{ $word }» en su nombre.
choose-pages = Hay { $count }, más de los que caben en un formulario. Se pueden elegir por orden alfabético, o escribiendo «canal elegir» con una parte del nombre.
choose-page = #{ $first } a #{ $last }
choose-done = { $changed ->
    [0] No se ha cambiado nada.
    [one] Se ha cambiado un canal.
   *[other] Se han cambiado { $changed } canales.
} { overview-channels }

limits-title = Límites
limits-from = Ningún mensaje desde las
limits-to = hasta las
limits-hint = Una hora del lugar donde esté cada persona, por ejemplo 18:00.
limits-attention = Sugerencias por persona
limits-same = Tiene que ser distinta del comienzo.
limits-done = Guardado: cada persona recibe { $often }, y nada de { $starts } a { $ends } donde esté.
