### The twelve weeks of a programme.

words-admin-renew = renovar, prazo
help-admin-renew = O que o programa mostrou até agora, e mais doze semanas
term-not-live = O programa não foi iniciado, então não há nada a renovar. “iniciar” começa.
term-ends = O programa segue até { DATETIME($day, dateStyle: "long") }, e depois termina sozinho.
term-took-part = Nas quatro semanas antes do início, { $before }% das pessoas participaram; nas últimas quatro semanas, { $lately }%.
term-over = O programa terminou em { DATETIME($day, dateStyle: "long") }. Nenhuma sugestão vem mais sozinha; todos os comandos continuam.
term-lately = Nas últimas quatro semanas, { $lately }% das pessoas participaram. Não dá para dizer quantas participavam antes do início, porque aquelas semanas não foram vistas por inteiro.
term-few = Não dá para dizer quantas pessoas participam: são poucas demais, ou as últimas quatro semanas não foram vistas por inteiro.
term-lift-unknown = Ainda não dá para dizer se as sugestões fizeram diferença: são precisas pelo menos dez pessoas com sugestões, dez sem, e quatro semanas.
term-lift-more = De quem recebeu sugestões, mais gente participou do que de quem não recebeu: { $points ->
    [one] um ponto percentual
   *[other] { $points } pontos percentuais
} a mais, com alguma certeza entre { $low } e { $high }.
term-lift-less = De quem recebeu sugestões, menos gente participou do que de quem não recebeu: a diferença é de { $points ->
    [one] um ponto percentual
   *[other] { $points } pontos percentuais
}, com alguma certeza entre { $low } e { $high }.
term-lift-open = Não dá para dizer se as sugestões fizeram diferença: a diferença é de { $points ->
    [one] um ponto percentual
   *[other] { $points } pontos percentuais
}, e pode ser qualquer coisa entre { $low } e { $high }.
term-how = Renove se ajudar. Se não, deixar terminar também é uma boa resposta.
admin-button-renew = Renovar
term-renew = Renovar por doze semanas
term-end = Deixar terminar
term-renewed = Renovado: segue até { DATETIME($day, dateStyle: "long") }.
term-ending = Então termina sozinho. “/nudge-admin renovar” muda isso a qualquer hora.
overview-ended = O programa terminou depois de suas doze semanas: nada é enviado. “renovar” mostra o que ele trouxe, e deixa continuar.
overview-ends = Segue até { DATETIME($day, dateStyle: "long") } se ninguém o renovar.
