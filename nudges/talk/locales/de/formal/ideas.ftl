### Ideas for a post: handed in by anybody, decided on by those in charge.

idea-name = Ihr Name
idea-thanks = Danke, das liegt jetzt bei ihnen. Ich schreibe Ihnen, wenn es entschieden ist. Es zählt nirgends als etwas, das Sie getan haben.
idea-own = Eine Idee für einen Beitrag, die Sie am { DATETIME($day, dateStyle: "long") } eingereicht haben, noch nicht entschieden: { $text }
idea-many = { $most } Ihrer Ideen warten schon. Nehmen Sie eine zurück, oder warten Sie, bis über eine entschieden ist.
idea-new-alone = Jemand hat eine Idee für einen Beitrag eingereicht. Diese Nachricht kommt, weil Sie sich hier um Chime In kümmern; öffnen Sie sie zum Lesen, oder schreiben Sie „/nudge-admin ideen“.
idea-answer-used = Gute Nachricht: Aus dem, was Sie eingereicht haben, wird ein Beitrag. Vielen Dank dafür!
idea-answer-declined = Zu dem, was Sie für einen Beitrag eingereicht haben: diesmal nicht. Trotzdem vielen Dank, und gern wieder.
idea-answer-lapsed = Zu dem, was Sie für einen Beitrag eingereicht haben: Es wurde innerhalb von 60 Tagen nicht aufgegriffen, deshalb bewahre ich es nicht länger auf. Mit /nudge idee geht es gern noch einmal.
