### How far somebody wants to go.

words-stay = bleiben, wie weit
help-stay = Beim Lesen, bei Reaktionen oder was sonst passt bleiben, so lange du magst
stay-now = Am weitesten gehen meine Anregungen mit dir bis: { $rung }. Du kannst bleiben, wo du magst, für immer.
stay-done = Erledigt. Am weitesten gehen meine Anregungen mit dir ab jetzt bis: { $rung }. Niemand erfährt davon.
stay-any = jeder Schritt
stay-read = Lesen
stay-react = Reaktionen
stay-vote = Abstimmungen
stay-reply = Antworten
stay-post = Beiträge
stay-host = Unterhaltungen beginnen
