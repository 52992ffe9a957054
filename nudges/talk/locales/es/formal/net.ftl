### The promise of an answer, as admins open it channel by channel.

net-unclear = Escriba «red abrir CANAL 8» o «red cerrar CANAL».
net-left-over = Una publicación en #{ $channel } sigue sin respuesta, y no queda ningún anfitrión a quien preguntar. Este mensaje llega porque cuida de Chime In aquí: con una respuesta antes de { DATETIME($by, dateStyle: "medium", timeStyle: "short") }, suya o de otra persona, se cumple la promesa.
