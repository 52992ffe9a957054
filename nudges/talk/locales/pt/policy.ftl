### The policy: what everybody reads, and the text to start from.

words-policy = regras, normas, o que posso
help-policy = O que você pode fazer aqui e o que não pode, em palavras simples, e a quem perguntar
policy-heading = As regras, em palavras simples
policy-can = O que você pode fazer aqui
policy-cannot = O que você não pode fazer aqui
policy-public_can = O que você pode fazer em redes públicas
policy-public_cannot = O que você não pode fazer em redes públicas
policy-whom = A quem perguntar
policy-since = Esta é a versão { $version }, em vigor desde { DATETIME($day, dateStyle: "long") }.
policy-owners = Quem sabe mais: { $owners }.
policy-none = Aqui ninguém escreveu as regras ainda. Até lá, o bom senso ajuda muito: seja gentil, guarde segredos e pergunte na dúvida.
policy-button-known = Entendi
policy-button-gap = Isto não responde minha pergunta
policy-button-whole = Ler tudo
policy-button-again = Ler de novo
policy-thanks = Obrigado, anotado. Quando algo mudar, você vê primeiro o que é. Ninguém fica sabendo quem leu.
policy-changed =
    { $count ->
        [one] Uma linha mudou desde a versão { $version }, que você conhece
       *[other] { $count } linhas mudaram desde a versão { $version }, que você conhece
    }
policy-line-new = Novo em “{ $section }”: { $after }
policy-line-changed = Mudou em “{ $section }”: { $after } (Antes dizia: { $before })
policy-line-gone = Não está mais em “{ $section }”: { $before }

gap-title = Uma pergunta em aberto
gap-text = O que você gostaria de saber?
gap-hint = Vai para os responsáveis sem o seu nome, e ninguém guarda quem perguntou; por isso ninguém pode responder só a você. O que fizerem com ela, todo mundo vê como uma linha mudada nas regras. Para uma resposta só sua, pergunte diretamente.
gap-submit = Passar adiante
gap-thanks = Obrigado, foi passada sem o seu nome. Se ela mudar as regras, a linha nova aparece primeiro na próxima vez que você as abrir.
gap-empty = Poucas palavras bastam, mas algumas são necessárias.
gap-long = São { $length } caracteres; consigo passar no máximo { $most }.
gap-many = Muitas perguntas sobre as regras esperam resposta agora, então não consigo receber mais uma. Você pode perguntar diretamente aos responsáveis.

words-admin-policy = regras
help-admin-policy = As regras em palavras simples: escrever ou mudar
words-policy-change = mudar, editar, escrever
policy-title = As regras
policy-hint-can = Uma coisa por linha, por favor: quando uma linha muda, todo mundo vê essa linha primeiro. Diga isto pelo menos tão alto quanto o que não se pode.
policy-hint-cannot = Uma coisa por linha, e só o que importa.
policy-hint-public_can = No LinkedIn, por exemplo. Deixe vazio se não houver nada a dizer.
policy-hint-public_cannot = Deixe vazio se não houver nada a dizer.
policy-hint-whom = Uma pessoa, uma equipe ou um canal. Os responsáveis por este programa também são citados.
policy-empty = Isto é necessário: as pessoas querem saber as duas coisas, o que podem e o que não podem.
policy-short = Pelo menos uma ou duas frases: o que se pode fazer aqui sem perguntar antes?
policy-long = São { $length } caracteres; mais de { $most } quase ninguém lê.
policy-saved = Salvo: é isto que todo mundo lê com “/nudge regras” a partir de agora. Quem conhece a versão anterior vê primeiro o que mudou.
policy-saved-lopsided = Salvo: é isto que todo mundo lê com “/nudge regras” a partir de agora. Diz mais sobre o que não se pode do que sobre o que se pode; mais algumas linhas de “você pode” ajudam quem teme errar.
policy-known =
    { $count ->
        [one] Pelo menos uma pessoa confirmou.
       *[other] Pelo menos { $count } pessoas confirmaram.
    }
policy-known-few = Quantas pessoas confirmaram é mostrado a partir de cinco, e nunca quem.
policy-button-change = Mudar
policy-button-checks = Com o que se comparam os rascunhos
policy-starter-can =
    Perguntar qualquer coisa sobre o trabalho, responder, discordar com educação, contar o que aprendeu, agradecer e fazer uma piada.
    Publicar sem perguntar antes a ninguém.
    Ser breve; uma publicação com um erro está bem, e dá para editar ou apagar.
    Experimentar coisas e mudar de ideia.
policy-starter-cannot =
    Compartilhar dados pessoais de clientes ou colegas, senhas, números não publicados ou algo marcado como confidencial.
    Zombar das pessoas.
policy-starter-public_can =
    Dizer onde você trabalha e do que gosta nisso.
    Compartilhar o que a empresa publicou e juntar sua opinião, dizendo que ela é sua.
policy-starter-public_cannot =
    Falar em nome da empresa.
    Compartilhar o que foi escrito aqui dentro.
policy-starter-whom =
    Na dúvida? Pergunte a quem cuida deste programa antes de publicar.
    Perguntar nunca pesa contra ninguém.
