"""Edits of documents, claims, links and agents; undo, redo and history."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence

from core import dates, licensing
from core.door.opened import OpenArchive
from core.errors import BadInput
from core.model import (
    Change,
    Kind,
    Manner,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    NewLink,
    NewReference,
    Role,
    Stance,
    Status,
)
from core.store import (
    agents,
    changes,
    claims,
    document_edits,
    documents,
    edits,
    removing,
)


class Editing(OpenArchive):
    """Edits of an open archive: each is one transaction and one change."""

    def add_document(self, new: NewDocument) -> int:
        """Add a document and answer its number. Its licence may be an SPDX id or words that say one.

        Raises:
            BadInput: text and holding don't fit each other, the date is not EDTF, or the text can't be stored.
        """
        licence = licensing.licence(licensing.recognise(new.licence) or new.licence)
        with self._editing(f"Add “{new.title or documents.opening_of(new.text or '') or new.symbol}”") as edit:
            return document_edits.add(edit, self._db, new, licence)

    def update_document(self, document_id: int, **values: str) -> None:
        """Change parts of a document's description: ``title symbol language date kind source_url licence …``.

        Raises:
            BadInput: there is no such part, or the date is not EDTF.
            NotFound: there is no such document.
        """
        columns = dict(values)
        with self._editing("Edit description") as edit:
            row: dict[str, edits.Value] = {}
            if "licence" in columns:
                given = columns.pop("licence")
                licence = licensing.licence(licensing.recognise(given) or given)
                row["licence_id"] = document_edits.known_licence(edit, self._db, licence)
            if "date" in columns:
                row["date"] = dates.check(columns.pop("date"))
                row["first_day"], row["last_day"] = dates.bounds(str(row["date"]))
            if "received" in columns:
                row["received"] = dates.check(columns.pop("received"))
            if "kind" in columns and columns["kind"] not in list(Kind):
                raise BadInput(f"{columns['kind']!r} is no kind of document. Choose one of {', '.join(Kind)}.")
            for name, value in columns.items():
                if name not in (*documents.PLAIN_COLUMNS, "kind"):
                    raise BadInput(f"A document's description has no part {name!r}.")
                row[name] = value
            edit.update("documents", document_id, row)

    def set_parties(self, document_id: int, parties: Sequence[tuple[Role, NewAgent]]) -> None:
        """Replace who wrote, published, sent and received a document."""
        with self._editing("Edit people") as edit:
            document_edits.set_parties(
                edit,
                self._db,
                document_id,
                [(role, agents.find_or_add(edit, self._db, who)) for role, who in parties],
            )

    def remove_document(self, document_id: int) -> None:
        """Remove a document with its claims and their links.

        Raises:
            NotFound: there is no such document.
        """
        with self._editing("Remove document") as edit:
            removing.remove(edit, self._db, document_id)

    def tag_document(self, document_id: int, tag: str) -> None:
        """Tag a document."""
        with self._editing(f"Tag “{tag}”") as edit:
            document_edits.add_tag(edit, self._db, document_id, tag)

    def untag_document(self, document_id: int, tag: str) -> None:
        """Take a tag off a document."""
        with self._editing(f"Remove tag “{tag}”") as edit:
            document_edits.remove_tag(edit, self._db, document_id, tag)

    def add_note(self, document_id: int, text: str) -> int:
        """Add a note to a document and answer its number."""
        with self._editing("Add note") as edit:
            return document_edits.add_note(edit, self._db, document_id, text)

    def change_note(self, document_id: int, before: str, after: str) -> None:
        """Put other words to a note of a document; none remove it.

        Raises:
            NotFound: the document has no note with the words *before*.
        """
        with self._editing("Change note" if after else "Remove note") as edit:
            document_edits.change_note(edit, self._db, document_id, before, after)

    def add_claim(self, new: NewClaim) -> int:
        """Add a claim and answer its number.

        Raises:
            BadInput: a span is not inside the text, or there is none.
            NotFound: there is no such document.
        """
        with self._editing("Add claim") as edit:
            return claims.add(edit, self._db, new)

    def update_claim(
        self,
        claim_id: int,
        *,
        manner: Manner | None = None,
        stance: Stance | None = None,
        note: str | None = None,
    ) -> None:
        """Change how a claim is described.

        Raises:
            NotFound: there is no such claim.
        """
        values = {"manner": manner, "stance": stance, "note": note}
        with self._editing("Edit claim") as edit:
            edit.update("claims", claim_id, {name: value for name, value in values.items() if value is not None})

    def set_chains(self, claim_id: int, chains: Sequence[Sequence[NewHop]]) -> None:
        """Replace the source chains of a claim.

        Raises:
            NotFound: there is no such claim.
        """
        with self._editing("Edit source chain") as edit:
            claims.set_chains(edit, self._db, claim_id, chains)

    def set_claim_status(self, claim_id: int, status: Status) -> None:
        """Accept or reject a claim; a rejected one is kept, so that it isn't suggested again.

        Raises:
            NotFound: there is no such claim.
        """
        with self._editing("Accept claim" if status is Status.ACCEPTED else "Reject claim") as edit:
            claims.set_status(edit, self._db, claim_id, status)

    def remove_claim(self, claim_id: int) -> None:
        """Remove a claim with its links.

        Raises:
            NotFound: there is no such claim.
        """
        with self._editing("Remove claim") as edit:
            claims.remove(edit, self._db, claim_id)

    def add_link(self, new: NewLink) -> int:
        """Link two claims and answer the link's number.

        Raises:
            BadInput: both ends are the same claim, or the evidence is not inside the text.
            NotFound: there is no such claim.
        """
        with self._editing("Add link") as edit:
            return claims.add_link(edit, self._db, new)

    def remove_link(self, link_id: int) -> None:
        """Remove a link.

        Raises:
            NotFound: there is no such link.
        """
        with self._editing("Remove link") as edit:
            claims.remove_link(edit, self._db, link_id)

    def add_reference(self, new: NewReference) -> int:
        """Note where a document names another one, and answer the reference's number.

        Raises:
            BadInput: the place is not inside the text.
            NotFound: there is no such document.
        """
        with self._editing("Add reference") as edit:
            return claims.add_reference(edit, self._db, new)

    def add_agent(self, new: NewAgent) -> int:
        """The number of the agent of this name, made when there is none."""
        with self._editing("Add agent") as edit:
            return agents.find_or_add(edit, self._db, new)

    def rename_agent(self, agent_id: int, name: str) -> None:
        """Give an agent another name, everywhere at once.

        Raises:
            BadInput: the name is empty.
            NotFound: there is no such agent.
        """
        with self._editing("Rename agent") as edit:
            agents.rename(edit, self._db, agent_id, name)

    def undo(self) -> Change:
        """Take back the newest change that stands.

        Raises:
            NotFound: there is nothing to undo.
        """
        self._require_writable()
        with self._known():
            return changes.one(self._db, edits.undo(self._db, self._stamp))

    def redo(self) -> Change:
        """Do again what was undone last.

        Raises:
            NotFound: there is nothing to redo.
        """
        self._require_writable()
        with self._known():
            return changes.one(self._db, edits.redo(self._db, self._stamp))

    def history(self, newest: int | None = None) -> tuple[Change, ...]:
        """The changes, newest first; only the *newest* so many when given."""
        with self._known():
            return changes.history(self._db, newest)

    def document_like(self, new: NewDocument) -> int | None:
        """The document that is the same as *new*: equal text or original, or cited under the same symbol or name."""
        with self._known():
            return document_edits.like(self._db, new)

    @contextlib.contextmanager
    def attempt(self) -> Generator[None]:
        """Within :meth:`edit`: what fails in here is taken back, and the rest of the edit stands."""
        with self._known(), self._editing("Edit"):
            yield
