### Champions, who answer first, and the channels in which they promise an answer.

champion-invitation = Être relais, cela vous plairait ? Je pose la question parce que vous lancez des conversations que d’autres rejoignent, ou répondez souvent. Je le sais par des nombres seulement.
champion-means = Les relais répondent en premier : le bonjour d’une personne nouvelle, une question sans réponse. De temps en temps, je signale un tel message, pendant vos heures de travail, et la suite vous appartient.
champion-free = Vous dites combien de messages par semaine vous conviennent, vous faites une pause ou vous arrêtez quand vous voulez, et personne n’en est informé. Votre nom n’apparaît que dans les canaux où vous prenez vous-même une permanence.
champion-said-no = Très bien, vous n’êtes pas relais et personne n’en est informé. Si l’envie vient un jour, il suffit d’écrire « relais ».
champion-is =
    { $load ->
        [one] Vous êtes relais, merci. Je signale un message par semaine au plus.
       *[other] Vous êtes relais, merci. Je signale { $load } messages par semaine au plus.
    }
champion-resting = Vous êtes relais et vous faites une pause : je ne signale aucun message jusqu’à votre retour. Profitez-en bien.
refused-champion-load = Ce n’est pas l’un des nombres proposés. Écrivez « relais » pour les voir.
helped-heading = Ce que votre aide a donné
helped-answered =
    { $count ->
        [one] Ces dernières semaines, vous avez été parmi les premiers à répondre à un message.
       *[other] Ces dernières semaines, vous avez été parmi les premiers à répondre à { $count } messages.
    }
helped-went-on =
    { $count ->
        [one] Dans une conversation, d’autres ont suivi après vous.
       *[other] Dans { $count } conversations, d’autres ont suivi après vous.
    }
helped-thanks = Merci. Vous seul lisez ceci.
duty-none = Dans aucun de vos canaux, des relais n’ont promis de réponse jusqu’ici. Un admin peut ouvrir un canal pour cela.
duty-no-champion = La permanence est prise par les relais. Écrivez « relais » pour savoir ce que c’est, et pour le devenir si l’envie est là.
duty-no-net = Ce canal n’est pas ouvert pour cela, ou vous n’en faites pas partie. Écrivez « permanence » pour voir ceux qui le sont.
duty-left = La permanence y est terminée pour vous, et quelqu’un d’autre s’occupe du message. Personne ne sait pourquoi.
duty-waits = Un message dans #{ $channel } n’a pas encore de réponse, et vous y êtes de permanence. Une réponse avant { DATETIME($by, dateStyle: "medium", timeStyle: "short") } tient la promesse.
promise-broken = Une réponse à votre message dans #{ $channel } était promise, et elle n’est pas venue à temps. Pardon ; cela ne dit rien de votre message. Les personnes qui s’occupent de Chime In ici le savent maintenant et veillent à une réponse. Il n’y a rien à faire pour vous.
data-asks = Messages qui vous ont été signalés comme relais, ou répondus de permanence
