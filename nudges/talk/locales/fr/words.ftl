### The organisation's own words, and how people are addressed.

words-admin-words = mots, textes
words-admin-address = tutoiement, adresse
words-address-informal = tu, tutoyer
words-address-formal = vous, vouvoyer
help-admin-words = N’importe quel texte dans tes propres mots : en ajouter une partie, comme « mots une suggestion pour cette semaine » ; seul, ceux qui ont été changés
help-admin-address = « tutoiement » suivi de « informal » ou « formal », dans les langues qui ont les deux

wording-none = Aucun texte n’a été changé jusqu’ici. Écris « /nudge-admin mots » et une partie du texte que tu dirais autrement.
wording-nothing = Aucun texte ne contient « { $word } ». Une partie plus courte aiderait, dans la langue dans laquelle je parle ici.
wording-found = { $count ->
    [one] Un texte
   *[other] { $count } textes
}
wording-more = { $count ->
    [one] Un de plus le contient ; un mot de plus le trouvera.
   *[other] { $count } de plus le contiennent ; un mot de plus les trouvera.
}
wording-change = Changer
wording-back = Revenir à l’original
wording-title = Changer un texte
wording-text = Le texte
wording-hint = Ce qui est entre { "{" } et { "}" } est rempli à la lecture ; à garder tel quel.
wording-look = Voir ce que cela donne
wording-preview = Voici ce que cela donnerait
wording-so-far = Jusqu’ici : { $text }
wording-use = Utiliser ces mots
wording-changed = Désormais, tout le monde qui lit cette langue le lit ainsi.
wording-restored = C’est de nouveau le texte original.
wording-gone = Je ne connais plus ce texte.
wording-empty = Un texte ne peut pas être vide.
wording-long = { $most ->
    [one] Un caractère au plus.
   *[other] { $most } caractères au plus ; il y en a { $length }.
}
wording-unreadable = Quelque chose ne va pas avec les accolades : à chaque { "{" } il faut son { "}" }, comme dans l’original.
wording-unknown = L’original n’a pas de « { $name } », je ne saurais donc pas quoi y mettre.
address-which = Comment dois-je m’adresser aux gens, dans les langues qui ont deux formes ?
address-informal = De façon familière
address-formal = De façon formelle
address-informal-done = Désormais je m’adresse aux gens de façon familière, dans les langues qui ont les deux formes.
address-formal-done = Désormais je m’adresse aux gens de façon formelle, dans les langues qui ont les deux formes.
