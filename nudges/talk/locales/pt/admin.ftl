### What admins and owners see and change.

words-admin-overview = situação, visão geral
words-admin-dry-run = ensaio, simulação
words-admin-go = iniciar, começar
words-admin-hold = suspender, segurar
words-admin-schedules = agenda, agendas
words-admin-channels = canal, canais
words-admin-limits = limites, horas de descanso
words-admin-help = ajuda
words-schedule-add = nova, adicionar
words-schedule-change = mudar, editar
words-schedule-pause = pausa
words-schedule-resume = retomar
words-schedule-delete = apagar, remover
words-channel-include = contar, incluir
words-channel-exclude = deixar fora, excluir
words-channel-kind = tipo
words-channel-choose = escolher, selecionar

admin-not-you = Quem cuida do programa é quem administra este espaço de trabalho e seus responsáveis, e você não está nessa lista. Escreva “ajuda” para tudo o que você pode fazer.
admin-unknown = Essa eu não conheço. Estas são as palavras que eu entendo:
admin-help-start = Isto é o que você pode fazer com o programa.
admin-help-alone = Escreva “/nudge-admin” e depois uma das palavras da lista, como situação, responsável, regras, lista, apresentar, ensaio, iniciar, suspender, agenda, canal ou limites.
admin-help-caption = O que quem administra pode dizer
help-admin-overview = Em andamento ou não, responsáveis, limites, canais e as próximas vezes de cada agenda
help-admin-dry-run = Quantas pessoas receberiam uma sugestão agora, e por que outras não; nada é enviado
help-admin-go = A partir de agora as sugestões são enviadas; diz também o que falta antes
help-admin-hold = Nada é enviado até você dizer “iniciar”
help-admin-schedules = Todas as agendas; “agenda nova”, e “agenda mudar”, “pausa”, “retomar” ou “apagar” com um nome
help-admin-channels = Todos os canais; “canal escolher” quais contam, “canal contar” ou “deixar fora” com um nome, “canal tipo NOME social”
help-admin-limits = Horas de descanso, e com que frequência se pergunta a uma pessoa
help-admin-help = Esta lista
admin-button-go = Iniciar
admin-button-hold = Suspender
admin-button-dry-run = Ensaio
admin-button-schedules = Agendas
admin-button-limits = Limites
admin-button-channels = Canais

overview-heading = O programa
overview-live = Em andamento desde { DATETIME($day, dateStyle: "long") }: as sugestões são enviadas.
overview-not-live = Não iniciado: nada é enviado antes que alguém da administração diga “iniciar”.
overview-limits = Cada pessoa recebe { $often }, e nada das { $starts } às { $ends } onde ela estiver.
overview-no-channels = Nenhum canal conta ainda, então não há para onde levar ninguém: “canal escolher” mostra os canais.
overview-channels = { $all ->
    [one] Conta { $counted } de { $all } canal.
   *[other] Contam { $counted } de { $all } canais.
}
go-done = Em andamento: a partir de agora as sugestões são enviadas quando chega a vez de uma agenda. “suspender” para tudo na hora.
hold-done = Suspenso: nada mais é enviado, nem o que já estava na fila, nem apresentações. “iniciar” põe em andamento de novo, “apresentar” segue com as apresentações.

dry-run-heading = Ensaio: nada foi enviado
dry-run-nobody = Ainda não conheço ninguém aqui. “sincronizar” traz as pessoas deste espaço de trabalho.
dry-run-own-affair = receberam uma há pouco, estão fora, em pausa, ou não querem nenhuma

