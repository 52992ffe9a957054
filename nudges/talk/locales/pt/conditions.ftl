### What has to be settled before anybody is nudged.

words-admin-introduce = apresentar, apresentação
words-admin-council = comissão, conselho, representação
words-council-agreed = concorda, aceita, sim
words-council-not_needed = não precisa, nenhuma, não há
help-admin-introduce = Envia a apresentação a todo mundo, depois de perguntar; depois, até onde chegou
help-admin-council = Anota o que disse a comissão de trabalhadores: “comissão concorda” ou “comissão não precisa”
admin-button-introduce = Apresentação
admin-button-council = Comissão

go-not-yet = { $count ->
    [one] Ainda não: falta uma coisa. Nada é enviado antes de resolvê-la.
   *[other] Ainda não: faltam { $count } coisas. Nada é enviado antes de resolvê-las.
}
still-open = { $count ->
    [0] Não falta mais nada: “iniciar” começa.
    [one] Falta uma coisa antes de “iniciar”.
   *[other] Faltam { $count } coisas antes de “iniciar”.
}
checklist-owner-done = ✓ Quem cuida: { $owners }.
checklist-owner-none = ☐ Ninguém é responsável por este programa. Alguém precisa cuidar dele, ou não vai ajudar ninguém: escreva “responsável” e um nome, ou “responsável eu”.
checklist-policy-done = ✓ As regras estão escritas: versão { $version }, em vigor desde { DATETIME($day, dateStyle: "long") }.
checklist-policy-none = ☐ Ainda não há regras: “regras” abre um texto para começar.
checklist-introduction-none = ☐ Ainda não me apresentei a ninguém: “apresentar” mostra quantas pessoas ouviriam de mim, e pergunta antes de enviar qualquer coisa.
checklist-introduction-running = ☐ A apresentação está a caminho: { $there } de { $all } já têm, faltam { $waiting }.
checklist-introduction-held = ☐ A apresentação foi suspensa no caminho: { $there } de { $all } já têm. “apresentar” continua.
checklist-introduction-done = ✓ A apresentação foi enviada: { $there } de { $all } já têm.
reach-away = { $count ->
    [one] Mais uma pessoa recebe quando voltar.
   *[other] Mais { $count } recebem quando voltarem.
}
reach-unreached = { $count ->
    [one] Uma pessoa não pôde ser alcançada; isso não impede nada.
   *[other] { $count } não puderam ser alcançadas; isso não impede nada.
}
reach-app = O Teams só me deixa escrever a quem tem o aplicativo: quem administra o Teams pode instalá-lo para todo mundo (centro de administração do Teams, “Políticas de configuração”), e “apresentar” alcança então o restante.
reach-later = { $count ->
    [one] Uma pessoa chegou depois, e lê antes da primeira sugestão.
   *[other] { $count } chegaram depois, e leem antes da primeira sugestão.
}
checklist-council-agreed = ✓ A comissão de trabalhadores concordou.
checklist-council-not_needed = ✓ Não é preciso perguntar a nenhuma comissão.
checklist-council-none = ☐ A comissão de trabalhadores: “comissão concorda” quando ela concordar, “comissão não precisa” onde não há nenhuma.
checklist-noted = Anotado em { DATETIME($day, dateStyle: "long") }.
checklist-noted-by = Anotado em { DATETIME($day, dateStyle: "long") } por { $who }.

introduce-question = { $count ->
    [one] Uma pessoa recebe isto como mensagem direta:
   *[other] { $count } pessoas recebem isto como mensagem direta, cada uma uma vez:
}
introduce-when = Sai a partir de agora, a cada pessoa no seu horário de trabalho. É só uma apresentação: as sugestões vêm depois de “iniciar”. “suspender” para o que ainda não saiu.
introduce-sure = { $count ->
    [one] Enviar a uma pessoa
   *[other] Enviar a { $count } pessoas
}
introduce-begun = { $count ->
    [one] A caminho de uma pessoa.
   *[other] A caminho de { $count } pessoas, cada uma no seu horário de trabalho.
} Olhe de novo mais tarde para ver até onde chegou.
introduce-nobody = Ainda não conheço ninguém aqui a quem me apresentar. “sincronizar” traz as pessoas deste espaço de trabalho.
introduce-look = Olhar de novo

council-title = Comissão
council-said = A comissão de trabalhadores concorda?
council-agreed = Concordou
council-not_needed = Não há nenhuma a quem perguntar
council-agreed-done = Anotado: a comissão de trabalhadores concordou.
council-not_needed-done = Anotado: não é preciso perguntar a nenhuma comissão.
