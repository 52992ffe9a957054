### The first words that anybody reads from the bot.

introduction-heading = Olá, sou o Chime In
introduction-who = Sou o Chime In, uma pequena ajuda de { $name }. De vez em quando sugiro um jeito fácil de participar aqui.
introduction-who-here = Sou o Chime In, uma pequena ajuda do seu espaço de trabalho. De vez em quando sugiro um jeito fácil de participar aqui.
introduction-owner = Perguntas sobre mim vão para { $owners }.
introduction-owner-unknown = Perguntas sobre mim vão para quem administra o seu espaço de trabalho.
introduction-sees = O que vejo: que alguém publicou, respondeu ou reagiu em um dos canais que contam aqui, onde e quando. O que não vejo: mensagens diretas, outros canais privados, reuniões, e quem lê o quê.
introduction-keeps = Nunca guardo o que alguém escreveu. O que calculo sobre você é só para os seus olhos: nem sua liderança nem quem administra pode consultar. Escreva “meus dados” para ver.
introduction-stop = Tudo aqui é opcional. Escreva “parar” e eu paro na hora, “pausa” por um tempo, “ajuda” para o resto. Ninguém fica sabendo.
