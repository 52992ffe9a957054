# What is said in Slack only.

slack-home-more = Há mais do que cabe aqui. Escreva /nudge ajuda em qualquer canal para ver tudo.
slack-close = Fechar
slack-not-here = O Chime In não está configurado neste espaço de trabalho, ou não está mais. Pergunte a quem cuida do Slack aqui.
slack-trouble = Algo não está funcionando do meu lado agora, sinto muito. Tente de novo em um ou dois minutos.
slack-moment = Um momento…
slack-gone-on = Escrevi a resposta em uma mensagem direta: é só para os seus olhos.
slack-form-waits = Há uma ou duas coisas a preencher para isso.
slack-form-open = Preencher
slack-long = Que mensagem longa! Só consegui ler o começo.
