"""Builds the sample archive from ``resources/sample``: readable sources in, the same archive byte for byte out.

The format of the sources is described at the top of each of its files, and in ``resources/sample/README.md``.
"""

from __future__ import annotations

import itertools
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from core.archive import Archive
from core.errors import BadInput
from core.model import (
    AgentKind,
    Holding,
    HopRole,
    Kind,
    Manner,
    Nesting,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    NewLink,
    NewPassage,
    NewReference,
    Original,
    Relation,
    Role,
    Stance,
)
from core.places import resources_folder
from core.stamp import Stamp, counted_uid

BUILT_AT = "2026-11-24T00:00:00+00:00"
"""The time of every change in the sample archive; fixed, so that two builds are alike."""
PASSAGE_GAP = "\n\n"

Table = Mapping[str, Any]


def sources() -> Path:
    """The folder of the sample's sources."""
    return resources_folder() / "sample"


def build(path: Path, *, cache: Path | None = None) -> None:
    """Make the sample archive at *path*.

    Raises:
        BadInput: there is a file already, or a source says something that its texts don't bear out.
    """
    if path.exists():
        raise BadInput(f"{path} is there already. Choose another name.")
    numbers = itertools.count()
    stamp = Stamp("Rejoinder", lambda: BUILT_AT, lambda: counted_uid(next(numbers)))
    part = path.with_name(path.name + ".building")
    part.unlink(missing_ok=True)
    try:
        _Sample.read(sources()).write(part, cache, stamp)
        part.replace(path)
    except (KeyError, ValueError, TypeError) as error:  # tomllib's errors are ValueErrors
        raise BadInput(f"The sources in {sources()} can't be used: {error}. Correct them and build again.") from error
    finally:
        part.unlink(missing_ok=True)


def find_place(text: str, place: str | Table) -> tuple[int, int]:
    """Where in *text* a place is: words that stand there exactly once, or once right after other words.

    Raises:
        BadInput: they stand there never, or more than once.
    """
    quote, after = (place, "") if isinstance(place, str) else (cast(str, place["quote"]), cast(str, place["after"]))
    words = after + quote
    count = text.count(words)
    if count != 1:
        raise BadInput(
            f"The words {words[:60]!r} stand {count} times in the text. Add words to “after” until it's once."
        )
    start = text.index(words) + len(after)
    return start, start + len(quote)


