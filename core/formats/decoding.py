"""Bytes to text: which encoding a file is in, and the canonical text of it.

In order: a byte order mark; ISO 2022 escapes; UTF-8; UTF-16 and UTF-32 without a mark; and then a guess. For Latin
script the guess asks which encoding makes the accented letters those of one language, since the detection library
can't tell the Windows and ISO tables of central Europe and Turkey apart; everything else is the library's.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass, replace

from core.errors import BadInput
from core.formats import euc_tw

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark starts with that one's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_ESCAPES = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$", "iso2022_jp_2"), (b"\x1b(J", "iso2022_jp_2"))
_BINARY = "It is not a text file: it holds binary data."
_SAMPLE = 200_000
"""Bytes that a guess looks at."""
_SHORTEST_WIDE = 16
"""Bytes below which zeros say nothing."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Canonical text and the encoding it was read in.

    *guessed*: nothing in the bytes settles which. *damaged* counts the places that are broken, shown as U+FFFD.
    """

    text: str
    encoding: str
    guessed: bool = False
    damaged: int = 0


def canonical(text: str) -> str:
    """The text with LF newlines and without a byte order mark; otherwise exactly what it was."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def decode(data: bytes, encoding: str = "") -> Decoded:
    """The canonical text of a text file's bytes.

    Args:
        data: the bytes.
        encoding: the one that a person chose; what is damaged in it is shown as U+FFFD.

    Raises:
        BadInput: they are no text, or broken text of the encoding they claim to be in, or there is no such encoding.
    """
    if encoding:
        return chosen(data, encoding)
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _checked(_strict(data[len(mark) :], marked), marked)
    head = data[:_SAMPLE]
    if head.isascii():
        for escape, escaped in _ESCAPES:
            if escape in head and (text := _try(data, escaped)) is not None:
                return _checked(text, escaped)
    if (wide := _wide(head)) and (text := _try(data, wide)) is not None and _all_assigned(text[:_SAMPLE]):
        return _checked(text, wide)
    try:
        return _checked(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if 0 in head:
            raise BadInput(_BINARY) from None
        return _damaged(data) or _guessed(data, _sample(data, error.start))


def known(encoding: str) -> str:
    """The name of an encoding as Python has it, ``""`` if it has none of that name, or it is none of text."""
    try:
        found = codecs.lookup(encoding.strip())
        b"text".decode(found.name, "replace")  # refuses what turns bytes into bytes ("hex", "zip")
    except (LookupError, ValueError):
        return ""
    return found.name


def chosen(data: bytes, encoding: str) -> Decoded:
    """The text in the encoding that somebody named; what is damaged in it is shown as U+FFFD.

    Raises:
        BadInput: there is no such encoding, or what it gives is no text.
    """
    name = known(encoding)
    if not name:
        raise BadInput(f"“{encoding[:40]}” is no encoding that is known here; utf-8, cp1252 or koi8-r would be.")
    text = data.decode(name, "replace")
    return replace(_checked(text, name), damaged=text.count("\ufffd"))


def _damaged(data: bytes) -> Decoded | None:
    """UTF-8 with a few bytes broken, which any other encoding would turn into nonsense throughout."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    good = len(text) - len(re.sub(r"[^\x00-\x7f\ufffd]", "", text))
    if good < 10 * damaged:
        return None
    return replace(_checked(text, "utf-8", guessed=True), damaged=damaged)


def _sample(data: bytes, place: int) -> bytes:
    """Whole lines around the first byte that is no UTF-8."""
    start = 0 if place < _SAMPLE // 2 else data.rfind(b"\n", place - _SAMPLE // 2, place) + 1 or place
    sample = data[start : start + _SAMPLE]
    end = sample.rfind(b"\n")
    return sample if end < _SAMPLE // 2 else sample[: end + 1]


def _guessed(data: bytes, sample: bytes) -> Decoded:
    encoding = _latin(sample) or (euc_tw.NAME if euc_tw.reads_like(_whole_signs(sample)) else _detected(sample))
    text = _try(data, encoding) if encoding else None
    if encoding is None or text is None:
        raise BadInput("Its encoding can't be told: save it as UTF-8 and add it again.")
    return _checked(text, encoding, guessed=True)


def _whole_signs(sample: bytes) -> bytes:
    """A sample up to its last byte of ASCII: a character of several bytes may be cut at its end."""
    return sample[: max((sample.rfind(byte) for byte in b"\n ."), default=0) + 1] or sample


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise BadInput(
            f"It claims to be {encoding.upper()} text but is damaged: save it as UTF-8 and add it again."
        ) from None


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _checked(text: str, encoding: str, *, guessed: bool = False) -> Decoded:
    """Refuse what is no text although it can be decoded: NULs, or more control characters than a text has."""
    if "\0" in text:
        raise BadInput(_BINARY)
    controls = sum(text.count(control) for control in _CONTROLS)
    if controls > max(2, len(text) // 20):
        raise BadInput("It is not a text file: it is full of control characters.")
    return Decoded(canonical(text), encoding, guessed)


_CONTROLS = (*(chr(code) for code in range(1, 32) if chr(code) not in "\t\n\v\f\r\x1b"), "\x7f")


def _wide(head: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, known by where its zeros are."""
    if len(head) < _SHORTEST_WIDE or 0 not in head:
        return None
    zeros = [head[place::4].count(0) / (len(head) / 4) for place in range(4)]
    if min(zeros[2:]) > 0.9 and zeros[0] < 0.1:
        return "utf-32-le"
    if min(zeros[:2]) > 0.9 and zeros[3] < 0.1:
        return "utf-32-be"
    odd, even = (zeros[1] + zeros[3]) / 2, (zeros[0] + zeros[2]) / 2
    if odd > 0.05 and even < odd / 10:
        return "utf-16-le"
    if even > 0.05 and odd < even / 10:
        return "utf-16-be"
    return None


def _all_assigned(text: str) -> bool:
    """Whether Unicode has a character for every code point: binary data read as UTF-16 soon hits one it has not."""
    return all(unicodedata.category(character) not in {"Cn", "Co"} for character in set(text))


# ------------------------------------------------------------------------------------------------- guesses

_CANDIDATES = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "tis_620"),
    *("iso8859_2", "iso8859_5", "iso8859_6", "iso8859_7", "koi8_r", "koi8_u", "mac_cyrillic", "mac_roman"),
    *("cp437", "cp850", "cp852", "cp855", "cp866"),
    *("gb18030", "big5", "big5hkscs", "euc_jp", "cp932", "shift_jis", "cp949", "euc_kr", "johab"),
)
"""What texts outside Unicode are in. The library knows more, and takes those for these."""


