### The offers: what, where, how long it takes, and why this person got it.

offer-alone = Une suggestion pour cette semaine. { $what } C’est libre : écrivez « pas maintenant » et celle-ci disparaît, « arrêter » et il n’en viendra plus.
offer-react_newcomer = Quelqu’un a écrit dans #{ $channel } pour la première fois. Un emoji de vous lui dit que son message a été vu.
offer-share_small = #{ $channel } est l’un des plus petits canaux. Ce qui vous a aidé récemment y aurait sa place : un lien, une astuce, un merci.
offer-ask_question = Dans #{ $channel }, les questions trouvent d’habitude une réponse. Si vous vous demandez quelque chose, d’autres se le demandent sans doute aussi.
offer-thank_colleague = Quelqu’un vous a répondu dans #{ $channel }. Un merci s’y écrit vite, et se lit avec plaisir.
offer-fewer_tools = Certains de vos canaux ne sont peut-être que du bruit pour vous. Voici ceux qu’on pourrait quitter, et des façons d’avoir moins de nouvelles de moi.
offer-your_minutes = Dites-moi combien de minutes par mois vous conviennent, et quel jour. Je m’y tiens.
offer-tell_why = Qu’est-ce qui vous permettrait de participer plus facilement ? Un seul appui suffit, et la réponse reste entre vous et moi.
offer-answer_poll = Une question avec quelques réponses au choix. Un appui compte, sans votre nom.
offer-ask_unnamed = Y a-t-il une question à poser à tout le monde, mais pas sous votre nom ? Je peux la poser dans un canal.
offer-draft_with_me = On peut d’abord écrire quelque chose avec moi. Je le compare à la liste de l’entreprise, je ne garde rien, et vous décidez où cela va.
reason-never_yet = Pourquoi vous : je n’ai pas vu jusqu’ici de message ni de réaction de votre part, ce qui est très bien. C’est l’un des premiers pas les plus faciles.
reason-been_a_while = Pourquoi vous : votre dernier message ou votre dernière réaction visible date d’un moment, et ceci permet de revenir facilement.
reason-next_step = Pourquoi vous : vous faites déjà des choses de ce genre. Ce serait un petit pas de plus.
reason-fits = Pourquoi vous : cela correspond à ce que vous m’avez dit qui vous faciliterait les choses. Cela reste entre vous et moi ; « plus facile » le montre, et permet de le changer.
reason-for_everyone = Pourquoi vous : tout le monde reçoit une suggestion de ce genre de temps en temps.
