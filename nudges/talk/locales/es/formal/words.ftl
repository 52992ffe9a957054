### The organisation's own words, and how people are addressed.

wording-none = Hasta ahora no se ha cambiado ningún texto. Escriba «/nudge-admin textos» y una parte del texto que diría de otra forma.
wording-nothing = Ningún texto contiene «{ $word }». Quizá ayude una parte más corta, en el idioma en que le hablo.
