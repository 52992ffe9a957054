### Drafting a post with the bot, which holds it against the company's own list.

draft-text = ¿Qué le gustaría escribir?
draft-text-hint = Solo lo ve usted. Se compara aquí mismo con una lista de palabras de quienes administran; no se guarda, cuenta ni pasa nada.
draft-channel-hint = Así aparece un enlace que lleva ahí. Publicarlo queda en sus manos.
draft-heading = Su borrador
draft-decide = Publicarlo o no, y cómo, es decisión suya. Aquí está otra vez para copiarlo; no he guardado nada.
