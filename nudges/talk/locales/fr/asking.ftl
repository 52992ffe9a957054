### Questions without a name.

words-ask = demander, question
help-ask = Une question dans un canal sans ton nom : je la transmets
words-asked = mes questions, demandé
help-asked = Les questions posées sans ton nom, avec les réponses

words-report-question = pas correct, signaler
help-report-question = Une question sans nom qui n’est pas correcte : je le dis au responsable
report-none = Aucune question sans nom ne figure dans tes canaux en ce moment.
report-which = Ces questions sans nom figurent dans tes canaux. Si l’une n’est pas correcte, je le dis au responsable, qui peut la retirer. Personne n’apprend qui me l’a signalé, et personne n’apprend qui a posé la question.
report-tell = Pas correct
report-told = Merci. Le responsable va regarder. Personne n’apprend qui me l’a signalé.

question-title = Demander sans nom
question-channel = Où ?
question-text = Ta question
question-text-hint = Personne ne voit qui demande. La façon d’écrire peut tout de même trahir : mieux vaut court et simple, sans noms ni détails personnels.
question-submit = Transmettre
question-no-channel = Aucun canal n’accepte encore de questions sans nom. Un admin peut en ouvrir un : « /nudge-admin questions ouvrir CANAL ».
question-kept = Je la transmets à #{ $channel }, avec d’autres s’il y en a, { DATETIME($day, dateStyle: "full") } à { $time }. Quand quelqu’un répond, je le dis ici.
question-take-back = La reprendre
question-close = C’est répondu
question-closed = Elle est close : je n’en garde plus rien, ni qui a demandé. Ce qui a été publié reste dans le canal.
question-not-yours = Aucune question de toi n’est plus ainsi ouverte, ou elle est justement en train d’être publiée ou retirée.
question-go = Voir les réponses
question-own = « { $text } » dans #{ $channel } : { $state ->
    [open] publiée
    [posting] en cours de publication
    [failed] n’a pas pu être publiée
    [lost] je ne peux pas dire si elle y est
    [removing] en train d’être retirée
   *[other] attend d’être publiée
}
question-empty = Quelques mots suffisent, mais il en faut.
question-long = Cela fait { $length } caractères ; je peux en transmettre { $most } au plus.
question-many = { $most } de tes questions sont déjà ouvertes. Il faut d’abord en fermer une : « /nudge mes questions ».
question-nowhere = Ce canal n’accepte pas (ou plus) de questions sans nom.
question-gone = Cette question est déjà close.
question-not-here = Je ne peux pas publier dans des canaux ici, il n’y a donc pas de questions sans nom.
question-unfit = #{ $channel } ne peut pas accepter de questions sans nom : il doit être public, compter, ne pas servir aux annonces et réunir au moins { $fewest } personnes, pour qu’une question puisse venir de beaucoup. Il y en a { $people }.
questions-none = Aucune de tes questions n’est ouverte. « /nudge demander » en pose une dans un canal sans ton nom.
questions-yours =
    { $count ->
        [one] Ta question
       *[other] Tes { $count } questions
    }

question-post = Quelqu’un demande, sans nom : { $text }
question-post-how = Je ne fais que transmettre, et ne dis à personne qui demande. Une réponse dans ce fil lui parvient. Si cette question n’a pas sa place ici, on peut le dire à { $who }, ou m’écrire « pas correct ».
question-admins = les admins de cet espace de travail
question-replied = Quelqu’un a répondu à la question posée dans #{ $channel } sans ton nom. Ce message vient parce que la question est de toi ; personne d’autre ne le reçoit.
question-failed = Je n’ai pas pu transmettre ta question « { $text } » à #{ $channel } : le canal n’en accepte plus. Je n’en garde rien ; elle peut être posée ailleurs avec « /nudge demander ».
question-lost = Je ne peux pas dire si ta question « { $text } » est arrivée dans #{ $channel } : la connexion s’est rompue pendant que je la transmettais, et je ne la publierai pas deux fois. Un coup d’œil là-bas le dira ; les réponses ne peuvent pas t’arriver par moi. Je n’en garde rien.
question-removed = Ta question « { $text } » a été retirée de #{ $channel } par les personnes qui s’occupent de Chime In ici. Elles ne savent pas qui l’a posée, et je n’en garde rien.

words-admin-questions = questions
help-admin-questions = Questions sans nom : quels canaux les acceptent, et celles qui sont ouvertes
words-questions-open = ouvrir, oui
words-questions-close = fermer, non
questions-unclear = Dis « questions ouvrir CANAL » ou « questions fermer CANAL » ; « questions » seul montre ce qui est ouvert.
questions-no-channel = Aucun canal n’accepte de questions sans nom. « /nudge-admin questions ouvrir CANAL » les permet dans un canal, s’il réunit au moins { $fewest } personnes.
questions-opened = #{ $channel } accepte désormais les questions sans nom. Je les publie deux fois par jour ouvré, à 10:00 et à 15:00.
questions-shut = #{ $channel } n’accepte plus de questions sans nom. Celles qui sont publiées restent.
questions-open = Les questions sans nom vont à { $channels }. { $count ->
    [0] Aucune n’est ouverte.
    [one] Une est ouverte.
   *[other] { $count } sont ouvertes.
}
questions-shut-all = aucun canal pour l’instant
questions-resting = { $channels } ne peut en accepter aucune en ce moment : moins de { $fewest } personnes, ou pas observé.
questions-one = #{ $channel } : « { $text } »
questions-remove = La retirer
question-removing = Je la retire du canal dans les prochaines minutes. Qui l’a posée reste inconnu.
