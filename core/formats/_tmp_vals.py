@dataclass(slots=True)
class _Found:
    """What was found so far, a value of a field at one place only once."""

    findings: list[Finding] = field(default_factory=list[Finding])

    def add(self, field: Field, value: str, place: str, written: str = "") -> None:
        value = " ".join(value.split())[:_LONGEST]
        known = [one for one in self.findings if one.field is field and one.value == value]
        # A licence is told wherever it stands: a link, and the sentence that is to be kept with the text.
        if value and (not known or (field is Field.LICENCE and all(one.place != place for one in known))):
            written = " ".join(written.split())[: 2 * _LONGEST]
            self.findings.append(Finding(field, value, place, written if written != value else ""))

    def has(self, field: Field) -> bool:
        return any(one.field is field for one in self.findings)


def _people(values: Iterable[str]) -> Iterator[str]:
    """The names in values that should be names: no addresses, handles or whole sentences, without "By"."""
    for value in values:
        for part in re.split(r"\s*;\s*", _BY.sub("", value, count=1) if _BY.match(value) else value):
            name = " ".join(part.split()).strip(" ,|•·")
            if (
                1 < len(name) <= _LONGEST_NAME
                and not re.search(r"(?i)://|^www[. ]|^@|[<>{}]", name)
                and re.search(r"[^\W\d_]", name)
            ):
                yield name


def _add_date(found: _Found, written: str, place: str) -> None:
    try:
        date = dates.read(written)
    except BadInput:
        return
    found.add(Field.DATE, date, place, written)


def _add_licence(found: _Found, written: str, place: str, shown: str = "") -> None:
    if licence := recognise(written):
        found.add(Field.LICENCE, licence, place, shown or written)


def _add_language(found: _Found, written: str, place: str) -> None:
    written = written.strip()
    if _LANGUAGE.fullmatch(written) and written.lower() not in {"und", "mul", "zxx"}:
        language, *rest = re.split("[-_]", written)
        if any(one.field is Field.LANGUAGE and one.value.split("-")[0] == language.lower() for one in found.findings):
            return  # "en" says no more, and nothing else, than "en-GB"
        found.add(Field.LANGUAGE, "-".join([language.lower(), *rest]), place, written)


def _add_address(found: _Found, written: str, place: str) -> None:
    if re.match(r"https?://[^\s/]+", written):
        found.add(Field.SOURCE_URL, written, place)
