### The promise of an answer, as admins open it channel by channel.

net-unclear = Schreiben Sie „netz öffnen KANAL 8“ oder „netz schließen KANAL“.
net-left-over = Ein Beitrag in #{ $channel } hat noch keine Antwort, und kein Champion ist mehr zu fragen. Diese Nachricht kommt, weil Sie sich hier um Chime In kümmern: Mit einer Antwort bis { DATETIME($by, dateStyle: "medium", timeStyle: "short") }, von Ihnen oder jemand anderem, ist das Versprechen gehalten.
