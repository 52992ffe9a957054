### Practising with the bot alone, or with a colleague who offered to.

practise-start = Esta mensagem fica só entre nós dois, então nada pode dar errado, e nada aqui conta. Há quatro coisas para experimentar: reagir a ela, responder, mudar sua resposta e apagá-la.
practise-reacted = Vi sua reação. Em um canal fica igual: um emoji pequeno abaixo da mensagem, e quem a escreveu fica contente.
practise-replied = Sua resposta chegou, e eu não a guardei. Em um canal ela ficaria abaixo da mensagem, para quem acompanha a conversa.
practise-edited = Você mudou sua resposta. Em um canal as palavras novas ficam no lugar das antigas, com um pequeno “editado” ao lado.
practise-deleted = Você apagou sua resposta, e ela sumiu. Em um canal é igualmente fácil, embora alguém possa ter lido antes.
practise-next-react = Se quiser, reaja agora a esta mensagem: mantenha o dedo nela ou aponte para ela, e escolha um emoji.
practise-next-reply = Se quiser, escreva agora uma resposta.
practise-next-edit = Se quiser, mude agora sua resposta: mantenha o dedo nela ou aponte para ela, e escolha “Editar”.
practise-next-delete = Se quiser, apague agora sua resposta: mantenha o dedo nela ou aponte para ela, e escolha “Excluir”.
practise-finished = Era tudo: você reagiu, respondeu, mudou e apagou. Funciona do mesmo jeito em todo lugar aqui.
practise-button-react = Reagir com 👍
practise-button-reply = Escrever uma resposta
practise-button-edit = Eu mudei
practise-button-delete = Eu apaguei
practise-title = Praticar uma resposta
practise-submit = Responder
practise-text = Sua resposta (só eu vejo, e não guardo)
practise-empty = Escreva uma ou duas palavras; qualquer coisa serve.
practise-buddy = Você também pode praticar com uma pessoa: { $name } se ofereceu. Não digo a ninguém que você pratica, então escrever ou não é com você.
practise-buddy-go = Escrever para { $name }

words-buddy = companhia, companhia para praticar
help-buddy = Oferecer a outras pessoas praticar com você, ou não mais
buddy-off-words = não, fora, parar, não mais
buddy-asks = Há quem prefira praticar com uma pessoa em vez de comigo. Se você se oferecer, mostro seu nome a quem pratica, um nome por vez e em rodízio, e mais nada sobre você. Você pode terminar a qualquer hora.
buddy-offers = Você se ofereceu para praticar com outras pessoas: mostro seu nome em rodízio a quem pratica. Ninguém precisa escrever a você.
buddy-offered = Obrigado! A partir de agora mostro seu nome, em rodízio com outros, a quem pratica. Escreva “companhia não” para terminar.
buddy-ended = Pronto: não mostro seu nome a quem pratica.
buddy-button-offer = Eu me ofereço
buddy-button-end = Não mais
data-buddy = Você se ofereceu para praticar com outras pessoas
data-practice = Você está praticando, e guardo por um dia até onde chegou
