### The list that drafts are compared with, as admins keep it.

check-advice-label = Was raten Sie?
checks-many = Es stehen { $most } auf der Liste, mehr geht nicht. Sie können einen Eintrag entfernen oder die Wörter bei einem anderen ergänzen.
