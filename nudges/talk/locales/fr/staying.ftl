### How far somebody wants to go.

words-stay = rester, jusqu'où, plus loin
help-stay = Rester à la lecture, aux réactions ou à ce qui convient, aussi longtemps qu’on veut
stay-now = Le plus loin où vont mes suggestions avec toi : { $rung }. On peut rester où l’on veut, pour toujours.
stay-done = C’est fait. Le plus loin où vont désormais mes suggestions avec toi : { $rung }. Personne n’en est informé.
stay-any = tous les pas
stay-read = la lecture
stay-react = les réactions
stay-vote = les votes
stay-reply = les réponses
stay-post = les messages
stay-host = lancer des conversations
