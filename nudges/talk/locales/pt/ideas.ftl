### Ideas for a post: handed in by anybody, decided on by those in charge.

idea-title = Uma ideia ou conquista
idea-text = O que seria bom ler aqui?
idea-text-hint = Lido por { $readers }, que podem escrever uma publicação a partir disto. Guardado cifrado até decidirem, no máximo 60 dias; a mensagem em que leem fica com eles.
idea-readers = { $owners } e quem administra aqui
idea-readers-admins = quem administra aqui
idea-kind = O que é?
idea-kind-idea = Uma ideia de publicação
idea-kind-success = Algo que deu certo
idea-name = Seu nome
idea-name-unnamed = Sem o meu nome
idea-name-named = Pode dizer que veio de mim
idea-submit = Entregar
idea-thanks = Obrigado, já está com eles. Escrevo a você quando estiver decidido. Isto não conta em lugar nenhum como algo que você fez.
idea-take-back = Retirar
idea-taken-back = Foi retirada, e nada dela fica aqui. Alguém pode já ter lido.
idea-too-late = Essa já foi decidida, ou retirada antes.
idea-own = Uma ideia de publicação que você entregou em { DATETIME($day, dateStyle: "long") }, ainda não decidida: { $text }
idea-locked = (As palavras desta não podem mais ser abertas.)
idea-empty = Poucas palavras bastam, mas algumas são necessárias.
idea-long = São { $length } caracteres; consigo passar no máximo { $most }.
idea-many = { $most } ideias suas já esperam. Retire uma, ou espere até uma ser decidida.
idea-gone = Alguém já decidiu sobre esta, ou ela foi retirada.
idea-word-long = São { $length } caracteres; consigo passar no máximo { $most }.

words-admin-ideas = ideias
help-admin-ideas = Ideias de publicação que foram entregues
ideas-none = Nenhuma ideia espera. Qualquer pessoa pode entregar uma com /nudge ideia; diga isso em um canal de vez em quando.
ideas-waiting =
    { $count ->
        [one] Uma ideia espera
       *[other] { $count } ideias esperam, as mais novas primeiro
    }
ideas-older = Mais antigas
overview-ideas =
    { $count ->
        [one] Uma ideia de publicação espera resposta: “/nudge-admin ideias” mostra.
       *[other] { $count } ideias de publicação esperam resposta: “/nudge-admin ideias” mostra.
    }
idea-new = Uma ideia ou conquista, recém-entregue
idea-new-alone = Alguém entregou uma ideia de publicação. Você recebe isto porque cuida do Chime In aqui; abra para ler, ou escreva “/nudge-admin ideias”.
idea-is-idea = Uma ideia de publicação.
idea-is-success = Uma conquista para contar.
idea-by = De { $name }, que pode ser citado.
idea-by-nobody = Entregue sem nome.
idea-used = Vou usar
idea-declined = Desta vez não
idea-word = Uma palavra, se quiser
idea-word-hint = Chega como uma mensagem minha. Até um obrigado curto ajuda.
idea-tell = Avisar
idea-used-done = Eu aviso. Aqui está a ideia mais uma vez, pois ela não fica mais guardada:
idea-declined-done = Eu aviso, com gentileza. Ela não fica mais guardada:

idea-answer-used = Boa notícia: o que você entregou vai ser usado em uma publicação. Muito obrigado!
idea-answer-declined = Sobre o que você entregou para uma publicação: desta vez não. Obrigado mesmo assim, e mande a próxima.
idea-answer-lapsed = Sobre o que você entregou para uma publicação: não foi aproveitado em 60 dias, então deixei de guardar. Você pode enviar de novo com /nudge ideia.
idea-answer-word = Escreveram: { $word }
