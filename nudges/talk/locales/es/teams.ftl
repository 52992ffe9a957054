# What is said in Teams only.

teams-trouble = Algo no funciona por mi parte ahora mismo, lo siento. En uno o dos minutos quizá vaya mejor.
teams-moment = Un momento…
teams-below = Está justo debajo.
teams-long = ¡Qué mensaje tan largo! Solo pude leer el principio.
teams-required = Hay que rellenar esto.
