"""``python -m calotype``: the command."""

from calotype.cli.main import main

main()
