### Ideas for a post: handed in by anybody, decided on by those in charge.

idea-name = Su nombre
idea-thanks = Gracias, ya lo tienen. Le escribo cuando esté decidido. No cuenta en ningún sitio como algo que hizo.
idea-own = Una idea para una publicación que entregó el { DATETIME($day, dateStyle: "long") }, aún sin decidir: { $text }
idea-many = Ya esperan { $most } ideas suyas. Se puede retirar una, o esperar a que se decida otra.
idea-new-alone = Alguien entregó una idea para una publicación. Este mensaje llega porque cuida de Chime In aquí; se puede abrir para leerla, o escribir «/nudge-admin ideas».
idea-word = Unas palabras, si le apetece
idea-answer-used = Buena noticia: lo que entregó se usará para una publicación. ¡Muchas gracias!
idea-answer-declined = Sobre lo que entregó para una publicación: esta vez no. Gracias de todos modos, y bienvenida la próxima.
idea-answer-lapsed = Sobre lo que entregó para una publicación: no se retomó en 60 días, así que ya no lo guardo. Se puede enviar otra vez con /nudge idea.
