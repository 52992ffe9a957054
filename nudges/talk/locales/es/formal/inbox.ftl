### The owner's inbox, and what everybody is told.

matter-done-said = Hecho, gracias. ¿Quiere decírselo a todo el mundo?
