### How far somebody wants to go.

stay-now = Le plus loin où vont mes suggestions avec vous : { $rung }. On peut rester où l’on veut, pour toujours.
stay-done = C’est fait. Le plus loin où vont désormais mes suggestions avec vous : { $rung }. Personne n’en est informé.
