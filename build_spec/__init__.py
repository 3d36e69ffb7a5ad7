"""How Rejoinder is packaged: the frozen program, its setups, and the checks on both. README.md explains."""
