### What would make it easier, as people tell it in confidence.

help-easier = Qué le lo haría más fácil: decírmelo, cambiarlo o borrarlo
easier-question = ¿Qué le haría más fácil participar? Basta un toque en lo que más se acerque.
easier-private = La respuesta va cifrada y no se muestra a nadie más. Cambia lo que le sugiero.
easier-told = Me dijo: «{ $answer }». Un toque en otra respuesta lo cambia.
easier-thanks = Gracias. Esto queda entre usted y yo; con «más fácil» se puede ver, cambiar o borrar.
easier-then-reading_is_enough = Es una buena manera de estar aquí. No le envío más sugerencias; escriba «ahora» cuando quiera una.
easier-then-elsewhere = Bueno es saberlo. No le envío sugerencias durante medio año; escriba «ahora» cuando quiera una.
data-easier = Lo que lo haría más fácil, como me dijo, cifrado
data-minutes = Minutos al mes que fijó
data-weekday = El día de la semana que fijó
data-reach = Cómo quiere saber de mí
data-highest = El paso más lejano que quiere
