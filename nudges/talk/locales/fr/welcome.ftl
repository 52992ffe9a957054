### What leads an admin through the first steps.

words-admin-welcome = bienvenue, premiers pas, débuter
help-admin-welcome = Les premiers pas : responsable, canaux, simulation
welcome-heading = Bienvenue : les premiers pas
welcome-start = Merci de m’accueillir. Trois petits pas, et tout le reste peut attendre.
welcome-owner = 1. Qui s’en occupe ? Il faut quelqu’un, sinon cela n’aidera personne : « responsable » avec un nom, ou « responsable moi ».
welcome-channels = 2. Quels canaux comptent ? Je ne rejoins et ne regarde que ceux qui sont choisis.
welcome-dry-run = 3. Une simulation montre en nombres ce que j’enverrais ; elle n’envoie rien.
welcome-nobody = Personne n’a de mes nouvelles sans ton accord : d’abord une présentation pour tout le monde, puis « lancer ».
admin-button-owner = Nommer un responsable
admin-button-policy = Écrire les règles
admin-button-overview = Le programme
