### Fewer tools: channels that can be left, and ways to hear less from the bot.

words-fewer = ferramentas, menos ferramentas, resumo semanal
help-fewer = Canais que você poderia deixar, e ouvir de mim uma vez por semana ou nada
fewer-heading = Menos ferramentas
fewer-channels = { $count ->
    [one] Este canal talvez seja só barulho para você: nada aconteceu ali há dois meses, ou muito aconteceu e nada era seu.
   *[other] Estes { $count } canais talvez sejam só barulho para você: nada aconteceu ali há dois meses, ou muito aconteceu e nada era seu.
}
fewer-no-channels = Não vejo nenhum canal que seja só barulho para você.
fewer-how = { $platform ->
    [slack] Para deixar um, abra-o, clique no nome dele no alto e escolha “Sair do canal”; desligar as notificações mantém você nele sem avisos. Não posso fazer isso por você, e por mim ninguém fica sabendo.
    [teams] Para ouvir menos de um, abra os três pontos ao lado do nome e escolha “Ocultar”, ou desligue as notificações. Não posso fazer isso por você, e por mim ninguém fica sabendo.
   *[other] Para deixar um ou tirar o som dele, abra-o e veja as configurações. Não posso fazer isso por você, e por mim ninguém fica sabendo.
}
fewer-reach-messages = Você ouve de mim por mensagens, à medida que chegam.
fewer-reach-home = Você acha tudo em “início”, e eu não envio mensagens.
fewer-reach-digest = Você ouve de mim em no máximo uma mensagem por semana.
fewer-done-messages = Pronto: você ouve de mim por mensagens de novo, à medida que chegam.
fewer-done-home = Pronto: não envio mensagens a você. O que tenho para você está em “início”, quando quiser olhar.
fewer-done-digest = Pronto: você ouve de mim em no máximo uma mensagem por semana. “minutos” define o dia. Só publicações que esperam enquanto você está de plantão em um canal ainda chegam na hora.
fewer-button-messages = Mensagens à medida que chegam
fewer-button-home = Sem mensagens, só “início”
fewer-button-digest = Uma mensagem por semana
fewer-button-tidied = Já arrumei
fewer-tidied = Que bom. “ferramentas” mostra o que sobrou.
home-reach-home = Não envio mensagens a você; o que tenho para você está aqui.
home-reach-digest = Você ouve de mim em no máximo uma mensagem por semana.
home-waits = Para você
home-read = Já li
home-put-away = Guardado.
digest-heading = O que se juntou nesta semana
digest-alone = { $count ->
    [one] O que se juntou nesta semana: { $count } mensagem.
   *[other] O que se juntou nesta semana: { $count } mensagens.
}
nothing-home_only = Nenhuma sugestão é enviada: você disse que olha em “início”.
