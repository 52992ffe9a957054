### Questions without a name.

help-ask = Une question dans un canal sans votre nom : je la transmets
help-asked = Les questions posées sans votre nom, avec les réponses
report-none = Aucune question sans nom ne figure dans vos canaux en ce moment.
report-which = Ces questions sans nom figurent dans vos canaux. Si l’une n’est pas correcte, je le dis au responsable, qui peut la retirer. Personne n’apprend qui me l’a signalé, et personne n’apprend qui a posé la question.
question-text = Votre question
question-not-yours = Aucune question de vous n’est plus ainsi ouverte, ou elle est justement en train d’être publiée ou retirée.
question-many = { $most } de vos questions sont déjà ouvertes. Il faut d’abord en fermer une : « /nudge mes questions ».
questions-none = Aucune de vos questions n’est ouverte. « /nudge demander » en pose une dans un canal sans votre nom.
questions-yours =
    { $count ->
        [one] Votre question
       *[other] Vos { $count } questions
    }
question-replied = Quelqu’un a répondu à la question posée dans #{ $channel } sans votre nom. Ce message vient parce que la question est de vous ; personne d’autre ne le reçoit.
question-failed = Je n’ai pas pu transmettre votre question « { $text } » à #{ $channel } : le canal n’en accepte plus. Je n’en garde rien ; elle peut être posée ailleurs avec « /nudge demander ».
question-lost = Je ne peux pas dire si votre question « { $text } » est arrivée dans #{ $channel } : la connexion s’est rompue pendant que je la transmettais, et je ne la publierai pas deux fois. Un coup d’œil là-bas le dira ; les réponses ne peuvent pas vous arriver par moi. Je n’en garde rien.
question-removed = Votre question « { $text } » a été retirée de #{ $channel } par les personnes qui s’occupent de Chime In ici. Elles ne savent pas qui l’a posée, et je n’en garde rien.
questions-unclear = Dites « questions ouvrir CANAL » ou « questions fermer CANAL » ; « questions » seul montre ce qui est ouvert.
