### Drafting a post with the bot, which holds it against the company's own list.

help-draft = Einen Beitrag für sich schreiben und mit der Liste des Unternehmens vergleichen, bevor Sie ihn selbst veröffentlichen
draft-text = Was möchten Sie schreiben?
draft-text-hint = Nur Sie sehen das. Es wird gleich hier mit einer Wortliste der Admins verglichen; nichts davon wird aufbewahrt, gezählt oder weitergegeben.
draft-channel-hint = Dann gibt es einen Link dorthin. Veröffentlicht wird es von Ihnen selbst.
draft-heading = Ihr Entwurf
draft-decide = Ob und wie Sie es veröffentlichen, bleibt Ihnen überlassen. Hier steht es noch einmal zum Kopieren; ich habe nichts davon aufbewahrt.
