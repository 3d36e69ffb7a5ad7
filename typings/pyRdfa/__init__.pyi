"""What our tests use of pyRdfa."""

from typing import TextIO

from rdflib import Graph

class pyRdfa:
    def __init__(self, base: str = "") -> None: ...
    def graph_from_source(self, name: TextIO) -> Graph: ...
