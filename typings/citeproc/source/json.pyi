from collections.abc import Iterable, Mapping

from citeproc.source import Reference

class CiteProcJSON(dict[str, Reference]):
    def __init__(self, json_data: Iterable[Mapping[str, object]]) -> None: ...
