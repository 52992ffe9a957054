# What is said in Slack only.

slack-home-more = Il y a plus que ce qui tient ici. /nudge aide, dans n’importe quel canal, montre tout.

slack-close = Fermer
slack-not-here = Chime In n’est pas installé dans cet espace de travail, ou ne l’est plus. Les personnes qui s’occupent de Slack ici peuvent aider.
slack-trouble = Quelque chose ne marche pas de mon côté en ce moment, pardon. Un nouvel essai dans une minute ou deux devrait aller.
slack-moment = Un instant …
slack-gone-on = J’ai écrit la réponse en message direct : elle n’est que pour toi.
slack-form-waits = Il y a une ou deux choses à remplir pour cela.
slack-form-open = Remplir
slack-long = C’était un long message ! Je n’ai pu en lire que le début.
