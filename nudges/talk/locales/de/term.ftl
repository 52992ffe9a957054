### The twelve weeks of a programme.

words-admin-renew = verlängern, laufzeit
help-admin-renew = Was das Programm bisher gezeigt hat, und weitere zwölf Wochen
term-not-live = Das Programm ist nicht gestartet, also gibt es nichts zu verlängern. „los“ beginnt es.
term-ends = Das Programm läuft bis { DATETIME($day, dateStyle: "long") } und endet dann von selbst.
term-took-part = In den vier Wochen vor dem Beginn haben { $before } % mitgemacht, in den letzten vier Wochen { $lately } %.
term-over = Das Programm endete am { DATETIME($day, dateStyle: "long") }. Von selbst kommt keine Anregung mehr; alle Befehle gehen weiter.
term-lately = In den letzten vier Wochen haben { $lately } % mitgemacht. Wie viele es vor dem Beginn waren, lässt sich nicht sagen, weil jene Wochen nicht vollständig zu sehen waren.
term-few = Wie viele mitmachen, lässt sich nicht sagen: Es sind zu wenige, oder die letzten vier Wochen waren nicht vollständig zu sehen.
term-lift-unknown = Ob die Anregungen etwas bewirkt haben, lässt sich noch nicht sagen: Dafür braucht es mindestens zehn Personen mit Anregungen, zehn ohne, und vier Wochen.
term-lift-more = Von denen mit Anregungen haben mehr mitgemacht als von denen ohne: { $points ->
    [one] ein Prozentpunkt
   *[other] { $points } Prozentpunkte
} mehr, recht sicher zwischen { $low } und { $high }.
term-lift-less = Von denen mit Anregungen haben weniger mitgemacht als von denen ohne: Der Unterschied beträgt { $points ->
    [one] einen Prozentpunkt
   *[other] { $points } Prozentpunkte
}, recht sicher zwischen { $low } und { $high }.
term-lift-open = Ob die Anregungen etwas bewirkt haben, lässt sich nicht sagen: Der Unterschied beträgt { $points ->
    [one] einen Prozentpunkt
   *[other] { $points } Prozentpunkte
} und kann alles zwischen { $low } und { $high } sein.
term-how = Verlänger es, wenn es hilft. Wenn nicht, ist es auch eine gute Antwort, es enden zu lassen.
admin-button-renew = Verlängern
term-renew = Um zwölf Wochen verlängern
term-end = Enden lassen
term-renewed = Verlängert: Es läuft bis { DATETIME($day, dateStyle: "long") }.
term-ending = Dann endet es von selbst. „/nudge-admin verlängern“ ändert das jederzeit.
overview-ended = Das Programm ist nach seinen zwölf Wochen zu Ende: Es wird nichts geschickt. „verlängern“ zeigt, was es gebracht hat, und lässt es weiterlaufen.
overview-ends = Es läuft bis { DATETIME($day, dateStyle: "long") }, wenn niemand es verlängert.
