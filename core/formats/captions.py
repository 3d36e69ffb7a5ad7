"""Captions of letters as the United Nations print them over a document, in six of their languages.

``Letter dated 19 October 2022 from the Permanent Representative of the Islamic Republic of Iran to the United Nations
addressed to the President of the Security Council``: date, sender and recipients in one sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from core import dates


@dataclass(frozen=True, slots=True)
class Caption:
    """A letter's caption: its words, and what they say. Empty where they don't."""

    words: str
    date: str
    sender: str
    recipients: tuple[str, ...]


_LONGEST = 700
_STARTS = re.compile(
    r"^[ \t*_#>\d.)–—-]*(?P<words>(?:Identical\s+letters?|Letters?|Notes?\s+verbales?|Notes?)\s+dated\s"
    r"|Lettres?\s+(?:identiques\s+)?datées?\s|Notes?\s+verbales?\s+datées?\s"
    r"|Cartas?\s+(?:idénticas\s+)?de\s+fecha\s|Notas?\s+verbales?\s+de\s+fecha\s"
    r"|Communications?\s+dated\s|[12][0-9]{3}\s?年[^。\n]{2,60}给[^。\n]{2,80}的(?:信|普通照会|同文信)"
    r"|(?:Идентичные\s+письма|Письмо|Вербальная\s+нота)\s|(?:رسالتان|رسالة|مذكرة\s+شفوية)\s+(?:متطابقتان\s+)?مؤرخ)",
    re.MULTILINE | re.IGNORECASE,
)
_PARTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bfrom\s+(?P<sender>.+?),?\s+addressed\s+to\s+(?P<recipient>.+)",
        r"adressée?s?\s+(?P<recipient>(?:au|à|aux)\s.+?)\s+par\s+(?P<sender>.+)",
        r"dirigidas?\s+(?P<recipient>(?:al|a)\s.+?)\s+por\s+(?P<sender>.+)",
        r"(?:Письмо|письма|нота)\s+(?P<sender>.+?)\s+от\s.+?\s+на\s+имя\s+(?P<recipient>.+)",
        r"موجهت?ا?ن?ة?\s+إلى\s+(?P<recipient>.+?)\s+من\s+(?P<sender>.+)",
        r"日\s*(?P<sender>.+?)给(?P<recipient>.+?)的(?:信|普通照会|同文信)",
        r"\bfrom\s+(?P<sender>.+?)\s+to\s+the\s+Agency",
        r"\bfrom\s+(?P<sender>.+)",
    )
)
_ARTICLE = re.compile(r"^(?:the|au|aux|à la|à l['’]|à|le|la|l['’]|al|a la|el)\s*\b", re.IGNORECASE)
_AND = re.compile(
    r",?\s+(?:and|et|y|и)\s+(?=(?:to\s+)?(?:the|au|aux|à|le|la|l['’]|al?|el)?\s*(?:President|Secretary|Chair|Pré"
    r"|Secré|Presid|Gener|Секр|Ген|Пред))",
    re.IGNORECASE,
)
_OFFICE = (
    r"(?:Secretary-General|(?:President|Chair(?:man|woman|person)?)\s+of\s+the\s+"
    r"(?:Security\s+Council|General\s+Assembly|Economic\s+and\s+Social\s+Council|Human\s+Rights\s+Council"
    r"|(?:Special\s+)?Committee|Peacebuilding\s+Commission))"
)
_ADDRESSEE = re.compile(rf"(?:to\s+)?(?:the\s+)?{_OFFICE}(?:\s+and\s+(?:to\s+)?(?:the\s+)?{_OFFICE})*")
_LONGEST_NAME = 160


def caption(head: str) -> Caption | None:
    """The first caption in *head* that names a date or a sender, None when there is none."""
    for start in _STARTS.finditer(head):
        end = re.compile(r"\n[ \t]*\n|\f").search(head, start.end())
        stop = min(end.start() if end else len(head), start.start("words") + _LONGEST)
        words = " ".join(head[start.start("words") : stop].split()).rstrip("*†‡ ")
        if found := _read(words):
            return found
    return None


def _read(words: str) -> Caption | None:
    date = next((day for start, _, day in dates.find(words) if start < 120), "")
    for pattern in _PARTS:
        if not (found := pattern.search(words)):
            continue
        recipient = found.groupdict().get("recipient") or ""
        if len(recipient) > _LONGEST_NAME and (known := _ADDRESSEE.match(recipient)):
            # No empty line under the caption: what follows it is the letter itself.
            recipient = known[0]
            words = words[: found.start("recipient") + known.end()]
        sender = _name(found["sender"])
        recipients = tuple(_name(one) for one in _AND.split(recipient) if one.strip())
        if not date or len(sender) > _LONGEST_NAME or any(len(one) > _LONGEST_NAME for one in recipients):
            return None
        return Caption(words.rstrip(" .,"), date, sender, recipients)
    return Caption(words, date, "", ()) if date and len(words) < _LONGEST_NAME else None


def _name(words: str) -> str:
    words = re.sub(r"^to\s+", "", words.strip(" .,;:"))
    return _ARTICLE.sub("", words).replace(";", ",").strip()


_STATE = re.compile(
    r"(?:Permanent|Acting\s+Permanent|Deputy\s+Permanent"
    r"|Chargée?\s+d['’]affaires).*?\bof\s+(?:the\s+Permanent\s+Mission\s+of\s+)?"
    r"(?P<state>.+?)\s+to\s+the\s+United\s+Nations",
    re.IGNORECASE,
)


def speaks_for(sender: str) -> str:
    """The state that a permanent representative or mission speaks for, ``""`` when it is not one that can be told."""
    found = _STATE.search(sender)
    if not found or re.match(r"Permanent\s+Representatives", sender, re.IGNORECASE):
        return ""
    return re.sub(r"^the\s+", "", found["state"])
