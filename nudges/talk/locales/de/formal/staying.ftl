### How far somebody wants to go.

help-stay = Beim Lesen, bei Reaktionen oder was sonst passt bleiben, so lange Sie mögen
stay-now = Am weitesten gehen meine Anregungen mit Ihnen bis: { $rung }. Sie können bleiben, wo Sie mögen, für immer.
stay-done = Erledigt. Am weitesten gehen meine Anregungen mit Ihnen ab jetzt bis: { $rung }. Niemand erfährt davon.
