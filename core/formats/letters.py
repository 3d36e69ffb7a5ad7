"""The form of a letter, by which it is known without any metadata: place and day, salutation, closing, signature."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core import dates
from core.model import Field, Finding, Kind

_HEAD = 1500
_LONGEST_LINE = 100
_SALUTATION = re.compile(
    r"(?:my\s+)?(?:dear(?:est)?|dr)\s[^\n]{1,60}|(?:your\s+)?excellenc(?:y|ies)|sirs?|gentlemen|mr\.?\s+(?:president"
    r"|secretary-general)"
    r"|(?:sehr\s+)?(?:geehrte|verehrte|verehrteste|hochverehrte|lieber?|liebste|theure|teure)[rs]?\s[^\n]{1,60}"
    r"|(?:mon\s+|ma\s+|mes\s+)?(?:cher|chère|chers|chères)\s[^\n]{1,60}|monsieur(?:\s+[^\n]{1,50})?"
    r"|madame(?:\s+[^\n]{1,50})?|excellence"
    r"|(?:muy\s+)?(?:estimad[oa]s?|querid[oa]s?|distinguid[oa]s?|señor(?:es)?)\s[^\n]{0,60}|excelencia"
    r"|(?:много)?уважаем(?:ый|ая|ые)\s[^\n]{1,60}|дорог(?:ой|ая|ие)\s[^\n]{1,60}|ваше\s+превосходительство"
    r"|جناب\s[^\n]{1,60}|عالیجناب|صاحب\s+السعادة|(?:السيد|سيادة)\s[^\n]{1,60}|با\s+سلام",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:i\s+(?:am|remain|have\s+the\s+honou?r\s+to\s+be)[\s,].{0,80})?(?:yours?(?:\s+(?:very\s+)?(?:sincerely"
    r"|faithfully|truly|ever|affectionately|obediently))"
    r"|sincerely(?:\s+yours)?|respectfully(?:\s+yours)?|(?:with\s+)?(?:kind|best|warm)\s+(?:regards|wishes)"
    r"|your\s+obedient\s+servant"
    r"|please\s+accept,?\s.{0,80}(?:assurances|consideration).{0,60}|accept,?\s.{0,80}assurances.{0,60}"
    r"|mit\s+(?:freundlichen|besten|herzlichen|vorzüglicher).{0,60}|hochachtungsvoll.{0,30}|herzliche?\s+grüße.{0,30}"
    r"|(?:veuillez|je\s+vous\s+prie\s+d['’]).{0,140}|cordialement|respectueusement|(?:le\s+)?saluda\s+atentamente"
    r"|atentamente"
    r"|с\s+уважением|с\s+глубоким\s+уважением|با\s+(?:تقدیم\s+)?احترام(?:ات)?|وتفضلوا.{0,60}|مع\s+فائق.{0,40})[,.!،]*",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\(?(?:signed|signé|firmado|gez\.|подпись|توقيع|إمضاء)\)?[:.]?\s*(?P<name>.*)", re.IGNORECASE)
_HONORIFIC = re.compile(
    r"(?:H\.\s?E\.|(?:His\s+Excellency|Her\s+Excellency|Hon\.|The\s+Hon|Mr|Mrs|Ms|Dr|Prof|Sir|Lady|Lord|Herrn?|Frau"
    r"|Monsieur|Madame"
    r"|Señor|Señora|Sr|Sra|Г-ну|Господину|جناب|السيد|سعادة)\b\.?)",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"[^\W\d_a-zа-я][\w.'’-]*(?:\s+(?:(?:of|de|von|van|der|den|la|el|al|bin|ibn|zu|und|and"
    r"|&)\s+)*[^\W\d_a-zа-я][\w.'’-]*){1,5}"
)
_PLACE = "the letter’s {}"


def letter_lines(text: str) -> Iterator[Finding]:
    """What a letter's form tells, if *text* has the form of one: a salutation as a line of its own, or a signature
    after a closing formula with a day in the head.
    """
    head = _lines(text[:_HEAD])[:25]
    foot = _lines(text[-_HEAD:])[-20:] if len(text) > _HEAD else _lines(text)
    salutation = next((place for place, line in enumerate(head) if _is_salutation(line)), None)
    closing = next((place for place in range(len(foot) - 1, -1, -1) if _CLOSING.fullmatch(_tail(foot[place]))), None)
    above = head[:salutation] if salutation is not None else head[:8]
    day = _day(above) or (_day(foot[closing:], "foot") if closing is not None and salutation is not None else None)
    if salutation is None and not (closing is not None and day):
        return
    if closing is None and day is None:
        return
    yield Finding(Field.KIND, Kind.LETTER, _PLACE.format("form"))
    if day:
        yield day
    if signature := _signature(foot, closing):
        yield signature
    if addressee := _addressee(above, foot, closing):
        yield addressee


def _lines(part: str) -> list[str]:
    return [line.strip() for line in re.split(r"[\n\f]", part) if line.strip()]


def _is_salutation(line: str) -> bool:
    bare = line.rstrip(" ,:!.،;—-")
    return len(line) <= _LONGEST_LINE and bool(_SALUTATION.fullmatch(bare)) and (bare != line or len(bare) < 40)


def _tail(line: str) -> str:
    """The last sentence of a line: closing formulas end the letter's last paragraph."""
    return re.split(r"(?<=[.!?])\s+(?=[A-ZÀ-ÞА-Я])", line)[-1]


def _day(lines: list[str], place: str = "head") -> Finding | None:
    for line in lines:
        for start, end, day in dates.find(line[:_LONGEST_LINE]):
            before, after = line[:start].strip(), line[end:].strip(" .,")
            if len(before.split()) <= 8 and len(after.split()) <= 4:
                return Finding(Field.DATE, day, _PLACE.format(place), line)
    return None


def _signature(foot: list[str], closing: int | None) -> Finding | None:
    for line in foot:
        signed = _SIGNED.fullmatch(line)
        if signed and (name := _NAME.match(signed["name"])):
            return Finding(Field.SENDER, name[0], _PLACE.format("signature"), line)
    if closing is None:
        return None
    for line in foot[closing + 1 : closing + 4]:
        bare = _HONORIFIC.sub("", line).strip(" ,.")
        if len(line) <= 60 and _NAME.fullmatch(bare) and not any(dates.find(line)):
            return Finding(Field.SENDER, bare, _PLACE.format("signature"), line)
    return None


def _addressee(above: list[str], foot: list[str], closing: int | None) -> Finding | None:
    """Lines that begin as an address does, above the salutation or, as in diplomatic letters, under the signature."""
    below = foot[closing + 1 :] if closing is not None else []
    for lines, place in ((above, "address"), (below, "foot")):
        names = [line for line in lines if _HONORIFIC.match(line) and len(line) <= 80 and not line.endswith((".", "?"))]
        # Under a letter the first such line may be the signature itself.
        names = [name for name in names if place == "address" or re.match(r"H\.\s?E|His|Her", name)]
        if names:
            shown = [
                re.sub(r"^(?:H\.\s?E\.,?|His\s+Excellency|Her\s+Excellency)\s*", "", name).strip(" ,") for name in names
            ]
            return Finding(Field.RECIPIENT, "; ".join(name.replace(";", ",") for name in shown), _PLACE.format(place))
    return None
