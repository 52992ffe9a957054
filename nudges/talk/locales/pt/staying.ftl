### How far somebody wants to go.

words-stay = ficar, até onde
help-stay = Ficar em ler, reagir ou no que combinar com você, pelo tempo que quiser
stay-now = O mais longe que minhas sugestões vão com você: { $rung }. Você pode ficar onde quiser, para sempre.
stay-done = Pronto. O mais longe que minhas sugestões vão com você a partir de agora: { $rung }. Ninguém fica sabendo.
stay-any = qualquer passo
stay-read = leitura
stay-react = reações
stay-vote = votos
stay-reply = respostas
stay-post = publicações
stay-host = começar conversas
