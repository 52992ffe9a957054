### The promise of an answer, as admins open it channel by channel.

net-unclear = Écrivez « filet ouvrir CANAL 8 » ou « filet fermer CANAL ».
net-left-over = Un message dans #{ $channel } n’a pas encore de réponse, et il ne reste aucun relais à qui demander. Ceci vient parce que vous vous occupez de Chime In ici : une réponse avant { DATETIME($by, dateStyle: "medium", timeStyle: "short") }, de n’importe qui, tient la promesse.
