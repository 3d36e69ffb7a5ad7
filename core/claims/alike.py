"""Whether two wordings say the same: alike in all that print and scanning change, different in what a reader would see.

Quotation marks, dashes, blanks, soft hyphens, ligatures, a word broken at a line's end, composed or decomposed letters
make no difference. Letters that scanning takes for each other, lost accents and a slip inside a long word make a small
one. Any other word, every digit, and *not* make it another wording.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from core.claims.tables import word_set

_SINGLE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f"
"""Scripts without blanks between words (CJK, Thai): each character is taken for a word."""
_LETTER = rf"(?:[^\W{_SINGLE}]|[\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0dff])"
_WORD = re.compile(
    rf"[{_SINGLE}]|{_LETTER}+(?:(?:['’\u00ad\u200c]|(?<=\d)[.,](?=\d)|[-\u00ad]\n[ \t]{{0,8}}){_LETTER}+)*"
)
_ASCII_WORD = re.compile(r"\w+(?:(?:'|(?<=\d)[.,](?=\d)|-\n[ \t]{0,8})\w+)*")
_BROKEN = re.compile(r"-\n\s*")
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u0640"))
_LETTERS = str.maketrans("’ىيكةأإٱ", "'ییکهااا")
_PRINT = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″〝〞", '"'),
        **dict.fromkeys("‘’‚‛‹›′`´", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\ufeff", None),
        "…": "...",
    }
)
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "n"))
_SHAPES = str.maketrans("01i|!58ch6un", "olllls" + "beb" + "bnn")
"""Letters that scanning takes for each other (o 0, l 1 i, s 5, b 8 h 6, e c, n u)."""
_SIGNS = re.compile(r"[%$€£±<>=°‰]")
_DIGIT = re.compile(r"\d")
_LIGHT = word_set("a an the of to in on at by for from with as that which")
"""Words whose coming and going changes no statement."""

EQUAL = 0.999
"""From here on two wordings differ in print only."""


def words(text: str) -> tuple[list[int], list[int], list[str]]:
    """Where each word of *text* starts and ends, and the word as it is compared."""
    starts: list[int] = []
    ends: list[int] = []
    keys: list[str] = []
    known: dict[str, str] = {}
    for match in (_ASCII_WORD if text.isascii() else _WORD).finditer(text):
        word = match.group()
        key = known.get(word)
        if key is None:
            key = known[word] = folded(word)
        starts.append(match.start())
        ends.append(match.end())
        keys.append(key)
    return starts, ends, keys


def folded(word: str) -> str:
    """A word as it is compared: without case, line breaks, ligatures and what can't be seen."""
    word = _BROKEN.sub("", word).lower()
    if word.isascii():
        return word
    word = unicodedata.normalize("NFKC", word.translate(_UNSEEN)).casefold().translate(_LETTERS)
    return "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in word)


def printed(text: str) -> str:
    """A text with one kind of quotation mark, dash and blank, in small letters: for comparing surroundings."""
    return " ".join(text.translate(_PRINT).split()).casefold()


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two wordings are, from 0 to 1, and whether one says something else than the other."""

    share: float
    changed: bool


@dataclass(slots=True)
class _Sum:
    credit: float = 0.0
    changed: bool = False
    slips: int = field(default=0)


def compared(first: Sequence[str], second: Sequence[str], signs: tuple[str, str] = ("", "")) -> Likeness:
    """Compare two runs of words, as :func:`words` gives them; *signs* are the texts, for "%", "$" and their like."""
    total = max(sum(map(len, first)), sum(map(len, second)))
    if not total:
        return Likeness(1.0, changed=False)
    count = _Sum(changed=sorted(_SIGNS.findall(signs[0])) != sorted(_SIGNS.findall(signs[1])))
    for kind, i, j, k, m in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        if kind == "equal":
            count.credit += sum(map(len, first[i:j]))
        else:
            _judge(first[i:j], second[k:m], count)
    # A slip here and there is a misprint; one in every fourth word is another text.
    return Likeness(min(1.0, count.credit / total), count.changed or count.slips * 4 > len(first) + 3)


def _judge(first: Sequence[str], second: Sequence[str], count: _Sum) -> None:
    """Add up what one place at which two wordings differ is worth."""
    if all(word in _LIGHT for word in (*first, *second)):
        return
    if len(first) == len(second):
        for one, other in zip(first, second, strict=True):
            worth = _pair(one, other)
            count.credit += worth * min(len(one), len(other))
            count.changed |= not worth
            count.slips += 1
        return
    one, other = "".join(first), "".join(second)
    if first and second and not {"no", "not"} & {*first, *second} and (worth := _pair(one, other)) >= 0.9:
        count.credit += worth * min(len(one), len(other))  # a blank too few or too many
        count.slips += 1
        return
    count.changed = True


def _pair(one: str, other: str) -> float:
    """What a word that stands for another is worth; 0 when it says something else."""
    if one == other:
        return 0.98
    bare, other_bare = _bare(one), _bare(other)
    if _DIGIT.search(one) or _DIGIT.search(other):
        # "C1inton" is a word that was read wrongly; "2O22" may be any number.
        word, other_word = sorted((bare, other_bare), key=lambda word: _DIGIT.search(word) is not None)
        misread = word.isalpha() and len(_DIGIT.sub("", other_word)) > 2 and _shape(word) == _shape(other_word)
        return 0.9 if misread else 0.0
    if bare == other_bare:
        return 0.97
    if len(bare) > 2 and _shape(bare) == _shape(other_bare):
        return 0.93
    if not (one.isascii() and other.isascii()):  # letters that were read in a wrong encoding
        skeleton, other_skeleton = _latin(one), _latin(other)
        if len(skeleton) > 1 and skeleton == other_skeleton:
            return 0.9
    if _is_slip(bare, other_bare):
        return 0.85
    return 0.0


def _bare(word: str) -> str:
    """A word without accents, apostrophes and hyphens."""
    if word.isalpha() and word.isascii():
        return word
    return "".join(char for char in unicodedata.normalize("NFKD", word) if char.isalnum())


def _latin(word: str) -> str:
    return "".join(char for char in word if char.isascii() and char.isalpha())


def _shape(word: str) -> str:
    for pair, single in _PAIRS:
        word = word.replace(pair, single)
    return word.translate(_SHAPES)


def _is_slip(one: str, other: str) -> bool:
    """Whether one letter inside a word is wrong, missing, too many, or two have changed places."""
    if min(len(one), len(other)) < 5 or one[0] != other[0] or one[-1] != other[-1] or abs(len(one) - len(other)) > 1:
        return False
    start = next(index for index, (a, b) in enumerate(zip(one + "\0", other + "\1", strict=False)) if a != b)
    rest, other_rest = one[start:], other[start:]
    return (
        rest[1:] == other_rest[1:]
        or rest[1:] == other_rest
        or rest == other_rest[1:]
        or (rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:])
    )
