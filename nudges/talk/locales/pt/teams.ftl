# What is said in Teams only.

teams-trouble = Algo não está funcionando do meu lado agora, sinto muito. Tente de novo em um ou dois minutos.
teams-moment = Um momento…
teams-below = Está logo abaixo.
teams-long = Que mensagem longa! Só consegui ler o começo.
teams-required = Por favor, preencha isto.
