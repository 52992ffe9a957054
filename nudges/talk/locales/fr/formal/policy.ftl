### The policy: what everybody reads, and the text to start from.

gap-hint = Elle va aux responsables sans votre nom, et personne ne garde qui demande ; personne ne peut donc répondre directement. Ce qu’ils en font, tout le monde le voit sous forme de ligne changée dans les règles. Pour une réponse personnelle, mieux vaut leur demander directement.
gap-thanks = Merci, c’est transmis sans votre nom. Si les règles changent, la nouvelle ligne s’affichera en premier à la prochaine lecture.
policy-hint-can = Une chose par ligne, s’il vous plaît : quand une ligne change, tout le monde la voit d’abord. À dire au moins aussi fort que ce qui n’est pas permis.
