"""The query language (DESIGN section 4). Whatever is typed can be read; nothing here raises for what a query says.

Words are all looked for. ``OR`` binds closer than standing side by side, as in Recoll and on the web: ``a b OR c`` is
a and (b or c). Operators are in capitals. What can't be read as it was probably meant is searched as words, and a
notice says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from core.search import compounds
from core.search.analyzer import WORD, Part, fold, other_seats, parts, spelt_out
from core.search.days import days_of, numbers_of
from core.search.language import (
    COUNT_FIELDS,
    DATE_FIELDS,
    FLAG_FIELDS,
    LISTED_FIELDS,
    TEXT_FIELDS,
    Both,
    Count,
    Days,
    Either,
    Everything,
    Flag,
    Listed,
    Manner,
    Node,
    Query,
    Sequence,
    Slot,
    Without,
    Word,
)
from core.search.persian import JOINED, joined, verb_parts

MAX_CHARACTERS = 10_000
MAX_WORDS = 128
MAX_DEPTH = 16
MAX_LIKE = 8
"""Words with ~: each is compared with all words of the index."""

MAX_FILTERS = 64
"""Conditions that are no words: dates, kinds, ``is:``."""

MAX_SLOP = 100

_QUOTES = '"\u201c\u201d\u201e\u00ab\u00bb'
_ITEM = re.compile(
    rf"""
    \s+
    | (?P<close>\))
    | (?P<minus>-(?=\S)(?!-))?
      (?:(?P<field>[^\W\d_][\w-]*):(?!//))?
      (?: (?P<open>\()
        | [{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<shut>[{_QUOTES}])?(?:~(?P<slop>\d+))?
        | (?P<bare>[^\s(){_QUOTES}]+)
      )?
    """,
    re.VERBOSE,
)
_ENDING = re.compile(r"(?P<star>\*+)|~(?P<distance>\d*)$")
_OPERATORS = frozenset({"AND", "OR", "NOT"})


@dataclass(slots=True)
class _Frame:
    """What is being read: the query, or a group in parentheses."""

    negated: bool = False
    name: str = ""
    clauses: list[list[Node]] = field(default_factory=list[list[Node]])
    waiting: str = ""
    deny: bool = False

    def node(self) -> Node | None:
        """What was read; whoever says something twice means it once."""
        each = [tuple(dict.fromkeys(either)) for either in self.clauses]
        both = tuple(dict.fromkeys(either[0] if len(either) == 1 else Either(either) for either in each))
        return None if not both else both[0] if len(both) == 1 else Both(both)


@dataclass(slots=True)
class _Reader:
    """Reads one query."""

    text: str
    frames: list[_Frame] = field(default_factory=lambda: [_Frame()])
    notices: dict[str, None] = field(default_factory=dict[str, None])
    words: int = 0
    cut: bool = False
    ignored: int = 0
    wordless: bool = False
    like: int = 0
    filters: int = 0

    def notice(self, text: str, *, cut: bool = False) -> None:
        self.notices[text] = None
        self.cut |= cut

    # ---------------------------------------------------------------------------------------------- structure

    def add(self, node: Node | None) -> None:
        """Put something that was read into its place, joined and negated as the operators before it say."""
        frame = self.frames[-1]
        if node is None:
            return
        if frame.deny:
            node = node.part if isinstance(node, Without) else Without(node)
            frame.deny = False
        if frame.waiting == "OR":
            frame.clauses[-1].append(node)
        else:
            frame.clauses.append([node])
        frame.waiting = ""

    def operator(self, name: str, last: bool) -> None:
        """AND, OR or NOT; where it has nothing to join or deny, it is a word like any other."""
        frame = self.frames[-1]
        if last or (name != "NOT" and (not frame.clauses or frame.waiting or frame.deny)):
            self.lone(name)
        elif name == "NOT":
            frame.deny = not frame.deny
        else:
            frame.waiting = name

    def lone(self, name: str) -> None:
        self.notice(f"“{name}” has nothing to join here: searched as a word.")
        self.add(self.words_of(name))

    def finish_frame(self) -> None:
        """An operator before a closing parenthesis or the end has nothing to join."""
        frame = self.frames[-1]
        waiting, frame.waiting = frame.waiting, ""
        deny, frame.deny = frame.deny, False
        if waiting:
            self.lone(waiting)
        if deny:
            self.lone("NOT")

    def open(self, negated: bool, name: str) -> None:
        if len(self.frames) > MAX_DEPTH:
            self.ignored += 1
            self.notice(f"Parentheses deeper than {MAX_DEPTH} are left out.", cut=True)
            return
        self.frames.append(_Frame(negated, name or self.frames[-1].name))

    def close(self) -> None:
        if self.ignored:
            self.ignored -= 1
        elif len(self.frames) == 1:
            self.notice("A closing parenthesis has no opening one: left out.")
        else:
            self.finish_frame()
            frame = self.frames.pop()
            node = frame.node()
            if node is None:
                self.notice("There is nothing in the parentheses: left out.")
            elif frame.negated:
                node = Without(node)
            self.add(node)

    # -------------------------------------------------------------------------------------------------- items

    def item(self, match: re.Match[str]) -> None:
        negated = match["minus"] is not None
        name = (match["field"] or "").lower()
        last = match.end() == len(self.text)
        if match["close"]:
            self.close()
        elif match["bare"] in _OPERATORS and not negated and not name:
            self.operator(match["bare"], last)
        elif match["open"]:
            if name and name not in TEXT_FIELDS:
                self.unknown(name)
                name = ""
            self.open(negated, name)
        else:
            node = self.value(match, name, last)
            if node is not None and negated:
                node = Without(node)
            self.add(node)

    def value(self, match: re.Match[str], name: str, last: bool) -> Node | None:
        """The words or the field value of one item."""
        quoted: str | None = match["phrase"]
        bare: str = match["bare"] or ""
        if quoted is not None and match["shut"] is None:
            self.notice("A quotation mark is not closed: what follows it is read as words.")
            return self.all_words(quoted, typing=last, name=name)
        if name and quoted is None and not bare:
            if self.is_field(name):
                self.notice(f"Nothing stands after “{name}:” yet.")
                return None
            return self.all_words(match.group(), typing=False, name="")
        if name and not self.is_field(name):
            self.unknown(name)
            if quoted is None:
                return self.all_words(f"{match['field']} {bare}", typing=last, name="")
            self.add(self.all_words(match["field"], typing=False, name=""))
            name = ""
        if name and name not in TEXT_FIELDS:
            self.filters += 1
            if self.filters > MAX_FILTERS:
                return self.notice(f"Only the first {MAX_FILTERS} conditions are looked at.", cut=True)
            return self.filter(name, quoted if quoted is not None else bare, last)
        if quoted is not None:
            return self.phrase(quoted, match["slop"], self.named(name))
        return self.bare(bare, self.named(name), last)

    def is_field(self, name: str) -> bool:
        return any(name in of_kind for of_kind in (TEXT_FIELDS, DATE_FIELDS, LISTED_FIELDS, COUNT_FIELDS, FLAG_FIELDS))

    def unknown(self, name: str) -> None:
        self.notice(f"There is no field “{name}”: searched as a word.")

    def named(self, name: str) -> str:
        return name or self.frames[-1].name

    # -------------------------------------------------------------------------------------------------- words

    def bare(self, text: str, name: str, last: bool) -> Node | None:
        """Something without blanks: a word, several with signs between, or one with a sign at its end."""
        if text.strip("*") == "":
            return Everything() if len(text) == 1 else self.nothing(text)
        manner, stem, asked = Manner.FORMS, text, None
        if (ending := _ENDING.search(text)) and ending.end() == len(text):
            manner, stem = (Manner.PREFIX if ending["star"] else Manner.FUZZY), text[: ending.start()]
            asked = int(ending["distance"][:3]) if ending["distance"] else None
            self.like += manner is Manner.FUZZY
            if manner is Manner.FUZZY and self.like > MAX_LIKE:
                self.notice(f"Only the first {MAX_LIKE} words with ~ are searched with misspellings.", cut=True)
                manner = Manner.FORMS
        if "*" in stem:
            self.notice("A * stands for any ending, at the end of a word; elsewhere it is left out.")
        found = self.words_of(stem, manner, typing=last and manner is Manner.FORMS, name=name)
        if isinstance(found, Word):
            found = replace(found, distance=asked)
        return self.nothing(text) if found is None else found

    def nothing(self, text: str) -> None:
        if any(char not in "-–—,;.!…'" for char in text):
            self.wordless = True
            self.notice(f"There is no word in “{_short(text)}”: left out.")

    def all_words(self, text: str, *, typing: bool, name: str) -> Node | None:
        """Text that is read as words, each for itself."""
        name = name if name in TEXT_FIELDS else ""
        pieces = [piece for piece in re.split(rf"[\s{_QUOTES}]+", text) if piece]
        ending = typing and not text[-1:].isspace()
        nodes = [
            self.words_of(piece, typing=ending and number == len(pieces), name=self.named(name))
            for number, piece in enumerate(pieces, 1)
        ]
        kept = tuple(node for node in nodes if node)
        return Both(kept) if len(kept) > 1 else kept[0] if kept else None

    def counted(self, count: int) -> bool:
        """Whether so many more words may be searched."""
        if self.words + count > MAX_WORDS:
            self.notice(f"Only the first {MAX_WORDS} words are searched.", cut=True)
            return False
        self.words += count
        return True

    def words_of(
        self, text: str, manner: Manner = Manner.FORMS, *, typing: bool = False, name: str = ""
    ) -> Node | None:
        """One item of a query as a word, or as words that follow each other (*S/2022/908*, *新闻文章*, *e-mail*)."""
        name = self.named(name)
        fields = TEXT_FIELDS.get(name, ())
        found = _parts_of(text)
        slots = _slots(found, loose=True)
        if not slots or not self.counted(len(slots)):
            return None
        only = found[0]
        if len(found) == 1 and (manner is not Manner.FORMS or not only.run):
            spelt = () if manner is not Manner.FORMS else (spelt_out(text), *other_seats(text))
            also = tuple(dict.fromkeys(one for one in spelt if one and one != only.exact))
            word = Word(only.exact, text, manner, typing, fields, name, also=also)
            hyphened = "-".join(compounds.parted(only.exact) or ())
            parted = hyphened or " ".join(verb_parts(only.exact) or ()) or text.replace("\u200c", " ")
            halves = _slots(_parts_of(parted), loose=True)
            if JOINED in text:  # two words that may be one
                *before, ending = text.split(JOINED)
                words = [Word(fold(one), one, fields=fields, name=name) for one in before]
                words.append(Word(fold(ending), ending, manner, typing, fields, name))
                return Either((word, Both(tuple(words))))
            if manner is Manner.FORMS and len(halves) > 1:  # one word with a joiner or without, or two with a blank
                if typing:
                    halves = (*halves[:-1], replace(halves[-1], prefix=True))
                return Either((word, Sequence(halves, hyphened or text, fields=fields, name=name)))
            return word
        if len(found) == 1:  # one character of a script without spaces: any pair that starts with it
            return Word(only.exact, text, Manner.PREFIX, False, fields, name)
        if manner is Manner.PREFIX or (typing and not found[-1].run):
            slots = (*slots[:-1], replace(slots[-1], prefix=True))
        sequence = Sequence(slots, text, fields=fields, name=name)
        if manner is Manner.FORMS and (together := compounds.in_one(text)):
            return Either((sequence, Word(together, together, manner, typing, fields, name)))
        return sequence

    def phrase(self, text: str, slop: str | None, name: str) -> Node | None:
        """Words in quotation marks: these very words."""
        slots = _slots(_parts_of(text), loose=slop is not None)
        if not slots:
            return self.nothing(text)
        left = MAX_WORDS - self.words
        if not self.counted(len(slots)):  # of what somebody pasted, the beginning finds its source
            slots = slots[:left]
            self.words += len(slots)
        if not slots:
            return None
        fields = TEXT_FIELDS.get(name, ())
        if len(slots) == 1 and len(_parts_of(text)) == 1 and _parts_of(text)[0].run:
            return Word(slots[0].exact, text, Manner.PREFIX, False, fields, name)
        near = None if slop is None else min(int(slop[:4]), MAX_SLOP)
        return Sequence(slots, text, near, quoted=True, fields=fields, name=name)

    # ------------------------------------------------------------------------------------------------- filters

    def filter(self, name: str, value: str, last: bool) -> Node | None:
        """A field with a value that is no text; one that can't be is read as words."""
        folded = fold(value)
        if name in FLAG_FIELDS:
            fitting = [flag for flag in FLAG_FIELDS[name] if flag == folded] or [
                flag for flag in FLAG_FIELDS[name] if folded and flag.startswith(folded)
            ]
            if len(fitting) == 1:
                return Flag(name, fitting[0])
            known = ", ".join(FLAG_FIELDS[name])
            self.notice(f"“{name}:{_short(value)}” is not known ({name}: {known}): searched as a word.")
        elif name in LISTED_FIELDS:
            if folded:
                return Listed(LISTED_FIELDS[name], folded)
        elif name in COUNT_FIELDS:
            if numbers := numbers_of(value):
                return Count(COUNT_FIELDS[name], *numbers, value)
            self.notice(f"“{_short(value)}” is no number (2, 2..4, 3.., >1): searched as a word.")
        elif days := days_of(value):
            return Days(name, *days, value)
        else:
            self.notice(f"“{_short(value)}” is no date (2022, 2022-10, 2022-10..2022-12, >2022): searched as a word.")
        return self.all_words(value, typing=last, name="")


def _short(text: str) -> str:
    return text if len(text) <= 30 else text[:29] + "…"


def _joined(text: str) -> str:
    """A query with Persian words put together that were typed in two, but for what stands in quotation marks."""
    if text.isascii():
        return text
    return "".join(one if quoted else joined(one) for one, quoted in _quoted_or_not(text))


def _quoted_or_not(text: str) -> Iterator[tuple[str, bool]]:
    for number, one in enumerate(re.split(rf"([{_QUOTES}][^{_QUOTES}]*[{_QUOTES}])", text)):
        yield one, number % 2 == 1


def _parts_of(text: str) -> list[Part]:
    return [part for match in WORD.finditer(text) for part in parts(match.group())]


def _slots(found: list[Part], *, loose: bool) -> tuple[Slot, ...]:
    """The places of a sequence; the lone last character of a run says nothing that its pairs do not."""
    return tuple(
        Slot(offset, part.exact, loose=loose and not part.run, run=part.run)
        for offset, part in enumerate(found)
        if not part.tail
    )


@lru_cache(maxsize=64)
def parse(text: str) -> Query:
    """Read a query. Half-typed, huge and hostile ones too; :attr:`Query.notices` says what was made of them."""
    reader = _Reader(text)
    if len(text) > MAX_CHARACTERS:
        reader.text = text[:MAX_CHARACTERS].rsplit(None, 1)[0]
        reader.notice(f"Only the first {MAX_CHARACTERS:,} characters are searched.", cut=True)
    reader.text = _joined(reader.text)
    at = 0
    while at < len(reader.text):
        match = _ITEM.match(reader.text, at)
        if match is None or match.end() == at:
            at += 1
            continue
        at = match.end()
        if not match.group().isspace():
            reader.item(match)
    if len(reader.frames) > 1 or reader.ignored:
        reader.notice("A parenthesis is not closed: read as if it were at the end.")
    reader.ignored = 0
    while len(reader.frames) > 1:
        reader.close()
    reader.finish_frame()
    node = reader.frames[0].node()
    if node is None and (reader.wordless or reader.cut):
        node = Without(Everything())
    clauses = () if node is None else node.parts if isinstance(node, Both) else (node,)
    return Query(text, clauses, tuple(reader.notices), reader.cut)
