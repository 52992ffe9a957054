"""Pure functions of values: no clock, no database, no platform."""
