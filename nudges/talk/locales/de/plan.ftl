### What `chimein plan --dry-run` tells operators.

plan-heading = Was geschickt würde
plan-summary = { $at }: { $sent ->
    [0] niemand
    [one] eine Person
   *[other] { $sent } Personen
} von { $of } bekäme eine Anregung, { $held ->
    [0] niemand ist
    [one] eine weitere ist
   *[other] { $held } weitere sind
} in der Vergleichsgruppe. Nichts wurde geschickt oder gespeichert.
plan-not-live = Das Programm ist nicht gestartet: Es wird nichts geschickt, bevor ein Admin „los“ sagt.
plan-more = { $more ->
    [one] Und eine weitere.
   *[other] Und { $more } weitere: --limit zeigt sie.
}
plan-no-skips = Niemand wurde ausgelassen.
plan-offers = Anregungen
plan-who = Wer
plan-offer = Anregung
plan-where = Wo
plan-why = Warum
plan-when = Ortszeit
plan-thread = eine Unterhaltung in #{ $channel }
plan-channel = #{ $channel }
plan-in-their-hours = in der eigenen Arbeitszeit
plan-small-thread = eine Unterhaltung in einem kleinen Kanal
plan-small-channel = ein kleiner Kanal
plan-skips = Nichts für die anderen
plan-reason = Grund
plan-people = Personen
plan-nobody = Es gibt niemanden, auf den zu schauen wäre. Zuerst einen Slack-Export oder Personen importieren.
plan-no-channels = Zurzeit zählt kein Kanal, also gibt es keinen Ort für eine Anregung.
plan-nothing = In diesem Augenblick passt für niemanden etwas: Die Tabelle sagt, warum. Mit --at lässt sich ein anderer Zeitpunkt ansehen.

plan-offer-read_lively = eine lebhafte Unterhaltung lesen
plan-offer-react_thread = auf eine Unterhaltung reagieren
plan-offer-react_newcomer = auf einen ersten Beitrag reagieren
plan-offer-vote_poll = bei einer Umfrage abstimmen
plan-offer-answer_question = eine Frage beantworten
plan-offer-greet_newcomer = ein neues Gesicht begrüßen
plan-offer-say_hello = Hallo sagen
plan-offer-share_small = in einem kleinen Kanal etwas teilen
plan-offer-ask_question = eine Frage stellen
plan-offer-thank_colleague = jemandem danken
plan-offer-safe_post = schreiben, wo eine Antwort versprochen ist
plan-offer-practise = mit dem Bot üben
plan-offer-read_policy = die Richtlinie lesen
plan-offer-fewer_tools = weniger Kanäle ansehen
plan-offer-your_minutes = die Minuten im Monat festlegen
plan-offer-tell_why = sagen, was es leichter machen würde
plan-offer-answer_poll = auf eine Umfrage antworten
plan-offer-hand_in_idea = eine Idee einreichen
plan-offer-ask_unnamed = ohne Namen fragen
plan-offer-draft_with_me = einen Entwurf schreiben
plan-others = andere Gründe
plan-few = weniger als fünf
plan-private = mit dem Bot

plan-reason-never_yet = bisher nichts Sichtbares
plan-reason-been_a_while = seit einer Weile nichts Sichtbares
plan-reason-next_step = der nächste Schritt
plan-reason-fits = passt zu dem, was gesagt wurde
plan-reason-for_everyone = für alle

plan-skip-not_live = das Programm ist nicht gestartet
plan-skip-left_out = nicht Teil des Programms
plan-skip-stopped = hat „stopp“ gesagt
plan-skip-paused = macht Pause
plan-skip-away = abwesend
plan-skip-back = gerade zurück
plan-skip-hushed = ruht zurzeit
plan-skip-ended = das Programm ist zu Ende
plan-skip-not_met = vor weniger als fünf Arbeitstagen vorgestellt
plan-skip-enough = möchte keine
plan-skip-elsewhere = möchte zurzeit keine
plan-skip-budget = die Minuten des Monats sind verbraucht
plan-skip-home_only = schaut selbst ins Home
plan-skip-newcomer = neu, in der Schonzeit
plan-skip-not_measured = zu wenig bekannt
plan-skip-active = macht ohnehin mit
plan-skip-attention = hatte vor Kurzem eine
plan-skip-in_peace = nach mehreren in Ruhe gelassen
plan-skip-nothing_new = kein neuer Ort passt
plan-skip-no_channel = in keinem Kanal, der zählt
plan-skip-place_gone = den Ort gibt es nicht mehr
plan-skip-too_late = zu spät
