### What would make it easier, as people tell it in confidence.

help-easier = Ce qui vous faciliterait les choses : le dire, le changer, ou le faire effacer
easier-question = Qu’est-ce qui vous permettrait de participer plus facilement ? Un appui sur ce qui s’en approche le plus suffit.
easier-private = La réponse est chiffrée, et montrée à personne d’autre que vous. Elle change ce que je suggère.
easier-told = Vous m’avez dit : « { $answer } ». Appuyez sur une autre réponse pour la changer.
easier-thanks = Merci. Cela reste entre vous et moi ; écrivez « plus facile » pour le voir, le changer ou le faire effacer.
data-easier = Ce qui faciliterait les choses, comme vous me l’avez dit, chiffré
