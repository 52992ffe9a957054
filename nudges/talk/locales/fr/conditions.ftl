### What has to be settled before anybody is nudged.

words-admin-introduce = présenter, présentation
words-admin-council = comité, cse, comité d'entreprise
words-council-agreed = d'accord, accord, oui
words-council-not_needed = pas nécessaire, aucun, pas de comité, not_needed
help-admin-introduce = Envoie la présentation à tout le monde, après une question ; puis dit où elle en est
help-admin-council = Note ce qu’a dit le comité d’entreprise : « comité d'accord » ou « comité pas nécessaire »
admin-button-introduce = Présentation
admin-button-council = Comité d’entreprise

go-not-yet = { $count ->
    [one] Pas encore : une chose reste ouverte. Rien n’est envoyé avant qu’elle soit réglée.
   *[other] Pas encore : { $count } choses restent ouvertes. Rien n’est envoyé avant qu’elles soient réglées.
}
still-open = { $count ->
    [0] Plus rien n’est ouvert : « lancer » commence.
    [one] Une chose reste ouverte avant « lancer ».
   *[other] { $count } choses restent ouvertes avant « lancer ».
}
checklist-owner-done = ✓ Entre les mains de { $owners }.
checklist-owner-none = ☐ Ce programme n’a pas de responsable. Quelqu’un doit s’en occuper, sinon il n’aidera personne : écris « responsable » et un nom, ou « responsable moi ».
checklist-policy-done = ✓ Les règles sont écrites : version { $version }, en vigueur depuis le { DATETIME($day, dateStyle: "long") }.
checklist-policy-none = ☐ Il n’y a pas encore de règles : « règles » ouvre un texte de départ.
checklist-introduction-none = ☐ Je n’ai encore été présenté à personne : « présenter » montre combien de personnes auraient un mot de moi, et pose la question avant tout envoi.
checklist-introduction-running = ☐ La présentation est en route : { $there } sur { $all } l’ont, { $waiting } à venir.
checklist-introduction-held = ☐ La présentation a été arrêtée en route : { $there } sur { $all } l’ont. « présenter » la continue.
checklist-introduction-done = ✓ La présentation est envoyée : { $there } sur { $all } l’ont.
reach-away = { $count ->
    [one] Une de plus la reçoit à son retour.
   *[other] { $count } de plus la reçoivent à leur retour.
}
reach-unreached = { $count ->
    [one] Une n’a pas pu être jointe, ce qui ne retient rien.
   *[other] { $count } n’ont pas pu être jointes, ce qui ne retient rien.
}
reach-app = Teams ne me laisse écrire qu’aux personnes qui ont l’application : qui gère Teams peut l’installer pour tout le monde (centre d’administration Teams, « Setup policies »), et « présenter » atteint alors les autres.
reach-later = { $count ->
    [one] Une est arrivée plus tard, et la lit avant sa première suggestion.
   *[other] { $count } sont arrivées plus tard, et la lisent avant leur première suggestion.
}
checklist-council-agreed = ✓ Le comité d’entreprise est d’accord.
checklist-council-not_needed = ✓ Aucun comité d’entreprise n’a à être consulté.
checklist-council-none = ☐ Le comité d’entreprise : « comité d'accord » quand il l’a dit, « comité pas nécessaire » s’il n’y en a pas à consulter.
checklist-noted = Noté le { DATETIME($day, dateStyle: "long") }.
checklist-noted-by = Noté le { DATETIME($day, dateStyle: "long") } par { $who }.

introduce-question = { $count ->
    [one] Une personne reçoit ceci en message direct :
   *[other] { $count } personnes reçoivent ceci en message direct, une fois chacune :
}
introduce-when = Elle part dès maintenant, à chaque personne pendant ses heures de travail. C’est seulement une présentation : les suggestions viennent après « lancer ». « suspendre » arrête ce qui n’est pas encore parti.
introduce-sure = { $count ->
    [one] L’envoyer à une personne
   *[other] L’envoyer à { $count } personnes
}
introduce-begun = { $count ->
    [one] En route vers une personne.
   *[other] En route vers { $count } personnes, chacune pendant ses heures de travail.
} Un nouveau coup d’œil plus tard dira où elle en est.
introduce-nobody = Je ne connais encore personne ici, il n’y a donc personne à qui me présenter. « synchroniser » va chercher les membres de cet espace de travail.
introduce-look = Regarder à nouveau

council-title = Comité d’entreprise
council-said = Le comité d’entreprise est-il d’accord ?
council-agreed = Il est d’accord
council-not_needed = Aucun n’a à être consulté
council-agreed-done = Noté : le comité d’entreprise est d’accord.
council-not_needed-done = Noté : aucun comité d’entreprise n’a à être consulté.