def _detected(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=list(_CANDIDATES)).best()
    return best.encoding if best else None


_LATIN = (
    "cp1252",
    "cp1250",
    "iso8859_2",
    "cp1254",
    "cp1257",
    "iso8859_15",
    "mac_roman",
    "cp850",
    "cp852",
    "mac_latin2",
)
"""Encodings of Latin script; the earlier one is taken when two do equally well."""
_ALPHABETS = tuple(
    frozenset(letters)
    for letters in (
        "àâæçéèêëîïôœùûüÿ",  # French
        "äöüßé",  # German
        "áéíñóúüªº",  # Spanish
        "áâãàçéêíóôõúü",  # Portuguese
        "àèéìíîòóùú",  # Italian
        "àçèéíïòóúü",  # Catalan
        "áèéëïíóöúüĳ",  # Dutch
        "åäöæøéü",  # Danish, Norwegian, Swedish, Finnish
        "áðéíóúýþæö",  # Icelandic
        "ąćęłńóśźż",  # Polish
        "áčďéěíňóřšťúůýž",  # Czech
        "áäčďéíĺľňóôŕšťúýž",  # Slovak
        "áéíóöőúüű",  # Hungarian
        "čćđšž",  # Bosnian, Croatian, Serbian, Slovene
        "ăâîșțşţ",  # Romanian
        "çğıöşüâîûi̇",  # Turkish
        "ąčęėįšųūž",  # Lithuanian
        "āčēģīķļņšūž",  # Latvian
        "äõöüšž",  # Estonian
        "çë",  # Albanian
    )
)
_BESIDE_WORDS = frozenset("“”„‚«»‹›€£§°©®™¿¡½¼¾²³†‡•\xad")
_ANYWHERE = frozenset("’‘·–—…\xa0\xad")
_NOT_ASCII = re.compile("[^\x00-\x7f]")
_GOOD_FIT = 0.95


def _latin(head: bytes) -> str | None:
    """The encoding that makes *head* a text of one language in Latin script, None when none does."""
    high = sum(byte > 127 for byte in head)
    letters = len(re.findall(rb"[A-Za-z]", head))
    if high > letters:
        return None
    best, choice = _GOOD_FIT, None
    for encoding in _LATIN:
        text = _try(head, encoding)
        if text is not None and (fit := _fit(text)) > best:
            best, choice = fit, encoding
    return choice


def _fit(text: str) -> float:
    """Share of the characters outside ASCII that stand as they do in the language that they fit best."""
    letters: list[str] = []
    others = odd = 0
    for found in _NOT_ASCII.finditer(text):
        character, place = found[0], found.start()
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        if character.isalpha() and character not in "ªº":
            if character.isupper() and before.islower():
                odd += 1  # "cafŽ": no capital stands there
            else:
                letters.append(character.lower())
        elif character in _ANYWHERE or (character in _BESIDE_WORDS and not (before.isalpha() and after.isalpha())):
            others += 1
        else:
            odd += 1
    fitting = max(sum(letter in alphabet for letter in letters) for alphabet in _ALPHABETS)
    return (fitting + others) / max(1, len(letters) + others + odd)
