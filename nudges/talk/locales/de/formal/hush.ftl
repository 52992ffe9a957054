### What admins silence for a while, because tact asks for it.

hush-done = Erledigt: Ab jetzt schicke ich keine Anregung und veröffentliche nichts bis { DATETIME($until, dateStyle: "full", timeStyle: "short") }. Was unterwegs war, wartet, und wer mich etwas fragt, bekommt weiterhin Antwort. Schreiben Sie „ruhe aus“, um es früher zu beenden.
hush-done-channel = Erledigt: Bis { DATETIME($until, dateStyle: "full", timeStyle: "short") } führe ich niemanden zu #{ $channel } und veröffentliche dort nichts. Was dorthin unterwegs war, ist zurückgezogen. Schreiben Sie „ruhe #{ $channel } aus“, um es früher zu beenden.
hush-unclear = Ich kann nicht lesen, bis wann. Versuchen Sie es mit „bis 15:00“, „3 stunden“, „morgen“, „2 wochen“ oder einem Tag wie 2030-04-01.
hush-past = Dieser Tag liegt nicht in der Zukunft. Wählen Sie einen ab morgen, oder eine Uhrzeit wie 15:00.
hush-too-long = Das ist mehr als ein Jahr. Schreiben Sie „anhalten“, um nichts zu schicken, bis wieder „los“ gesagt wird.
