### What admins silence for a while, because tact asks for it.

hush-done = Hecho: desde ahora no envío sugerencias ni publico nada hasta { DATETIME($until, dateStyle: "full", timeStyle: "short") }. Lo que estaba en camino espera, y quien me pregunte algo sigue recibiendo respuesta. Escriba «calma fin» para terminarla antes.
hush-done-channel = Hecho: hasta { DATETIME($until, dateStyle: "full", timeStyle: "short") } no dirijo a nadie a #{ $channel } ni publico nada ahí. Lo que iba en camino queda retirado. Escriba «calma #{ $channel } fin» para terminarla antes.
hush-unclear = No puedo leer hasta cuándo. Pruebe con «hasta 15:00», «3 horas», «mañana», «2 semanas» o un día como 2030-04-01.
hush-past = Ese día no está en el futuro. Elija uno a partir de mañana, o una hora como 15:00.
hush-too-long = Eso es más de un año. Escriba «detener» para no enviar nada hasta decir «adelante».
