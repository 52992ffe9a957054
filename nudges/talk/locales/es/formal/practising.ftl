### Practising with the bot alone, or with a colleague who offered to.

practise-start = Este mensaje queda entre usted y yo, así que nada puede salir mal, y aquí nada cuenta. Hay cuatro cosas que probar: reaccionar a él, responderle, cambiar la respuesta y borrarla.
practise-reacted = Vi su reacción. En un canal se ve igual: un emoji pequeño debajo del mensaje, y quien lo escribió se alegra.
practise-replied = Llegó su respuesta, y no la he guardado. En un canal estaría debajo del mensaje, para quienes siguen esa conversación.
practise-edited = Cambió su respuesta. En un canal, las palabras nuevas ocupan el lugar de las anteriores, con un pequeño «editado» al lado.
practise-deleted = Borró su respuesta, y ya no está. En un canal es igual de fácil, aunque puede que alguien la haya leído antes.
practise-text = Su respuesta (solo la veo yo, y no la guardo)
practise-buddy = También se puede practicar con una persona: { $name } se ha ofrecido. No digo a nadie que practica, así que escribir o no es decisión suya.
buddy-offers = Se ha ofrecido para practicar con otras personas: muestro su nombre por turnos a quienes practican. Nadie tiene que escribir.
buddy-offered = ¡Gracias! Desde ahora muestro su nombre, por turnos con otros, a quienes practican. Escriba «compañía no» para terminarlo.
buddy-ended = Hecho: no muestro su nombre a quienes practican.
data-buddy = Se ofreció para practicar con otras personas
data-practice = Está practicando, y guardo por un día por dónde va
