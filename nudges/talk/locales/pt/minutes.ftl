### How much time a person gives, and on which day.

words-minutes = minutos, meus minutos, tempo
help-minutes = Quantos minutos por mês estão bons para você, e em que dia
minutes-title = Seus minutos
minutes-label = Quanto tempo por mês minhas sugestões podem levar?
minutes-any = Sem limite
minutes-most = { $minutes ->
    [one] No máximo { $minutes } minuto por mês
   *[other] No máximo { $minutes } minutos por mês
}
minutes-day = Em que dia elas podem chegar?
minutes-day-any = Qualquer dia
minutes-hint = Se você não trabalha no dia escolhido, elas chegam em qualquer dia.
minutes-done = Pronto, e só nós dois sabemos. Tempo para minhas sugestões: { $minutes }. Dia: { $day }. Escreva “minutos” para mudar.
