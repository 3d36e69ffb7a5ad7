"""What documents say of themselves, what they are to one another, and describing or removing many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core import licensing, likeness
from core.door.editing import Editing
from core.model import (
    Comparison,
    Description,
    DocumentRelation,
    Finding,
    NewAgent,
    Removal,
    Role,
    Status,
)
from core.store import agents, document_edits, documents, relations, removing, sources
from core.store.rows import column, marks

_ROLES = (Role.SENDER, Role.RECIPIENT, Role.AUTHOR, Role.PUBLISHER)


class Describing(Editing):
    """Descriptions, relations and removal of documents."""

    def describe(self, ids: Sequence[int]) -> tuple[Description, ...]:
        """Documents with what their files say of themselves, their originals and relations; in the order of *ids*.

        Numbers of documents that are not there (removed meanwhile) are left out.
        """
        with self._known():
            known = documents.load(self._db, ids, licensing.licence)
            findings = sources.findings(self._db, known)
            originals = sources.originals(self._db, known)
            places = sources.load(self._db, known)
            related = relations.load(self._db, known)
            lengths = self._lengths(list(known))
            return tuple(
                Description(
                    document=known[key],
                    findings=findings.get(key, ()),
                    originals=originals.get(key, ()),
                    relations=related.get(key, ()),
                    characters=lengths.get(key, 0),
                    sources=places.get(key, ()),
                )
                for key in ids
                if key in known
            )

    def _lengths(self, ids: Sequence[int]) -> dict[int, int]:
        found: dict[int, int] = {}
        for at in range(0, len(ids), 500):
            chosen = ids[at : at + 500]
            held = column(
                self._db, f"SELECT document_id FROM texts WHERE document_id IN ({marks(len(chosen))})", chosen
            )
            for key in held:
                found[key] = column(self._db, "SELECT length(text) FROM texts WHERE document_id = ?", [key])[0]
        return found

    def findings(self, document_id: int) -> tuple[Finding, ...]:
        """What a document's file says of itself, and where.

        Raises:
            NotFound: there is no such document.
        """
        with self._known():
            documents.require(self._db, document_id)
            return sources.findings(self._db, [document_id]).get(document_id, ())

    def edit_descriptions(
        self,
        ids: Sequence[int],
        values: Mapping[str, str],
        parties: Mapping[Role, tuple[NewAgent, ...]] | None = None,
    ) -> None:
        """Change the same parts of many descriptions, as one step that undo takes back as one.

        Args:
            ids: the documents.
            values: as :meth:`update_document` takes them: ``title symbol language date kind source_url licence …``.
            parties: for each role given, who has it from now on; the other roles stay as they are.

        Raises:
            BadInput: there is no such part, or a value can't be one; then nothing is changed.
            NotFound: there is no such document; then nothing is changed.
        """
        what = f"Edit {len(ids)} descriptions" if len(ids) > 1 else "Edit description"
        with self._editing(what) as edit:
            given = [
                (role, agents.find_or_add(edit, self._db, who))
                for role, several in (parties or {}).items()
                for who in several
            ]
            known = documents.load(self._db, ids, licensing.licence)
            for document_id in dict.fromkeys(ids):
                if document_id not in known:
                    documents.require(self._db, document_id)
                if values:
                    self.update_document(document_id, **values)
                if parties is not None:
                    had = [(party.role, party.agent.id) for party in known[document_id].parties]
                    kept = [(role, who) for role, who in had if role not in parties]
                    wished = sorted(kept + given, key=lambda one: _ROLES.index(one[0]))
                    if wished != had:
                        document_edits.set_parties(edit, self._db, document_id, wished)

    def removal(self, document_id: int) -> Removal:
        """What hangs on a document, to be said before it is removed.

        Raises:
            NotFound: there is no such document.
        """
        with self._known():
            return removing.what_hangs_on(self._db, document_id)

    def remove_documents(self, ids: Sequence[int]) -> None:
        """Remove documents with their claims, links and originals, as one step that undo takes back as one.

        Raises:
            NotFound: there is no such document; then none is removed.
        """
        with self._editing(f"Remove {len(ids)} documents" if len(ids) > 1 else "Remove document") as edit:
            for document_id in dict.fromkeys(ids):
                removing.remove(edit, self._db, document_id)

    def compare(self, first_id: int, second_id: int) -> Comparison:
        """The texts of two documents side by side: what both have, and what only one has.

        Raises:
            NotFound: there is no such document.
        """
        with self._known():
            for document_id in (first_id, second_id):
                documents.require(self._db, document_id)
            names = documents.briefs(self._db, [first_id, second_id])
            first, second = (documents.text_of(self._db, key) for key in (first_id, second_id))
            return Comparison(
                first=names[first_id],
                second=names[second_id],
                first_text=first,
                second_text=second,
                likeness=likeness.likeness(first, second),
                runs=likeness.runs(first, second),
            )

    def relate(self, document_id: int, target_id: int, relation: DocumentRelation) -> int:
        """Say what a document is to another one, and answer the relation's number.

        Raises:
            BadInput: it is the same document, or this is said already.
            NotFound: there is no such document.
        """
        with self._editing("Relate documents") as edit:
            return relations.relate(edit, self._db, document_id, target_id, relation)

    def decide_relation(self, relation_id: int, status: Status) -> None:
        """Accept what is suggested of two documents, or reject it; what was rejected is not suggested again.

        Raises:
            NotFound: there is no such relation.
        """
        with self._editing("Reject relation" if status is Status.REJECTED else "Accept relation") as edit:
            relations.decide(edit, self._db, relation_id, status)

    def suggested_relations(self) -> tuple[tuple[int, int, int, float], ...]:
        """The near-duplicates that nobody has decided yet: relation, document, the other document, likeness."""
        with self._known():
            return relations.suggested(self._db)
