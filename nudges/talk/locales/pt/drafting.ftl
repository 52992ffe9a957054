### Drafting a post with the bot, which holds it against the company's own list.

words-draft = rascunho, escrever com você
help-draft = Escrever uma publicação em particular e comparar com a lista da empresa, antes de publicar
draft-title = Rascunho
draft-text = O que você gostaria de escrever?
draft-text-hint = Só você vê isto. É comparado aqui mesmo com uma lista de palavras de quem administra; nada fica guardado, contado ou passado adiante.
draft-where = Onde vai ser lido?
draft-inside = Aqui, dentro da empresa
draft-public = Em uma rede pública
draft-channel = Em qual canal? (se quiser)
draft-channel-hint = Você recebe então um link que leva até lá. Quem publica é você.
draft-submit = Comparar
draft-heading = Seu rascunho
draft-match = Na lista: { $entries }. O conselho: { $advice }
draft-nothing = Nada da lista combinou. A lista só conhece as palavras que alguém pôs nela.
draft-decide = Publicar ou não, e como, é com você. Aqui está de novo, para copiar; não guardei nada.
draft-go = Ir para #{ $channel }
draft-change = Mudar
draft-policy = Ler as regras
draft-empty = Poucas palavras bastam, mas algumas são necessárias.
draft-long = É longo demais para mim: consigo comparar no máximo { $most } caracteres, e isto tem { $length }.
