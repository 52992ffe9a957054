### What the bot says to everybody, and the words by which it is asked.

words-now = jetzt, nächste, was jetzt
words-why = warum, warum ich, warum habe ich das bekommen, wieso
words-pause = pause, unterbrechen
words-less = weniger, seltener
words-not_now = nicht jetzt, jetzt nicht
words-stop = stopp, aufhören, abmelden, abbestellen, lass mich in ruhe
words-resume = weiter, fortsetzen, wieder anfangen
words-practise = üben, ausprobieren
words-idea = idee, ideen, vorschlag
words-data = meine daten, daten, datenschutz
words-help = hilfe, hallo, hi, was kannst du

talk-not-for-you = Ich bin für die Kolleginnen und Kollegen in diesem Workspace da, und du scheinst nicht dazuzugehören. Deshalb tue ich nichts für dich: Ich schicke dir nichts, und keine Zahl zählt dich mit.
in-public = Das besprechen wir lieber unter uns: Schreib mir eine Direktnachricht, zum Beispiel „hilfe“.
unknown = Ich bin ein kleines Programm und kenne nur ein paar Wörter. Diese verstehe ich:
unknown-near = Das kenne ich nicht. Meintest du „{ $word }“? Diese Wörter verstehe ich:
button-unknown = Diese Schaltfläche gehört zu einer älteren Nachricht und bewirkt nichts mehr. Schreib „hilfe“, um zu sehen, was ich kann.
nudge-gone = Ich finde diese Anregung bei dir nicht mehr. Es wurde nichts geändert.

help-start = Das kannst du mich fragen. Alles ist freiwillig, und niemand sonst sieht es.
help-alone = Schreib „jetzt“ für einen kleinen Schritt, „warum“, um zu erfahren, warum du einen bekommen hast, „pause“, „weniger“ oder „stopp“, um weniger zu bekommen, „weiter“, um wieder welche zu bekommen, „leichter“, um mir zu sagen, was es dir leichter machen würde, „minuten“ dafür, wie viel Zeit in Ordnung ist, „tools“ für Kanäle, die du verlassen könntest, und um weniger von mir zu hören, „bleiben“, um nicht weiter zu gehen, als du magst, „üben“, um alles mit mir allein auszuprobieren, „fragen“, um ohne Namen eine Frage in einen Kanal zu geben, „idee“, um eine Idee für einen Beitrag einzureichen, „richtlinie“ dafür, was hier geht und was nicht, „entwurf“, um einen Beitrag mit mir zu schreiben, bevor du ihn selbst veröffentlichst, „meine daten“ für alles, was ich über dich weiß.
help-caption = Was du sagen kannst
help-command = Befehl
help-what = Was er bewirkt
help-now = Der nächste kleine Schritt für dich, wenn du jetzt einen möchtest
help-why = Warum du die letzte Anregung bekommen hast und was ich über dich ausrechne
help-pause = Eine Weile keine Anregungen: „pause 2 wochen“, „pause bis 2030-04-01“
help-less = Halb so oft wie jetzt
help-not_now = Die letzte Anregung entfällt, sonst bleibt alles, wie es ist
help-stop = Ab sofort keine Anregungen mehr
help-resume = Wieder Anregungen, nach einer Pause oder einem Stopp
help-practise = Reagieren, antworten, ändern und löschen, wo nur ich es sehe
help-idea = Eine Idee für einen Beitrag, den jemand anderes schreibt
help-data = Alles, was ich über dich weiß
help-help = Diese Liste
help-report = Der Bericht zur Teilnahme, auf Wunsch mit einem Zeitraum wie 2030-02 oder last-week
help-admin = Das Programm: Zeitpläne, Kanäle, Grenzen, starten und anhalten
help-button-now = Was jetzt?
help-button-pause = Pause
help-button-practise = Üben
help-button-data = Meine Daten

