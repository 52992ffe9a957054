### The brief of those who lead.

words-brief = resumo, meu resumo
words-goal = meta, minha meta, ritmo
words-delegate = delegar, delegação
words-stop-brief = sem resumo, parar resumo
help-brief = Para quem lidera: três lugares onde um minuto seu mostra o caminho
help-goal = Para quem lidera: seu ritmo, que só você vê, e quando chega o resumo
help-delegate = Para quem lidera: alguém que também recebe o resumo
help-stop-brief = Para quem lidera: nenhum resumo mais
brief-not-you = Isso é para quem lidera aqui, e você não está nessa lista. Escreva “ajuda” para tudo o que você pode fazer.

brief-heading = Seu resumo desta semana
brief-alone = Seu resumo desta semana: alguns lugares onde um minuto seu mostra o caminho. Escreva “sem resumo” e não vem mais nenhum.
brief-going = As pessoas notam que você participa. Aqui um minuto seu vale muito.
brief-first = Uma resposta sua diz mais do que um anúncio. Uma destas basta.
brief-again = Uma resposta por semana é mais que suficiente, e anima outras pessoas. Talvez uma destas?
brief-long = É fácil voltar: uma resposta curta, ou um emoji. Talvez um destes?
brief-question = Uma pergunta em #{ $channel } está aberta há um dia.
brief-post = Uma publicação em #{ $channel } está sem resposta há um dia.
brief-thread = Uma palavra sua faria bem a uma conversa em #{ $channel }.
brief-own = Não há nada à espera de resposta. Uma linha sua em #{ $channel } é bem-vinda.
brief-nothing = Nesta semana não há nada à espera de resposta nos seus canais.
brief-go = Abrir, um minuto
brief-go-there = Ir até lá, um minuto
brief-echo = Desde sua publicação em #{ $channel }: { $replies ->
    [one] uma resposta
   *[other] { $replies } respostas
} e { $reactions ->
    [one] uma reação
   *[other] { $reactions } reações
}.
brief-goal-so-far = { $goal ->
    [one] Sua meta, que só você vê: uma vez por semana. Até agora: { $done }.
   *[other] Sua meta, que só você vê: { $goal } vezes por semana. Até agora: { $done }.
}
brief-goal = Minha meta
brief-delegate = Delegar
brief-stop-brief = Sem resumo
brief-stopped = Pronto: não vem mais nenhum resumo. “meta” o traz de volta.
brief-copy = O resumo de { $name } desta semana: lugares onde um minuto mostra o caminho.

goal-title = Seu ritmo
goal-label = Quantas vezes por semana você quer participar à vista de todos?
goal-hint = Só você vê isto, nem quem recebe a cópia nem os responsáveis.
goal-no = Sem meta
goal-acts = { $goal ->
    [one] Uma vez por semana
   *[other] { $goal } vezes por semana
}
goal-hour = Quando chega o resumo?
goal-as-i-write = Uma hora antes de quando costumo escrever
goal-set = { $goal ->
    [one] Salvo: uma vez por semana. Só você vê.
   *[other] Salvo: { $goal } vezes por semana. Só você vê.
}
goal-none = Salvo: sem meta. O resumo vem como antes.

delegate-none = Mais ninguém recebe o seu resumo. Escreva “delegar” e um nome para pedir a alguém.
delegate-is = Outra pessoa também recebe o seu resumo: os links, mas nem sua meta nem o que suas publicações provocaram.
delegate-waits = Você pediu a uma pessoa, que ainda não respondeu.
delegate-end = Terminar
delegate-ended = Pronto: mais ninguém recebe o seu resumo.
delegate-self = Essa pessoa é você. Escreva “delegar” e o nome de outra pessoa.
delegate-asked-them = Pergunto a { $name } se gostaria de receber também o seu resumo.
delegate-asked = { $name } pergunta se você receberia também o resumo semanal: até três links para lugares onde um minuto mostra o caminho. Você pode terminar a qualquer hora.
delegate-yes = Sim
delegate-no = Não é para mim
delegate-no-more = Não mais
delegate-said-yes = Obrigado. O próximo resumo chega também a você.
delegate-said-no = Tudo bem. Nenhum resumo chega a você.
delegate-gone = Isso já está decidido.
overview-leaders = { $took } de { $all } pessoas da direção participaram nas últimas quatro semanas.
overview-leaders-few = Os resumos para a direção estão em andamento.
data-brief = O que você definiu para um resumo, a meta cifrada
