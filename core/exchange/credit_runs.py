"""A credit line as runs of a report: its addresses are links, and each name in it keeps its own direction."""

from __future__ import annotations

from html.parser import HTMLParser

from core.exchange.direction import set_apart
from core.model import Credit, Run


class _Reader(HTMLParser):
    """Reads the RDFa form of a credit, which tells what in the line is a name and what an address."""

    def __init__(self) -> None:
        super().__init__()
        self.runs: list[Run] = []
        self._apart, self._link = False, ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "bdi":
            self._apart = True
        elif tag == "a":
            self._link = dict(attrs).get("href") or ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "bdi":
            self._apart = False
        elif tag == "a":
            self._link = ""

    def handle_data(self, data: str) -> None:
        self.runs.append(Run(set_apart(data) if self._apart or self._link else data, link=self._link))


def credit_runs(credit: Credit) -> tuple[Run, ...]:
    """The credit line, word for word."""
    reader = _Reader()
    reader.feed(credit.html)
    reader.close()
    return tuple(reader.runs)
