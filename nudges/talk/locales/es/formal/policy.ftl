### The policy: what everybody reads, and the text to start from.

policy-thanks = Gracias, anotado. Cuando algo cambie, verá primero qué es. A nadie se le dice quién las leyó.
policy-changed =
    { $count ->
        [one] Una línea ha cambiado desde la versión { $version }, que ya conoce
       *[other] { $count } líneas han cambiado desde la versión { $version }, que ya conoce
    }
gap-text = ¿Qué le gustaría saber?
gap-hint = Va a quienes son responsables sin su nombre, y nadie guarda quién preguntó; por eso tampoco pueden responder en privado. Lo que hagan con ella lo verá todo el mundo como una línea cambiada en las normas. Para una respuesta propia, es mejor preguntar directamente.
gap-thanks = Gracias, está pasada sin su nombre. Si cambia las normas, la línea nueva se verá primero la próxima vez que se abran.
