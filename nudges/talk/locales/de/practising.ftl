### Practising with the bot alone, or with a colleague who offered to.

practise-start = Diese Nachricht bleibt zwischen uns beiden. Es kann also nichts schiefgehen, und nichts hier zählt. Vier Dinge lassen sich ausprobieren: darauf reagieren, darauf antworten, die Antwort ändern und sie löschen.
practise-reacted = Ich habe deine Reaktion gesehen. In einem Kanal sieht es genauso aus: ein kleines Emoji unter der Nachricht, und wer sie geschrieben hat, freut sich.
practise-replied = Deine Antwort ist angekommen, und ich habe sie nicht aufbewahrt. In einem Kanal stünde sie unter der Nachricht, für alle, die dieser Unterhaltung folgen.
practise-edited = Du hast deine Antwort geändert. In einem Kanal stehen dann die neuen Worte anstelle der alten, mit einem kleinen „bearbeitet“ daneben.
practise-deleted = Du hast deine Antwort gelöscht, und sie ist weg. In einem Kanal geht das genauso leicht, nur hat sie vielleicht vorher jemand gelesen.
practise-next-react = Wer mag, reagiert als Nächstes auf diese Nachricht: gedrückt halten oder darauf zeigen und ein Emoji wählen.
practise-next-reply = Wer mag, schreibt als Nächstes eine Antwort.
practise-next-edit = Wer mag, ändert als Nächstes die Antwort: gedrückt halten oder darauf zeigen und „Bearbeiten“ wählen.
practise-next-delete = Wer mag, löscht als Nächstes die Antwort: gedrückt halten oder darauf zeigen und „Löschen“ wählen.
practise-finished = Das war alles: Du hast reagiert, geantwortet, geändert und gelöscht. Überall hier geht es genauso.
practise-button-react = Mit 👍 reagieren
practise-button-reply = Antwort schreiben
practise-button-edit = Ich habe sie geändert
practise-button-delete = Ich habe sie gelöscht
practise-title = Antwort üben
practise-submit = Antworten
practise-text = Deine Antwort (nur ich sehe sie und bewahre sie nicht auf)
practise-empty = Ein, zwei Worte genügen, ganz gleich welche.
practise-buddy = Du kannst auch mit einem Menschen üben: { $name } hat es angeboten. Ich sage niemandem, dass du übst; ob du schreibst, bleibt dir überlassen.
practise-buddy-go = { $name } schreiben

words-buddy = buddy, mitüben
help-buddy = Anderen anbieten, mit dir zu üben, oder nicht mehr
buddy-off-words = aus, nein, stopp, nicht mehr
buddy-asks = Manche üben lieber mit einem Menschen als mit mir. Wer es anbietet, wird denen, die üben, mit Namen gezeigt, einer nach dem anderen und reihum, und sonst wird nichts gezeigt. Das lässt sich jederzeit beenden.
buddy-offers = Du hast anderen angeboten, mit dir zu üben: Ich zeige deinen Namen reihum denen, die üben. Niemand muss schreiben.
buddy-offered = Vielen Dank! Ab jetzt zeige ich deinen Namen, reihum mit anderen, denen, die üben. Schreib „buddy aus“, um es zu beenden.
buddy-ended = Erledigt: Ich zeige deinen Namen niemandem, der übt.
buddy-button-offer = Ich biete es an
buddy-button-end = Nicht mehr
data-buddy = Du hast anderen angeboten, mit dir zu üben
data-practice = Du übst gerade, und ich merke mir einen Tag lang, wie weit du bist
