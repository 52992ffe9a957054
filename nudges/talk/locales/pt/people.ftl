### Who owns the programme, who holds which role, and trying a message out.

words-admin-owner = responsável, responsáveis
words-admin-roles = papéis, papel
words-admin-test = teste, mensagem de teste
words-me = eu, mim, eu mesmo, eu mesma
words-no-role = nenhum, nada, não
help-admin-owner = Quem cuida do programa: “responsável” com um nome, ou “responsável eu”
help-admin-roles = Quem tem qual papel; “papéis NOME manager, executive” dá alguns, “papéis NOME nenhum” tira
help-admin-test = Envia a você como é uma sugestão; nada fica guardado
admin-button-test = Mensagem de teste

who-label = Quem?
who-hint = Um nome de usuário, um e-mail ou um nome.
who-missing = De quem se trata? Junte um nome de usuário, um e-mail ou um nome.
who-nobody = Não conheço ninguém como “{ $name }” aqui. Tente o nome de usuário, o e-mail ou o nome completo.
who-which = { $count ->
    [one] É esta pessoa?
   *[other] Podem ser { $count } pessoas. Qual?
}
who-one = { $name } ({ $more })
owner-title = Quem cuida?
owner-done = { $name } cuida agora do programa, e as perguntas de todo mundo vão para lá.
roles-title = Papéis
roles-title-of = Papéis de { $name }
roles-name = Nome
roles-held = Papéis
roles-hint = A direção pode ter uma agenda própria; lideranças veem o relatório da equipe; quem administra e os responsáveis mudam o programa.
roles-button = Dar papéis
roles-caption = { $all ->
    [one] A única pessoa com um papel
   *[other] { $shown } de { $all } pessoas com um papel
}
roles-alone = { $count ->
    [0] Ninguém tem um papel ainda. Escreva “papéis” com um nome e executive, manager, admin ou owner.
    [one] Uma pessoa tem um papel. Escreva “papéis” com um nome e executive, manager, admin ou owner para mudar isso.
   *[other] { $count } pessoas têm um papel. Escreva “papéis” com um nome e executive, manager, admin ou owner para mudar isso.
}
roles-done = { $name } agora tem: { $roles }.
roles-none-now = { $name } não tem mais nenhum papel.
roles-last = Então não sobraria ninguém para cuidar do programa. Dê antes admin ou owner a outra pessoa.

test-mark = Isto é um teste. Só você vê, e nada fica guardado.
test-tapped = Era um teste, então “{ $label }” não mudou nada.
