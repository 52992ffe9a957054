### What has to be settled before anybody is nudged.

words-admin-introduce = introduce, introduction
words-admin-council = council, works council
words-council-agreed = agreed, agrees, yes
words-council-not_needed = not needed, none, no council, not_needed
help-admin-introduce = Sends everybody the introduction, after a question; then how far it has come
help-admin-council = Notes what the works council said: “council agreed” or “council not needed”
admin-button-introduce = Introduction
admin-button-council = Works council

go-not-yet = { $count ->
    [one] Not yet: one thing is still open. Nothing is sent before it is settled.
   *[other] Not yet: { $count } things are still open. Nothing is sent before they are settled.
}
still-open = { $count ->
    [0] Nothing is open any more: “go” begins.
    [one] One thing is still open before “go”.
   *[other] { $count } things are still open before “go”.
}
checklist-owner-done = ✓ Looked after by { $owners }.
checklist-owner-none = ☐ Nobody owns this programme. Somebody has to look after it, or it will not help anybody: write “owner” and a name, or “owner me”.
checklist-policy-done = ✓ The policy is written down: version { $version }, in force since { DATETIME($day, dateStyle: "long") }.
checklist-policy-none = ☐ There is no policy yet: “policy” opens one to start from.
checklist-introduction-none = ☐ Nobody was introduced to me so far: “introduce” shows how many people would hear from me, and asks before it sends anything.
checklist-introduction-running = ☐ The introduction is on its way: { $there } of { $all } have it, { $waiting } to come.
checklist-introduction-held = ☐ The introduction was stopped on its way: { $there } of { $all } have it. “introduce” goes on.
checklist-introduction-done = ✓ The introduction was sent: { $there } of { $all } have it.
reach-away = { $count ->
    [one] One more gets it when they are back.
   *[other] { $count } more get it when they are back.
}
reach-unreached = { $count ->
    [one] One could not be reached, which holds nothing up.
   *[other] { $count } could not be reached, which holds nothing up.
}
reach-app = Teams lets me write only to people who have the app: whoever runs Teams can install it for everybody (Teams admin center, “Setup policies”), and “introduce” then reaches the rest.
reach-later = { $count ->
    [one] One came later, and reads it before their first idea.
   *[other] { $count } came later, and read it before their first idea.
}
checklist-council-agreed = ✓ The works council agreed.
checklist-council-not_needed = ✓ No works council has to be asked.
checklist-council-none = ☐ The works council: “council agreed” once it has, “council not needed” where there is none to ask.
checklist-noted = Noted on { DATETIME($day, dateStyle: "long") }.
checklist-noted-by = Noted on { DATETIME($day, dateStyle: "long") } by { $who }.

## The introduction

introduce-question = { $count ->
    [one] One person gets this as a direct message:
   *[other] { $count } people get this as a direct message, each once:
}
introduce-when = It goes out from now on, to each person during their own working hours. It is an introduction only: ideas come after “go”. “hold” stops what is not out yet.
introduce-sure = { $count ->
    [one] Send it to one person
   *[other] Send it to { $count } people
}
introduce-begun = { $count ->
    [one] On its way to one person.
   *[other] On its way to { $count } people, to each during their own working hours.
} Look again later to see how far it has come.
introduce-nobody = I know of nobody here yet, so there is nobody to introduce myself to. “sync” fetches the people of this workspace.
introduce-look = Look again

## The works council

council-title = Works council
council-said = Does the works council agree?
council-agreed = It agreed
council-not_needed = There is none that has to be asked
council-agreed-done = Noted: the works council agreed.
council-not_needed-done = Noted: no works council has to be asked.
