### What somebody finds in the Home of the bot.

home-going = De mí recibe { $often }.
home-stopped = Dijo «parar», así que no llegan sugerencias mías. Lo que me pregunte lo sigo respondiendo.
