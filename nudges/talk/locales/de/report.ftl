### The adoption report. It counts people and names nobody; it thanks, and blames no one.

report-period =
    { $kind ->
        [week] Woche vom { $day }. { report-month-name }
        [quarter] { $month ->
            [1] Januar bis März
            [4] April bis Juni
            [7] Juli bis September
           *[10] Oktober bis Dezember
        }
       *[month] { report-month-name }
    } { $year }
report-month-name = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
report-day = { $day }. { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}

report-title = Wer in { $group } mitgemacht hat, { $period }
report-group-team = der Gruppe um { $name }
report-headline = { $active } von { $people } Personen haben mitgemacht ({ $period }).
report-headline-all = Alle { $people } Personen haben mitgemacht ({ $period }). Wunderbar!
report-first =
    { $count ->
        [0] Niemand hat zum ersten Mal etwas Sichtbares getan.
        [one] 1 Person hat zum ersten Mal etwas Sichtbares getan. Eine Antwort an sie bewirkt mehr als alles, was wir sagen können.
       *[other] { $count } Personen haben zum ersten Mal etwas Sichtbares getan. Eine Antwort an jede bewirkt mehr als alles, was wir sagen können.
    }
report-first-unknown = Wer zum ersten Mal mitgemacht hat, lässt sich nicht sagen: Über die Zeit davor ist nichts bekannt.
report-silent = { $silent } von { $judged } Personen, die wir beurteilen können, schweigen: Die vier Wochen nach dem { $day } werden wahrscheinlich ohne etwas Sichtbares von ihnen vergehen.
report-silent-unseen = Wie viele schweigen, bleibt offen: Reaktionen untereinander sind hier nicht zu sehen, und deshalb wird das von niemandem gesagt.
report-silent-few = Wie viele schweigen, bleibt offen: Weniger als { $smallest } Personen lassen sich beurteilen.

report-nobody = Am Ende des Zeitraums ({ $period }) war noch niemand in { $group }.
report-nothing = Nichts Sichtbares ist geschehen ({ $period }).
report-next-steps = Was jetzt hilft: Schau, ob die Daten dieser Tage überhaupt da sind, und ergänze sie, wenn nicht. Bitte dann zwei oder drei Menschen, die gern schreiben, anzufangen, mit einer Frage, die leicht zu beantworten ist. Am meisten hilft es, wenn die Führungsspitze darauf antwortet.

report-funnel = Wo die Menschen stehen, in den { $days } Tagen bis zum { $day }
report-funnel-seen = Wo die Menschen stehen, in den { $days } Tagen bis zum { $day } (davon waren { $seen } zu sehen)
report-column-stage = Stufe
report-column-people = Personen
report-column-share = Anteil
report-column-meaning = Was sie getan haben
report-stage-leader = Anstoßend
report-stage-collaborator = Im Austausch
report-stage-contributor = Beitragend
report-stage-reader = Nichts Sichtbares
report-not-measured = Nicht gemessen
report-meaning-leader = haben etwas begonnen, in das andere eingestiegen sind
report-meaning-collaborator = haben geantwortet
report-meaning-contributor = haben reagiert, abgestimmt oder etwas veröffentlicht
report-meaning-reader = haben mitgelesen oder waren weg: Das lässt sich nicht unterscheiden
report-meaning-not-measured = sind gerade erst dazugekommen, abwesend oder nicht zu sehen
report-count = { $count }
report-share = { $percent } %

report-trend = Personen, die mitgemacht haben, Woche für Woche
report-series-anything = haben mitgemacht
report-series-react = haben reagiert
report-series-vote = haben abgestimmt
report-series-reply = haben geantwortet
report-series-post = haben etwas veröffentlicht
report-series-host = haben etwas angestoßen
report-trend-alt =
    { $weeks ->
        [one] In der Woche ab dem { $first } haben { $newest } mitgemacht.
       *[other] Vom { $first } bis zum { $last } haben je Woche zwischen { $lowest } und { $highest } Personen mitgemacht, { $newest } in der letzten davon.
    }
