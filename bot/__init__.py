"""The program: settings, wiring, command line, worker, web."""
