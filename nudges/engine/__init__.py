"""One short handler for each command; each owns its transaction."""
