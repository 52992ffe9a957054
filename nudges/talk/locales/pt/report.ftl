### The adoption report. It counts people and names nobody; it thanks, and blames no one.

report-period =
    { $kind ->
        [week] semana de { $day } de { report-month-name } de
        [quarter] { $month ->
            [1] janeiro a março de
            [4] abril a junho de
            [7] julho a setembro de
           *[10] outubro a dezembro de
        }
       *[month] { report-month-name } de
    } { $year }
report-month-name = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
report-day = { $day } de { $month ->
    [1] jan.
    [2] fev.
    [3] mar.
    [4] abr.
    [5] mai.
    [6] jun.
    [7] jul.
    [8] ago.
    [9] set.
    [10] out.
    [11] nov.
   *[12] dez.
}

report-title = Quem participou em { $group }, { $period }
report-group-team = o grupo em torno de { $name }
report-headline = { $active } de { $people } pessoas participaram ({ $period }).
report-headline-all = Todas as { $people } pessoas participaram ({ $period }). Maravilha!
report-first =
    { $count ->
        [0] Ninguém fez algo visível pela primeira vez.
        [one] 1 pessoa fez algo visível pela primeira vez. Uma resposta a ela vale mais do que tudo o que possamos dizer.
       *[other] { $count } pessoas fizeram algo visível pela primeira vez. Uma resposta a cada uma vale mais do que tudo o que possamos dizer.
    }
report-first-unknown = Não dá para dizer quem participou pela primeira vez: nada se sabe de antes deste período.
report-silent = { $silent } de { $judged } pessoas que podemos avaliar estão em silêncio: as quatro semanas depois de { $day } devem passar sem nada visível delas.
report-silent-unseen = Quantas estão em silêncio fica de fora: aqui não se veem as reações entre pessoas, então ninguém é contado assim por falta delas.
report-silent-few = Quantas estão em silêncio fica de fora: menos de { $smallest } pessoas podem ser avaliadas.

report-nobody = Ninguém estava ainda em { $group } no fim do período ({ $period }).
report-nothing = Nada visível aconteceu ({ $period }).
report-next-steps = O que ajuda agora: veja se os dados destes dias estão mesmo aqui, traga-os se faltarem, e peça a duas ou três pessoas que gostam de escrever que comecem, com uma pergunta fácil de responder. O que mais ajuda é a direção responder.

report-funnel = Onde as pessoas estão, nos { $days } dias até { $day }
report-funnel-seen = Onde as pessoas estão, nos { $days } dias até { $day } (dos quais { $seen } puderam ser vistos)
report-column-stage = Etapa
report-column-people = Pessoas
report-column-share = Parte
report-column-meaning = O que fizeram
report-stage-leader = Começam
report-stage-collaborator = Conversam
report-stage-contributor = Contribuem
report-stage-reader = Nada visível
report-not-measured = Sem medida
report-meaning-leader = começaram algo em que outras pessoas entraram
report-meaning-collaborator = responderam
report-meaning-contributor = reagiram, votaram ou publicaram
report-meaning-reader = liam ou estavam fora: não dá para saber
report-meaning-not-measured = acabaram de chegar, estão de licença ou não podem ser vistas
report-count = { $count }
report-share = { $percent }%

report-trend = Pessoas que participaram, semana a semana
report-series-anything = participaram
report-series-react = reagiram
report-series-vote = votaram
report-series-reply = responderam
report-series-post = publicaram
report-series-host = começaram algo
report-trend-alt =
    { $weeks ->
        [one] Na semana de { $first }, { $newest } participaram.
       *[other] De { $first } a { $last }, entre { $lowest } e { $highest } pessoas participaram por semana, { $newest } na última delas.
    }
report-trend-nothing = Não há nenhuma semana em que tudo pôde ser visto.
report-trend-gaps =
    { $weeks ->
        [one] A semana de { $days } fica em aberto: não pôde ser vista inteira, então não é uma queda.
       *[other] As semanas de { $days } ficam em aberto: não puderam ser vistas inteiras, então não são uma queda.
    }

report-change = O que as pessoas fizeram ({ $period })
report-column-did = Pessoas que
report-column-change = Mudança
report-did-anything = participaram
report-did-react = reagiram
report-did-vote = votaram
report-did-reply = responderam
report-did-post = publicaram
report-did-host = começaram algo em que outras pessoas entraram
report-did-first = participaram pela primeira vez
report-did-silent = estão em silêncio, entre as que podemos avaliar
report-with-share = { $count } ({ $percent }%)
report-points =
    { $sign ->
        [more] +{ $points } { $points ->
            [one] ponto
           *[other] pontos
        }
        [less] −{ $points } { $points ->
            [one] ponto
           *[other] pontos
        }
       *[same] como antes
    }
report-difference =
    { $sign ->
        [more] +{ $count }
        [less] −{ $count }
       *[same] como antes
    }
report-unknown = –
report-no-change-not_covered = Não há com o que comparar: os dados não chegam até { $before }.
report-no-change-gaps = Não há comparação com { $before }: nem todos os dias dos dois puderam ser vistos.
report-no-change-too_few = Não há comparação com { $before }: menos de { $smallest } destas pessoas estavam aqui na época.

report-leaders =
    { $tookpart ->
        [0] Das { $executives } pessoas da direção, nenhuma participou ainda. Uma resposta curta de uma delas é o melhor começo.
        [one] 1 de { $executives } pessoas da direção participou, com { report-replies } e { report-posts }.
       *[other] { $tookpart } de { $executives } pessoas da direção participaram, com { report-replies } e { report-posts }.
    }
report-replies = { $replies ->
    [one] { $replies } resposta
   *[other] { $replies } respostas
}
report-posts = { $posts ->
    [one] { $posts } publicação
   *[other] { $posts } publicações
}
report-leaders-reply = Respostas contam mais do que publicações: as pessoas notam quem responde.
report-leaders-few = A parte da direção fica de fora: são menos de { $smallest } neste grupo, e o número falaria de pessoas específicas.

report-limits = Estes números contam o que outras pessoas podem ver: reações, votos, respostas e publicações. Ler não se distingue de estar fora, e mensagens diretas e reuniões não são medidas. Bots, convidados e quem saiu não estão em nenhum número, e prestadores de serviço só se foram incluídos. Grupos com menos de { $smallest } pessoas não são mostrados.
report-limits-unseen = Estes números contam publicações e respostas. Reações e votos entre pessoas não podem ser vistos aqui, nem leitura, mensagens diretas e reuniões: de quem nada foi visto, nada se diz. Bots, convidados e quem saiu não estão em nenhum número, e prestadores de serviço só se foram incluídos. Grupos com menos de { $smallest } pessoas não são mostrados.
report-gap-days =
    { $days ->
        [one] Em { $days } dia do período nem tudo pôde ser visto; ele não conta.
       *[other] Em { $days } dias do período nem tudo pôde ser visto; eles não contam.
    }
