### The first words that anybody reads from the bot.

introduction-heading = Hallo, ich bin Chime In
introduction-who = Ich bin Chime In, eine kleine Hilfe von { $name }. Ab und zu schlage ich einen leichten Weg vor, hier mitzumachen.
introduction-who-here = Ich bin Chime In, eine kleine Hilfe in deinem Workspace. Ab und zu schlage ich einen leichten Weg vor, hier mitzumachen.
introduction-owner = Fragen zu mir beantworten: { $owners }.
introduction-owner-unknown = Fragen zu mir beantworten die Admins deines Workspace.
introduction-sees = Was ich sehe: dass jemand in einem der Kanäle, die hier zählen, etwas veröffentlicht, geantwortet oder reagiert hat, wo und wann. Was ich nicht sehe: Direktnachrichten, andere private Kanäle, Besprechungen, und wer was liest.
introduction-keeps = Ich bewahre nie auf, was jemand geschrieben hat. Was ich über dich ausrechne, ist nur für dich bestimmt: Weder deine Vorgesetzten noch die Admins können es nachschlagen. Schreib „meine daten“, um es zu sehen.
introduction-stop = Alles hier ist freiwillig. Schreib „stopp“, und ich höre sofort auf, „pause“ für eine Weile, „hilfe“ für den Rest. Niemand erfährt davon.
