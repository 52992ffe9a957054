### The organisation's own words, and how people are addressed.

help-admin-words = N’importe quel texte dans vos propres mots : en ajouter une partie, comme « mots une suggestion pour cette semaine » ; seul, ceux qui ont été changés
wording-none = Aucun texte n’a été changé jusqu’ici. Écrivez « /nudge-admin mots » et une partie du texte que vous diriez autrement.
