### Drafting a post with the bot, which holds it against the company's own list.

words-draft = entwurf, mit mir schreiben
help-draft = Einen Beitrag für sich schreiben und mit der Liste des Unternehmens vergleichen, bevor du ihn selbst veröffentlichst
draft-title = Beitrag entwerfen
draft-text = Was möchtest du schreiben?
draft-text-hint = Nur du siehst das. Es wird gleich hier mit einer Wortliste der Admins verglichen; nichts davon wird aufbewahrt, gezählt oder weitergegeben.
draft-where = Wo wird es gelesen?
draft-inside = Hier, im Unternehmen
draft-public = In einem öffentlichen Netzwerk
draft-channel = In welchem Kanal? (freiwillig)
draft-channel-hint = Dann gibt es einen Link dorthin. Veröffentlicht wird es von dir selbst.
draft-submit = Vergleichen
draft-heading = Dein Entwurf
draft-match = Auf der Liste: { $entries }. Der Rat dazu: { $advice }
draft-nothing = Nichts von der Liste kam vor. Die Liste kennt nur die Wörter, die jemand darauf gesetzt hat.
draft-decide = Ob und wie du es veröffentlichst, bleibt dir überlassen. Hier steht es noch einmal zum Kopieren; ich habe nichts davon aufbewahrt.
draft-go = Zu #{ $channel }
draft-change = Ändern
draft-policy = Richtlinie lesen
draft-empty = Ein paar Worte genügen, aber es braucht welche.
draft-long = Das ist zu lang für mich: Vergleichen kann ich höchstens { $most } Zeichen, und dies sind { $length }.
