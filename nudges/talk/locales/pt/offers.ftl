### The offers: what, where, how long it takes, and why this person got it.

offer-heading = Uma sugestão para esta semana
offer-alone = Uma sugestão para esta semana. { $what } Você decide: escreva “agora não” e esta some, “parar” e não vêm mais.
offer-asked = Um pequeno passo, se quiser
offer-asked-alone = Um pequeno passo, se quiser. { $what }
offer-answered-alone = Uma sugestão para esta semana. { $what } { $thanks }
offer-answered-not_now = Agora não, então. Está tudo bem.
offer-answered-done = Que bom, obrigado por contar.
offer-answered-useful = Bom saber, obrigado.
offer-answered-less = A partir de agora você ouve falar de mim com menos frequência.

offer-read_lively = Várias pessoas estão conversando em #{ $channel } nestes dias. Dê uma olhada, só para ler.
offer-read_lively-go = Ler
offer-react_thread = Há uma conversa em #{ $channel }. Se algo nela agradar a você, deixe um emoji lá.
offer-react_thread-go = Abrir a conversa
offer-react_newcomer = Alguém escreveu em #{ $channel } pela primeira vez. Um emoji seu mostra que alguém leu.
offer-react_newcomer-go = Ver a publicação
offer-vote_poll = Há uma enquete aberta em #{ $channel }. Um emoji é o seu voto.
offer-vote_poll-go = Ver a enquete
offer-answer_question = Uma pergunta em #{ $channel } espera resposta. Uma dica curta ajuda, e também o nome de quem sabe.
offer-answer_question-go = Ver a pergunta
offer-greet_newcomer = Alguém escreveu em #{ $channel } pela primeira vez. Uma linha de boas-vindas vale muito.
offer-greet_newcomer-go = Ver a publicação
offer-say_hello = #{ $channel } é para coisas mais leves. Um olá, uma foto do almoço ou uma piada: tudo cabe.
offer-say_hello-go = Ir até lá
offer-share_small = #{ $channel } é um dos canais menores. Ali cabe algo que ajudou você há pouco: um link, um truque, um obrigado.
offer-share_small-go = Ir até lá
offer-ask_question = Perguntas em #{ $channel } costumam achar resposta. Se você tem uma dúvida, outras pessoas provavelmente também têm.
offer-ask_question-go = Perguntar lá
offer-thank_colleague = Alguém respondeu a você em #{ $channel }. Um obrigado ali se escreve rápido e se lê com gosto.
offer-thank_colleague-go = Agradecer
offer-safe_post = Toda publicação em #{ $channel } recebe resposta: isso foi prometido. Um bom lugar para uma primeira pergunta ou uma pequena história.
offer-safe_post-go = Ir até lá

offer-practise = Experimente só comigo como reagir, responder, editar e apagar. Ninguém mais vê, então nada pode dar errado.
offer-practise-go = Praticar
offer-read_policy = O que você pode fazer aqui e o que não pode, em palavras simples, em uma página.
offer-read_policy-go = Ler as regras
offer-fewer_tools = Alguns dos seus canais talvez sejam só barulho para você. Aqui estão os que você poderia deixar, e jeitos de ouvir menos de mim.
offer-fewer_tools-go = Dar uma olhada
offer-your_minutes = Diga quantos minutos por mês estão bons para você, e em que dia. Eu respeito isso.
offer-your_minutes-go = Definir os minutos
offer-tell_why = O que tornaria mais fácil para você participar? Um toque basta, e só nós dois sabemos a resposta.
offer-tell_why-go = Responder
offer-answer_poll = Uma pergunta com algumas respostas para escolher. Um toque conta, sem o seu nome.
offer-answer_poll-go = Ver a pergunta
offer-hand_in_idea = Há algo que vale a pena contar e que você prefere não publicar? Entregue aqui, e outra pessoa pode fazer isso.
offer-hand_in_idea-go = Entregar uma ideia
offer-ask_unnamed = Há algo que você gostaria de perguntar a todo mundo, mas não com o seu nome? Posso levar a um canal por você.
offer-ask_unnamed-go = Perguntar sem meu nome
offer-draft_with_me = Escreva algo primeiro comigo. Comparo com a lista da empresa, não guardo nada, e você decide para onde vai.
offer-draft_with_me-go = Escrever um rascunho

offer-time = { $seconds ->
    [30] Leva 30 segundos.
    [60] Leva um minuto.
    [120] Leva dois minutos.
    [180] Leva três minutos.
   *[other] Leva { $seconds } segundos.
}

offer-why = Todo mundo recebe uma sugestão assim de vez em quando. “Por que recebi isto?” conta mais.
reason-never_yet = Por que você: até agora não vi nenhuma publicação ou reação sua, e tudo bem. Este é um dos primeiros passos mais fáceis.
reason-been_a_while = Por que você: faz um tempo da última publicação ou reação sua que pude ver, e este é um jeito fácil de voltar.
reason-next_step = Por que você: coisas assim você já faz. Isto seria um pequeno passo a mais.
reason-fits = Por que você: combina com o que você me disse que facilitaria. Só nós dois sabemos o que foi; “mais fácil” mostra, e deixa mudar.
reason-for_everyone = Por que você: todo mundo recebe uma sugestão assim de vez em quando.

button-why = Por que recebi isto?
button-done = Feito
button-useful = Útil
button-not_now = Agora não
button-less = Menos vezes
button-pause = Pausa
button-stop = Parar
