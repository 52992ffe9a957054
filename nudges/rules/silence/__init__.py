"""Silence: the calibrated probability that a member does nothing visible in the next 28 days."""
