"""The same bot in a terminal, for trying it without a workspace."""
