### What leads an admin through the first steps.

welcome-nobody = Personne n’a de mes nouvelles sans votre accord : d’abord une présentation pour tout le monde, puis « lancer ».
