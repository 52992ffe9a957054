### What the bot says to everybody, and the words by which it is asked.

talk-not-for-you = Ich bin für die Kolleginnen und Kollegen in diesem Workspace da, und Sie scheinen nicht dazuzugehören. Deshalb tue ich nichts für Sie: Ich schicke Ihnen nichts, und keine Zahl zählt Sie mit.
in-public = Das besprechen wir lieber unter uns: Schreiben Sie mir eine Direktnachricht, zum Beispiel „hilfe“.
unknown-near = Das kenne ich nicht. Meinten Sie „{ $word }“? Diese Wörter verstehe ich:
button-unknown = Diese Schaltfläche gehört zu einer älteren Nachricht und bewirkt nichts mehr. Schreiben Sie „hilfe“, um zu sehen, was ich kann.
nudge-gone = Ich finde diese Anregung bei Ihnen nicht mehr. Es wurde nichts geändert.
help-start = Das können Sie mich fragen. Alles ist freiwillig, und niemand sonst sieht es.
help-alone = Schreiben Sie „jetzt“ für einen kleinen Schritt, „warum“, um zu erfahren, warum Sie einen bekommen haben, „pause“, „weniger“ oder „stopp“, um weniger zu bekommen, „weiter“, um wieder welche zu bekommen, „leichter“, um mir zu sagen, was es Ihnen leichter machen würde, „minuten“ dafür, wie viel Zeit in Ordnung ist, „tools“ für Kanäle, die Sie verlassen könnten, und um weniger von mir zu hören, „bleiben“, um nicht weiter zu gehen, als Sie mögen, „üben“, um alles mit mir allein auszuprobieren, „fragen“, um ohne Namen eine Frage in einen Kanal zu geben, „idee“, um eine Idee für einen Beitrag einzureichen, „richtlinie“ dafür, was hier geht und was nicht, „entwurf“, um einen Beitrag mit mir zu schreiben, bevor Sie ihn selbst veröffentlichen, „meine daten“ für alles, was ich über Sie weiß.
help-caption = Was Sie sagen können
help-now = Der nächste kleine Schritt für Sie, wenn Sie jetzt einen möchten
help-why = Warum Sie die letzte Anregung bekommen haben und was ich über Sie ausrechne
help-data = Alles, was ich über Sie weiß
pause-day = Oder bis zu einem Tag Ihrer Wahl
pause-unclear = Das kann ich nicht als Dauer lesen. Versuchen Sie es mit „2 wochen“ oder einem Tag wie 2030-04-01.
pause-past = Dieser Tag liegt nicht in der Zukunft. Wählen Sie einen ab morgen.
pause-too-long = Eine Pause dauert höchstens ein Jahr. Wenn Sie gar nichts mehr hören möchten, schreiben Sie „stopp“.
pause-done = Erledigt: vor { DATETIME($day, dateStyle: "full") } kommen keine Anregungen von mir. Schreiben Sie „weiter“, wenn Sie sie früher möchten. Niemand erfährt davon.
less-done = Erledigt: ab jetzt { $often }. Schreiben Sie „pause“ oder „stopp“, wenn auch das zu viel ist, oder „weiter“, um es zurückzunehmen.
stop-done = Erledigt: Von mir kommen keine Anregungen mehr. Niemand erfährt davon, und was Sie mich fragen, beantworte ich weiterhin. Wenn Sie wieder Anregungen möchten, schreiben Sie „weiter“.
resume-done = Willkommen zurück: Sie bekommen wieder Anregungen, { $often }.
resume-nothing = Es war nichts unterbrochen oder gestoppt: Sie bekommen ab und zu Anregungen, { $often }.
now-nothing = Ich habe gerade keinen kleinen Schritt, der passt, und das ist in Ordnung: Es gibt nichts, was Sie tun müssen. Fragen Sie in ein paar Tagen wieder, oder schreiben Sie „üben“, um mit mir etwas auszuprobieren.
why-none = Bisher haben Sie keine Anregung von mir bekommen.
why-latest = Zu Ihrer letzten Anregung:
why-yours = Das ist nur aus Tagen und Anzahlen errechnet, nie aus dem, was jemand geschrieben hat, und nur Sie können es sehen.
why-chance = Daraus schätze ich die Aussicht, dass andere in den nächsten vier Wochen einen Beitrag oder eine Reaktion von Ihnen sehen, auf ungefähr { $chance } von 100.
data-heading = Alles, was ich über Sie weiß
data-alone = { $days ->
    [one] Ich habe Zählungen für { $days } Tag, an dem Sie in { $workspace } etwas Sichtbares getan haben,
   *[other] Ich habe Zählungen für { $days } Tage, an denen Sie in { $workspace } etwas Sichtbares getan haben,
} { $nudges ->
    [one] und { $nudges } Anregung ging an Sie.
   *[other] und { $nudges } Anregungen gingen an Sie.
}
data-no-text = Ich bewahre keinen Text auf, den Sie oder jemand anderes geschrieben haben, nur Anzahlen je Tag und Kanal. Ausgenommen sind Ideen und Fragen, die Sie mir geben: Sie sind verschlüsselt und verschwinden, sobald sie beantwortet sind. Wie wahrscheinlich es ist, dass Sie in den nächsten Wochen mitmachen, wird nur bei Bedarf errechnet und nirgends gespeichert: Schreiben Sie „warum“, um es zu sehen. Weder Ihre Vorgesetzten noch die Admins können etwas davon nachschlagen. Von Ideen lesen die Admins die Worte, und Ihren Namen nur, wenn Sie es erlaubt haben.
data-caption-you = Sie, und was Sie entschieden haben
data-comparison-yes = ja: Sie bekommen Antworten wie alle, aber keine Anregungen von selbst, damit wir erfahren, ob sie überhaupt helfen
data-accounts = Ihre Konten
data-channels = Kanäle, in denen Sie sind
data-hosts = Von Ihnen begonnene Unterhaltungen, in die andere eingestiegen sind
data-threads = Ihre Unterhaltungen, auf die ich andere hinweisen könnte
data-decisions = Wie oft ich eine Anregung für Sie erwogen habe
data-received = An Sie geschickte Anregungen
data-answered = Von Ihnen beantwortete Anregungen
data-ideas = Von Ihnen eingereichte Ideen für Beiträge, der Text verschlüsselt
data-policy = Die Fassung der Richtlinie, die Sie kennen, wie Sie gesagt haben
data-questions = Ihre offenen Fragen ohne Namen, Text und Herkunft verschlüsselt
data-audited = Änderungen, die Sie am Programm gemacht haben
report-not-you = Der Bericht zur Teilnahme ist für Führungskräfte, über ihr eigenes Team, und für alle, die diesen Workspace leiten oder betreuen. Schreiben Sie „meine daten“ für das, was Sie betrifft.
inbox-next = Wenn das Programm jetzt an der Reihe wäre, käme bei Ihnen dies an:
nothing-left_out = Von selbst kommt keine Anregung: Sie gehören nicht zum Programm. Schreiben Sie „jetzt“, wann immer Sie eine möchten.
nothing-stopped = Es kommt keine Anregung: Sie haben „stopp“ gesagt. Schreiben Sie „weiter“, wenn Sie wieder welche möchten.
nothing-paused = Es kommt keine Anregung: Sie machen gerade Pause. Schreiben Sie „weiter“, um sie zu beenden.
nothing-away = Während Ihrer Abwesenheit kommt keine Anregung.
nothing-back = In diesen Tagen kommt keine Anregung: Sie sind gerade erst zurück.
nothing-ended = Von selbst kommt keine Anregung mehr: Das Programm ist zu Ende. Schreiben Sie „jetzt“, wann immer Sie eine möchten.
nothing-enough = Von selbst kommt keine Anregung: Lesen genügt Ihnen, und das ist in Ordnung. Schreiben Sie „jetzt“, wann immer Sie eine möchten.
nothing-elsewhere = Ein halbes Jahr lang kommt keine Anregung: Sie machen anderswo mit, wie Sie gesagt haben. Schreiben Sie „jetzt“, wann immer Sie eine möchten.
nothing-budget = In diesem Monat kommt keine Anregung mehr: Ihre Minuten sind verbraucht. „minuten“ ändert sie.
nothing-newcomer = Es kommt noch keine Anregung: Sie sind neu hier und können sich in Ruhe umsehen.
nothing-active = Zurzeit kommt keine Anregung: Sie machen ohnehin mit. Schreiben Sie „jetzt“, wenn Sie trotzdem eine möchten.
nothing-in_peace = Von selbst kommt keine Anregung mehr. Schreiben Sie „jetzt“, wann immer Sie eine möchten.
nothing-nothing_new = Zurzeit kommt keine Anregung: Die passenden kennen Sie schon.
nothing-no_channel = Zurzeit kommt keine Anregung: Keiner Ihrer Kanäle hat einen Platz dafür.
nothing-comparison = Von selbst kommt keine Anregung: Sie sind durch das Los in der Vergleichsgruppe, damit wir erfahren, ob Anregungen helfen. Schreiben Sie „jetzt“, wann immer Sie eine möchten.
