### What admins silence for a while, because tact asks for it.

words-admin-hush = calma, em calma
help-admin-hush = Nenhuma mensagem até lá, na hora: “calma até 15:00”, “calma #canal 2 semanas”, “calma fim”
admin-button-hush = Calma
hush-words-off = fim, não, terminar, nenhuma
hush-word-tomorrow = amanhã
hush-unit-hours = h, hora, horas

hush-all = Tudo está em calma até { DATETIME($until, dateStyle: "full", timeStyle: "short") }: nenhuma sugestão é escolhida ou enviada, e nada é publicado.
hush-one = #{ $channel } está em calma até { DATETIME($until, dateStyle: "full", timeStyle: "short") }: ninguém é levado para lá, e nada é publicado ali.
hush-done = Pronto: a partir de agora não envio sugestões nem publico nada até { DATETIME($until, dateStyle: "full", timeStyle: "short") }. O que estava a caminho espera, e quem me pergunta algo continua recebendo resposta. Escreva “calma fim” para terminar antes.
hush-done-channel = Pronto: até { DATETIME($until, dateStyle: "full", timeStyle: "short") } não levo ninguém a #{ $channel } nem publico nada ali. O que estava a caminho de lá foi retirado. Escreva “calma #{ $channel } fim” para terminar antes.
hush-off = Pronto: nada mais está em calma.
hush-off-channel = Pronto: #{ $channel } não está mais em calma.
hush-unclear = Não consigo ler até quando. Tente “até 15:00”, “3 horas”, “amanhã”, “2 semanas”, ou um dia como 2030-04-01.
hush-past = Esse dia não está no futuro. Escolha um a partir de amanhã, ou uma hora como 15:00.
hush-too-long = Isso é mais de um ano. Escreva “suspender” para não enviar nada até dizer “iniciar”.
hush-button-off = Terminar toda a calma
hush-button-more = Mais calma
hush-title = Calma
hush-submit = Calma já
hush-channel = Qual canal?
hush-channel-hint = Deixe vazio para valer para tudo.
hush-length = Por quanto tempo?
hush-length-hour = Uma hora
hush-length-hours = Quatro horas
hush-length-tomorrow = O resto de hoje
hush-length-week = Uma semana
hush-until = Ou até quando?
hush-until-hint = Por exemplo 15:00, ou 2030-04-01. Se houver algo aqui, é o que vale.

channel-kind-incident = incidentes
channel-kind-condolence = condolências
channel-state-never = conta, ninguém é levado para lá
