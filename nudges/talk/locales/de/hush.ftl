### What admins silence for a while, because tact asks for it.

words-admin-hush = ruhe, ruhen
help-admin-hush = Keine Nachricht bis dahin, ab sofort: „ruhe bis 15:00“, „ruhe #kanal 2 wochen“, „ruhe aus“
admin-button-hush = Ruhe
hush-words-off = aus, ende, vorbei, keine
hush-word-tomorrow = morgen
hush-unit-hours = h, std, stunde, stunden

hush-all = Alles ruht bis { DATETIME($until, dateStyle: "full", timeStyle: "short") }: Keine Anregung wird gewählt oder geschickt, und nichts wird veröffentlicht.
hush-one = #{ $channel } ruht bis { DATETIME($until, dateStyle: "full", timeStyle: "short") }: Niemand wird dorthin geführt, und dort wird nichts veröffentlicht.
hush-done = Erledigt: Ab jetzt schicke ich keine Anregung und veröffentliche nichts bis { DATETIME($until, dateStyle: "full", timeStyle: "short") }. Was unterwegs war, wartet, und wer mich etwas fragt, bekommt weiterhin Antwort. Schreib „ruhe aus“, um es früher zu beenden.
hush-done-channel = Erledigt: Bis { DATETIME($until, dateStyle: "full", timeStyle: "short") } führe ich niemanden zu #{ $channel } und veröffentliche dort nichts. Was dorthin unterwegs war, ist zurückgezogen. Schreib „ruhe #{ $channel } aus“, um es früher zu beenden.
hush-off = Erledigt: Nichts ruht mehr.
hush-off-channel = Erledigt: #{ $channel } ruht nicht mehr.
hush-unclear = Ich kann nicht lesen, bis wann. Versuch es mit „bis 15:00“, „3 stunden“, „morgen“, „2 wochen“ oder einem Tag wie 2030-04-01.
hush-past = Dieser Tag liegt nicht in der Zukunft. Wähl einen ab morgen, oder eine Uhrzeit wie 15:00.
hush-too-long = Das ist mehr als ein Jahr. Schreib „anhalten“, um nichts zu schicken, bis wieder „los“ gesagt wird.
hush-button-off = Alles beenden
hush-button-more = Mehr ruhen lassen
hush-title = Ruhe
hush-submit = Ab jetzt Ruhe
hush-channel = Welcher Kanal?
hush-channel-hint = Leer lassen, damit alles ruht.
hush-length = Wie lange?
hush-length-hour = Eine Stunde
hush-length-hours = Vier Stunden
hush-length-tomorrow = Den Rest des Tages
hush-length-week = Eine Woche
hush-until = Oder bis wann?
hush-until-hint = Zum Beispiel 15:00 oder 2030-04-01. Wenn hier etwas steht, gilt das.

channel-kind-incident = Störungen
channel-kind-condolence = Anteilnahme
channel-state-never = zählt, niemand wird hingeführt
