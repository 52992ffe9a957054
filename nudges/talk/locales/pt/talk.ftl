### What the bot says to everybody, and the words by which it is asked.

words-now = agora, próximo, e agora
words-why = por quê, por que, por que eu, por que recebi isto
words-pause = pausa, descanso
words-less = menos, menos vezes
words-not_now = agora não, não obrigado
words-stop = parar, chega, sair, cancelar, não quero mais
words-resume = continuar, retomar, recomeçar
words-practise = praticar, testar
words-idea = ideia, ideias, sugestão
words-data = meus dados, dados, privacidade
words-help = ajuda, olá, oi, o que você faz

talk-not-for-you = Estou aqui para as pessoas deste espaço de trabalho, e parece que você não é uma delas. Por isso não faço nada por você: não envio nada, e nenhum número conta você.
in-public = Prefiro conversar em particular: me escreva uma mensagem direta, por exemplo “ajuda”.
unknown = Sou um programa pequeno e conheço poucas palavras. Estas são as que eu entendo:
unknown-near = Essa eu não conheço. Você quis dizer “{ $word }”? Estas são as palavras que eu entendo:
button-unknown = Esse botão é de uma mensagem antiga e não faz mais nada. Escreva “ajuda” para ver o que eu sei fazer.
nudge-gone = Não encontro mais essa sugestão entre as suas, então nada foi mudado.

help-start = Isto é o que você pode me pedir. Tudo é opcional, e ninguém mais vê.
help-alone = Escreva “agora” para um pequeno passo, “por quê” para saber por que recebeu um, “pausa”, “menos” ou “parar” para receber menos, “continuar” para receber de novo, “mais fácil” para me dizer o que facilitaria para você, “minutos” para dizer quanto tempo está bom, “ferramentas” para canais que você pode deixar e para ouvir menos de mim, “ficar” para não ir além do que quiser, “praticar” para experimentar só comigo, “perguntar” para levar uma pergunta a um canal sem o seu nome, “ideia” para entregar uma ideia de publicação, “regras” para o que se pode e o que não se pode aqui, “rascunho” para escrever comigo antes de publicar, “meus dados” para tudo o que sei sobre você.
help-caption = O que você pode dizer
help-command = Comando
help-what = O que faz
help-now = O próximo pequeno passo, se você quiser um agora
help-why = Por que você recebeu a última sugestão, e o que calculo sobre você
help-pause = Sem sugestões por um tempo: “pausa 2 semanas”, “pausa até 2030-04-01”
help-less = Metade das vezes de agora
help-not_now = A última sugestão some, e nada mais muda
help-stop = Nenhuma sugestão mais, na hora
help-resume = Sugestões de novo, depois de uma pausa ou de parar
help-practise = Reagir, responder, mudar e apagar onde só eu vejo
help-idea = Uma ideia de publicação, para outra pessoa escrever
help-data = Tudo o que sei sobre você
help-help = Esta lista
help-report = O relatório de participação; você pode juntar um período, como 2030-02 ou last-week
help-admin = O programa: agendas, canais, limites, iniciar e suspender
help-button-now = E agora?
help-button-pause = Pausa
help-button-practise = Praticar
help-button-data = Meus dados

