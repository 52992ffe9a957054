### What `chimein rotate-key` answers.

rotate-progress = Sealing anew
rotate-done = { $renewed ->
    [0] Everything is sealed with the first key of CHIMEIN_SECRET_KEY already ({ $total }).
   *[other] Sealed anew with the first key of CHIMEIN_SECRET_KEY: { $renewed } of { $total }.
} The other keys can be taken out of it now, everywhere.
rotate-locked = { $count ->
    [one] One sealed value
   *[other] { $count } sealed values
} cannot be opened with any key in CHIMEIN_SECRET_KEY; the rest is done. Add the key that is missing, and run it again.
