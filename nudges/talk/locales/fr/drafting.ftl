### Drafting a post with the bot, which holds it against the company's own list.

words-draft = brouillon, écrire avec moi
help-draft = Écrire un message en privé et le comparer à la liste de l’entreprise, avant de le publier soi-même
draft-title = Écrire un brouillon
draft-text = Qu’y a-t-il à écrire ?
draft-text-hint = Toi seul le vois. C’est comparé ici même à une liste de mots tenue par les admins ; rien n’en est gardé, compté ni transmis.
draft-where = Où sera-t-il lu ?
draft-inside = Ici, dans l’entreprise
draft-public = Sur un réseau public
draft-channel = Dans quel canal ? (facultatif)
draft-channel-hint = Un lien y mènera alors. La publication reste entre tes mains.
draft-submit = Comparer
draft-heading = Ton brouillon
draft-match = Sur la liste : { $entries }. Le conseil qui s’y trouve : { $advice }
draft-nothing = Rien de la liste ne correspondait. La liste ne connaît que les mots que quelqu’un y a mis.
draft-decide = Le publier ou non, et comment, reste ton choix. Le revoici, à copier ; je n’en ai rien gardé.
draft-go = Aller à #{ $channel }
draft-change = Le changer
draft-policy = Lire les règles
draft-empty = Quelques mots suffisent, mais il en faut.
draft-long = C’est trop long pour moi : je peux comparer { $most } caractères au plus, et il y en a { $length }.