pause-words-for = für, bitte
pause-words-until = bis, bis zum
pause-unit-days = t, tag, tage, tagen
pause-unit-weeks = w, woche, wochen
pause-unit-months = m, monat, monate, monaten
pause-number-1 = ein, eine, einen, eins
pause-number-2 = zwei
pause-number-3 = drei
pause-number-4 = vier
pause-title = Pause
pause-submit = Pause machen
pause-length = Wie lange?
pause-length-7 = Eine Woche
pause-length-14 = Zwei Wochen
pause-length-30 = Einen Monat
pause-length-90 = Drei Monate
pause-button-length = Dauer wählen
pause-day = Oder bis zu einem Tag deiner Wahl
pause-day-hint = Zum Beispiel 2030-04-01. Wenn hier etwas steht, gilt das.
pause-unclear = Das kann ich nicht als Dauer lesen. Versuch es mit „2 wochen“ oder einem Tag wie 2030-04-01.
pause-past = Dieser Tag liegt nicht in der Zukunft. Wähl einen ab morgen.
pause-too-long = Eine Pause dauert höchstens ein Jahr. Wenn du gar nichts mehr hören möchtest, schreib „stopp“.
pause-done = Erledigt: vor { DATETIME($day, dateStyle: "full") } kommen keine Anregungen von mir. Schreib „weiter“, wenn du sie früher möchtest. Niemand erfährt davon.
less-done = Erledigt: ab jetzt { $often }. Schreib „pause“ oder „stopp“, wenn auch das zu viel ist, oder „weiter“, um es zurückzunehmen.
stop-done = Erledigt: Von mir kommen keine Anregungen mehr. Niemand erfährt davon, und was du mich fragst, beantworte ich weiterhin. Wenn du wieder Anregungen möchtest, schreib „weiter“.
resume-done = Willkommen zurück: Du bekommst wieder Anregungen, { $often }.
resume-nothing = Es war nichts unterbrochen oder gestoppt: Du bekommst ab und zu Anregungen, { $often }.
often-week = { $count ->
    [one] höchstens eine Anregung pro Woche
   *[other] höchstens { $count } Anregungen pro Woche
}
often-weeks = { $weeks ->
    [one] höchstens eine Anregung pro Woche
    [2] höchstens eine Anregung alle zwei Wochen
    [4] höchstens eine Anregung alle vier Wochen
   *[other] höchstens eine Anregung alle { $weeks } Wochen
}
often-never = gar keine

now-nothing = Ich habe gerade keinen kleinen Schritt, der passt, und das ist in Ordnung: Es gibt nichts, was du tun musst. Frag in ein paar Tagen wieder, oder schreib „üben“, um mit mir etwas auszuprobieren.

why-none = Bisher hast du keine Anregung von mir bekommen.
why-latest = Zu deiner letzten Anregung:
why-yours = Das ist nur aus Tagen und Anzahlen errechnet, nie aus dem, was jemand geschrieben hat, und nur du kannst es sehen.
why-chance = Daraus schätze ich die Aussicht, dass andere in den nächsten vier Wochen einen Beitrag oder eine Reaktion von dir sehen, auf ungefähr { $chance } von 100.

data-heading = Alles, was ich über dich weiß
data-alone = { $days ->
    [one] Ich habe Zählungen für { $days } Tag, an dem du in { $workspace } etwas Sichtbares getan hast,
   *[other] Ich habe Zählungen für { $days } Tage, an denen du in { $workspace } etwas Sichtbares getan hast,
} { $nudges ->
    [one] und { $nudges } Anregung ging an dich.
   *[other] und { $nudges } Anregungen gingen an dich.
}
data-no-text = Ich bewahre keinen Text auf, den du oder jemand anderes geschrieben hast, nur Anzahlen je Tag und Kanal. Ausgenommen sind Ideen und Fragen, die du mir gibst: Sie sind verschlüsselt und verschwinden, sobald sie beantwortet sind. Wie wahrscheinlich es ist, dass du in den nächsten Wochen mitmachst, wird nur bei Bedarf errechnet und nirgends gespeichert: Schreib „warum“, um es zu sehen. Weder deine Vorgesetzten noch die Admins können etwas davon nachschlagen. Von Ideen lesen die Admins die Worte, und deinen Namen nur, wenn du es erlaubt hast.
data-caption-you = Du, und was du entschieden hast
data-caption-seen = Was ich notiert habe
data-what = Was
data-held = Was ich habe
data-nothing = nichts
data-yes = ja
data-no = nein
data-day = { DATETIME($day, dateStyle: "long") }
data-count-last = { $count }, zuletzt am { DATETIME($day, dateStyle: "long") }
data-as-everyone = so oft wie alle
data-not-drawn = noch nicht ausgelost
data-comparison-yes = ja: Du bekommst Antworten wie alle, aber keine Anregungen von selbst, damit wir erfahren, ob sie überhaupt helfen
data-name = Name
data-email = E-Mail
data-accounts = Deine Konten
data-roles = Rollen
data-team = Team
data-manager = Führungskraft
data-employment = Anstellung
data-counted = Teil der Zahlen
data-zone = Zeitzone
data-locale = Sprache
data-working-days = Arbeitstage
data-leave = Abwesenheit
data-introduced = Mir vorgestellt am
data-stopped = Gestoppt
data-paused = Pause bis
data-attention = Anregungen
data-comparison = In der Vergleichsgruppe
data-channels = Kanäle, in denen du bist
data-active-days = Tage mit etwas Sichtbarem
data-since = Der erste davon
data-reacts = Reaktionen
data-votes = Abstimmungen
data-replies = Antworten
data-posts = Beiträge
data-hosts = Von dir begonnene Unterhaltungen, in die andere eingestiegen sind
data-threads = Deine Unterhaltungen, auf die ich andere hinweisen könnte
data-decisions = Wie oft ich eine Anregung für dich erwogen habe
data-received = An dich geschickte Anregungen
data-answered = Von dir beantwortete Anregungen
data-ideas = Von dir eingereichte Ideen für Beiträge, der Text verschlüsselt
data-policy = Die Fassung der Richtlinie, die du kennst, wie du gesagt hast
data-questions = Deine offenen Fragen ohne Namen, Text und Herkunft verschlüsselt
data-audited = Änderungen, die du am Programm gemacht hast
role-executive = Führungsspitze
role-manager = Führungskraft
role-admin = Admin
role-owner = verantwortlich
employment-employee = angestellt
employment-contractor = extern beschäftigt
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag

