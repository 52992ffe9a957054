### The owner's inbox, and what everybody is told.

words-admin-inbox = caixa, caixa de entrada
words-admin-fixed = resolvido, contar a todos
help-admin-inbox = O que há a fazer pelo lugar: publicações abertas, lacunas nas regras, motivos em números; cada coisa com um dia
help-admin-fixed = Contar a todo mundo o que foi resolvido

inbox-empty = Não há nada a fazer. Aqui chegam publicações sem resposta, lacunas nas regras, ideias, e motivos que impedem as pessoas de participar, nunca o nome de alguém.
inbox-waiting = { $count ->
    [0] Nada está aberto
    [one] Uma coisa a fazer
   *[other] { $count } coisas a fazer
}
inbox-more = { $count ->
    [one] Mais uma vem quando estas estiverem feitas.
   *[other] Mais { $count } vêm quando estas estiverem feitas.
}
inbox-ideas = { $count ->
    [one] Uma ideia de publicação também espera por você.
   *[other] { $count } ideias de publicação também esperam por você.
}
inbox-ideas-button = Ver as ideias
inbox-tell = Contar a todos o que foi resolvido
inbox-open = Abrir a caixa
admin-button-inbox = Caixa de entrada
inbox-letter = { $count ->
    [one] Uma coisa espera na caixa dos responsáveis.
   *[other] { $count } coisas esperam na caixa dos responsáveis.
}
inbox-letter-late = { $count ->
    [one] Uma delas já deveria estar feita.
   *[other] { $count } delas já deveriam estar feitas.
}

matter-unanswered = Uma publicação em #{ $channel } não achou resposta no tempo prometido ali.
matter-promise = Uma promessa em #{ $channel } não pôde ser cumprida; quem escreveu ali já sabe.
matter-policy_gap = As regras deixam isto em aberto: “{ $text }”
matter-question_abuse = Alguém acha que uma pergunta sem nome em #{ $channel } não está certa.
matter-locked = o texto não pode mais ser aberto
matter-reasons-confidence = Nos últimos doze meses, { $people ->
    [one] uma pessoa disse
   *[other] pelo menos { $people } pessoas disseram
} que a confiança impede de participar: um primeiro passo na frente de todos, ou o idioma.
matter-reasons-rules = Nos últimos doze meses, { $people ->
    [one] uma pessoa disse
   *[other] pelo menos { $people } pessoas disseram
} que as regras impedem de participar: dúvidas legais ou de segurança, ou como as coisas funcionam aqui.
matter-reasons-capacity = Nos últimos doze meses, { $people ->
    [one] uma pessoa disse
   *[other] pelo menos { $people } pessoas disseram
} que faltam meios para participar: tempo, ferramentas ou tecnologia.
matter-stays = { $people ->
    [one] Para uma pessoa
   *[other] Para pelo menos { $people } pessoas
}, o motivo continuava depois de três sugestões que combinavam. Isso diz tanto sobre as sugestões quanto sobre o lugar.

matter-do-unanswered = A fazer: responder você mesmo, ou pedir a alguém que saiba.
matter-do-promise = A fazer: ver se há gente suficiente de plantão ali, ou dar mais tempo.
matter-do-policy_gap = A fazer: responder nas regras; quem as conhece vê o que mudou.
matter-do-question_abuse = A fazer: olhar, e tirar com “/nudge-admin perguntas” se não deveria estar ali.
matter-do-reasons = A fazer: falar disso onde se decide, mudar uma coisa e contar a todo mundo.
matter-due = De preferência até { DATETIME($day, dateStyle: "long") }.
matter-late = Deveria estar feito até { DATETIME($day, dateStyle: "long") }.
matter-go = Ir até lá
matter-done = Feito
matter-not_doing = Não vou fazer
matter-later = Outro dia
matter-done-said = Feito, obrigado. Quer contar a todo mundo?
matter-not_doing-said = Saiu da lista.
matter-later-title = Outro dia
matter-day = De preferência até
matter-day-wrong = Escreva um dia como 2030-04-01.
matter-day-past = Esse dia já passou. Escolha hoje ou um dia depois.
matter-put-off = Fica na lista, para { DATETIME($day, dateStyle: "long") }.
matter-gone = Isso já saiu da lista.

fixed-title = Contar a todos
fixed-submit = Contar a todos
fixed-text = O que foi resolvido
fixed-hint = Uma ou duas frases. Eu publico, e mostro no Início de todo mundo por quatro semanas.
fixed-channel-label = Em qual canal?
fixed-channel = Escolha um destes canais.
fixed-empty = Escreva uma ou duas palavras sobre o que foi resolvido.
fixed-long = { $most ->
    [one] No máximo um caractere, por favor.
   *[other] No máximo { $most } caracteres, por favor; são { $length }.
}
fixed-nowhere = Ainda não estou em nenhum canal público que conte. “canal escolher” me coloca em alguns.
fixed-done = Estará em #{ $channel } em alguns minutos, e no Início de todo mundo por quatro semanas.
home-fixed = O que foi resolvido
