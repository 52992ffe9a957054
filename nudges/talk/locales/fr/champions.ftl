### Champions, who answer first, and the channels in which they promise an answer.

words-champion = relais, champion, champions
help-champion = Être relais : ce que cela veut dire, à quelle dose, et comment en sortir à tout moment
words-duty = permanence, de permanence
help-duty = Les canaux où chaque message reçoit une réponse, et qui y veille

champion-heading = Les relais
champion-invitation = Être relais, cela te plairait ? Je pose la question parce que tu lances des conversations que d’autres rejoignent, ou réponds souvent. Je le sais par des nombres seulement.
champion-means = Les relais répondent en premier : le bonjour d’une personne nouvelle, une question sans réponse. De temps en temps, je signale un tel message, pendant tes heures de travail, et la suite t’appartient.
champion-free = Tu dis combien de messages par semaine te conviennent, tu fais une pause ou tu arrêtes quand tu veux, et personne n’en est informé. Ton nom n’apparaît que dans les canaux où tu prends toi-même une permanence.
champion-yes = Oui, avec plaisir
champion-later = Plus tard
champion-no = Pas pour moi
champion-said-later = Je reposerai la question dans trois mois au plus tôt. D’ici là, la porte est ouverte : il suffit d’écrire « relais ».
champion-said-no = Très bien, tu n’es pas relais et personne n’en est informé. Si l’envie vient un jour, il suffit d’écrire « relais ».
champion-is =
    { $load ->
        [one] Tu es relais, merci. Je signale un message par semaine au plus.
       *[other] Tu es relais, merci. Je signale { $load } messages par semaine au plus.
    }
champion-resting = Tu es relais et tu fais une pause : je ne signale aucun message jusqu’à ton retour. Profites-en bien.
champion-load =
    { $load ->
        [one] Un message par semaine
       *[other] { $load } messages par semaine
    }
champion-duty = Canaux de permanence
champion-rest = Faire une pause
champion-back = Me revoilà
champion-stop = Ne plus être relais
refused-champion-load = Ce n’est pas l’un des nombres proposés. Écris « relais » pour les voir.

helped-heading = Ce que ton aide a donné
helped-answered =
    { $count ->
        [one] Ces dernières semaines, tu as été parmi les premiers à répondre à un message.
       *[other] Ces dernières semaines, tu as été parmi les premiers à répondre à { $count } messages.
    }
helped-went-on =
    { $count ->
        [one] Dans une conversation, d’autres ont suivi après toi.
       *[other] Dans { $count } conversations, d’autres ont suivi après toi.
    }
helped-reactions =
    { $count ->
        [one] Il y a eu une réaction dans ces conversations.
       *[other] Il y a eu { $count } réactions dans ces conversations.
    }
helped-thanks = Merci. Toi seul lis ceci.

duty-heading = De permanence
duty-start = Dans ces canaux, des relais veillent à ce que chaque message reçoive une réponse. Les heures sont des heures de travail. Qui est de permanence est nommé ici, par son propre choix.
duty-none = Dans aucun de tes canaux, des relais n’ont promis de réponse jusqu’ici. Un admin peut ouvrir un canal pour cela.
duty-net =
    { $hours ->
        [one] #{ $channel } : chaque message reçoit une réponse en une heure. De permanence : { $names }.
       *[other] #{ $channel } : chaque message reçoit une réponse en { $hours } heures. De permanence : { $names }.
    }
duty-net-unseen = #{ $channel } : rien n’y est promis tant que je ne suis pas dans ce canal et n’y vois aucun message. Un admin peut m’inviter.
duty-net-one =
    { $hours ->
        [one] #{ $channel } : avec un relais de plus de permanence, chaque message reçoit une réponse en une heure. De permanence jusqu’ici : { $names }.
       *[other] #{ $channel } : avec un relais de plus de permanence, chaque message reçoit une réponse en { $hours } heures. De permanence jusqu’ici : { $names }.
    }
duty-net-nobody =
    { $hours ->
        [one] #{ $channel } : avec deux relais de permanence, chaque message reçoit une réponse en une heure. Personne n’est encore de permanence.
       *[other] #{ $channel } : avec deux relais de permanence, chaque message reçoit une réponse en { $hours } heures. Personne n’est encore de permanence.
    }
duty-take = Prendre la permanence, avec mon nom ici
duty-leave = Quitter la permanence
duty-champion = À propos des relais
duty-no-champion = La permanence est prise par les relais. Écris « relais » pour savoir ce que c’est, et pour le devenir si l’envie est là.
duty-no-net = Ce canal n’est pas ouvert pour cela, ou tu n’en fais pas partie. Écris « permanence » pour voir ceux qui le sont.
duty-left = La permanence y est terminée pour toi, et quelqu’un d’autre s’occupe du message. Personne ne sait pourquoi.

duty-waits = Un message dans #{ $channel } n’a pas encore de réponse, et tu y es de permanence. Une réponse avant { DATETIME($by, dateStyle: "medium", timeStyle: "short") } tient la promesse.
duty-go = Voir le message
duty-button-on_it = Je m’en occupe
duty-button-pass = Passer à quelqu’un d’autre
duty-button-leave = Quitter la permanence
duty-on-it-said = Merci. Je ne demande à personne d’autre pour l’instant.
duty-passed = Quelqu’un d’autre s’en occupe. C’est très bien ainsi.
duty-over = Il n’y a plus rien à faire là : le message a une réponse, ou quelqu’un d’autre s’en occupe.

promise-broken = Une réponse à ton message dans #{ $channel } était promise, et elle n’est pas venue à temps. Pardon ; cela ne dit rien de ton message. Les personnes qui s’occupent de Chime In ici le savent maintenant et veillent à une réponse. Il n’y a rien à faire pour toi.

duty-promise =
    { $hours ->
        [one] { $people ->
            [one] Une personne y est de permanence : une réponse vient en une heure de travail.
           *[other] { $people } personnes y sont de permanence : une réponse vient en une heure de travail.
        }
       *[other] { $people ->
            [one] Une personne y est de permanence : une réponse vient en { $hours } heures de travail.
           *[other] { $people } personnes y sont de permanence : une réponse vient en { $hours } heures de travail.
        }
    }

data-champion = Relais
data-champion-invited = Invitation faite, pas encore de réponse
data-champion-yes = Oui
data-champion-later = Réponse : plus tard
data-champion-no = Réponse : non
data-duties = Canaux de permanence
data-asks = Messages qui t’ont été signalés comme relais, ou répondus de permanence
