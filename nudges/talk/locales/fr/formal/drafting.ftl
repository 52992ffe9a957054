### Drafting a post with the bot, which holds it against the company's own list.

draft-text-hint = Vous seul le voyez. C’est comparé ici même à une liste de mots tenue par les admins ; rien n’en est gardé, compté ni transmis.
draft-channel-hint = Un lien y mènera alors. La publication reste entre vos mains.
draft-heading = Votre brouillon
draft-decide = Le publier ou non, et comment, reste votre choix. Le revoici, à copier ; je n’en ai rien gardé.
