### The first words that anybody reads from the bot.

introduction-who-here = Je suis Chime In, une petite aide mise en place par votre espace de travail. De temps en temps, je suggère une façon simple de participer ici.
introduction-owner-unknown = Les questions à mon sujet vont aux admins de votre espace de travail.
introduction-keeps = Je ne garde jamais ce que quelqu’un a écrit. Ce que je calcule à votre sujet n’est que pour vous : ni votre manager ni les admins ne peuvent le consulter. Écrivez « mes données » pour le voir.
introduction-stop = Tout ici est libre. Écrivez « arrêter » et j’arrête tout de suite, « pause » pour un temps, « aide » pour le reste. Personne n’en est informé.
