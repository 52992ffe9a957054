### Practising with the bot alone, or with a colleague who offered to.

practise-reacted = Ich habe Ihre Reaktion gesehen. In einem Kanal sieht es genauso aus: ein kleines Emoji unter der Nachricht, und wer sie geschrieben hat, freut sich.
practise-replied = Ihre Antwort ist angekommen, und ich habe sie nicht aufbewahrt. In einem Kanal stünde sie unter der Nachricht, für alle, die dieser Unterhaltung folgen.
practise-edited = Sie haben Ihre Antwort geändert. In einem Kanal stehen dann die neuen Worte anstelle der alten, mit einem kleinen „bearbeitet“ daneben.
practise-deleted = Sie haben Ihre Antwort gelöscht, und sie ist weg. In einem Kanal geht das genauso leicht, nur hat sie vielleicht vorher jemand gelesen.
practise-finished = Das war alles: Sie haben reagiert, geantwortet, geändert und gelöscht. Überall hier geht es genauso.
practise-text = Ihre Antwort (nur ich sehe sie und bewahre sie nicht auf)
practise-buddy = Sie können auch mit einem Menschen üben: { $name } hat es angeboten. Ich sage niemandem, dass Sie üben; ob Sie schreiben, bleibt Ihnen überlassen.
help-buddy = Anderen anbieten, mit Ihnen zu üben, oder nicht mehr
buddy-offers = Sie haben anderen angeboten, mit Ihnen zu üben: Ich zeige Ihren Namen reihum denen, die üben. Niemand muss schreiben.
buddy-offered = Vielen Dank! Ab jetzt zeige ich Ihren Namen, reihum mit anderen, denen, die üben. Schreiben Sie „buddy aus“, um es zu beenden.
buddy-ended = Erledigt: Ich zeige Ihren Namen niemandem, der übt.
data-buddy = Sie haben anderen angeboten, mit Ihnen zu üben
data-practice = Sie üben gerade, und ich merke mir einen Tag lang, wie weit Sie sind
