### The offers: what, where, how long it takes, and why this person got it.

offer-alone = Eine Anregung für diese Woche. { $what } Alles freiwillig: Schreiben Sie „nicht jetzt“, und diese ist weg, „stopp“, und es kommen keine mehr.
offer-asked = Ein kleiner Schritt, wenn Sie mögen
offer-asked-alone = Ein kleiner Schritt, wenn Sie mögen. { $what }
offer-answered-less = Ab jetzt hören Sie seltener von mir.
offer-read_lively = In #{ $channel } unterhalten sich gerade mehrere Leute. Schauen Sie vorbei, einfach zum Mitlesen.
offer-react_thread = In #{ $channel } läuft eine Unterhaltung. Wenn Ihnen etwas darin gefällt, passt dort ein Emoji.
offer-react_newcomer = In #{ $channel } hat jemand zum ersten Mal geschrieben. Ein Emoji von Ihnen zeigt: Das wurde gelesen.
offer-vote_poll = In #{ $channel } läuft eine Umfrage. Ein Emoji ist Ihre Stimme.
offer-share_small = #{ $channel } ist einer der kleineren Kanäle. Etwas, das Ihnen kürzlich geholfen hat, passt dorthin: ein Link, ein Kniff, ein Dank.
offer-ask_question = Fragen in #{ $channel } finden meist eine Antwort. Was Sie sich fragen, fragen sich andere wahrscheinlich auch.
offer-thank_colleague = In #{ $channel } hat Ihnen jemand geantwortet. Ein Danke ist schnell geschrieben und wird gern gelesen.
offer-fewer_tools = Manche Ihrer Kanäle sind vielleicht nur Rauschen. Hier sind die, die Sie verlassen könnten, und Wege, weniger von mir zu hören.
offer-your_minutes = Sagen Sie mir, wie viele Minuten im Monat in Ordnung sind und an welchem Tag. Ich halte mich daran.
offer-tell_why = Was würde es Ihnen leichter machen, mitzumachen? Ein Tippen genügt, und nur wir beide kennen die Antwort.
offer-answer_poll = Eine Frage mit ein paar Antworten zur Auswahl. Ein Tippen zählt, ohne Ihren Namen.
offer-hand_in_idea = Gibt es etwas Lesenswertes, das Sie lieber nicht selbst veröffentlichen? Reichen Sie es ein, und jemand anderes kann es tun.
offer-ask_unnamed = Gibt es etwas, das Sie alle fragen möchten, nur nicht unter Ihrem Namen? Ich kann es an einen Kanal weitergeben.
offer-draft_with_me = Zuerst mit mir schreiben: Ich vergleiche es mit der Liste des Unternehmens, bewahre nichts auf, und Sie entscheiden, wohin es geht.
reason-never_yet = Warum Sie: Ich habe bisher keinen Beitrag und keine Reaktion von Ihnen gesehen, und das ist in Ordnung. Dies ist einer der leichtesten ersten Schritte.
reason-been_a_while = Warum Sie: Der letzte Beitrag oder die letzte Reaktion, die ich von Ihnen sehen konnte, ist eine Weile her, und dies ist ein leichter Wiedereinstieg.
reason-next_step = Warum Sie: So etwas machen Sie schon. Dies wäre ein kleiner Schritt weiter.
reason-fits = Warum Sie: Es passt zu dem, was es Ihnen leichter machen würde, wie Sie mir gesagt haben. Nur wir beide wissen, was das war; „leichter“ zeigt es, und dort lässt es sich ändern.
reason-for_everyone = Warum Sie: So eine Anregung bekommen alle ab und zu.
