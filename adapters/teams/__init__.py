"""Microsoft Teams: the Bot Framework, and nothing of it anywhere else."""
