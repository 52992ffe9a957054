### The first words that anybody reads from the bot.

introduction-heading = Bonjour, je suis Chime In
introduction-who = Je suis Chime In, une petite aide mise en place par { $name }. De temps en temps, je suggère une façon simple de participer ici.
introduction-who-here = Je suis Chime In, une petite aide mise en place par ton espace de travail. De temps en temps, je suggère une façon simple de participer ici.
introduction-owner = Les questions à mon sujet vont à { $owners }.
introduction-owner-unknown = Les questions à mon sujet vont aux admins de ton espace de travail.
introduction-sees = Ce que je vois : que quelqu’un a publié, répondu ou réagi dans l’un des canaux qui comptent ici, où et quand. Ce que je ne vois pas : les messages directs, les autres canaux privés, les réunions, et qui lit quoi.
introduction-keeps = Je ne garde jamais ce que quelqu’un a écrit. Ce que je calcule à ton sujet n’est que pour toi : ni ton manager ni les admins ne peuvent le consulter. Écris « mes données » pour le voir.
introduction-stop = Tout ici est libre. Écris « arrêter » et j’arrête tout de suite, « pause » pour un temps, « aide » pour le reste. Personne n’en est informé.
