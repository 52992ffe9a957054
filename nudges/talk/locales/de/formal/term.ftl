### The twelve weeks of a programme.

term-how = Verlängern Sie es, wenn es hilft. Wenn nicht, ist es auch eine gute Antwort, es enden zu lassen.
