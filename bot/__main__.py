"""``python -m bot``: the command line where the project is not installed, as in the Procfile."""

from bot.cli import main

main()
