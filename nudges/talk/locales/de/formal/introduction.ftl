### The first words that anybody reads from the bot.

introduction-who-here = Ich bin Chime In, eine kleine Hilfe in Ihrem Workspace. Ab und zu schlage ich einen leichten Weg vor, hier mitzumachen.
introduction-owner-unknown = Fragen zu mir beantworten die Admins Ihres Workspace.
introduction-keeps = Ich bewahre nie auf, was jemand geschrieben hat. Was ich über Sie ausrechne, ist nur für Sie bestimmt: Weder Ihre Vorgesetzten noch die Admins können es nachschlagen. Schreiben Sie „meine daten“, um es zu sehen.
introduction-stop = Alles hier ist freiwillig. Schreiben Sie „stopp“, und ich höre sofort auf, „pause“ für eine Weile, „hilfe“ für den Rest. Niemand erfährt davon.
