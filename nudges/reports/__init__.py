"""The adoption report: reads, figures, pictures."""
