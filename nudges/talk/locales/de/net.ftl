### The promise of an answer, as admins open it channel by channel.

words-admin-net = netz, sicherheitsnetz
help-admin-net = Kanäle, in denen Champions für jeden Beitrag eine Antwort versprechen: „netz öffnen KANAL 8“ für 8 Arbeitsstunden, „netz schließen KANAL“
words-net-open = öffnen, an
words-net-close = schließen, aus
net-heading = Wo eine Antwort versprochen ist
net-start = Champions im Dienst für einen Kanal versprechen, dass dort jeder Beitrag rechtzeitig eine Antwort bekommt. Das gilt, sobald zwei im Dienst sind. Ein Beitrag ohne Antwort geht an eine Person, dann an die nächste, dann in den Eingang der Verantwortlichen.
net-none-yet = Dafür ist noch kein Kanal offen. Am besten einen öffnen, in dem die meisten sind.
net-champions-few = Es gibt bisher weniger als fünf Champions. Ich lade Menschen ein, die Unterhaltungen beginnen oder oft antworten; wer von selbst möchte, schreibt „champion“.
net-champions =
    { $count ->
        [one] Es gibt einen Champion.
       *[other] Es gibt { $count } Champions.
    }
net-open = Kanal öffnen
net-close = #{ $channel } schließen
net-title = Antwort versprechen
net-channel = Welcher Kanal
net-channel-hint = Sein Name, zum Beispiel general
net-hours = Innerhalb von
net-hours-label =
    { $hours ->
        [one] Einer Arbeitsstunde
       *[other] { $hours } Arbeitsstunden
    }
net-opened =
    { $hours ->
        [one] #{ $channel } ist offen: Sobald zwei Champions im Dienst sind, ist dort eine Antwort innerhalb einer Arbeitsstunde versprochen. Dafür schreiben sie „dienst“.
       *[other] #{ $channel } ist offen: Sobald zwei Champions im Dienst sind, ist dort eine Antwort innerhalb von { $hours } Arbeitsstunden versprochen. Dafür schreiben sie „dienst“.
    }
net-opened-unseen = Ich bin noch nicht in diesem Kanal und sehe dort keine Beiträge. Bitte dorthin einladen.
net-closed = #{ $channel } ist geschlossen: Dort ist nichts mehr versprochen, und niemand hat Dienst. Was schon wartet, kommt in den Eingang der Verantwortlichen, wenn niemand antwortet.
net-unclear = Schreib „netz öffnen KANAL 8“ oder „netz schließen KANAL“.
net-unfit = In #{ $channel } lässt sich keine Antwort versprechen: Der Kanal muss öffentlich sein, zählen und nicht für Ankündigungen da sein.
net-none = #{ $channel } ist dafür nicht offen, es wurde also nichts geändert.
net-left-over = Ein Beitrag in #{ $channel } hat noch keine Antwort, und kein Champion ist mehr zu fragen. Diese Nachricht kommt, weil du dich hier um Chime In kümmerst: Mit einer Antwort bis { DATETIME($by, dateStyle: "medium", timeStyle: "short") }, von dir oder jemand anderem, ist das Versprechen gehalten.
