### Ideas for a post: handed in by anybody, decided on by those in charge.

idea-name = Votre nom
idea-many = { $most } de vos idées attendent déjà. Il faut en reprendre une, ou attendre que l’une soit décidée.
idea-new-alone = Quelqu’un a confié une idée de message. Ceci vient parce que vous vous occupez de Chime In ici ; ouvrez-le pour la lire, ou écrivez « /nudge-admin idées ».
idea-answer-used = Bonne nouvelle : ce que vous avez confié servira à un message. Merci !
idea-answer-declined = À propos de ce que vous avez confié pour un message : pas cette fois. Merci quand même, et la prochaine est bienvenue.
idea-answer-lapsed = À propos de ce que vous avez confié pour un message : cela n’a pas été repris en 60 jours, je l’ai donc laissé aller. On peut le renvoyer avec /nudge idée.
