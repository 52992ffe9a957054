### What leads an admin through the first steps.

words-admin-welcome = welcome, first steps, start
help-admin-welcome = The first steps: owner, channels, dry run
welcome-heading = Welcome: the first steps
welcome-start = Thank you for having me. Three small steps, and everything else can wait.
welcome-owner = 1. Who looks after it? Somebody has to, or it will not help anybody: “owner” with a name, or “owner me”.
welcome-channels = 2. Which channels count? I only join and look at the ones that you choose.
welcome-dry-run = 3. A dry run shows with counts what I would send; nothing is sent by it.
welcome-nobody = Nobody hears from me before you say so: first an introduction for everybody, and then “go”.
admin-button-owner = Name an owner
admin-button-policy = Write the policy
admin-button-overview = The programme
