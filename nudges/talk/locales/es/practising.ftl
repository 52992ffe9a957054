### Practising with the bot alone, or with a colleague who offered to.

practise-start = Este mensaje queda entre tú y yo, así que nada puede salir mal, y aquí nada cuenta. Hay cuatro cosas que probar: reaccionar a él, responderle, cambiar la respuesta y borrarla.
practise-reacted = Vi tu reacción. En un canal se ve igual: un emoji pequeño debajo del mensaje, y quien lo escribió se alegra.
practise-replied = Llegó tu respuesta, y no la he guardado. En un canal estaría debajo del mensaje, para quienes siguen esa conversación.
practise-edited = Cambiaste tu respuesta. En un canal, las palabras nuevas ocupan el lugar de las anteriores, con un pequeño «editado» al lado.
practise-deleted = Borraste tu respuesta, y ya no está. En un canal es igual de fácil, aunque puede que alguien la haya leído antes.
practise-next-react = Lo siguiente, si apetece: reaccionar a este mensaje. Se mantiene pulsado o se señala, y se elige un emoji.
practise-next-reply = Lo siguiente, si apetece: escribir una respuesta.
practise-next-edit = Lo siguiente, si apetece: cambiar la respuesta. Se mantiene pulsada o se señala, y se elige «Editar».
practise-next-delete = Lo siguiente, si apetece: borrar la respuesta. Se mantiene pulsada o se señala, y se elige «Eliminar».
practise-finished = Eso era todo: reaccionar, responder, cambiar y borrar. Funciona igual en todas partes.
practise-button-react = Reaccionar con 👍
practise-button-reply = Escribir una respuesta
practise-button-edit = La he cambiado
practise-button-delete = La he borrado
practise-title = Practicar una respuesta
practise-submit = Responder
practise-text = Tu respuesta (solo la veo yo, y no la guardo)
practise-empty = Basta una palabra o dos, la que sea.
practise-buddy = También se puede practicar con una persona: { $name } se ha ofrecido. No digo a nadie que practicas, así que escribir o no es decisión tuya.
practise-buddy-go = Escribir a { $name }

words-buddy = compañía, compañía para practicar
help-buddy = Ofrecer a otras personas practicar juntos, o ya no
buddy-off-words = no, fuera, parar, ya no
buddy-asks = Hay quien prefiere practicar con una persona antes que conmigo. A quien practica le muestro el nombre de quien se ofrece, un nombre cada vez y por turnos, y nada más. Se puede terminar en cualquier momento.
buddy-offers = Te has ofrecido para practicar con otras personas: muestro tu nombre por turnos a quienes practican. Nadie tiene que escribir.
buddy-offered = ¡Gracias! Desde ahora muestro tu nombre, por turnos con otros, a quienes practican. Escribe «compañía no» para terminarlo.
buddy-ended = Hecho: no muestro tu nombre a quienes practican.
buddy-button-offer = Me ofrezco
buddy-button-end = Ya no
data-buddy = Te ofreciste para practicar con otras personas
data-practice = Estás practicando, y guardo por un día por dónde va
