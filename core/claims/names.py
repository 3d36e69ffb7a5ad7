"""Names and who is meant by them: "Kirby", "He", "the officials", "the ministry" inside one text.

A careful guess by nearness: the last one that fits. Nothing is known but the text itself and a few words that tell a
person's title or an organisation from a name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from core.claims.bare_names import bare_name
from core.claims.drafts import Place
from core.claims.name_words import (
    ADJECTIVE,
    ALIKE,
    BODIES,
    CORPORATE,
    DESCRIBING,
    FEMALE_NAMES,
    FEMALE_TITLES,
    GOVERNING,
    HE,
    HEAD,
    HEADS,
    IT,
    MALE_NAMES,
    MALE_TITLES,
    MEDIA,
    MEDIA_NAMES,
    NEAR,
    NEVER_NAMED,
    ORGANISATIONS,
    PERSONAL,
    PLURAL_HEADS,
    PRIVATE,
    RUN,
    SEVERAL,
    SHE,
    SIDES,
    SMALL,
    THEY,
    TITLE_WORDS,
    UNNAMED_HEADS,
)


@dataclass(slots=True)
class Entity:
    """Somebody the text names: the fullest name, the words said of them, where last mentioned."""

    name: str
    words: frozenset[str]
    at: int
    plural: bool
    corporate: bool
    gender: str


class Names:
    """The names of one text and who was mentioned last; asked in the order of the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._by_last: dict[str, list[tuple[int, str]]] = {}
        self._entities: list[Entity] = []
        self._indexed = False
        self._phrases: dict[str, list[tuple[int, str]]] | None = None
        self._known: dict[tuple[Place, str], str] = {}

    def _index(self) -> None:
        """Note every run of capitalised words by its last one, so that "Kirby" finds "John Kirby"."""
        if self._indexed:
            return
        for match in RUN.finditer(self.text):
            run = match.group()
            if " " in run or "\u00a0" in run or run.lower() in MEDIA_NAMES:
                words = run.replace("\u00a0", " ").split()
                while len(words) > 1 and words[0].lower() in SMALL:
                    words.pop(0)
                name = bare_name(" ".join(words)).rstrip(".")
                last = re.sub(r"['’]s?$", "", name.split()[-1]) if name else ""
                if (" " in name or last.lower() in MEDIA_NAMES) and last:
                    self._by_last.setdefault(last, []).append((match.start(), re.sub(r"['’]s?$", "", name)))
        self._indexed = True

    def resolve(self, place: Place, kind: str, antecedent: Place | None = None) -> str:
        """Who the mention at *place* stands for, by name; the mention itself when nothing better is known."""
        key = (place, "relative" if kind == "relative" else "")
        if key not in self._known:
            self._known[key] = self._resolved(place, kind, antecedent)
        return self._known[key]

    def _resolved(self, place: Place, kind: str, antecedent: Place | None) -> str:
        mention = " ".join(self.text[place[0] : place[1]].split())
        low = mention.lower()
        if kind == "relative" and antecedent is not None:
            return self.resolve(antecedent, "noun")
        if low in HE | SHE | THEY | IT:
            return self._by_pronoun(low, place[0]) or mention
        if low in ("i", "we", "you", "who", "which", "that", "my", "our"):
            return mention
        if antecedent is not None:  # "Its director general, Rafael Grossi": the apposition is the name
            whole = " ".join(self.text[antecedent[0] : antecedent[1]].split())
            name = whole if whole.count(" ") == 1 else bare_name(whole)  # "Israel's minister, Israel Katz"
            self.note(name, f"{mention} {name}", place[0])
            return name
        name = (
            self._by_definite(low, place[0]) if low.startswith(("the ", "this ", "that ", "those ", "these ")) else ""
        )
        if not name:
            name = self._fullest(bare_name(re.sub(r"['’]s?$", "", mention)), place[0])
        self.note(name, mention, place[0])
        return name

    def _fullest(self, name: str, at: int) -> str:
        if not name[:1].isupper() or name.lower() in CORPORATE:
            return name
        if " " in name:
            return self._longer(name, at)
        for entity in reversed(self._entities):
            if entity.name.endswith(" " + name) and not entity.corporate:
                return entity.name
        for entity in reversed(self._entities):  # family name first: "Mao" for "Mao Ning"
            if entity.name.startswith(name + " ") and not entity.corporate and entity.name.count(" ") == 1:
                return entity.name
        self._index()
        found = self._by_last.get(name)
        if not found:
            return name
        index = bisect_left(found, (at, ""))
        fitting = found[index - 1] if index else found[0]
        return fitting[1] if fitting[1].split()[0].lower() not in TITLE_WORDS else name

    def _longer(self, name: str, at: int) -> str:
        """The fuller name that ends so: "Ali Bagheri Kani" of "Bagheri Kani"; one word more before it."""
        self._index()
        runs = self._by_last.get(name.rpartition(" ")[2], [])
        index = bisect_left(runs, (at, ""))
        for _, run in runs[max(0, index - 5) : index][::-1]:
            first, _, rest = run.partition(" ")
            if (
                rest.lower() == name.lower()
                and first.lower().strip(".") not in TITLE_WORDS
                and not first.endswith(("'s", "’s"))
            ):
                return run
        return name

    def note(self, name: str, mention: str, at: int) -> None:
        """Remember that *name* was just mentioned, as *mention*."""
        words = frozenset(re.findall(r"[\w-]+", mention.lower()))
        last = name.rsplit(maxsplit=1)[-1].lower() if name else ""
        named = {word.lower() for word in re.findall(r"[\w-]+", name)}
        corporate = last in CORPORATE or bool(named & CORPORATE) or bool(re.fullmatch(ORGANISATIONS, name))
        head = re.split(r" (?:of|for|at|in|from) ", name, maxsplit=1)[0].rpartition(" ")[2].lower()
        if corporate and head in PERSONAL and head != last:
            corporate = False  # "spokesman for the Foreign Ministry"
        before = mention.lower().removesuffix(name.lower()).split()
        apart = frozenset(before) & frozenset(("to", "of", "for", "at", "in", "from"))  # "envoy to the agency, Lee"
        corporate = corporate or bool(before and before[-1] in CORPORATE and not apart)  # "Consumer group Altroconsumo"
        plural = (
            " and " in mention
            or (not last[:1].isupper() and bool(PLURAL_HEADS.search(last)) and name[:1].islower())
            or (last in UNNAMED_HEADS and last.endswith("s"))
        )
        first = name.split(maxsplit=1)[0].lower() if name else ""
        gender = (
            "m"
            if words & MALE_TITLES or first in MALE_NAMES
            else "f"
            if words & FEMALE_TITLES or first in FEMALE_NAMES
            else ""
        )
        for index, entity in enumerate(self._entities):
            if entity.name == name:
                self._entities.pop(index)
                words |= entity.words
                gender, corporate = gender or entity.gender, corporate or entity.corporate
                break
        self._entities.append(Entity(name, words, at, plural, corporate, gender))
        if len(self._entities) > 60:
            self._entities.pop(0)

    def _by_pronoun(self, pronoun: str, at: int) -> str:
        if pronoun in HE | SHE:
            gender = "m" if pronoun in HE else "f"
            people = [one for one in reversed(self._entities) if not one.plural and not one.corporate and one.at < at]
            if gender == "f":  # a name that tells nothing is a man's more often than not, in news
                people.sort(key=lambda one: one.gender != "f")
            for entity in people:
                if entity.gender in ("", gender):
                    entity.gender = gender
                    entity.at = at
                    return entity.name
            return ""
        if pronoun in THEY:
            for entity in reversed(self._entities):
                if (entity.plural or entity.corporate) and entity.at < at:
                    return entity.name
            return ""
        things = [one for one in reversed(self._entities) if not one.plural and one.at < at]
        for entity in things:
            if entity.corporate:
                return entity.name
        return next(
            (one.name for one in things if " " not in one.name and not one.gender and not one.words & PERSONAL), ""
        )

    def _by_definite(self, mention: str, at: int) -> str:
        """Who "the officials", "the ministry", "the spokesman" are: the last one with that word and more beside it."""
        words = re.findall(r"[\w-]+", mention)[1:]
        if not words or len(words) > 3:
            return ""
        head = words[-1]
        if words[0] in SEVERAL or head in SIDES:
            joined = next((one.name for one in reversed(self._entities) if " and " in one.name and one.at < at), "")
            if joined:
                return joined
        alike = ALIKE.get(head, frozenset((head,)))
        described = {word for word in words[:-1] if not ADJECTIVE.search(word)}
        for entity in reversed(self._entities):
            fits = alike & entity.words and described <= entity.words and entity.at < at
            told_more = entity.name[:1].isupper() or len(entity.words) > len(words) + 1
            whose = head in CORPORATE and entity.words & PERSONAL  # "the ministry" is not its spokesman
            if fits and told_more and not whose and entity.name.lower() not in (mention, " ".join(words)):
                return entity.name
        whole = len(words) == 1 or any(
            word.endswith("-based") for word in words
        )  # "the anti-doping agency" is another one
        return (whole and self._body(head, at)) or self._written(head, alike, at)

    def _body(self, head: str, at: int) -> str:
        """Which organisation "the group", "the company" is: the last one that spoke, else the last that is named."""
        if head not in BODIES:
            return ""
        for entity in reversed(self._entities):
            private = entity.corporate and not entity.plural and not entity.words & GOVERNING
            state = re.fullmatch(ORGANISATIONS, entity.name) and entity.name not in ("Hamas", "Hezbollah")
            if private and entity.at < at and not state:
                return entity.name
        self._index()
        runs = [found for word in PRIVATE for found in _last_before(self._by_last.get(word, []), at)]
        return max(runs)[1] if runs else ""

    def _written(self, head: str, alike: frozenset[str], at: int) -> str:
        """What the text calls by *head* with more words before: "the institute" of "Clear Sky Institute"."""
        if head in MEDIA or head in CORPORATE:
            self._index()
            heads = alike if head in MEDIA else frozenset((head,))
            names = [name for word in heads for name in (word.title(), word.upper())]
            runs = [found for name in names for found in _last_before(self._by_last.get(name, []), at)]
            if runs:
                return max(runs)[1]
        if head not in HEADS:
            return ""
        phrases = _last_before(self._described().get(head, []), at)
        return phrases[0][1] if phrases else ""

    def _described(self) -> dict[str, list[tuple[int, str]]]:
        """For "officials", "ministry" and the like, where the text says which ones ("senior Biden … officials")."""
        if self._phrases is None:
            self._phrases = {}
            for match in HEAD.finditer(self.text):
                before = self.text[max(0, match.start() - 80) : match.start()]
                if before[-1:] in (" ", "\u00a0"):
                    phrase = _tight(before.split()[-6:], match.group())
                    if phrase:
                        self._phrases.setdefault(match.group().lower(), []).append((match.start(), phrase))
        return self._phrases


def _last_before(found: list[tuple[int, str]], at: int) -> list[tuple[int, str]]:
    """The last of *found* before *at*, if it is near, in a list."""
    index = bisect_left(found, (at, ""))
    return [found[index - 1]] if index and at - found[index - 1][0] < NEAR else []


def _tight(before: list[str], written: str) -> str:
    """The words right before *written* that belong to it: names and describing words, no verbs or small words."""
    kept: list[str] = []
    for word in reversed(before):
        low = word.lower().strip(".,")
        if (word[:1].isupper() and low not in NEVER_NAMED) or low in DESCRIBING:
            kept.append(word)
        else:
            break
    return " ".join([*reversed(kept), written]) if kept else ""


def unnamed(name: str) -> bool:
    """Whether *name* names nobody in particular ("senior officials", "a source")."""
    words = name.split()
    return bool(words) and (
        words[-1].lower() in UNNAMED_HEADS
        or (words[0].lower() in ("some", "many", "several", "others", "sources") and not words[-1][:1].isupper())
    )
