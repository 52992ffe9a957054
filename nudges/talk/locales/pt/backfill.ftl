### Reading history and looking up who is there, for admins.

words-admin-backfill = histórico, passado
words-admin-sync = sincronizar, atualizar
help-admin-backfill = Até onde o histórico foi lido; “histórico 30” lê os últimos 30 dias de todos os canais que contam
help-admin-sync = Olha de novo quem está aqui, e em quais canais
admin-button-backfill = Até onde chegou?

backfill-days = Preciso de um número de dias de 1 a { $most }, como “histórico 30”.
backfill-no-channels = Nenhum canal conta ainda, então não há nada para ler. Escolha alguns antes com “canal escolher”.
backfill-no-past = O Teams só me mostra o que acontece enquanto estou em uma equipe, nada de antes. Então não há nada para ler; os números começam no dia em que cheguei.
backfill-not-here = Isso é para espaços de trabalho reais. Um importado recebe o histórico de um arquivo.
backfill-begun = { $count ->
    [one] Vou ler o que falta dos últimos { $days } dias em um canal,
   *[other] Vou ler o que falta dos últimos { $days } dias em { $count } canais,
} tão rápido quanto a plataforma deixar. Guardo quem fez algo visível e quando, e nenhum texto.
backfill-nothing = Tudo dos últimos { $days } dias já foi lido, ou está sendo lido agora.
backfill-none = Nenhum histórico foi lido ainda. “histórico 30” lê os últimos 30 dias de todos os canais que contam; { $most } é o máximo.
backfill-summary = { $all ->
    [one] { $done } de { $all } canal foi lido. Novidades: { $acts ->
        [one] um ato
       *[other] { $acts } atos
    }.
   *[other] { $done } de { $all } canais foram lidos. Novidades: { $acts ->
        [one] um ato
       *[other] { $acts } atos
    }.
}
backfill-caption = { $shown ->
    [one] Um de { $all } canais
   *[other] { $shown } de { $all } canais
}
backfill-how-far = Até onde
backfill-done = { $days ->
    [one] Pronto: um dia, atos novos: { $acts }
   *[other] Pronto: todos os { $days } dias, atos novos: { $acts }
}
backfill-going-on = { $done } de { $all } dias, atos novos até agora: { $acts }
backfill-waits = Espera até eu estar em #{ $channel }
backfill-failed-outside = Não estou em #{ $channel }: com um convite, continua
backfill-failed-archived = #{ $channel } está arquivado
backfill-failed-scope = Não tenho permissão para ler #{ $channel }: instale-me de novo com todas as permissões e repita “histórico” com os dias
backfill-failed-other = Parou com “{ $why }”; “histórico” com os dias tenta de novo
backfill-gaps = { $days ->
    [one] Um dia tem lacunas no que vi; ninguém é avaliado por ele até eu poder ler o que faltou.
   *[other] { $days } dias têm lacunas no que vi; ninguém é avaliado por eles até eu poder ler o que faltou.
}
backfill-outside = { $count ->
    [one] Ainda não estou em { $channels }. Se continuar assim, por favor me convide.
   *[other] Ainda não estou em { $channels } ({ $count } canais). Se continuar assim, por favor me convide.
}
backfill-inside = { $count ->
    [one] Ainda estou em { $channels }, que não conta. Se continuar assim, por favor me remova.
   *[other] Ainda estou em { $channels } ({ $count } canais), que não contam. Se continuar assim, por favor me remova.
}
sync-asked = Nos próximos minutos vejo quem está aqui, e em quais canais.
sync-never = Ainda não foi visto quem está aqui; faço isso por conta própria nos primeiros minutos.
sync-done = Quem está aqui foi visto pela última vez em { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
sync-failed = Uma parte foi recusada: { $why }.
