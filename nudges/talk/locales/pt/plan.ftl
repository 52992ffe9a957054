### What `chimein plan --dry-run` tells operators.

plan-heading = O que seria enviado
plan-summary = { $at }: { $sent ->
    [0] ninguém
    [one] uma pessoa
   *[other] { $sent } pessoas
} de { $of } com uma sugestão, { $held ->
    [0] mais ninguém
    [one] mais uma
   *[other] mais { $held }
} no grupo de comparação. Nada foi enviado nem guardado.
plan-not-live = O programa não foi iniciado: nada é enviado antes que alguém da administração diga “iniciar”.
plan-more = { $more ->
    [one] E mais uma.
   *[other] E mais { $more }: --limit mostra.
}
plan-no-skips = Ninguém ficou de fora.
plan-offers = Sugestões
plan-who = Quem
plan-offer = Sugestão
plan-where = Onde
plan-why = Por quê
plan-when = Hora local
plan-thread = uma conversa em #{ $channel }
plan-channel = #{ $channel }
plan-in-their-hours = no horário de cada um
plan-small-thread = uma conversa em um canal pequeno
plan-small-channel = um canal pequeno
plan-skips = Nada para os demais
plan-reason = Motivo
plan-people = Pessoas
plan-nobody = Não há para quem olhar. Importe antes uma exportação do Slack, ou pessoas.
plan-no-channels = Nenhum canal conta no momento, então não há lugar para sugerir.
plan-nothing = Neste momento nada combina com ninguém: a tabela diz por quê. Tente outro momento com --at.

plan-offer-read_lively = ler uma conversa animada
plan-offer-react_thread = reagir em uma conversa
plan-offer-react_newcomer = reagir a uma primeira publicação
plan-offer-vote_poll = votar em uma enquete
plan-offer-answer_question = responder a uma pergunta
plan-offer-greet_newcomer = dar boas-vindas a quem chegou
plan-offer-say_hello = dizer olá
plan-offer-share_small = contar algo em um canal pequeno
plan-offer-ask_question = fazer uma pergunta
plan-offer-thank_colleague = agradecer a alguém
plan-offer-safe_post = publicar onde a resposta é prometida
plan-offer-practise = praticar com o bot
plan-offer-read_policy = ler as regras
plan-offer-fewer_tools = olhar menos canais
plan-offer-your_minutes = definir os minutos por mês
plan-offer-tell_why = dizer o que facilitaria
plan-offer-answer_poll = responder a uma enquete
plan-offer-hand_in_idea = entregar uma ideia
plan-offer-ask_unnamed = perguntar sem nome
plan-offer-draft_with_me = escrever um rascunho
plan-others = outros motivos
plan-few = menos de cinco
plan-private = com o bot

plan-reason-never_yet = nada visível até agora
plan-reason-been_a_while = nada visível há um tempo
plan-reason-next_step = o próximo passo
plan-reason-fits = combina com o que disse
plan-reason-for_everyone = para todo mundo

plan-skip-not_live = o programa não foi iniciado
plan-skip-left_out = não faz parte do programa
plan-skip-stopped = disse “parar”
plan-skip-paused = em pausa
plan-skip-away = fora
plan-skip-back = acabou de voltar
plan-skip-hushed = em calma por enquanto
plan-skip-ended = o programa terminou
plan-skip-not_met = apresentação há menos de cinco dias úteis
plan-skip-enough = não quer nenhuma
plan-skip-elsewhere = não quer nenhuma por enquanto
plan-skip-budget = os minutos do mês foram usados
plan-skip-home_only = olha no Início
plan-skip-newcomer = acabou de chegar, ainda no prazo
plan-skip-not_measured = pouco se sabe
plan-skip-active = já participa
plan-skip-attention = recebeu uma há pouco
plan-skip-in_peace = em paz depois de várias
plan-skip-nothing_new = nenhum lugar novo combina
plan-skip-no_channel = em nenhum canal que conte
plan-skip-place_gone = o lugar não existe mais
plan-skip-too_late = tarde demais
