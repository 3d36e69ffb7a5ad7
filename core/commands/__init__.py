"""Commands of the command line with rooms of their own; ``core/cli.py`` carries out the others and calls these."""
