### The offers: what, where, how long it takes, and why this person got it.

offer-heading = Eine Anregung für diese Woche
offer-alone = Eine Anregung für diese Woche. { $what } Alles freiwillig: Schreib „nicht jetzt“, und diese ist weg, „stopp“, und es kommen keine mehr.
offer-asked = Ein kleiner Schritt, wenn du magst
offer-asked-alone = Ein kleiner Schritt, wenn du magst. { $what }
offer-answered-alone = Eine Anregung für diese Woche. { $what } { $thanks }
offer-answered-not_now = Dann jetzt nicht. Das ist völlig in Ordnung.
offer-answered-done = Schön, danke fürs Bescheidsagen.
offer-answered-useful = Gut zu hören, danke.
offer-answered-less = Ab jetzt hörst du seltener von mir.

offer-read_lively = In #{ $channel } unterhalten sich gerade mehrere Leute. Schau vorbei, einfach zum Mitlesen.
offer-read_lively-go = Mitlesen
offer-react_thread = In #{ $channel } läuft eine Unterhaltung. Wenn dir etwas darin gefällt, passt dort ein Emoji.
offer-react_thread-go = Unterhaltung öffnen
offer-react_newcomer = In #{ $channel } hat jemand zum ersten Mal geschrieben. Ein Emoji von dir zeigt: Das wurde gelesen.
offer-react_newcomer-go = Beitrag ansehen
offer-vote_poll = In #{ $channel } läuft eine Umfrage. Ein Emoji ist deine Stimme.
offer-vote_poll-go = Umfrage ansehen
offer-answer_question = In #{ $channel } wartet eine Frage auf Antwort. Ein kurzer Hinweis hilft, und auch der Name von jemandem, der es weiß.
offer-answer_question-go = Frage ansehen
offer-greet_newcomer = In #{ $channel } hat jemand zum ersten Mal geschrieben. Eine Zeile zur Begrüßung bewirkt viel.
offer-greet_newcomer-go = Beitrag ansehen
offer-say_hello = #{ $channel } ist für die leichte Seite da. Ein Hallo, ein Foto vom Mittagessen oder ein Witz: Alles passt.
offer-say_hello-go = Hingehen
offer-share_small = #{ $channel } ist einer der kleineren Kanäle. Etwas, das dir kürzlich geholfen hat, passt dorthin: ein Link, ein Kniff, ein Dank.
offer-share_small-go = Hingehen
offer-ask_question = Fragen in #{ $channel } finden meist eine Antwort. Was du dich fragst, fragen sich andere wahrscheinlich auch.
offer-ask_question-go = Dort fragen
offer-thank_colleague = In #{ $channel } hat dir jemand geantwortet. Ein Danke ist schnell geschrieben und wird gern gelesen.
offer-thank_colleague-go = Danke sagen
offer-safe_post = Jeder Beitrag in #{ $channel } bekommt eine Antwort: Das ist dort versprochen. Ein guter Ort für eine erste Frage oder eine kleine Geschichte.
offer-safe_post-go = Hingehen

offer-practise = Mit mir allein ausprobieren, wie man reagiert, antwortet, ändert und löscht. Niemand sonst sieht es, es kann also nichts schiefgehen.
offer-practise-go = Üben
offer-read_policy = Was hier geht und was nicht, in einfachen Worten, auf einer Seite.
offer-read_policy-go = Richtlinie lesen
offer-fewer_tools = Manche deiner Kanäle sind vielleicht nur Rauschen. Hier sind die, die du verlassen könntest, und Wege, weniger von mir zu hören.
offer-fewer_tools-go = Ansehen
offer-your_minutes = Sag mir, wie viele Minuten im Monat in Ordnung sind und an welchem Tag. Ich halte mich daran.
offer-your_minutes-go = Minuten festlegen
offer-tell_why = Was würde es dir leichter machen, mitzumachen? Ein Tippen genügt, und nur wir beide kennen die Antwort.
offer-tell_why-go = Antworten
offer-answer_poll = Eine Frage mit ein paar Antworten zur Auswahl. Ein Tippen zählt, ohne deinen Namen.
offer-answer_poll-go = Frage ansehen
offer-hand_in_idea = Gibt es etwas Lesenswertes, das du lieber nicht selbst veröffentlichst? Reich es ein, und jemand anderes kann es tun.
offer-hand_in_idea-go = Idee einreichen
offer-ask_unnamed = Gibt es etwas, das du alle fragen möchtest, nur nicht unter deinem Namen? Ich kann es an einen Kanal weitergeben.
offer-ask_unnamed-go = Ohne meinen Namen fragen
offer-draft_with_me = Zuerst mit mir schreiben: Ich vergleiche es mit der Liste des Unternehmens, bewahre nichts auf, und du entscheidest, wohin es geht.
offer-draft_with_me-go = Entwurf schreiben

offer-time = { $seconds ->
    [30] Das dauert 30 Sekunden.
    [60] Das dauert eine Minute.
    [120] Das dauert zwei Minuten.
    [180] Das dauert drei Minuten.
   *[other] Das dauert { $seconds } Sekunden.
}

offer-why = So eine Anregung bekommen alle ab und zu. „Warum habe ich das bekommen?“ sagt mehr dazu.
reason-never_yet = Warum du: Ich habe bisher keinen Beitrag und keine Reaktion von dir gesehen, und das ist in Ordnung. Dies ist einer der leichtesten ersten Schritte.
reason-been_a_while = Warum du: Der letzte Beitrag oder die letzte Reaktion, die ich von dir sehen konnte, ist eine Weile her, und dies ist ein leichter Wiedereinstieg.
reason-next_step = Warum du: So etwas machst du schon. Dies wäre ein kleiner Schritt weiter.
reason-fits = Warum du: Es passt zu dem, was es dir leichter machen würde, wie du mir gesagt hast. Nur wir beide wissen, was das war; „leichter“ zeigt es, und dort lässt es sich ändern.
reason-for_everyone = Warum du: So eine Anregung bekommen alle ab und zu.

button-why = Warum habe ich das bekommen?
button-done = Erledigt
button-useful = Nützlich
button-not_now = Nicht jetzt
button-less = Seltener
button-pause = Pause
button-stop = Stopp
