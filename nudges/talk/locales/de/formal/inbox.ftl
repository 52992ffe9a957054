### The owner's inbox, and what everybody is told.

matter-done-said = Erledigt, danke. Möchten Sie es allen sagen?
