### Polls: made by those in charge, answered in private in one tap, told to a channel without names.

words-polls = enquetes, enquete, votar
help-polls = Enquetes abertas dos seus canais: um toque conta, sem o seu nome

polls-none = No momento não há enquete aberta para você.
polls-open = Estas enquetes estão abertas para você. Um toque conta, e ninguém consegue ver o que você escolheu.
poll-how = O resultado vai para #{ $channel } sem nomes, quando { $enough ->
    [one] { $enough } pessoa tiver respondido.
   *[other] { $enough } pessoas tiverem respondido.
}
poll-counted = Obrigado, sua resposta conta. Ninguém consegue ver que é sua.
poll-already = Essa você já respondeu, ou não é para os seus canais. Cada resposta conta uma vez.
poll-over = Esta enquete terminou.

data-polls = Enquetes abertas que você respondeu; o que você escolheu não fica guardado em lugar nenhum

poll-result = O resultado de uma enquete: { $question }
poll-result-option = { $option }: { $count ->
    [one] { $count } resposta
   *[other] { $count } respostas
}
poll-result-how = { $count ->
    [one] { $count } pessoa respondeu em particular. Não guardo nada disso, e não digo a ninguém quem escolheu o quê.
   *[other] { $count } pessoas responderam em particular. Não guardo nada disso, e não digo a ninguém quem escolheu o quê.
}

words-admin-polls = enquetes, enquete
help-admin-polls = Enquetes que se respondem em particular: criar uma, ver as abertas, terminar uma
polls-count =
    { $count ->
        [0] Nenhuma enquete está aberta. Responde-se em particular, e o resultado vai para um canal sem nomes.
        [one] { $count } enquete está aberta. Ninguém vê números antes que ela termine.
       *[other] { $count } enquetes estão abertas. Ninguém vê números antes que elas terminem.
    }
poll-one = “{ $question }” para #{ $channel }, aberta até { DATETIME($day, dateStyle: "long") } no máximo
poll-new = Nova enquete
poll-end = Terminar sem resultado
poll-ended = Terminou. Ninguém vê números, e nada dela fica guardado.
poll-title = Uma enquete
poll-submit = Abrir
poll-question-label = A pergunta
poll-options-label = As respostas para escolher
poll-options-hint = Uma por linha, no máximo { $most }. Não podem ser mudadas depois que a enquete abre.
poll-channel-label = Para qual canal ela é?
poll-enough-label = Quantas pessoas precisam responder?
poll-enough-hint = Pelo menos { $fewest }. Assim que tantas responderem, a enquete termina e eu publico o resultado.
poll-day-label = O último dia
poll-made = Está aberta para todo mundo em #{ $channel }: “/nudge enquetes” mostra. Publico ali o resultado sem nomes, quando { $enough ->
    [one] { $enough } pessoa tiver respondido.
   *[other] { $enough } pessoas tiverem respondido.
}
poll-too-few = Sua enquete para #{ $channel } terminou. Poucas pessoas responderam, então ninguém vê números, e nada dela fica guardado. Abra outra quando quiser com “/nudge-admin enquetes”.
poll-no-channel = Até agora não consigo publicar em nenhum canal público. Convide-me antes para um.
poll-not-here = Aqui não consigo publicar em canais, então não há enquetes.
poll-nowhere = Não consigo publicar nesse canal. Escolha outro.
poll-many = { $most } enquetes já estão abertas. Espere até uma terminar, ou termine uma.
poll-question = É preciso uma pergunta, com no máximo { $most } caracteres.
poll-options = São precisas entre { $fewest } e { $most } respostas diferentes, uma por linha, cada uma com no máximo { $longest } caracteres.
poll-enough = É preciso um número inteiro, de { $fewest } até quantas pessoas há nesse canal: { $people }.
poll-day = É preciso um dia a partir de hoje, com no máximo { $days } dias de antecedência.
poll-gone = Essa enquete já terminou.
