### Practising with the bot alone, or with a colleague who offered to.

practise-start = Ce message est seulement entre toi et moi : rien ne peut mal tourner, et rien ici ne compte pour quoi que ce soit. Il y a quatre choses à essayer : y réagir, y répondre, modifier sa réponse, et la supprimer.
practise-reacted = J’ai vu la réaction. Dans un canal, c’est pareil : un petit emoji sous le message, et qui l’a écrit est content.
practise-replied = La réponse est arrivée, et je ne l’ai pas gardée. Dans un canal, elle serait sous le message, pour qui suit cette conversation.
practise-edited = La réponse est modifiée. Dans un canal, les nouveaux mots remplacent les anciens, avec un petit « modifié » à côté.
practise-deleted = La réponse est supprimée. Dans un canal, c’est aussi simple, même si quelqu’un l’a peut-être lue avant.
practise-next-react = Si l’envie est là, on peut maintenant réagir à ce message : appuyer longuement ou pointer dessus, et choisir un emoji.
practise-next-reply = Si l’envie est là, on peut maintenant écrire une réponse.
practise-next-edit = Si l’envie est là, on peut maintenant modifier la réponse : appuyer longuement ou pointer dessus, et choisir « Modifier ».
practise-next-delete = Si l’envie est là, on peut maintenant supprimer la réponse : appuyer longuement ou pointer dessus, et choisir « Supprimer ».
practise-finished = C’était tout : réagir, répondre, modifier et supprimer sont faits. Cela marche de la même façon partout ici.
practise-button-react = Réagir avec 👍
practise-button-reply = Écrire une réponse
practise-button-edit = Je l’ai modifiée
practise-button-delete = Je l’ai supprimée
practise-title = Essayer une réponse
practise-submit = Répondre
practise-text = Ta réponse (je suis seul à la voir, et ne la garde pas)
practise-empty = Un mot ou deux, n’importe lesquels.
practise-buddy = On peut aussi s’exercer avec un collègue : { $name } l’a proposé. Je ne dis à personne qui s’exerce, lui écrire ou non reste ton choix.
practise-buddy-go = Écrire à { $name }

words-buddy = binôme, parrain
help-buddy = Proposer à des collègues de s’exercer avec toi, ou ne plus le faire
buddy-off-words = non, fin, stop, plus
buddy-asks = Certains collègues préfèrent s’exercer avec une personne plutôt qu’avec moi. Si tu le proposes, je montre ton nom à qui s’exerce, un nom à la fois et à tour de rôle, et rien d’autre. On peut y mettre fin à tout moment.
buddy-offers = Tu as proposé à des collègues de s’exercer avec toi : je montre ton nom à qui s’exerce, à tour de rôle. Personne n’est obligé d’écrire.
buddy-offered = Merci ! Désormais je montre ton nom, à tour de rôle avec d’autres, aux collègues qui s’exercent. Écris « binôme non » pour y mettre fin.
buddy-ended = C’est fait : je ne montre plus ton nom aux collègues qui s’exercent.
buddy-button-offer = Je le propose
buddy-button-end = Plus maintenant
data-buddy = Proposition faite à des collègues de s’exercer avec toi
data-practice = Exercice en cours, dont je garde l’avancement un jour
