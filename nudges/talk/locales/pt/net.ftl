### The promise of an answer, as admins open it channel by channel.

words-admin-net = rede, rede de segurança
help-admin-net = Canais em que os anfitriões prometem resposta a toda publicação: “rede abrir CANAL 8” para 8 horas de trabalho, “rede fechar CANAL”
words-net-open = abrir, sim
words-net-close = fechar, não
net-heading = Onde uma resposta é prometida
net-start = Anfitriões de plantão em um canal prometem que toda publicação ali recebe resposta a tempo. Vale assim que dois estão de plantão. Uma publicação sem resposta vai a uma pessoa, depois à próxima, depois à caixa dos responsáveis.
net-none-yet = Nenhum canal está aberto para isso ainda. Abra um em que esteja a maioria das pessoas.
net-champions-few = Há menos de cinco anfitriões até agora. Convido pessoas que começam conversas ou respondem com frequência; quem quiser escreve “anfitrião”.
net-champions =
    { $count ->
        [one] Há um anfitrião.
       *[other] Há { $count } anfitriões.
    }
net-open = Abrir um canal
net-close = Fechar #{ $channel }
net-title = Prometer resposta
net-channel = Qual canal
net-channel-hint = O nome dele, como general
net-hours = Em
net-hours-label =
    { $hours ->
        [one] Uma hora de trabalho
       *[other] { $hours } horas de trabalho
    }
net-opened =
    { $hours ->
        [one] #{ $channel } está aberto: assim que dois anfitriões estiverem de plantão, promete-se ali uma resposta em uma hora de trabalho. Diga a eles que escrevam “plantão”.
       *[other] #{ $channel } está aberto: assim que dois anfitriões estiverem de plantão, promete-se ali uma resposta em { $hours } horas de trabalho. Diga a eles que escrevam “plantão”.
    }
net-opened-unseen = Ainda não estou nesse canal, então não vejo publicações ali. Por favor, me convide.
net-closed = #{ $channel } está fechado: nada mais é prometido ali, e ninguém está de plantão. O que já espera chega à caixa dos responsáveis se ninguém responder.
net-unclear = Escreva “rede abrir CANAL 8” ou “rede fechar CANAL”.
net-unfit = Não se pode prometer resposta em #{ $channel }: precisa ser público, contar e não ser de anúncios.
net-none = #{ $channel } não está aberto para isso, então nada foi mudado.
net-left-over = Uma publicação em #{ $channel } ainda não tem resposta, e não há mais anfitrião a quem pedir. Você recebe isto porque cuida do Chime In aqui: com uma resposta até { DATETIME($by, dateStyle: "medium", timeStyle: "short") }, sua ou de outra pessoa, a promessa é cumprida.
