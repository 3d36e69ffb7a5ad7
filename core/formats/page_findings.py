"""The values that a page writes about itself, made ready to be used, and collected with their places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from core import dates
from core.errors import BadInput
from core.licensing import recognise
from core.model import Field, Finding

LONGEST = 300
"""Code points of a value."""
_LONGEST_NAME = 120
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}))*")
_NO_LANGUAGE = frozenset({"und", "mul", "zxx"})
_BY = re.compile(r"(?:written\s+)?(?:by|von|par|por|di|от|автор)\s*:?\s+", re.IGNORECASE)
_NO_NAME = re.compile(r"(?i)://|^www[. ]|^@|[<>{}]")


@dataclass(slots=True)
class Found:
    """What was found so far, a value of a field only once: at the place that was asked first."""

    findings: list[Finding] = field(default_factory=list[Finding])

    def has(self, field: Field) -> bool:
        """Whether there is anything for a field."""
        return any(one.field is field for one in self.findings)

    def add(self, field: Field, value: str, place: str, written: str = "") -> None:
        """Take up a value that can be used as it is."""
        value = " ".join(value.split())[:LONGEST]
        known = [one for one in self.findings if one.field is field and one.value == value]
        # A licence is told wherever it stands: a link, and the sentence that is to be kept with the text.
        if value and (not known or (field is Field.LICENCE and all(one.place != place for one in known))):
            written = " ".join(written.split())[: 2 * LONGEST]
            self.findings.append(Finding(field, value, place, written if written != value else ""))

    def add_names(self, field: Field, names: Iterable[str], place: str) -> None:
        """Take up the names of people or organisations, several as one value."""
        self.add(field, "; ".join(dict.fromkeys(name.replace(";", ",") for name in people(names))), place)

    def add_date(self, written: str, place: str) -> None:
        """Take up a date, if it can be read."""
        try:
            date = dates.read(written)
        except BadInput:
            return
        self.add(Field.DATE, date, place, written)

    def add_licence(self, written: str, place: str, shown: str = "") -> None:
        """Take up a licence, if one is named; *shown* is what is kept of the words."""
        if licence := recognise(written):
            self.add(Field.LICENCE, licence, place, shown or written)

    def add_language(self, written: str, place: str) -> None:
        """Take up a language tag, unless it only says less of the same language ("en" after "en-GB")."""
        written = written.strip()
        if not _LANGUAGE.fullmatch(written) or written.lower() in _NO_LANGUAGE:
            return
        language, *rest = re.split("[-_]", written)
        if any(one.field is Field.LANGUAGE and one.value.split("-")[0] == language.lower() for one in self.findings):
            return
        self.add(Field.LANGUAGE, "-".join([language.lower(), *rest]), place, written)

    def add_address(self, written: str, place: str) -> None:
        """Take up where the page comes from, if it is a whole address."""
        if re.match(r"https?://[^\s/]+", written):
            self.add(Field.SOURCE_URL, written, place)


def people(values: Iterable[str]) -> Iterator[str]:
    """The names in values that should be names: no addresses or handles, and without "By"."""
    for value in values:
        for part in re.split(r"\s*;\s*", _BY.sub("", value, count=1) if _BY.match(value) else value):
            name = " ".join(part.split()).strip(" ,|•·")
            if 1 < len(name) <= _LONGEST_NAME and not _NO_NAME.search(name) and re.search(r"[^\W\d_]", name):
                yield name
