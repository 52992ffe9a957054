### Practising with the bot alone, or with a colleague who offered to.

practise-start = Ce message est seulement entre vous et moi : rien ne peut mal tourner, et rien ici ne compte pour quoi que ce soit. Il y a quatre choses à essayer : y réagir, y répondre, modifier sa réponse, et la supprimer.
practise-text = Votre réponse (je suis seul à la voir, et ne la garde pas)
practise-buddy = On peut aussi s’exercer avec un collègue : { $name } l’a proposé. Je ne dis à personne qui s’exerce, lui écrire ou non reste votre choix.
help-buddy = Proposer à des collègues de s’exercer avec vous, ou ne plus le faire
buddy-asks = Certains collègues préfèrent s’exercer avec une personne plutôt qu’avec moi. Si vous le proposez, je montre votre nom à qui s’exerce, un nom à la fois et à tour de rôle, et rien d’autre. On peut y mettre fin à tout moment.
buddy-offers = Vous avez proposé à des collègues de s’exercer avec vous : je montre votre nom à qui s’exerce, à tour de rôle. Personne n’est obligé d’écrire.
buddy-offered = Merci ! Désormais je montre votre nom, à tour de rôle avec d’autres, aux collègues qui s’exercent. Écrivez « binôme non » pour y mettre fin.
buddy-ended = C’est fait : je ne montre plus votre nom aux collègues qui s’exercent.
data-buddy = Proposition faite à des collègues de s’exercer avec vous
