### The organisation's own words, and how people are addressed.

words-admin-words = textos, redação
words-admin-address = tratamento, forma de tratamento
words-address-informal = informal
words-address-formal = formal
help-admin-words = Qualquer texto nas suas palavras: junte uma parte dele, como “textos sugestão para esta semana”; sem nada, os que você mudou
help-admin-address = “tratamento formal” ou “tratamento informal”, nos idiomas que têm os dois

wording-none = Nenhum texto foi mudado até agora. Escreva “/nudge-admin textos” e uma parte do texto que você diria de outro jeito.
wording-nothing = Nenhum texto tem “{ $word }”. Tente uma parte menor, no idioma em que falo com você.
wording-found = { $count ->
    [one] Um texto
   *[other] { $count } textos
}
wording-more = { $count ->
    [one] Mais um tem isso; junte uma palavra para achá-lo.
   *[other] Mais { $count } têm isso; junte uma palavra para achá-los.
}
wording-change = Mudar
wording-back = Voltar ao original
wording-title = Mudar um texto
wording-text = O texto
wording-hint = O que está entre { "{" } e { "}" } é preenchido quando alguém lê; deixe como está.
wording-look = Ver como fica
wording-preview = Ficaria assim
wording-so-far = Até agora: { $text }
wording-use = Usar estas palavras
wording-changed = A partir de agora, quem lê este idioma lê assim.
wording-restored = É de novo o texto original.
wording-gone = Esse texto eu não conheço mais.
wording-empty = Um texto não pode ficar vazio.
wording-long = { $most ->
    [one] No máximo um caractere, por favor.
   *[other] No máximo { $most } caracteres, por favor; são { $length }.
}
wording-unreadable = Há algo errado com as chaves: cada { "{" } precisa do seu { "}" }, como no original.
wording-unknown = O original não tem “{ $name }”, então eu não saberia o que preencher.
address-which = Como me dirijo às pessoas, nos idiomas que têm os dois tratamentos?
address-informal = Informal
address-formal = Formal
address-informal-done = A partir de agora uso o tratamento informal, nos idiomas que têm os dois.
address-formal-done = A partir de agora uso o tratamento formal, nos idiomas que têm os dois.
