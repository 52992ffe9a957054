### What leads an admin through the first steps.

words-admin-welcome = bienvenida, primeros pasos, comienzo
help-admin-welcome = Los primeros pasos: responsable, canales, ensayo
welcome-heading = Bienvenida: los primeros pasos
welcome-start = Gracias por recibirme. Tres pasos pequeños; lo demás puede esperar.
welcome-owner = 1. ¿Quién se ocupa? Alguien tiene que hacerlo, o no ayudará a nadie: «responsable» con un nombre, o «responsable yo».
welcome-channels = 2. ¿Qué canales cuentan? Solo entro y miro en los elegidos.
welcome-dry-run = 3. Un ensayo muestra con cifras lo que enviaría; con él no se envía nada.
welcome-nobody = Nadie sabrá de mí antes de que se decida: primero una presentación para todo el mundo, y después «adelante».
admin-button-owner = Nombrar responsable
admin-button-policy = Escribir las normas
admin-button-overview = El programa