pause-words-for = por, durante, por favor
pause-words-until = até, até o dia
pause-unit-days = d, dia, dias
pause-unit-weeks = s, semana, semanas
pause-unit-months = m, mês, meses
pause-number-1 = um, uma
pause-number-2 = dois, duas
pause-number-3 = três
pause-number-4 = quatro
pause-title = Pausa
pause-submit = Fazer uma pausa
pause-length = Por quanto tempo?
pause-length-7 = Uma semana
pause-length-14 = Duas semanas
pause-length-30 = Um mês
pause-length-90 = Três meses
pause-button-length = Escolher quanto tempo
pause-day = Ou até um dia que você escolher
pause-day-hint = Por exemplo 2030-04-01. Se houver algo aqui, é o que vale.
pause-unclear = Não consigo ler isso como duração. Tente “2 semanas”, ou um dia como 2030-04-01.
pause-past = Esse dia não está no futuro. Escolha um a partir de amanhã.
pause-too-long = Uma pausa dura no máximo um ano. Para não ouvir mais nada, escreva “parar”.
pause-done = Pronto: nenhuma sugestão minha antes de { DATETIME($day, dateStyle: "full") }. Escreva “continuar” se quiser antes. Ninguém fica sabendo.
less-done = Pronto: a partir de agora, { $often }. Escreva “pausa” ou “parar” se ainda for demais, ou “continuar” para voltar atrás.
stop-done = Pronto: nenhuma sugestão minha mais. Ninguém fica sabendo, e o que você me perguntar eu continuo respondendo. Se um dia quiser sugestões de novo, escreva “continuar”.
resume-done = Que bom ter você de volta: as sugestões voltam, { $often }.
resume-nothing = Não havia nada em pausa nem parado: você recebe sugestões de vez em quando, { $often }.
often-week = { $count ->
    [one] no máximo uma sugestão por semana
   *[other] no máximo { $count } sugestões por semana
}
often-weeks = { $weeks ->
    [one] no máximo uma sugestão por semana
    [2] no máximo uma sugestão a cada duas semanas
    [4] no máximo uma sugestão a cada quatro semanas
   *[other] no máximo uma sugestão a cada { $weeks } semanas
}
often-never = nenhuma

now-nothing = Agora não tenho nenhum pequeno passo que combine, e tudo bem: não há nada que você precise fazer. Pergunte de novo daqui a alguns dias, ou escreva “praticar” para experimentar comigo.

why-none = Até agora você não recebeu nenhuma sugestão minha.
why-latest = Sobre a sua última sugestão:
why-yours = Isto é calculado só com dias e quantidades, nunca com o que alguém escreveu, e só você pode ver.
why-chance = Assim, estimo em cerca de { $chance } em 100 a chance de outras pessoas verem uma publicação ou reação sua nas próximas quatro semanas.

data-heading = Tudo o que sei sobre você
data-alone = { $days ->
    [one] Tenho contagens de { $days } dia em que você fez algo visível em { $workspace },
   *[other] Tenho contagens de { $days } dias em que você fez algo visível em { $workspace },
} { $nudges ->
    [one] e { $nudges } sugestão foi enviada a você.
   *[other] e { $nudges } sugestões foram enviadas a você.
}
data-no-text = Não guardo nenhum texto que você ou outra pessoa escreveu, só quantidades por dia e canal. A exceção são as ideias e perguntas que você me entrega: ficam cifradas e somem quando são respondidas. A chance de você participar nas próximas semanas é calculada quando preciso e não fica guardada em lugar nenhum: escreva “por quê” para ver. Nem sua liderança nem quem administra pode consultar nada disso; das ideias, quem administra lê as palavras, e o seu nome só se você permitiu.
data-caption-you = Você, e o que decidiu
data-caption-seen = O que anotei
data-what = O quê
data-held = O que tenho
data-nothing = nada
data-yes = sim
data-no = não
data-day = { DATETIME($day, dateStyle: "long") }
data-count-last = { $count }, a última vez em { DATETIME($day, dateStyle: "long") }
data-as-everyone = tantas vezes quanto todo mundo
data-not-drawn = ainda não sorteado
data-comparison-yes = sim: você recebe respostas como todo mundo, mas nenhuma sugestão sem pedir, para sabermos se elas ajudam mesmo
data-name = Nome
data-email = E-mail
data-accounts = Suas contas
data-roles = Papéis
data-team = Equipe
data-manager = Liderança
data-employment = Vínculo
data-counted = Parte dos números
data-zone = Fuso horário
data-locale = Idioma
data-working-days = Dias úteis
data-leave = Dias de ausência
data-introduced = Eu me apresentei em
data-stopped = Parado
data-paused = Em pausa até
data-attention = Sugestões
data-comparison = No grupo de comparação
data-channels = Canais em que você está
data-active-days = Dias com algo visível
data-since = O primeiro deles
data-reacts = Reações
data-votes = Votos
data-replies = Respostas
data-posts = Publicações
data-hosts = Conversas que você começou e em que outras pessoas entraram
data-threads = Conversas suas para as quais eu poderia levar outras pessoas
data-decisions = Vezes em que pensei numa sugestão para você
data-received = Sugestões enviadas a você
data-answered = Sugestões que você respondeu
data-ideas = Ideias de publicação que você entregou, com o texto cifrado
data-policy = A versão das regras que você disse conhecer
data-questions = Suas perguntas sem nome ainda abertas, texto e origem cifrados
data-audited = Mudanças que você fez no programa
role-executive = direção
role-manager = liderança
role-admin = administração
role-owner = responsável
employment-employee = contratação direta
employment-contractor = prestação de serviço
weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo

