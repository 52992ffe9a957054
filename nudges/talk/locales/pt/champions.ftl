### Champions, who answer first, and the channels in which they promise an answer.

words-champion = anfitrião, anfitriã, anfitriões
help-champion = Ser anfitrião ou anfitriã: o que significa, quanto é, e uma saída a qualquer hora
words-duty = plantão, de plantão
help-duty = Os canais em que toda publicação recebe resposta, e quem cuida disso

champion-heading = Anfitriões
champion-invitation = Você gostaria de ser “anfitrião”, alguém que acolhe os outros? Pergunto porque você começa conversas em que outras pessoas entram, ou responde com frequência. Sei disso só por quantidades.
champion-means = Anfitriões respondem primeiro: ao olá de quem chegou, a uma pergunta sem resposta. De vez em quando aviso você de uma publicação assim, no seu horário de trabalho, e você decide o que fazer.
champion-free = Você diz quantas publicações por semana estão bem, descansa ou para quando quiser, e ninguém fica sabendo. Seu nome aparece só nos canais em que você mesmo assume plantão.
champion-yes = Sim, eu gostaria
champion-later = Pergunte depois
champion-no = Não é para mim
champion-said-later = Pergunto de novo daqui a três meses, no mínimo. Até lá você pode vir por conta própria: escreva “anfitrião”.
champion-said-no = Tudo bem, fica assim e ninguém fica sabendo. Se um dia quiser, escreva “anfitrião”.
champion-is =
    { $load ->
        [one] Você está entre os anfitriões, obrigado. Aviso você de no máximo uma publicação por semana.
       *[other] Você está entre os anfitriões, obrigado. Aviso você de no máximo { $load } publicações por semana.
    }
champion-resting = Você está entre os anfitriões e descansando: não aviso de nada até você voltar. Bom descanso.
champion-load =
    { $load ->
        [one] Uma publicação por semana
       *[other] { $load } publicações por semana
    }
champion-duty = Canais de plantão
champion-rest = Descansar
champion-back = Voltei
champion-stop = Deixar de ser
refused-champion-load = Esse número não está entre os que se pode escolher. Escreva “anfitrião” para vê-los.

helped-heading = O que sua ajuda fez
helped-answered =
    { $count ->
        [one] Nas últimas semanas você respondeu entre os primeiros a uma publicação.
       *[other] Nas últimas semanas você respondeu entre os primeiros a { $count } publicações.
    }
helped-went-on =
    { $count ->
        [one] Em uma conversa, outras pessoas entraram depois de você.
       *[other] Em { $count } conversas, outras pessoas entraram depois de você.
    }
helped-reactions =
    { $count ->
        [one] Houve uma reação nessas conversas.
       *[other] Houve { $count } reações nessas conversas.
    }
helped-thanks = Obrigado. Só você lê isto.

duty-heading = De plantão
duty-start = Nestes canais, os anfitriões cuidam para que toda publicação receba resposta. As horas são horas de trabalho. Quem está de plantão aparece aqui com o nome, por escolha própria.
duty-none = Em nenhum dos seus canais foi prometida uma resposta até agora. Quem administra pode abrir um canal para isso.
duty-net =
    { $hours ->
        [one] #{ $channel }: toda publicação recebe resposta em uma hora. De plantão: { $names }.
       *[other] #{ $channel }: toda publicação recebe resposta em { $hours } horas. De plantão: { $names }.
    }
duty-net-unseen = #{ $channel }: nada é prometido aqui enquanto eu não estiver no canal e não vir publicações. Quem administra pode me convidar.
duty-net-one =
    { $hours ->
        [one] #{ $channel }: com mais uma pessoa de plantão, toda publicação recebe resposta em uma hora. De plantão até agora: { $names }.
       *[other] #{ $channel }: com mais uma pessoa de plantão, toda publicação recebe resposta em { $hours } horas. De plantão até agora: { $names }.
    }
duty-net-nobody =
    { $hours ->
        [one] #{ $channel }: com duas pessoas de plantão, toda publicação recebe resposta em uma hora. Ninguém está de plantão até agora.
       *[other] #{ $channel }: com duas pessoas de plantão, toda publicação recebe resposta em { $hours } horas. Ninguém está de plantão até agora.
    }
duty-take = Assumir plantão, com meu nome aqui
duty-leave = Sair do plantão
duty-champion = Sobre os anfitriões
duty-no-champion = Quem assume plantão são os anfitriões. Escreva “anfitrião” para saber o que isso significa e, se quiser, ser um.
duty-no-net = Esse canal não está aberto para isso, ou você não está nele. Escreva “plantão” para ver os que estão.
duty-left = Você saiu do plantão ali, e outra pessoa cuida da publicação. Ninguém fica sabendo o motivo.

duty-waits = Uma publicação em #{ $channel } ainda não tem resposta, e você está de plantão ali. Com uma resposta até { DATETIME($by, dateStyle: "medium", timeStyle: "short") }, a promessa é cumprida.
duty-go = Ver a publicação
duty-button-on_it = Eu cuido
duty-button-pass = Passar adiante
duty-button-leave = Sair do plantão
duty-on-it-said = Obrigado. Por enquanto não pergunto a mais ninguém.
duty-passed = Outra pessoa cuida disso. Tudo bem.
duty-over = Ali não há mais nada a fazer: já foi respondida, ou outra pessoa cuida.

promise-broken = Uma resposta à sua publicação em #{ $channel } foi prometida e não veio a tempo. Sinto muito; isso não diz nada sobre a sua publicação. Quem cuida do Chime In aqui já sabe e providencia uma resposta. Você não precisa fazer nada.

duty-promise =
    { $hours ->
        [one] { $people ->
            [one] Uma pessoa está de plantão ali: a resposta vem em uma hora de trabalho.
           *[other] { $people } pessoas estão de plantão ali: a resposta vem em uma hora de trabalho.
        }
       *[other] { $people ->
            [one] Uma pessoa está de plantão ali: a resposta vem em { $hours } horas de trabalho.
           *[other] { $people } pessoas estão de plantão ali: a resposta vem em { $hours } horas de trabalho.
        }
    }

data-champion = Anfitrião ou anfitriã
data-champion-invited = Convite ainda sem resposta
data-champion-yes = Sim
data-champion-later = Disse: depois
data-champion-no = Disse: não
data-duties = Canais de plantão
data-asks = Publicações de que você foi avisado como anfitrião, ou que respondeu de plantão
