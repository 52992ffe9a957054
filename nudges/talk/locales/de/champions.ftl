### Champions, who answer first, and the channels in which they promise an answer.

words-champion = champion, champions
help-champion = Champion sein: was das heißt, wie viel es ist, und jederzeit ein Weg hinaus
words-duty = dienst, im dienst
help-duty = Die Kanäle, in denen jeder Beitrag eine Antwort bekommt, und wer sich darum kümmert

champion-heading = Champions
champion-invitation = Möchtest du Champion werden? Ich frage, weil du Unterhaltungen beginnst, in die andere einsteigen, oder oft antwortest. Das weiß ich nur aus Anzahlen.
champion-means = Champions antworten zuerst: auf das Hallo eines neuen Gesichts, auf eine Frage ohne Antwort. Ab und zu sage ich dir während deiner Arbeitszeit von so einem Beitrag, und du entscheidest, was daraus wird.
champion-free = Du sagst, wie viele Beiträge pro Woche in Ordnung sind, und kannst jederzeit aussetzen oder aufhören; niemand erfährt davon. Dein Name erscheint nur in Kanälen, für die du selbst Dienst übernimmst.
champion-yes = Ja, gern
champion-later = Frag mich später
champion-no = Nichts für mich
champion-said-later = Ich frage frühestens in drei Monaten wieder. Bis dahin geht es auch von selbst: Schreib „champion“.
champion-said-no = In Ordnung, du bist kein Champion, und niemand erfährt davon. Wenn du es doch einmal werden möchtest, schreib „champion“.
champion-is =
    { $load ->
        [one] Du bist Champion, vielen Dank. Ich sage dir höchstens von einem Beitrag pro Woche.
       *[other] Du bist Champion, vielen Dank. Ich sage dir höchstens von { $load } Beiträgen pro Woche.
    }
champion-resting = Du bist Champion und setzt gerade aus: Bis du wieder da bist, sage ich dir von keinem Beitrag. Gute Erholung.
champion-load =
    { $load ->
        [one] Ein Beitrag pro Woche
       *[other] { $load } Beiträge pro Woche
    }
champion-duty = Kanäle im Dienst
champion-rest = Aussetzen
champion-back = Ich bin wieder da
champion-stop = Nicht mehr Champion sein
refused-champion-load = Diese Zahl steht nicht zur Wahl. Schreib „champion“, um die Zahlen zu sehen.

helped-heading = Was deine Hilfe bewirkt hat
helped-answered =
    { $count ->
        [one] In den letzten Wochen hast du auf einen Beitrag mit als Erstes geantwortet.
       *[other] In den letzten Wochen hast du auf { $count } Beiträge mit als Erstes geantwortet.
    }
helped-went-on =
    { $count ->
        [one] In eine Unterhaltung sind nach dir andere eingestiegen.
       *[other] In { $count } Unterhaltungen sind nach dir andere eingestiegen.
    }
helped-reactions =
    { $count ->
        [one] In diesen Unterhaltungen gab es eine Reaktion.
       *[other] In diesen Unterhaltungen gab es { $count } Reaktionen.
    }
helped-thanks = Vielen Dank. Nur du liest das.

duty-heading = Im Dienst
duty-start = In diesen Kanälen sorgen Champions dafür, dass jeder Beitrag eine Antwort bekommt. Gezählt werden Arbeitsstunden. Wer Dienst hat, steht hier auf eigenen Wunsch mit Namen.
duty-none = In keinem deiner Kanäle haben Champions bisher eine Antwort versprochen. Ein Admin kann einen Kanal dafür öffnen.
duty-net =
    { $hours ->
        [one] #{ $channel }: Jeder Beitrag bekommt innerhalb einer Stunde eine Antwort. Im Dienst: { $names }.
       *[other] #{ $channel }: Jeder Beitrag bekommt innerhalb von { $hours } Stunden eine Antwort. Im Dienst: { $names }.
    }
duty-net-unseen = #{ $channel }: Hier ist nichts versprochen, solange ich nicht in diesem Kanal bin und keine Beiträge sehe. Ein Admin kann mich einladen.
duty-net-one =
    { $hours ->
        [one] #{ $channel }: Mit einem weiteren Champion im Dienst bekommt jeder Beitrag innerhalb einer Stunde eine Antwort. Bisher im Dienst: { $names }.
       *[other] #{ $channel }: Mit einem weiteren Champion im Dienst bekommt jeder Beitrag innerhalb von { $hours } Stunden eine Antwort. Bisher im Dienst: { $names }.
    }
duty-net-nobody =
    { $hours ->
        [one] #{ $channel }: Mit zwei Champions im Dienst bekommt jeder Beitrag innerhalb einer Stunde eine Antwort. Bisher ist niemand im Dienst.
       *[other] #{ $channel }: Mit zwei Champions im Dienst bekommt jeder Beitrag innerhalb von { $hours } Stunden eine Antwort. Bisher ist niemand im Dienst.
    }
duty-take = Dienst übernehmen, mit meinem Namen hier
duty-leave = Dienst beenden
duty-champion = Über Champions
duty-no-champion = Dienst übernehmen Champions. Schreib „champion“, um zu erfahren, was das heißt, und um es auf Wunsch zu werden.
duty-no-net = Dieser Kanal ist dafür nicht offen, oder du bist nicht darin. Schreib „dienst“, um die offenen zu sehen.
duty-left = Dein Dienst dort ist beendet, und jemand anderes kümmert sich um den Beitrag. Niemand erfährt, warum.

duty-waits = Ein Beitrag in #{ $channel } hat noch keine Antwort, und du hast dort Dienst. Mit einer Antwort bis { DATETIME($by, dateStyle: "medium", timeStyle: "short") } ist das Versprechen gehalten.
duty-go = Beitrag ansehen
duty-button-on_it = Ich kümmere mich
duty-button-pass = Weitergeben
duty-button-leave = Dienst beenden
duty-on-it-said = Vielen Dank. Ich frage vorerst sonst niemanden.
duty-passed = Jemand anderes kümmert sich darum. Das ist in Ordnung.
duty-over = Dort ist nichts mehr zu tun: Es ist beantwortet, oder jemand anderes kümmert sich.

promise-broken = Für deinen Beitrag in #{ $channel } war eine Antwort versprochen, und sie kam nicht rechtzeitig. Das tut mir leid; es sagt nichts über deinen Beitrag. Wer sich hier um Chime In kümmert, weiß jetzt davon und sorgt für eine Antwort. Du musst nichts tun.

duty-promise =
    { $hours ->
        [one] { $people ->
            [one] Dort ist eine Person im Dienst: Eine Antwort kommt innerhalb einer Arbeitsstunde.
           *[other] Dort sind { $people } Personen im Dienst: Eine Antwort kommt innerhalb einer Arbeitsstunde.
        }
       *[other] { $people ->
            [one] Dort ist eine Person im Dienst: Eine Antwort kommt innerhalb von { $hours } Arbeitsstunden.
           *[other] Dort sind { $people } Personen im Dienst: Eine Antwort kommt innerhalb von { $hours } Arbeitsstunden.
        }
    }

data-champion = Champion
data-champion-invited = Eingeladen, noch keine Antwort
data-champion-yes = Ja
data-champion-later = Gesagt: später
data-champion-no = Gesagt: nein
data-duties = Kanäle im Dienst
data-asks = Beiträge, von denen du als Champion erfahren hast oder die du im Dienst beantwortet hast
