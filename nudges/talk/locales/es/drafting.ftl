### Drafting a post with the bot, which holds it against the company's own list.

words-draft = borrador, escribir contigo
help-draft = Escribir una publicación en privado y compararla con la lista de la empresa, antes de publicarla
draft-title = Borrador
draft-text = ¿Qué te gustaría escribir?
draft-text-hint = Solo lo ves tú. Se compara aquí mismo con una lista de palabras de quienes administran; no se guarda, cuenta ni pasa nada.
draft-where = ¿Dónde se leerá?
draft-inside = Aquí, dentro de la empresa
draft-public = En una red pública
draft-channel = ¿En qué canal? (opcional)
draft-channel-hint = Así aparece un enlace que lleva ahí. Publicarlo queda en tus manos.
draft-submit = Comparar
draft-heading = Tu borrador
draft-match = En la lista: { $entries }. El consejo: { $advice }
draft-nothing = No coincidió nada de la lista. La lista solo conoce las palabras que alguien puso.
draft-decide = Publicarlo o no, y cómo, es decisión tuya. Aquí está otra vez para copiarlo; no he guardado nada.
draft-go = Ir a #{ $channel }
draft-change = Cambiarlo
draft-policy = Leer las normas
draft-empty = Bastan unas pocas palabras, pero alguna hace falta.
draft-long = Es demasiado largo para mí: puedo comparar { $most } caracteres como máximo, y tiene { $length }.
