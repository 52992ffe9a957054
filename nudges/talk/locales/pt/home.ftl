### What somebody finds in the Home of the bot.

words-home = início, meu início, como está
help-home = Como está tudo para você, e o que você pode tocar, num relance
home-heading = Como está tudo
home-alone = { $state } Abaixo está o que você pode tocar; mais ninguém vê.
home-going = Você recebe { $often } de mim.
home-paused = Você está em pausa: nenhuma sugestão minha antes de { DATETIME($day, dateStyle: "full") }.
home-stopped = Você disse “parar”, então não vêm sugestões minhas. O que você me perguntar eu continuo respondendo.
home-report = O relatório
home-button-now = E agora?
home-button-why = Por que eu?
home-button-pause = Pausa
home-button-less = Menos vezes
home-button-stop = Parar
home-button-resume = Continuar
home-button-practise = Praticar
home-button-ask = Perguntar sem meu nome
home-button-idea = Ideia de publicação
home-button-data = Meus dados
home-button-policy = Regras
home-button-draft = Escrever um rascunho
home-button-help = Ajuda
home-button-report = Relatório de participação
