### What leads an admin through the first steps.

words-admin-welcome = willkommen, erste schritte, anfang
help-admin-welcome = Die ersten Schritte: Verantwortliche, Kanäle, Probelauf
welcome-heading = Willkommen: die ersten Schritte
welcome-start = Schön, dass ich hier sein darf. Drei kleine Schritte, alles andere kann warten.
welcome-owner = 1. Wer kümmert sich? Jemand muss es tun, sonst hilft es niemandem: „verantwortlich“ mit einem Namen, oder „verantwortlich ich“.
welcome-channels = 2. Welche Kanäle zählen? Ich trete nur den ausgewählten bei und sehe nur dort hin.
welcome-dry-run = 3. Ein Probelauf zeigt mit Zahlen, was ich schicken würde; geschickt wird dabei nichts.
welcome-nobody = Niemand hört von mir, bevor es gewünscht ist: zuerst eine Vorstellung für alle, dann „los“.
admin-button-owner = Verantwortliche nennen
admin-button-policy = Richtlinie schreiben
admin-button-overview = Das Programm
