### How a member's own figure is explained, to that member only.

silence-never = Nada seu foi visível aqui até agora, e tudo bem: muita gente começa lendo.
silence-new = Ainda não há em que me basear: você acabou de chegar, ou eu.
silence-recency-more = { $days ->
    [0] Algo seu foi visível aqui no último dia, e o que mais pesa é há quanto tempo foi.
    [one] Faz um dia que algo seu foi visível aqui.
   *[other] Faz { $days } dias que algo seu foi visível aqui.
}
silence-recency-less = { $days ->
    [0] Algo seu foi visível aqui no último dia.
    [one] Algo seu foi visível aqui há um dia.
   *[other] Algo seu foi visível aqui há { $days } dias, o que não é muito.
}
silence-rhythm-more = { $active ->
    [0] Nada seu foi visível aqui nos últimos 90 dias.
    [one] Algo seu foi visível aqui em um dos últimos 90 dias.
   *[other] Algo seu foi visível aqui em { $active } dos últimos 90 dias.
}
silence-rhythm-less = { $active ->
    [0] Antes você participava muito aqui.
    [one] Algo seu foi visível aqui em um dos últimos 90 dias.
   *[other] Algo seu foi visível aqui em { $active } dos últimos 90 dias.
}
silence-tenure-more = O que mais pesa é há quanto tempo você participa: neste ponto, muita gente faz uma pausa.
silence-tenure-less = O que mais pesa é há quanto tempo você participa: neste ponto, quase todo mundo continua.