report-trend-nothing = Von keiner Woche war alles zu sehen.
report-trend-gaps =
    { $weeks ->
        [one] Die Woche ab dem { $days } bleibt offen: Sie war nicht ganz zu sehen, es ist also kein Rückgang.
       *[other] Die Wochen ab dem { $days } bleiben offen: Sie waren nicht ganz zu sehen, es ist also kein Rückgang.
    }

report-change = Was die Menschen getan haben ({ $period })
report-column-did = Personen, die
report-column-change = Veränderung
report-did-anything = überhaupt mitgemacht haben
report-did-react = reagiert haben
report-did-vote = abgestimmt haben
report-did-reply = geantwortet haben
report-did-post = etwas veröffentlicht haben
report-did-host = etwas begonnen haben, in das andere eingestiegen sind
report-did-first = zum ersten Mal mitgemacht haben
report-did-silent = schweigen, unter denen, die wir beurteilen können
report-with-share = { $count } ({ $percent } %)
report-points =
    { $sign ->
        [more] +{ $points } { $points ->
            [one] Punkt
           *[other] Punkte
        }
        [less] −{ $points } { $points ->
            [one] Punkt
           *[other] Punkte
        }
       *[same] wie zuvor
    }
report-difference =
    { $sign ->
        [more] +{ $count }
        [less] −{ $count }
       *[same] wie zuvor
    }
report-unknown = –
report-no-change-not_covered = Es gibt nichts zum Vergleichen: Die Daten reichen nicht über { $before } zurück.
report-no-change-gaps = Es gibt keinen Vergleich mit { $before }: Nicht alle Tage von beiden waren zu sehen.
report-no-change-too_few = Es gibt keinen Vergleich mit { $before }: Weniger als { $smallest } dieser Personen waren damals hier.

report-leaders =
    { $tookpart ->
        [0] Von den { $executives } Personen der Führungsspitze hat noch niemand mitgemacht. Eine kurze Antwort von einer von ihnen ist der beste Anfang.
        [one] 1 von { $executives } Personen der Führungsspitze hat mitgemacht, mit { report-replies } und { report-posts }.
       *[other] { $tookpart } von { $executives } Personen der Führungsspitze haben mitgemacht, mit { report-replies } und { report-posts }.
    }
report-replies = { $replies ->
    [one] 1 Antwort
   *[other] { $replies } Antworten
}
report-posts = { $posts ->
    [one] 1 Beitrag
   *[other] { $posts } Beiträgen
}
report-leaders-reply = Antworten zählen mehr als Beiträge: Man merkt, wer antwortet.
report-leaders-few = Der Anteil der Führungsspitze fehlt hier: Es sind weniger als { $smallest } in dieser Gruppe, und die Zahl würde von Einzelnen handeln.

report-limits = Diese Zahlen zählen, was andere sehen können: Reaktionen, Abstimmungen, Antworten und Beiträge. Lesen lässt sich nicht von Abwesenheit unterscheiden, und Direktnachrichten und Besprechungen werden nicht gemessen. Bots, Gäste und Ausgeschiedene sind in keiner Zahl, Externe nur, wenn sie aufgenommen wurden. Gruppen unter { $smallest } Personen werden nicht gezeigt.
report-limits-unseen = Diese Zahlen zählen Beiträge und Antworten. Reaktionen und Abstimmungen untereinander sind hier nicht zu sehen, ebenso wenig Lesen, Direktnachrichten und Besprechungen: Von wem nichts zu sehen war, über den wird nichts gesagt. Bots, Gäste und Ausgeschiedene sind in keiner Zahl, Externe nur, wenn sie aufgenommen wurden. Gruppen unter { $smallest } Personen werden nicht gezeigt.
report-gap-days =
    { $days ->
        [one] An 1 Tag des Zeitraums war nicht alles zu sehen; er zählt nicht mit.
       *[other] An { $days } Tagen des Zeitraums war nicht alles zu sehen; sie zählen nicht mit.
    }
