# What is said in Slack only.

slack-home-more = Hay más de lo que cabe aquí. «/nudge ayuda» en cualquier canal muestra todo.
slack-close = Cerrar
slack-not-here = Chime In no está configurado en este espacio de trabajo, o ya no. Pueden ayudar quienes cuidan de Slack aquí.
slack-trouble = Algo no funciona por mi parte ahora mismo, lo siento. En uno o dos minutos quizá vaya mejor.
slack-moment = Un momento…
slack-gone-on = La respuesta está en un mensaje directo: nadie más la ve.
slack-form-waits = Para esto hay que rellenar una o dos cosas.
slack-form-open = Rellenar
slack-long = ¡Qué mensaje tan largo! Solo pude leer el principio.
