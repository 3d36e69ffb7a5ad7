# citeproc-py has no types of its own: only what core.exchange.citations uses.
LOCALES_PATH: str
VARIABLES: list[str]
PRIMARY_DIALECTS: dict[str, str]
LANGUAGE_NAMES: dict[str, list[str]]
