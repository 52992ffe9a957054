### What admins and owners see and change.

words-admin-overview = übersicht, stand
words-admin-dry-run = probelauf, probe
words-admin-go = los, starten
words-admin-hold = anhalten, halt
words-admin-schedules = zeitplan, zeitpläne
words-admin-channels = kanal, kanäle
words-admin-limits = grenzen, ruhezeiten
words-admin-help = hilfe
words-schedule-add = neu, hinzufügen
words-schedule-change = ändern, bearbeiten
words-schedule-pause = pause
words-schedule-resume = fortsetzen
words-schedule-delete = löschen, entfernen
words-channel-include = zählen, einschließen
words-channel-exclude = auslassen, ausschließen
words-channel-kind = art
words-channel-choose = auswählen, wählen

admin-not-you = Um das Programm kümmern sich die Admins und Verantwortlichen dieses Workspace, und du bist nicht als solche Person eingetragen. Schreib „hilfe“ für alles, was du tun kannst.
admin-unknown = Das kenne ich nicht. Diese Wörter verstehe ich:
admin-help-start = Das kannst du mit dem Programm tun.
admin-help-alone = Schreib „/nudge-admin“ und danach eines der Wörter aus der Liste, etwa übersicht, verantwortlich, richtlinie, prüfliste, vorstellen, probelauf, los, anhalten, zeitplan, kanal oder grenzen.
admin-help-caption = Was Admins sagen können
help-admin-overview = Gestartet oder nicht, Verantwortliche, Grenzen, Kanäle und die nächsten Läufe jedes Zeitplans
help-admin-dry-run = Wie viele jetzt eine Anregung bekämen und warum andere nicht; es wird nichts geschickt
help-admin-go = Ab jetzt werden Anregungen geschickt; sagt auch, was vorher noch zu klären ist
help-admin-hold = Es wird nichts geschickt, bis wieder „los“ gesagt wird
help-admin-schedules = Alle Zeitpläne; „zeitplan neu“, und „zeitplan ändern“, „pause“, „fortsetzen“ oder „löschen“ mit einem Namen
help-admin-channels = Alle Kanäle; „kanal auswählen“, welche davon zählen, „kanal zählen“ oder „auslassen“ mit einem Namen, „kanal art NAME social“
help-admin-limits = Ruhezeiten, und wie oft eine Person gefragt wird
help-admin-help = Diese Liste
admin-button-go = Los
admin-button-hold = Anhalten
admin-button-dry-run = Probelauf
admin-button-schedules = Zeitpläne
admin-button-limits = Grenzen
admin-button-channels = Kanäle

overview-heading = Das Programm
overview-live = Gestartet am { DATETIME($day, dateStyle: "long") }: Anregungen werden geschickt.
overview-not-live = Nicht gestartet: Es wird nichts geschickt, bevor ein Admin „los“ sagt.
overview-limits = Jede Person bekommt { $often }, und nichts von { $starts } bis { $ends } Uhr an ihrem Ort.
overview-no-channels = Noch zählt kein Kanal, also gibt es nichts, worauf ich hinweisen könnte: „kanal auswählen“ zeigt sie.
overview-channels = { $all ->
    [one] { $counted } von { $all } Kanal zählt.
   *[other] { $counted } von { $all } Kanälen zählen.
}
go-done = Gestartet: Ab jetzt werden Anregungen geschickt, wenn ein Zeitplan an der Reihe ist. „anhalten“ hält sofort alles an.
hold-done = Angehalten: Es wird nichts mehr geschickt, auch nicht, was schon fällig war, und keine Vorstellungen. „los“ startet wieder, „vorstellen“ setzt die Vorstellungen fort.

dry-run-heading = Probelauf: Es wurde nichts geschickt
dry-run-nobody = Ich kenne hier noch niemanden. „abgleichen“ holt die Menschen dieses Workspace.
dry-run-own-affair = hatten vor Kurzem eine, sind abwesend, machen Pause oder möchten keine

