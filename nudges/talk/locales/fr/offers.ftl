### The offers: what, where, how long it takes, and why this person got it.

offer-heading = Une suggestion pour cette semaine
offer-alone = Une suggestion pour cette semaine. { $what } C’est libre : écris « pas maintenant » et celle-ci disparaît, « arrêter » et il n’en viendra plus.
offer-asked = Un petit pas, si l’envie est là
offer-asked-alone = Un petit pas, si l’envie est là. { $what }
offer-answered-alone = Une suggestion pour cette semaine. { $what } { $thanks }
offer-answered-not_now = Pas maintenant, donc. C’est tout à fait bien.
offer-answered-done = Très bien, merci de me le dire.
offer-answered-useful = Ravi de l’apprendre, merci.
offer-answered-less = Désormais, j’écrirai moins souvent.

offer-read_lively = Plusieurs personnes échangent dans #{ $channel } ces jours-ci. On peut y jeter un œil, juste pour lire.
offer-read_lively-go = Lire
offer-react_thread = Un fil dans #{ $channel } fait parler. Si quelque chose y plaît, un emoji suffit.
offer-react_thread-go = Ouvrir le fil
offer-react_newcomer = Quelqu’un a écrit dans #{ $channel } pour la première fois. Un emoji de toi lui dit que son message a été vu.
offer-react_newcomer-go = Voir son message
offer-vote_poll = Un sondage est ouvert dans #{ $channel }. Un emoji, et c’est voté.
offer-vote_poll-go = Voir le sondage
offer-answer_question = Une question dans #{ $channel } attend une réponse. Une courte piste aide, ou le nom de quelqu’un qui sait.
offer-answer_question-go = Voir la question
offer-greet_newcomer = Quelqu’un a écrit dans #{ $channel } pour la première fois. Une ligne de bienvenue fait beaucoup.
offer-greet_newcomer-go = Voir son message
offer-say_hello = #{ $channel } est fait pour les choses légères. Un bonjour, une photo du déjeuner ou une blague : tout y a sa place.
offer-say_hello-go = Y aller
offer-share_small = #{ $channel } est l’un des plus petits canaux. Ce qui t’a aidé récemment y aurait sa place : un lien, une astuce, un merci.
offer-share_small-go = Y aller
offer-ask_question = Dans #{ $channel }, les questions trouvent d’habitude une réponse. Si tu te demandes quelque chose, d’autres se le demandent sans doute aussi.
offer-ask_question-go = Y poser la question
offer-thank_colleague = Quelqu’un t’a répondu dans #{ $channel }. Un merci s’y écrit vite, et se lit avec plaisir.
offer-thank_colleague-go = Dire merci
offer-safe_post = Chaque message dans #{ $channel } reçoit une réponse : des collègues l’ont promis. Un bon endroit pour une première question ou une petite histoire.
offer-safe_post-go = Y aller

offer-practise = Essayer avec moi, sans personne d’autre, comment réagir, répondre, modifier et supprimer. Personne ne le voit, rien ne peut donc mal tourner.
offer-practise-go = Essayer
offer-read_policy = Ce qui est permis ici et ce qui ne l’est pas, en mots simples, sur une page.
offer-read_policy-go = Lire les règles
offer-fewer_tools = Certains de tes canaux ne sont peut-être que du bruit pour toi. Voici ceux qu’on pourrait quitter, et des façons d’avoir moins de nouvelles de moi.
offer-fewer_tools-go = Regarder
offer-your_minutes = Dis-moi combien de minutes par mois te conviennent, et quel jour. Je m’y tiens.
offer-your_minutes-go = Choisir les minutes
offer-tell_why = Qu’est-ce qui te permettrait de participer plus facilement ? Un seul appui suffit, et la réponse reste entre toi et moi.
offer-tell_why-go = Répondre
offer-answer_poll = Une question avec quelques réponses au choix. Un appui compte, sans ton nom.
offer-answer_poll-go = Voir la question
offer-hand_in_idea = Y a-t-il quelque chose qui mérite d’être partagé, sans envie de le publier soi-même ? On peut me le confier, et quelqu’un d’autre le fera.
offer-hand_in_idea-go = Confier une idée
offer-ask_unnamed = Y a-t-il une question à poser à tout le monde, mais pas sous ton nom ? Je peux la poser dans un canal.
offer-ask_unnamed-go = Demander sans mon nom
offer-draft_with_me = On peut d’abord écrire quelque chose avec moi. Je le compare à la liste de l’entreprise, je ne garde rien, et tu décides où cela va.
offer-draft_with_me-go = Écrire un brouillon

offer-time = { $seconds ->
    [30] Cela prend 30 secondes.
    [60] Cela prend une minute.
    [120] Cela prend deux minutes.
    [180] Cela prend trois minutes.
   *[other] Cela prend { $seconds } secondes.
}

offer-why = Tout le monde reçoit une suggestion de ce genre de temps en temps. « Pourquoi ce message ? » en dit plus.
reason-never_yet = Pourquoi toi : je n’ai pas vu jusqu’ici de message ni de réaction de ta part, ce qui est très bien. C’est l’un des premiers pas les plus faciles.
reason-been_a_while = Pourquoi toi : ton dernier message ou ta dernière réaction visible date d’un moment, et ceci permet de revenir facilement.
reason-next_step = Pourquoi toi : tu fais déjà des choses de ce genre. Ce serait un petit pas de plus.
reason-fits = Pourquoi toi : cela correspond à ce que tu m’as dit qui te faciliterait les choses. Cela reste entre toi et moi ; « plus facile » le montre, et permet de le changer.
reason-for_everyone = Pourquoi toi : tout le monde reçoit une suggestion de ce genre de temps en temps.

button-why = Pourquoi ce message ?
button-done = Fait
button-useful = Utile
button-not_now = Pas maintenant
button-less = Moins souvent
button-pause = Pause
button-stop = Arrêter