schedules-heading = Agendas
schedules-none = Ainda não há agenda, então não se olha para ninguém: crie uma com “agenda nova”.
schedule-line = “{ $name }”: { $when }, para { $audience }.
schedule-some-offers = { $count ->
    [one] Usa um tipo de sugestão.
   *[other] Usa { $count } tipos de sugestões.
}
schedule-is-paused = Está em pausa.
schedule-next = Próximas vezes, pelo seu relógio: { $runs }.
schedule-never = nunca
schedule-run = { DATETIME($day, dateStyle: "medium") } { $at }
schedule-when-cron = cron { $cron }
schedule-when-daily = todos os dias às { $at }
schedule-when-weekly = { $days } às { $at }
audience-everyone = todo mundo
audience-executives = a direção
schedule-button-add = Nova agenda
schedule-button-change = Mudar
schedule-button-pause = Pausa
schedule-button-resume = Retomar
schedule-button-delete = Apagar
schedule-button-dry-run = Ensaio
schedule-title-add = Nova agenda
schedule-title-change = Mudar uma agenda
schedule-name = Nome
schedule-days = Nestes dias
schedule-time = Às
schedule-time-hint = Por exemplo 10:00, no fuso horário de cada pessoa.
schedule-cron = Ou uma linha cron
schedule-cron-hint = Cinco campos, por exemplo 30 9 1 * *. Se houver algo aqui, é o que vale.
schedule-audience = Para quem
schedule-offers = Sugestões
schedule-offers-hint = Nenhuma escolhida quer dizer todas.
schedule-name-wrong = Precisa de um nome com no máximo { $longest } caracteres.
schedule-name-taken = Já existe outra agenda chamada “{ $name }”.
schedule-days-wrong = Escolha pelo menos um dia, ou preencha uma linha cron.
schedule-saved = Salvo. { $schedule }
schedule-delete-sure = “{ $name }” vai sumir de vez. O que ela enviou continua no relatório.
schedule-delete-button = Apagar
schedule-deleted = “{ $name }” não existe mais.
schedule-unknown = Não há agenda chamada “{ $name }”. “agenda” mostra todas.
schedule-unclear = Escreva “agenda nova”, ou “agenda” com mudar, pausa, retomar ou apagar e um nome.
schedule-gone = Essa agenda já não existe.

channels-caption = { $all ->
    [one] O único canal
   *[other] { $shown } de { $all } canais
}
channels-name = Canal
channels-kind = Para
channels-state = Conta
channels-change = Para que serve um
channels-choose = Escolher quais contam
channels-alone = { overview-channels } Escreva “canal escolher” para mudar isso, ou “canal contar” ou “canal deixar fora” com um nome.
channel-state-counts = sim
channel-state-left-out = não
channel-state-archived = não, arquivado
channel-state-private = não, privado
channel-kind-work = trabalho
channel-kind-social = conversa
channel-kind-announcements = anúncios
channel-counts = #{ $channel } conta, como canal de { $kind }.
channel-left-out = #{ $channel } não conta mais: nada é sugerido ali.
channel-unknown = Não há canal chamado “{ $name }”.
channel-unclear = Escreva “canal escolher”, “canal contar NOME”, “canal deixar fora NOME” ou “canal tipo NOME” com work, social ou announcements.
channel-title = Mudar um canal
channel-which = Qual canal?
channel-included = Conta?
channel-yes = sim
channel-no = não
channel-kind = Para que serve?

channels-none = Ainda não conheço nenhum canal aqui. “sincronizar” traz os deste espaço de trabalho; depois volte aqui.
choose-title = Quais canais contam?
choose-label = Canais que contam
choose-hint = Entro nestes e só olho ali. As sugestões levam só aos públicos.
choose-public = #{ $channel }
choose-private = #{ $channel } (privado)
choose-nothing = Nenhum canal tem “{ $word }” no nome.
choose-pages = São { $count }, mais do que cabe em um formulário. Escolha por ordem alfabética, ou escreva “canal escolher” com uma parte do nome.
choose-page = #{ $first } a #{ $last }
choose-done = { $changed ->
    [0] Nada foi mudado.
    [one] Um canal foi mudado.
   *[other] { $changed } canais foram mudados.
} { overview-channels }

limits-title = Limites
limits-from = Nenhuma mensagem das
limits-to = até as
limits-hint = Uma hora do lugar onde a pessoa está, como 18:00.
limits-attention = Sugestões por pessoa
limits-same = Tem que ser diferente do começo.
limits-done = Salvo: cada pessoa recebe { $often }, e nada das { $starts } às { $ends } onde ela estiver.
