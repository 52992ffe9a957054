### Questions without a name.

words-ask = perguntar, pergunta
help-ask = Uma pergunta a um canal sem o seu nome: eu passo adiante
words-asked = minhas perguntas, perguntado
help-asked = O que você perguntou sem nome, com as respostas

words-report-question = não está certo, avisar
help-report-question = Uma pergunta sem nome que não está certa: aviso quem é responsável
report-none = No momento não há nenhuma pergunta sem nome nos seus canais.
report-which = Estas perguntas sem nome estão nos seus canais. Se uma não estiver certa, aviso quem é responsável, que pode tirá-la. Ninguém fica sabendo que você me avisou, nem quem perguntou.
report-tell = Não está certo
report-told = Obrigado. Quem é responsável vai olhar. Ninguém fica sabendo que você me avisou.

question-title = Perguntar sem nome
question-channel = Onde?
question-text = Sua pergunta
question-text-hint = Ninguém consegue ver quem pergunta. O jeito de escrever ainda pode revelar: melhor curto e simples, sem nomes nem detalhes seus.
question-submit = Passar adiante
question-no-channel = Nenhum canal aceita perguntas sem nome ainda. Quem administra pode abrir um: “/nudge-admin perguntas abrir CANAL”.
question-kept = Vou passá-la a #{ $channel }, junto com outras, em { DATETIME($day, dateStyle: "full") } às { $time }. Quando alguém responder, aviso você aqui.
question-take-back = Retirar
question-close = Isso responde
question-closed = Está fechada: não guardo mais nada dela, nem quem perguntou. O que foi publicado fica no canal.
question-not-yours = Não há mais uma pergunta sua assim, ou ela está sendo publicada ou tirada agora mesmo.
question-go = Ver as respostas
question-own = “{ $text }” em #{ $channel }: { $state ->
    [open] publicada
    [posting] sendo publicada
    [failed] não pôde ser publicada
    [lost] não sei dizer se está lá
    [removing] sendo tirada
   *[other] à espera de ser publicada
}
question-empty = Poucas palavras bastam, mas algumas são necessárias.
question-long = São { $length } caracteres; consigo passar no máximo { $most }.
question-many = { $most } perguntas suas já estão abertas. Feche uma primeiro: “/nudge minhas perguntas”.
question-nowhere = Esse canal não aceita perguntas sem nome (ou não aceita mais).
question-gone = Essa pergunta já está fechada.
question-not-here = Aqui não consigo publicar em canais, então não há perguntas sem nome.
question-unfit = #{ $channel } não pode aceitar perguntas sem nome: precisa ser público, contar, não ser de anúncios e ter pelo menos { $fewest } pessoas, para que uma pergunta possa ser de muitas. São { $people }.
questions-none = Nenhuma pergunta sua está aberta. “/nudge perguntar” leva uma a um canal sem o seu nome.
questions-yours =
    { $count ->
        [one] Sua pergunta
       *[other] Suas { $count } perguntas
    }

question-post = Alguém pergunta, sem nome: { $text }
question-post-how = Eu só passo adiante e não digo a ninguém quem perguntou. Uma resposta nesta conversa chega a quem perguntou. Se isto não deveria estar aqui, avise { $who }, ou me escreva “não está certo”.
question-admins = quem administra este espaço de trabalho
question-replied = Alguém respondeu à pergunta que você fez em #{ $channel } sem o seu nome. Você recebe isto porque perguntou; mais ninguém recebe.
question-failed = Não consegui passar sua pergunta “{ $text }” a #{ $channel }: o canal não aceita mais. Não guardo nada dela; você pode perguntar em outro lugar com “/nudge perguntar”.
question-lost = Não sei dizer se sua pergunta “{ $text }” chegou a #{ $channel }: a conexão caiu enquanto eu a passava, e não vou publicá-la duas vezes. Dê uma olhada lá; as respostas não podem chegar a você por mim. Não guardo nada dela.
question-removed = Sua pergunta “{ $text }” foi tirada de #{ $channel } por quem cuida do Chime In aqui. Não sabem quem perguntou, e não guardo nada dela.

words-admin-questions = perguntas
help-admin-questions = Perguntas sem nome: quais canais as aceitam, e as que estão abertas
words-questions-open = abrir, sim
words-questions-close = fechar, não
questions-unclear = Diga “perguntas abrir CANAL” ou “perguntas fechar CANAL”; só “perguntas” mostra o que está aberto.
questions-no-channel = Nenhum canal aceita perguntas sem nome. “/nudge-admin perguntas abrir CANAL” as deixa entrar em um, se houver pelo menos { $fewest } pessoas nele.
questions-opened = #{ $channel } aceita perguntas sem nome a partir de agora. Publico duas vezes nos dias úteis, às 10:00 e às 15:00.
questions-shut = #{ $channel } não aceita mais perguntas sem nome. As publicadas ficam.
questions-open = As perguntas sem nome vão para { $channels }. { $count ->
    [0] Nenhuma está aberta.
    [one] Uma está aberta.
   *[other] { $count } estão abertas.
}
questions-shut-all = nenhum canal mais
questions-resting = { $channels } não pode aceitar nenhuma no momento: menos de { $fewest } pessoas, ou fora da minha vista.
questions-one = #{ $channel }: “{ $text }”
questions-remove = Tirar
question-removing = Vou tirá-la do canal nos próximos minutos. Quem perguntou continua desconhecido.
