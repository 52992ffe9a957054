### Who owns the programme, who holds which role, and trying a message out.

roles-alone = { $count ->
    [0] Todavía nadie tiene una función. Escriba «funciones» con un nombre y executive, manager, admin u owner.
    [one] Una persona tiene una función. Escriba «funciones» con un nombre y executive, manager, admin u owner para cambiarlo.
   *[other] { $count } personas tienen una función. Escriba «funciones» con un nombre y executive, manager, admin u owner para cambiarlo.
}
test-mark = Esto es una prueba. Solo la ve usted, y no se guarda nada.
