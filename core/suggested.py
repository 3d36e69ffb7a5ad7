"""What is suggested for texts, as the command line gives it: JSON (DESIGN section 7), and lines to read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import cast

from core.claims import suggest
from core.errors import BadInput
from core.model import FoundReference, SuggestedHop, SuggestedLink, Suggestion, Suggestions

Shape = dict[str, object]
WIDTH = 100
"""Characters of a quotation in a line to read."""


def shape(found: Suggestions) -> Shape:
    """All that was found in a text; links name their ends by their place among the suggestions."""
    return {
        "suggestions": [_claim(claim) for claim in found.claims],
        "references": [_reference(reference) for reference in found.references],
        "links": [_link(link) for link in found.links],
    }


def of_records(lines: Iterable[bytes], name: str) -> Iterator[Shape]:
    """For each ``{"id", "text"}`` line the same id with what was found; blank lines are passed over.

    Raises BadInput with the line's number for what is no such record.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        identity, text = _record(line, f"{name}, line {number}")
        yield {"id": identity, **shape(suggest(text))}


def _record(line: bytes, where: str) -> tuple[object, str]:
    try:
        record: object = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BadInput(f'{where} is not JSON. Each line has to be an object with "id" and "text".') from error
    if not isinstance(record, dict):
        raise BadInput(f'{where} is not an object with "id" and "text".')
    fields = cast(dict[str, object], record)
    text = fields.get("text")
    if not isinstance(text, str) or "id" not in fields:
        raise BadInput(f'{where} has no "id" or no "text". Each line has to be an object with both.')
    return fields["id"], text


def decoded(data: bytes, name: str) -> str:
    """A plain text file's text, newlines as they are. Raises BadInput for anything else."""
    try:
        return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"{name} is not plain text in UTF-8. Other files can be added to an archive.") from error


def lines(found: Suggestions) -> Iterator[str]:
    """One line a claim: how sure, who, how, and the words."""
    for claim in found.claims:
        who = claim.speaker_resolved or claim.speaker or "(nobody named)"
        through = " → ".join(hop.agent for hop in claim.chain)
        words = " ".join(claim.quote.split())
        short = words if len(words) <= WIDTH else words[: WIDTH - 1] + "…"
        yield f"{claim.tier:6}  {claim.stance:8}  {through if len(claim.chain) > 1 else who}: {short}"
    for link in found.links:
        yield f"link    {link.relation:8}  {link.source + 1} → {link.target + 1}"
    for reference in found.references:
        yield f"names   {reference.value}"


def _claim(claim: Suggestion) -> Shape:
    return {
        "start": claim.start,
        "end": claim.end,
        "spans": [list(span) for span in claim.spans],
        "quote": claim.quote,
        "speaker": claim.speaker or None,
        "speaker_start": claim.speaker_start,
        "speaker_end": claim.speaker_end,
        "speaker_resolved": claim.speaker_resolved or None,
        "cue": claim.cue or None,
        "cue_start": claim.cue_start,
        "cue_end": claim.cue_end,
        "manner": claim.manner,
        "stance": claim.stance,
        "tier": claim.tier,
        "chain": [_hop(hop) for hop in claim.chain],
        "parent": claim.parent,
    }


def _hop(hop: SuggestedHop) -> Shape:
    return {"agent": hop.agent, "role": hop.role, "start": hop.start, "end": hop.end}


def _reference(reference: FoundReference) -> Shape:
    return {
        "start": reference.start,
        "end": reference.end,
        "text": reference.text,
        "scheme": reference.scheme,
        "value": reference.value,
    }


def _link(link: SuggestedLink) -> Shape:
    return {
        "source": link.source,
        "target": link.target,
        "relation": link.relation,
        "evidence_start": link.evidence_start,
        "evidence_end": link.evidence_end,
    }