report-words-team = team, mein team, meins
report-not-you = Der Bericht zur Teilnahme ist für Führungskräfte, über ihr eigenes Team, und für alle, die diesen Workspace leiten oder betreuen. Schreib „meine daten“ für das, was dich betrifft.

form-save = Speichern
choose-one = Bitte eines davon auswählen.
bad-time = Bitte eine Uhrzeit angeben, zum Beispiel 10:00.

inbox-got = Geschickt am { $moment }:
inbox-next = Wenn das Programm jetzt an der Reihe wäre, käme bei dir dies an:
nothing-not_live = Zurzeit kommt keine Anregung: Das Programm hat noch nicht begonnen.
nothing-left_out = Von selbst kommt keine Anregung: Du gehörst nicht zum Programm. Schreib „jetzt“, wann immer du eine möchtest.
nothing-stopped = Es kommt keine Anregung: Du hast „stopp“ gesagt. Schreib „weiter“, wenn du wieder welche möchtest.
nothing-paused = Es kommt keine Anregung: Du machst gerade Pause. Schreib „weiter“, um sie zu beenden.
nothing-away = Während deiner Abwesenheit kommt keine Anregung.
nothing-back = In diesen Tagen kommt keine Anregung: Du bist gerade erst zurück.
nothing-hushed = Zurzeit kommt keine Anregung: Das Programm ruht für eine Weile.
nothing-ended = Von selbst kommt keine Anregung mehr: Das Programm ist zu Ende. Schreib „jetzt“, wann immer du eine möchtest.
nothing-not_met = Es kommt noch keine Anregung: Wir haben uns gerade erst kennengelernt.
nothing-enough = Von selbst kommt keine Anregung: Lesen genügt dir, und das ist in Ordnung. Schreib „jetzt“, wann immer du eine möchtest.
nothing-elsewhere = Ein halbes Jahr lang kommt keine Anregung: Du machst anderswo mit, wie du gesagt hast. Schreib „jetzt“, wann immer du eine möchtest.
nothing-budget = In diesem Monat kommt keine Anregung mehr: Deine Minuten sind verbraucht. „minuten“ ändert sie.
nothing-newcomer = Es kommt noch keine Anregung: Du bist neu hier und kannst dich in Ruhe umsehen.
nothing-not_measured = Zurzeit kommt keine Anregung: Ich habe in letzter Zeit zu wenig von diesem Workspace gesehen.
nothing-active = Zurzeit kommt keine Anregung: Du machst ohnehin mit. Schreib „jetzt“, wenn du trotzdem eine möchtest.
nothing-attention = Zurzeit kommt keine Anregung: Die letzte ist noch nicht lange her.
nothing-in_peace = Von selbst kommt keine Anregung mehr. Schreib „jetzt“, wann immer du eine möchtest.
nothing-nothing_new = Zurzeit kommt keine Anregung: Die passenden kennst du schon.
nothing-no_channel = Zurzeit kommt keine Anregung: Keiner deiner Kanäle hat einen Platz dafür.
nothing-place_gone = Zurzeit kommt keine Anregung: Den Ort, um den es ging, gibt es nicht mehr.
nothing-too_late = Zurzeit kommt keine Anregung: Die letzte wäre zu spät gekommen.
nothing-comparison = Von selbst kommt keine Anregung: Du bist durch das Los in der Vergleichsgruppe, damit wir erfahren, ob Anregungen helfen. Schreib „jetzt“, wann immer du eine möchtest.
