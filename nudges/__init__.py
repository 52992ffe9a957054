"""The shared engine: who has gone silent, what to offer, when to stop. Knows no platform."""
