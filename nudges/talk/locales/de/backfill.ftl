### Reading history and looking up who is there, for admins.

words-admin-backfill = nachlesen, vergangenheit
words-admin-sync = abgleichen, abgleich
help-admin-backfill = Wie weit die Vergangenheit gelesen ist; „nachlesen 30“ liest die letzten 30 Tage aller Kanäle, die zählen
help-admin-sync = Sieht neu nach, wer hier ist, und in welchen Kanälen
admin-button-backfill = Wie weit ist es?

backfill-days = Es braucht eine Anzahl Tage von 1 bis { $most }, zum Beispiel „nachlesen 30“.
backfill-no-channels = Noch zählt kein Kanal, also gibt es nichts zu lesen. Wähl zuerst welche mit „kanal auswählen“.
backfill-no-past = Teams zeigt mir nur, was geschieht, während ich in einem Team bin, und nichts von vorher. Es gibt also nichts zu lesen; die Zahlen beginnen an dem Tag, an dem ich dazukam.
backfill-not-here = Das ist für echte Workspaces. Ein importierter bekommt seine Vergangenheit aus einer Datei.
backfill-begun = { $count ->
    [one] Ich lese, was von den letzten { $days } Tagen in einem Kanal fehlt,
   *[other] Ich lese, was von den letzten { $days } Tagen in { $count } Kanälen fehlt,
} so schnell die Plattform mich lässt. Ich merke mir, wer wann etwas Sichtbares getan hat, und keinen Text.
backfill-nothing = Von den letzten { $days } Tagen ist alles schon gelesen oder wird gerade gelesen.
backfill-none = Es wurde noch keine Vergangenheit gelesen. „nachlesen 30“ liest die letzten 30 Tage aller Kanäle, die zählen; höchstens geht { $most }.
backfill-summary = { $all ->
    [one] { $done } von { $all } Kanal ist gelesen, mit { $acts ->
        [one] einer Handlung, die
       *[other] { $acts } Handlungen, die
    } vorher nicht bekannt war.
   *[other] { $done } von { $all } Kanälen sind gelesen. Vorher nicht bekannt: { $acts ->
        [one] eine Handlung
       *[other] { $acts } Handlungen
    }.
}
backfill-caption = { $shown ->
    [one] Einer von { $all } Kanälen
   *[other] { $shown } von { $all } Kanälen
}
backfill-how-far = Wie weit
backfill-done = { $days ->
    [one] Fertig: ein Tag, neue Handlungen: { $acts }
   *[other] Fertig: alle { $days } Tage, neue Handlungen: { $acts }
}
backfill-going-on = { $done } von { $all } Tagen, neue Handlungen bisher: { $acts }
backfill-waits = Wartet, bis ich in #{ $channel } bin
backfill-failed-outside = Ich bin nicht in #{ $channel }: Mit einer Einladung dorthin geht es weiter
backfill-failed-archived = #{ $channel } ist archiviert
backfill-failed-scope = Ich darf #{ $channel } nicht lesen: Bitte noch einmal mit allen Berechtigungen installieren, dann „nachlesen“ mit den Tagen wiederholen
backfill-failed-other = Mit „{ $why }“ stehen geblieben; „nachlesen“ mit den Tagen versucht es noch einmal
backfill-gaps = { $days ->
    [one] Ein Tag hat Lücken in dem, was ich gesehen habe; niemand wird danach beurteilt, bis ich das Fehlende lesen konnte.
   *[other] { $days } Tage haben Lücken in dem, was ich gesehen habe; niemand wird danach beurteilt, bis ich das Fehlende lesen konnte.
}
backfill-outside = { $count ->
    [one] Ich bin noch nicht in { $channels }. Wenn das so bleibt, bitte dorthin einladen.
   *[other] Ich bin noch nicht in { $channels } ({ $count } Kanäle). Wenn das so bleibt, bitte dorthin einladen.
}
backfill-inside = { $count ->
    [one] Ich bin noch in { $channels }, einem Kanal, der nicht zählt. Wenn das so bleibt, bitte dort entfernen.
   *[other] Ich bin noch in { $channels } ({ $count } Kanäle), die nicht zählen. Wenn das so bleibt, bitte dort entfernen.
}
sync-asked = Ich sehe in den nächsten Minuten nach, wer hier ist und in welchen Kanälen.
sync-never = Wer hier ist, wurde noch nicht nachgesehen; das tue ich in den ersten Minuten von selbst.
sync-done = Wer hier ist, wurde zuletzt am { DATETIME($at, dateStyle: "long", timeStyle: "short") } nachgesehen.
sync-failed = Ein Teil davon wurde verweigert: { $why }.
