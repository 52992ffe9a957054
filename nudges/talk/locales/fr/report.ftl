### The adoption report. It counts people and names nobody; it thanks, and blames no one.

report-period =
    { $kind ->
        [week] semaine du { $day } { report-month-name }
        [quarter] { $month ->
            [1] janvier à mars
            [4] avril à juin
            [7] juillet à septembre
           *[10] octobre à décembre
        }
       *[month] { report-month-name }
    } { $year }
report-month-name = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
report-day = { $day } { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}

report-title = Qui a participé dans { $group }, { $period }
report-group-team = le groupe autour de { $name }
report-headline = { $active } personnes sur { $people } ont participé ({ $period }).
report-headline-all = Les { $people } personnes ont toutes participé ({ $period }). Magnifique !
report-first =
    { $count ->
        [0] Personne n’a fait quelque chose de visible pour la première fois.
        [one] 1 personne a fait quelque chose de visible pour la première fois. Une réponse à cette personne fait plus que tout ce que nous pourrions dire.
       *[other] { $count } personnes ont fait quelque chose de visible pour la première fois. Une réponse à chacune fait plus que tout ce que nous pourrions dire.
    }
report-first-unknown = On ne peut pas dire qui a participé pour la première fois : rien n’est connu du temps d’avant cette période.
report-silent = Sur { $judged } personnes dont on peut juger, { $silent } sont silencieuses : les quatre semaines après le { $day } passeront probablement sans rien de visible de leur part.
report-silent-unseen = Le nombre de personnes silencieuses n’est pas donné : les réactions entre personnes ne se voient pas ici, donc personne n’est dit silencieux faute d’en avoir.
report-silent-few = Le nombre de personnes silencieuses n’est pas donné : on peut juger de moins de { $smallest } personnes.

report-nobody = Personne n’était encore dans { $group } à la fin de la période ({ $period }).
report-nothing = Rien de visible n’a eu lieu ({ $period }).
report-next-steps = Ce qui aide maintenant : regarder si les données de ces jours sont là, les ajouter sinon, puis demander à deux ou trois personnes qui aiment écrire de commencer, avec une question à laquelle il est facile de répondre. Une réponse de la direction aide le plus.

report-funnel = Où en sont les gens, dans les { $days } jours jusqu’au { $day }
report-funnel-seen = Où en sont les gens, dans les { $days } jours jusqu’au { $day } (dont { $seen } ont pu être vus)
report-column-stage = Étape
report-column-people = Personnes
report-column-share = Part
report-column-meaning = Ce qu’elles ont fait
report-stage-leader = Meneur
report-stage-collaborator = Collaborateur
report-stage-contributor = Contributeur
report-stage-reader = Rien de visible
report-not-measured = Non mesuré
report-meaning-leader = ont lancé quelque chose que d’autres ont rejoint
report-meaning-collaborator = ont répondu
report-meaning-contributor = ont réagi, voté ou publié
report-meaning-reader = lisaient, ou étaient absentes : personne ne peut le dire
report-meaning-not-measured = viennent d’arriver, sont en congé ou ne peuvent être vues
report-count = { $count }
report-share = { $percent } %

report-trend = Personnes qui ont participé, semaine par semaine
report-series-anything = ont participé
report-series-react = ont réagi
report-series-vote = ont voté
report-series-reply = ont répondu
report-series-post = ont publié
report-series-host = ont animé
report-trend-alt =
    { $weeks ->
        [one] Dans la semaine du { $first }, { $newest } ont participé.
       *[other] Du { $first } au { $last }, entre { $lowest } et { $highest } personnes ont participé chaque semaine, { $newest } dans la dernière.
    }
report-trend-nothing = Il n’y a aucune semaine dont tout a pu être vu.
report-trend-gaps =
    { $weeks ->
        [one] La semaine du { $days } reste vide : tout n’a pas pu en être vu, ce n’est donc pas une baisse.
       *[other] Les semaines du { $days } restent vides : tout n’a pas pu en être vu, ce ne sont donc pas des baisses.
    }

report-change = Ce que les gens ont fait ({ $period })
report-column-did = Personnes qui
report-column-change = Changement
report-did-anything = ont participé
report-did-react = ont réagi
report-did-vote = ont voté
report-did-reply = ont répondu
report-did-post = ont publié
report-did-host = ont lancé quelque chose que d’autres ont rejoint
report-did-first = ont participé pour la première fois
report-did-silent = sont silencieuses, parmi celles dont on peut juger
report-with-share = { $count } ({ $percent } %)
report-points =
    { $sign ->
        [more] +{ $points } { $points ->
            [one] point
           *[other] points
        }
        [less] −{ $points } { $points ->
            [one] point
           *[other] points
        }
       *[same] comme avant
    }
report-difference =
    { $sign ->
        [more] +{ $count }
        [less] −{ $count }
       *[same] comme avant
    }
report-unknown = –
report-no-change-not_covered = Il n’y a rien à quoi comparer : les données ne remontent pas jusqu’à { $before }.
report-no-change-gaps = Il n’y a pas de comparaison avec { $before } : tous les jours des deux n’ont pas pu être vus.
report-no-change-too_few = Il n’y a pas de comparaison avec { $before } : moins de { $smallest } de ces personnes étaient là.

report-leaders =
    { $tookpart ->
        [0] Aucun des { $executives } membres de la direction n’a encore participé. Une courte réponse de l’un d’eux est le meilleur début.
        [one] 1 membre de la direction sur { $executives } a participé, avec { report-replies } et { report-posts }.
       *[other] { $tookpart } membres de la direction sur { $executives } ont participé, avec { report-replies } et { report-posts }.
    }
report-replies = { $replies ->
    [one] 1 réponse
   *[other] { $replies } réponses
}
report-posts = { $posts ->
    [one] 1 message
   *[other] { $posts } messages
}
report-leaders-reply = Les réponses comptent plus que les messages : on remarque qui répond.
report-leaders-few = La part de la direction n’est pas donnée : ses membres sont moins de { $smallest } dans ce groupe, et le chiffre parlerait d’individus.

report-limits = Ces chiffres comptent ce que d’autres peuvent voir : réactions, votes, réponses et messages. Lire ne se distingue pas d’être absent, et les messages directs et les réunions ne sont pas mesurés. Bots, invités et personnes parties ne figurent dans aucun chiffre, ni les prestataires sauf s’ils ont été ajoutés. Les groupes de moins de { $smallest } personnes ne sont pas montrés.
report-limits-unseen = Ces chiffres comptent messages et réponses. Les réactions et les votes entre personnes ne se voient pas ici, ni la lecture, les messages directs et les réunions : de qui rien n’a été vu, rien n’est dit. Bots, invités et personnes parties ne figurent dans aucun chiffre, ni les prestataires sauf s’ils ont été ajoutés. Les groupes de moins de { $smallest } personnes ne sont pas montrés.
report-gap-days =
    { $days ->
        [one] Un jour de la période n’a pas pu être vu en entier ({ $days }) ; il ne compte pas.
       *[other] { $days } jours de la période n’ont pas pu être vus en entier ; ils ne comptent pas.
    }
