### Reading history and looking up who is there, for admins.

backfill-no-channels = Noch zählt kein Kanal, also gibt es nichts zu lesen. Wählen Sie zuerst welche mit „kanal auswählen“.
