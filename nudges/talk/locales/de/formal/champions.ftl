### Champions, who answer first, and the channels in which they promise an answer.

champion-invitation = Möchten Sie Champion werden? Ich frage, weil Sie Unterhaltungen beginnen, in die andere einsteigen, oder oft antworten. Das weiß ich nur aus Anzahlen.
champion-means = Champions antworten zuerst: auf das Hallo eines neuen Gesichts, auf eine Frage ohne Antwort. Ab und zu sage ich Ihnen während Ihrer Arbeitszeit von so einem Beitrag, und Sie entscheiden, was daraus wird.
champion-free = Sie sagen, wie viele Beiträge pro Woche in Ordnung sind, und können jederzeit aussetzen oder aufhören; niemand erfährt davon. Ihr Name erscheint nur in Kanälen, für die Sie selbst Dienst übernehmen.
champion-said-later = Ich frage frühestens in drei Monaten wieder. Bis dahin geht es auch von selbst: Schreiben Sie „champion“.
champion-said-no = In Ordnung, Sie sind kein Champion, und niemand erfährt davon. Wenn Sie es doch einmal werden möchten, schreiben Sie „champion“.
champion-is =
    { $load ->
        [one] Sie sind Champion, vielen Dank. Ich sage Ihnen höchstens von einem Beitrag pro Woche.
       *[other] Sie sind Champion, vielen Dank. Ich sage Ihnen höchstens von { $load } Beiträgen pro Woche.
    }
champion-resting = Sie sind Champion und setzen gerade aus: Bis Sie wieder da sind, sage ich Ihnen von keinem Beitrag. Gute Erholung.
refused-champion-load = Diese Zahl steht nicht zur Wahl. Schreiben Sie „champion“, um die Zahlen zu sehen.
helped-heading = Was Ihre Hilfe bewirkt hat
helped-answered =
    { $count ->
        [one] In den letzten Wochen haben Sie auf einen Beitrag mit als Erstes geantwortet.
       *[other] In den letzten Wochen haben Sie auf { $count } Beiträge mit als Erstes geantwortet.
    }
helped-went-on =
    { $count ->
        [one] In eine Unterhaltung sind nach Ihnen andere eingestiegen.
       *[other] In { $count } Unterhaltungen sind nach Ihnen andere eingestiegen.
    }
helped-thanks = Vielen Dank. Nur Sie lesen das.
duty-none = In keinem Ihrer Kanäle haben Champions bisher eine Antwort versprochen. Ein Admin kann einen Kanal dafür öffnen.
duty-no-champion = Dienst übernehmen Champions. Schreiben Sie „champion“, um zu erfahren, was das heißt, und um es auf Wunsch zu werden.
duty-no-net = Dieser Kanal ist dafür nicht offen, oder Sie sind nicht darin. Schreiben Sie „dienst“, um die offenen zu sehen.
duty-left = Ihr Dienst dort ist beendet, und jemand anderes kümmert sich um den Beitrag. Niemand erfährt, warum.
duty-waits = Ein Beitrag in #{ $channel } hat noch keine Antwort, und Sie haben dort Dienst. Mit einer Antwort bis { DATETIME($by, dateStyle: "medium", timeStyle: "short") } ist das Versprechen gehalten.
promise-broken = Für Ihren Beitrag in #{ $channel } war eine Antwort versprochen, und sie kam nicht rechtzeitig. Das tut mir leid; es sagt nichts über Ihren Beitrag. Wer sich hier um Chime In kümmert, weiß jetzt davon und sorgt für eine Antwort. Sie müssen nichts tun.
data-asks = Beiträge, von denen Sie als Champion erfahren haben oder die Sie im Dienst beantwortet haben