report-words-team = equipe, minha equipe, meu
report-not-you = O relatório de participação é para lideranças, sobre a própria equipe, e para quem dirige ou cuida deste espaço de trabalho. Escreva “meus dados” para o que é sobre você.

form-save = Salvar
choose-one = Escolha uma destas opções.
bad-time = Escreva uma hora, como 10:00.

inbox-got = Enviado em { $moment }:
inbox-next = Se o programa olhasse para você agora, você receberia isto:
nothing-not_live = Por enquanto não vem nenhuma sugestão: o programa ainda não começou.
nothing-left_out = Nenhuma sugestão vem sozinha: você não faz parte do programa. Escreva “agora” quando quiser uma.
nothing-stopped = Não vem nenhuma sugestão: você disse “parar”. Escreva “continuar” se quiser de novo.
nothing-paused = Não vem nenhuma sugestão: você está em pausa. Escreva “continuar” para terminá-la.
nothing-away = Não vem nenhuma sugestão enquanto você está fora.
nothing-back = Nestes dias não vem nenhuma sugestão: você acabou de voltar.
nothing-hushed = Por enquanto não vem nenhuma sugestão: o programa está descansando um pouco.
nothing-ended = Nenhuma sugestão vem mais sozinha: o programa terminou. Escreva “agora” quando quiser uma.
nothing-not_met = Ainda não vem nenhuma sugestão: acabamos de nos conhecer.
nothing-enough = Nenhuma sugestão vem sozinha: ler basta para você, como disse, e tudo bem. Escreva “agora” quando quiser uma.
nothing-elsewhere = Por meio ano não vem nenhuma sugestão: você participa em outros lugares, como disse. Escreva “agora” quando quiser uma.
nothing-budget = Não vem mais nenhuma sugestão neste mês: seus minutos foram usados. “minutos” muda isso.
nothing-newcomer = Ainda não vem nenhuma sugestão: você acabou de chegar, então olhe tudo com calma.
nothing-not_measured = Por enquanto não vem nenhuma sugestão: ultimamente vi pouco demais deste espaço de trabalho.
nothing-active = Por enquanto não vem nenhuma sugestão: você já participa. Escreva “agora” se mesmo assim quiser uma.
nothing-attention = Por enquanto não vem nenhuma sugestão: você recebeu uma há pouco.
nothing-in_peace = Nenhuma sugestão vem mais sozinha. Escreva “agora” quando quiser uma.
nothing-nothing_new = Por enquanto não vem nenhuma sugestão: as que combinam você já conhece.
nothing-no_channel = Por enquanto não vem nenhuma sugestão: nenhum dos seus canais tem lugar para uma.
nothing-place_gone = Por enquanto não vem nenhuma sugestão: o lugar de que se tratava não existe mais.
nothing-too_late = Por enquanto não vem nenhuma sugestão: a que eu tinha chegou tarde.
nothing-comparison = Nenhuma sugestão vem sozinha: por sorteio, você está no grupo de comparação, para sabermos se as sugestões ajudam. Escreva “agora” quando quiser uma.