schedules-heading = Zeitpläne
schedules-none = Es gibt noch keinen Zeitplan, also wird auf niemanden geschaut: „zeitplan neu“ legt einen an.
schedule-line = „{ $name }“: { $when }, für { $audience }.
schedule-some-offers = { $count ->
    [one] Er nutzt eine Art von Anregung.
   *[other] Er nutzt { $count } Arten von Anregungen.
}
schedule-is-paused = Er pausiert.
schedule-next = Als Nächstes, nach deiner Uhr: { $runs }.
schedule-never = nie
schedule-run = { DATETIME($day, dateStyle: "medium") } { $at }
schedule-when-cron = cron { $cron }
schedule-when-daily = jeden Tag um { $at }
schedule-when-weekly = { $days } um { $at }
audience-everyone = alle
audience-executives = die Führungsspitze
schedule-button-add = Neuer Zeitplan
schedule-button-change = Ändern
schedule-button-pause = Pause
schedule-button-resume = Fortsetzen
schedule-button-delete = Löschen
schedule-button-dry-run = Probelauf
schedule-title-add = Neuer Zeitplan
schedule-title-change = Zeitplan ändern
schedule-name = Name
schedule-days = An diesen Tagen
schedule-time = Um
schedule-time-hint = Zum Beispiel 10:00, in der Zeitzone jeder Person.
schedule-cron = Oder eine Cron-Zeile
schedule-cron-hint = Fünf Felder, zum Beispiel 30 9 1 * *. Wenn hier etwas steht, gilt das.
schedule-audience = Für wen
schedule-offers = Anregungen
schedule-offers-hint = Nichts ausgewählt heißt: alle.
schedule-name-wrong = Er braucht einen Namen mit höchstens { $longest } Zeichen.
schedule-name-taken = Es gibt schon einen anderen Zeitplan namens „{ $name }“.
schedule-days-wrong = Bitte mindestens einen Tag wählen oder eine Cron-Zeile eintragen.
schedule-saved = Gespeichert. { $schedule }
schedule-delete-sure = „{ $name }“ ist dann endgültig weg. Was er verschickt hat, bleibt im Bericht.
schedule-delete-button = Löschen
schedule-deleted = „{ $name }“ ist weg.
schedule-unknown = Es gibt keinen Zeitplan namens „{ $name }“. „zeitplan“ zeigt alle.
schedule-unclear = Schreib „zeitplan neu“, oder „zeitplan“ mit ändern, pause, fortsetzen oder löschen und einem Namen.
schedule-gone = Diesen Zeitplan gibt es schon nicht mehr.

channels-caption = { $all ->
    [one] Der einzige Kanal
   *[other] { $shown } von { $all } Kanälen
}
channels-name = Kanal
channels-kind = Für
channels-state = Zählt
channels-change = Wofür einer da ist
channels-choose = Auswählen, was zählt
channels-alone = { overview-channels } Schreib „kanal auswählen“, um das zu ändern, oder „kanal zählen“ oder „kanal auslassen“ mit einem Namen.
channel-state-counts = ja
channel-state-left-out = nein
channel-state-archived = nein, archiviert
channel-state-private = nein, privat
channel-kind-work = Arbeit
channel-kind-social = Geselliges
channel-kind-announcements = Ankündigungen
channel-counts = #{ $channel } zählt, als Kanal für { $kind }.
channel-left-out = #{ $channel } zählt nicht mehr: Dort wird nichts angeregt.
channel-unknown = Es gibt keinen Kanal namens „{ $name }“.
channel-unclear = Schreib „kanal auswählen“, „kanal zählen NAME“, „kanal auslassen NAME“ oder „kanal art NAME“ mit work, social oder announcements.
channel-title = Kanal ändern
channel-which = Welcher Kanal?
channel-included = Zählt er?
channel-yes = ja
channel-no = nein
channel-kind = Wofür ist er da?

channels-none = Ich kenne hier noch keinen Kanal. „abgleichen“ holt die Kanäle dieses Workspace; danach geht es hier weiter.
choose-title = Welche Kanäle zählen?
choose-label = Kanäle, die zählen
choose-hint = Diesen trete ich bei, und nur dort sehe ich hin. Anregungen führen nur in öffentliche.
choose-public = #{ $channel }
choose-private = #{ $channel } (privat)
choose-nothing = Kein Kanal hat „{ $word }“ im Namen.
choose-pages = Es sind { $count }, mehr als in ein Formular passen. Wähl nach dem Alphabet, oder schreib „kanal auswählen“ mit einem Teil des Namens.
choose-page = #{ $first } bis #{ $last }
choose-done = { $changed ->
    [0] Es wurde nichts geändert.
    [one] Ein Kanal wurde geändert.
   *[other] { $changed } Kanäle wurden geändert.
} { overview-channels }

limits-title = Grenzen
limits-from = Keine Nachrichten von
limits-to = bis
limits-hint = Eine Uhrzeit am Ort der Person, zum Beispiel 18:00.
limits-attention = Anregungen pro Person
limits-same = Das muss sich vom Anfang unterscheiden.
limits-done = Gespeichert: Jede Person bekommt { $often }, und nichts von { $starts } bis { $ends } Uhr an ihrem Ort.