@dataclass(slots=True)
class _Sample:
    """The sources as read, and the numbers that their keys have been given."""

    folder: Path
    title: str
    agents: dict[str, NewAgent]
    documents: list[Table]
    annotations: dict[str, Table]
    texts: dict[str, str]
    document_ids: dict[str, int]
    claim_ids: dict[str, int]

    @classmethod
    def read(cls, folder: Path) -> _Sample:
        listed = _toml(folder / "documents.toml")
        documents = cast("list[Table]", listed["document"])
        return cls(
            folder=folder,
            title=cast(str, listed["title"]),
            agents=_agents(_toml(folder / "agents.toml")["agent"]),
            documents=documents,
            annotations={cast(str, d["key"]): _toml(folder / d["claims"]) for d in documents if "claims" in d},
            texts={},
            document_ids={},
            claim_ids={},
        )

    def write(self, path: Path, cache: Path | None, stamp: Stamp) -> None:
        with Archive.create(path, self.title, cache=cache, stamp=stamp) as archive:
            for source in self.documents:
                self.document_ids[source["key"]] = archive.add_document(self._document(source))
            for key, annotation in self.annotations.items():
                found = self._claims(annotation)
                with archive.edit(f"Add {len(found)} claims of document {self.document_ids[key]}"):
                    for claim in found:
                        self._add_claim(archive, key, claim)
                    for reference in annotation.get("reference", ()):
                        self._add_reference(archive, key, reference)
            with archive.edit("Add links"):
                for key, annotation in self.annotations.items():
                    for link in annotation.get("link", ()):
                        self._add_link(archive, key, link)
            archive.settle(BUILT_AT)

    # ------------------------------------------------------------------------------------------------- documents

    def _document(self, source: Table) -> NewDocument:
        key = cast(str, source["key"])
        holding = Holding(source["holding"])
        text: str | None = None
        original: Original | None = None
        passages: tuple[NewPassage, ...] = ()
        quoted_in: int | None = None
        if holding is Holding.HELD:
            data = (self.folder / source["text"]).read_bytes()
            text = data.decode("utf-8")
            original = Original(cast(str, source["text"]), "text/plain", data)
        elif holding is Holding.EXTRACT:
            quoted_in = self.document_ids[source["quoted_in"]]
            text, passages = _extract(self.texts[source["quoted_in"]], source["passages"])
        if text is not None:
            self.texts[key] = text
        if "licence_span" in source:
            find_place(text or "", source["licence_span"])
        notes = [*source.get("notes", ()), *([source["quotations_note"]] if "quotations_note" in source else ())]
        return NewDocument(
            kind=Kind(source["kind"]),
            holding=holding,
            title=source.get("title", ""),
            text=text,
            symbol=source.get("symbol", ""),
            language=source.get("language", ""),
            date=source.get("date", ""),
            source_url=source.get("source_url", ""),
            licence=source.get("licence", ""),
            parties=tuple(
                (role, self.agents[agent])
                for role in (Role.AUTHOR, Role.PUBLISHER, Role.SENDER, Role.RECIPIENT)
                for agent in source.get(role.value, ())
            ),
            copyright_notice=source.get("copyright_notice", ""),
            licence_notice=source.get("licence_notice", ""),
            disclaimer_notice=source.get("disclaimer_notice", ""),
            requested_credit=source.get("requested_credit", ""),
            changes_made=source.get("changes_made", ""),
            quoted_in=quoted_in,
            passages=passages,
            notes=tuple(notes),
            original=original,
        )

    # ---------------------------------------------------------------------------------------------------- claims

    def _claims(self, annotation: Table) -> list[Table]:
        """The claims of a file with what they take from their parents and from the file written out."""
        last_hop = cast(Table, annotation["last_hop"])
        complete: dict[str, dict[str, Any]] = {}
        for source in cast("list[Table]", annotation.get("claim", ())):
            parent = complete.get(source.get("parent", ""), {})
            claim = {name: parent[name] for name in ("chains", "cue", "medium") if name in parent} | dict(source)
            if "chains" in source:
                claim["chains"] = [[*chain, {"role": "reporter", **last_hop}] for chain in source["chains"]]
            elif source["manner"] == "author":
                claim["chains"] = [[{"role": "speaker", **last_hop}]]
            complete[source["key"]] = claim
        return list(complete.values())

    def _add_claim(self, archive: Archive, document: str, claim: Table) -> None:
        text = self.texts[document]
        places = claim["places"] if "places" in claim else [claim["place"]]
        cue = find_place(text, claim["cue"]) if "cue" in claim else None
        self.claim_ids[claim["key"]] = archive.add_claim(
            NewClaim(
                document_id=self.document_ids[document],
                spans=tuple(find_place(text, place) for place in places),
                manner=Manner(claim["manner"]),
                stance=Stance(claim["stance"]),
                chains=tuple(tuple(self._hop(text, hop, cue) for hop in chain) for chain in claim.get("chains", ())),
                cue=cue,
                modality=claim.get("modality", ""),
                medium=claim.get("medium", ""),
                note=claim.get("note", ""),
                parent_id=self.claim_ids[claim["parent"]] if "parent" in claim else None,
                nesting=Nesting(claim["nesting"]) if "nesting" in claim else None,
            )
        )

    def _hop(self, text: str, hop: Table, claim_cue: tuple[int, int] | None) -> NewHop:
        role = HopRole(hop["role"])
        cue = find_place(text, hop["cue"]) if "cue" in hop else claim_cue if role is HopRole.SPEAKER else None
        return NewHop(
            role=role,
            agents=tuple(self.agents[key] for key in hop["agents"]),
            document_id=self.document_ids[hop["document"]] if "document" in hop else None,
            mention=find_place(text, hop["mention"]) if "mention" in hop else None,
            cue=cue,
        )

    def _add_link(self, archive: Archive, document: str, link: Table) -> None:
        archive.add_link(
            NewLink(
                source_id=self.claim_ids[link["source"]],
                target_id=self.claim_ids[link["target"]],
                relation=Relation(link["relation"]),
                evidence=find_place(self.texts[document], link["evidence"]) if "evidence" in link else None,
                note=link.get("note", ""),
            )
        )

    def _add_reference(self, archive: Archive, document: str, reference: Table) -> None:
        archive.add_reference(
            NewReference(
                document_id=self.document_ids[document],
                span=find_place(self.texts[document], reference["place"]),
                scheme=reference["scheme"],
                value=reference["value"],
                target_id=self.document_ids[reference["document"]] if "document" in reference else None,
            )
        )


def _toml(path: Path) -> Table:
    with path.open("rb") as file:
        return tomllib.load(file)


def _agents(listed: Sequence[Table]) -> dict[str, NewAgent]:
    agents: dict[str, NewAgent] = {}
    for source in listed:
        agents[source["key"]] = NewAgent(
            name=source["name"],
            kind=AgentKind(source["kind"]),
            unnamed=source.get("unnamed", False),
            description=source.get("description", ""),
            aliases=tuple(source.get("aliases", ())),
        )
    for source in listed:
        if "acts_for" in source:
            principal = agents[source["acts_for"]]
            agents[source["key"]] = replace(agents[source["key"]], acts_for=principal.name)
    return agents


def _extract(quoting: str, places: Sequence[str | Table]) -> tuple[str, tuple[NewPassage, ...]]:
    """The text of an extract, and where each of its passages stands in it and in the quoting text."""
    text = ""
    passages: list[NewPassage] = []
    for place in places:
        start, end = find_place(quoting, place)
        at = len(text) + len(PASSAGE_GAP) if text else 0
        text = (text + PASSAGE_GAP if text else "") + quoting[start:end]
        passages.append(NewPassage(at, at + end - start, start, end))
    return text, tuple(passages)
