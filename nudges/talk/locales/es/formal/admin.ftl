### What admins and owners see and change.

admin-not-you = Del programa se ocupan quienes administran este espacio de trabajo y sus responsables, y su nombre no figura ahí. Escriba «ayuda» para ver todo lo que puede hacer.
admin-help-alone = Escriba «/nudge-admin» y después una de las palabras de la lista, como estado, responsable, normas, lista, presentar, ensayo, adelante, detener, horario, canal o límites.
schedule-next = Próximas veces, según su reloj: { $runs }.
schedule-unclear = Escriba «horario nuevo», o «horario» con cambiar, pausa, reanudar o borrar y un nombre.
channels-alone = { overview-channels } Escriba «canal elegir» para cambiarlo, o «canal contar» o «canal dejar fuera» con un nombre.
channel-unclear = Escriba «canal elegir», «canal contar NOMBRE», «canal dejar fuera NOMBRE» o «canal tipo NOMBRE» con work, social o announcements.
