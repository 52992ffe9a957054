### What leads an admin through the first steps.

words-admin-welcome = boas-vindas, primeiros passos, começo
help-admin-welcome = Os primeiros passos: responsável, canais, ensaio
welcome-heading = Boas-vindas: os primeiros passos
welcome-start = Obrigado por me receber. Três pequenos passos; o resto pode esperar.
welcome-owner = 1. Quem cuida? Alguém precisa, ou não vai ajudar ninguém: “responsável” com um nome, ou “responsável eu”.
welcome-channels = 2. Quais canais contam? Só entro e olho nos que você escolher.
welcome-dry-run = 3. Um ensaio mostra com números o que eu enviaria; nada é enviado com ele.
welcome-nobody = Ninguém ouve de mim antes de você dizer: primeiro uma apresentação para todo mundo, e depois “iniciar”.
admin-button-owner = Nomear responsável
admin-button-policy = Escrever as regras
admin-button-overview = O programa
