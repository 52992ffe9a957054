### Polls: made by those in charge, answered in private in one tap, told to a channel without names.

help-polls = Les sondages ouverts de vos canaux : un appui compte, sans votre nom
polls-none = Aucun sondage n’est ouvert pour vous en ce moment.
polls-open = Ces sondages sont ouverts pour vous. Un appui compte, et personne ne voit ce qui est choisi.
poll-counted = Merci, la réponse compte. Personne ne voit qu’elle vient de vous.
poll-already = Celui-ci a déjà reçu votre réponse, ou il n’est pas pour vos canaux. Chaque réponse compte une fois.
data-polls = Sondages ouverts auxquels vous avez répondu ; ce qui a été choisi n’est gardé nulle part
poll-too-few = Votre sondage pour #{ $channel } est terminé. Trop peu de personnes ont répondu : personne ne voit donc de chiffres, et rien n’en est gardé. On peut en ouvrir un autre avec « /nudge-admin sondages ».
