# What is said in Teams only.

teams-trouble = Quelque chose ne marche pas de mon côté en ce moment, pardon. Un nouvel essai dans une minute ou deux devrait aller.
teams-moment = Un instant …
teams-below = C’est juste en dessous.
teams-long = C’était un long message ! Je n’ai pu en lire que le début.
teams-required = Ce champ est à remplir.
