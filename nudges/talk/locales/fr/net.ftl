### The promise of an answer, as admins open it channel by channel.

words-admin-net = filet, filet de sécurité
help-admin-net = Les canaux où des relais promettent une réponse à chaque message : « filet ouvrir CANAL 8 » pour 8 heures de travail, « filet fermer CANAL »
words-net-open = ouvrir, oui
words-net-close = fermer, non
net-heading = Là où une réponse est promise
net-start = Les relais de permanence pour un canal promettent que chaque message y reçoit une réponse à temps. Cela vaut dès que deux personnes sont de permanence. Un message sans réponse va à l’une, puis à la suivante, puis dans la boîte de réception du responsable.
net-none-yet = Aucun canal n’est encore ouvert pour cela. Mieux vaut en ouvrir un où se trouve la plupart des gens.
net-champions-few = Il y a encore moins de cinq relais. J’invite des personnes qui lancent des conversations ou répondent souvent ; les volontaires écrivent « relais ».
net-champions =
    { $count ->
        [one] Il y a un relais.
       *[other] Il y a { $count } relais.
    }
net-open = Ouvrir un canal
net-close = Fermer #{ $channel }
net-title = Promettre une réponse
net-channel = Quel canal
net-channel-hint = Son nom, comme general
net-hours = En
net-hours-label =
    { $hours ->
        [one] Une heure de travail
       *[other] { $hours } heures de travail
    }
net-opened =
    { $hours ->
        [one] #{ $channel } est ouvert : dès que deux relais sont de permanence, une réponse y est promise en une heure de travail. Il suffit de leur dire d’écrire « permanence ».
       *[other] #{ $channel } est ouvert : dès que deux relais sont de permanence, une réponse y est promise en { $hours } heures de travail. Il suffit de leur dire d’écrire « permanence ».
    }
net-opened-unseen = Je ne suis pas encore dans ce canal, je n’y vois donc aucun message. Une invitation serait bienvenue.
net-closed = #{ $channel } est fermé : plus rien n’y est promis, et personne n’est de permanence. Ce qui attend déjà arrive dans la boîte de réception du responsable si personne ne répond.
net-unclear = Écris « filet ouvrir CANAL 8 » ou « filet fermer CANAL ».
net-unfit = Une réponse ne peut pas être promise dans #{ $channel } : il doit être public, compter, et ne pas servir aux annonces.
net-none = #{ $channel } n’est pas ouvert pour cela, rien n’a donc été changé.
net-left-over = Un message dans #{ $channel } n’a pas encore de réponse, et il ne reste aucun relais à qui demander. Ceci vient parce que tu t’occupes de Chime In ici : une réponse avant { DATETIME($by, dateStyle: "medium", timeStyle: "short") }, de n’importe qui, tient la promesse.
