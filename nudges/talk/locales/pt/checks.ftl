### The list that drafts are compared with, as admins keep it.

words-admin-checks = lista, lista de palavras
help-admin-checks = As palavras com que se comparam os rascunhos, cada uma com um conselho; “lista nova” e “lista testar”
words-checks-add = nova, adicionar
words-checks-try = testar, experimentar
checks-heading = Com o que se comparam os rascunhos
checks-listed =
    { $count ->
        [one] Há uma entrada. Quem escreve um rascunho com “/nudge rascunho” lê o conselho dela se as palavras aparecerem; mais ninguém fica sabendo.
       *[other] Há { $count } entradas. Quem escreve um rascunho com “/nudge rascunho” lê o conselho delas se as palavras aparecerem; mais ninguém fica sabendo.
    }
checks-none = Ainda não há nada na lista. Junte palavras que pedem cuidado, como “senha*” ou o nome de um projeto, cada uma com uma frase de conselho. As pessoas comparam seus rascunhos com “/nudge rascunho”; mais ninguém sabe o que escreveram.
check-line-everywhere = { $entries }: { $advice }
check-line-public = { $entries } (só em redes públicas): { $advice }
check-button-add = Juntar palavras
check-button-try = Testar
check-button-more = Mais
check-button-all = A lista inteira
check-button-change = Mudar
check-button-remove = Remover
check-button-sure = Sim, remover
check-title = Palavras a procurar
check-words = Palavras, separadas por vírgulas
check-words-hint = Maiúsculas e acentos não fazem diferença. * vale por quaisquer letras dentro de uma palavra, # por um dígito: “senha*, projeto falcão, K-####”.
check-advice-label = O que você aconselha?
check-advice-hint = Uma frase gentil para quem usar estas palavras: o que fazer em vez disso, ou a quem perguntar.
check-where = Onde vale?
check-where-everywhere = Em todo lugar
check-where-public = Só em redes públicas
check-saved = Salvo.
check-removed = Saiu da lista.
check-gone = Essa já saiu da lista.
check-remove-sure = Tirar “{ $entries }” da lista?
check-empty = É preciso pelo menos uma palavra.
check-short = “{ $entry }” é curto demais: são precisas duas letras ou dígitos, ou quase tudo combinaria.
check-long = “{ $entry }” é longo demais: uma entrada tem no máximo { $most } caracteres. As entradas são separadas por vírgulas.
check-many = No máximo { $most } entradas dividem um conselho. As outras podem ter um próprio.
check-advice = É preciso uma frase de conselho: quem lê quer saber o que fazer em vez disso.
check-advice-long = São { $length } caracteres; mais de { $most } quase ninguém lê.
checks-many = Há { $most } na lista, que é o máximo. Você pode remover uma, ou juntar as palavras a outra.
checks-try-title = Testar a lista
