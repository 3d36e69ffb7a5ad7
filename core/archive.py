"""The one door to an archive: window, command line and tests go through :class:`Archive`.

An ``Archive`` belongs to the thread that made it. Several may be open on one file; one of them writes at a time.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import os
import shutil
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from core import adding, completing, dates, licensing
from core.errors import ArchiveDamaged, ArchiveMissing, BadInput, MachineFailed, ReadOnly
from core.model import (
    About,
    AddResult,
    Agent,
    Change,
    ChangeMark,
    Claim,
    ClaimRow,
    Completion,
    Credit,
    DateCount,
    Document,
    Facet,
    Hit,
    Holding,
    IndexStatus,
    Kind,
    Manner,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    NewLink,
    NewReference,
    OpenedDocument,
    Problem,
    Role,
    SavedSearch,
    Scope,
    SearchAnswer,
    SearchRequest,
    Stance,
    Status,
    WantedDocument,
)
from core.places import cache_folder, data_folder, installed_sample
from core.progress import Progress
from core.search import Index, IndexAnswer, hits_in, snippet_of
from core.stamp import SAMPLE_UID, Stamp, default_stamp
from core.store import (
    agents,
    changes,
    checks,
    claims,
    database,
    document_edits,
    documents,
    edits,
    exchanges,
    links,
    saved,
    values,
)
from core.store.edits import Edit

SNIPPET_CHARACTERS = 180


class Archive:
    """An open archive. Use :meth:`create` or :meth:`open`, and close it (it is a context manager)."""

    def __init__(self, file: database.ArchiveFile, cache: Path | None, stamp: Stamp, *, follow: bool) -> None:
        self._file = file
        self._db = file.db
        self._stamp = stamp
        self._follow = follow
        self._edit: Edit | None = None
        self._uid = self._fact("uid")
        # By path and archive: a copy has an index of its own. Hashed, for nothing in an archive may name a folder.
        place = hashlib.sha256(os.fsencode(file.path.resolve()) + self._uid.encode("utf-8", "replace")).hexdigest()
        self._index_folder = (cache or cache_folder()) / "index" / place[:24]
        self._index: Index | None = None
        self._values: completing.Values | None = None
        self._values_mark: ChangeMark | None = None

    # ------------------------------------------------------------------------------------------ opening, closing

    @classmethod
    def create(cls, path: Path, title: str = "", *, cache: Path | None = None, stamp: Stamp | None = None) -> Self:
        """Make a new, empty archive and open it. *title* defaults to the file's name.

        Raises:
            BadInput: there is a file already, or no such folder.
            MachineFailed: the folder can't be written to.
        """
        stamp = stamp or default_stamp()
        facts = {"uid": stamp.new_uid(), "title": title or path.stem, "created_at": stamp.now()}
        return cls(database.create(path, facts), cache, stamp, follow=True)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, cache: Path | None = None, follow: bool = True) -> Self:
        """Open an archive. The installation's sample, and where nothing may be written, opens read-only by itself.

        Args:
            path: the file.
            read_only: don't write to it even where that is possible.
            cache: the folder for the index; the user's cache folder by default.
            follow: bring the index up to date before each search (:meth:`update_index` does it by hand).

        Raises:
            ArchiveMissing, NotAnArchive, ArchiveTooNew, ArchiveDamaged, MachineFailed: each in one sentence.
        """
        read_only = read_only or is_installed_sample(path)
        return cls(database.open_file(path, read_only=read_only), cache, default_stamp(), follow=follow)

    def close(self) -> None:
        """Close the file and the index; the archive is one file again."""
        if self._index is not None:
            self._index.close()
            self._index = None
        database.close(self._file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """Where the archive is."""
        return self._file.path

    @property
    def index_folder(self) -> Path:
        """Where its index is; it can be deleted at any time."""
        return self._index_folder

    def about(self) -> About:
        """What the archive says of itself, and what undo and redo would do."""
        with self._known():
            total, held, claim_count = changes.counts(self._db)
            undo_action, redo_action = changes.next_actions(self._db)
            return About(
                path=self.path,
                uid=self._uid,
                title=self._fact("title"),
                read_only=not self._file.could_be_written or is_installed_sample(self.path),
                documents=total,
                held=held,
                claims=claim_count,
                last_change=changes.last_mark(self._db).id,
                undo_action=undo_action,
                redo_action=redo_action,
                is_sample=self._uid == SAMPLE_UID,
            )

    def _fact(self, name: str) -> str:
        row = self._db.conn.execute("SELECT value FROM archive WHERE name = ?", [name]).fetchone()
        return "" if row is None else str(row[0])

    @contextlib.contextmanager
    def _known(self) -> Generator[None]:
        """Turn known errors of SQLite and the system into ours; and those of a record whose rows contradict each other.

        Raises:
            ArchiveDamaged: something went wrong, and rows are found that no program of ours writes. Otherwise what
                went wrong is a bug, and stays what it is.
        """
        with database.known_errors(self.path):
            try:
                yield
            except (KeyError, IndexError, ValueError, TypeError) as error:
                problem = next(checks.contradictions(self._db), None)
                if problem is None:
                    raise
                raise ArchiveDamaged(
                    f"{self.path} is damaged: {problem.where} {problem.what}. Run check, or open a backup."
                ) from error

    # ------------------------------------------------------------------------------------------------- searching

    def search(self, request: SearchRequest, progress: Progress | None = None) -> SearchAnswer:
        """Search documents or claims. No query raises for what it says; what was not understood is in the answer.

        Raises:
            Cancelled: somebody asked *progress* to stop.
        """
        started = time.perf_counter()
        progress = progress or Progress()
        with self._known():
            ready = self.update_index(progress).ready if self._follow else True
            found = self._opened_index().search(request, progress)
            hits = (
                self._document_hits(found, request)
                if request.scope is Scope.DOCUMENTS
                else self._claim_hits(found, request)
            )
        return SearchAnswer(
            request=request,
            total=found.total,
            total_some=found.total_some,
            exact_total=found.exact_total,
            took_ms=(time.perf_counter() - started) * 1000,
            hits=hits,
            other_total=found.other_total,
            facets=found.facets,
            understood=found.understood,
            notices=found.notices if ready else (*found.notices, "The newest changes are not in the index yet."),
            did_you_mean=found.did_you_mean,
            offers=found.offers,
        )

    def index_answer(self, request: SearchRequest) -> IndexAnswer:
        """What the index alone answers: numbers and counts, without what the record knows of them."""
        with self._known():
            return self._opened_index().search(request, Progress())

    def _document_hits(self, found: IndexAnswer, request: SearchRequest) -> tuple[Hit, ...]:
        ids = [hit.document_id for hit in found.hits]
        known = documents.load(self._db, ids, licensing.licence)
        texts = documents.texts_of(self._db, ids)
        carried = exchanges.carried_words(self._db, ids)
        claim_counts = links.claim_counts(self._db, ids)
        rebuttals = links.rebuttal_counts(self._db, ids)
        hits: list[Hit] = []
        for hit in found.hits:
            document = known.get(hit.document_id)
            if document is None:  # removed a moment ago; the index has not read that yet
                continue
            text = texts.get(document.id) or " · ".join(carried.get(document.id, ()))
            snippet, marks = snippet_of(text, request.query, SNIPPET_CHARACTERS)
            hits.append(
                Hit(
                    document_id=document.id,
                    claim_id=None,
                    title=document.heading,
                    kind=document.kind,
                    holding=document.holding,
                    source=document.source,
                    date=document.date,
                    score=hit.score,
                    snippet=snippet,
                    marks=marks,
                    matched=hit.matched,
                    claims=claim_counts.get(document.id, 0),
                    rebuttals=rebuttals.get(document.id, 0),
                    hits=len(hits_in(text, request.query)) if request.query and document.id in texts else 0,
                    cited_by=len(documents.citing(self._db, document.id)),
                    language=document.language,
                )
            )
        return tuple(hits)

    def _claim_hits(self, found: IndexAnswer, request: SearchRequest) -> tuple[Hit, ...]:
        ids = [hit.claim_id for hit in found.hits if hit.claim_id is not None]
        present = exchanges.present(self._db, ids)
        lines = {line.id: line for line in exchanges.list_rows(self._db, present)}
        known = documents.load(self._db, [line.document.id for line in lines.values()], licensing.licence)
        hits: list[Hit] = []
        for hit in found.hits:
            line = lines.get(hit.claim_id or 0)
            if line is None:
                continue
            document = known[line.document.id]
            snippet, marks = snippet_of(line.quotation, request.query, SNIPPET_CHARACTERS)
            hits.append(
                Hit(
                    document_id=document.id,
                    claim_id=line.id,
                    title=document.heading,
                    kind=document.kind,
                    holding=document.holding,
                    source=document.source,
                    date=document.date,
                    score=hit.score,
                    snippet=snippet,
                    marks=marks,
                    matched=hit.matched,
                    claims=1,
                    rebuttals=line.rebuttals,
                    hits=len(marks),
                    speaker=", ".join(agent.name for agent in line.speakers),
                    state=line.state,
                    language=document.language,
                )
            )
        return tuple(hits)

    def complete(self, text: str, caret: int) -> tuple[Completion, ...]:
        """What may be meant by the part of a query that ends at *caret* (code points), best first.

        The values are those of the record; they are read again after it has changed.
        """
        with self._known():
            newest = changes.last_mark(self._db)
            if self._values is None or self._values_mark != newest:
                self._values = completing.Values(values.read(self._db))
                self._values_mark = newest
            return completing.complete(text, caret, self._values)

    def date_counts(
        self, request: SearchRequest, first: str = "", last: str = "", progress: Progress | None = None
    ) -> tuple[DateCount, ...]:
        """How the results of a search spread over the years; over months between *first* and *last* if these are given.

        A document of which only the year is known counts in each of its months, as ``date:`` finds it there.

        Args:
            request: what is searched; its query should say nothing of dates.
            first: the first year (``2022``) or month (``2022-03``).
            last: the last one.
            progress: to stop it.
        """
        progress = progress or Progress()
        asked = dataclasses.replace(request, limit=0, offset=0, facets=True)
        asked = dataclasses.replace(asked, narrow=tuple(one for one in asked.narrow if one.facet is not Facet.YEAR))
        with self._known():
            index = self._opened_index()
            if not first:
                years = index.search(asked, progress).facets.get(Facet.YEAR, ())
                found = [DateCount(year.value, year.count) for year in years if year.value and year.count]
                return tuple(sorted(found, key=lambda one: one.date))
            return tuple(
                DateCount(
                    month,
                    index.search(
                        dataclasses.replace(asked, query=f"{request.query} date:{month}".strip(), facets=False),
                        progress,
                    ).total,
                )
                for month in _months(first, last)
            )

    # -------------------------------------------------------------------------------------------- saved searches

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """The searches that are kept, by name."""
        with self._known():
            return saved.every(self._db)

    def save_search(self, name: str, request: SearchRequest) -> int:
        """Keep a search under a name, in place of another of that name, and answer its number.

        Raises:
            BadInput: the name is empty.
        """
        with self._editing(f"Save search “{name.strip()}”") as edit:
            return saved.save(edit, self._db, name, request)

    def rename_saved_search(self, search_id: int, name: str) -> None:
        """Give a saved search another name.

        Raises:
            BadInput: the name is empty, or another search has it.
            NotFound: there is no such search.
        """
        with self._editing("Rename search") as edit:
            saved.rename(edit, self._db, search_id, name)

    def remove_saved_search(self, search_id: int) -> None:
        """Forget a saved search.

        Raises:
            NotFound: there is no such search.
        """
        with self._editing("Remove search") as edit:
            edit.delete("saved_searches", search_id)

    # ---------------------------------------------------------------------------------------------------- reading

    def open_document(self, document_id: int, query: str = "") -> OpenedDocument:
        """A document with its text, claims, references and credit; *hits* are the places of *query*'s words.

        Raises:
            NotFound: there is no such document.
        """
        with self._known():
            document = documents.one(self._db, document_id, licensing.licence)
            text = documents.text_of(self._db, document_id)
            citing = documents.citing(self._db, document_id)
            names = documents.briefs(self._db, [*citing, *([document.quoted_in] if document.quoted_in else [])])
            found = exchanges.of_document(self._db, document_id)
            carried = exchanges.carried_by(self._db, [document_id]).get(document_id, [])
            return OpenedDocument(
                document=document,
                text=text,
                passages=documents.passages_of(self._db, document_id),
                quoted_by=names[document.quoted_in] if document.quoted_in else None,
                claims=found,
                references=exchanges.references_of(self._db, document_id),
                cited_by=tuple(names[key] for key in citing),
                credit=self._credit(document, found),
                hits=hits_in(text, query) if query else (),
                carried=exchanges.list_rows(self._db, carried),
            )

    def find_document(self, reference: str) -> int:
        """The number of the document that a number, symbol (``S/2022/908``) or unique title start means.

        Raises:
            NotFound: none is meant.
            BadInput: several are.
        """
        with self._known():
            return documents.find(self._db, reference)

    def claims(self, *, answered: bool | None = None, by: str = "") -> tuple[ClaimRow, ...]:
        """The claims of the archive by document and place.

        Args:
            answered: only those that have an answer, or only those that have none (withholding is none).
            by: only those whose speaker's name (or alias) contains this.
        """
        with self._known():
            lines = exchanges.list_rows(self._db, exchanges.select(self._db, by=by))
        return tuple(line for line in lines if answered is None or bool(line.answers) is answered)

    def claim(self, claim_id: int) -> Claim:
        """One claim with its chains and answers.

        Raises:
            NotFound: there is no such claim.
        """
        with self._known():
            claims.document_of(self._db, claim_id)
            return exchanges.load(self._db, [claim_id])[0]

    def agents(self) -> tuple[Agent, ...]:
        """All agents, by name."""
        with self._known():
            return agents.every(self._db)

    def wanted(self) -> tuple[WantedDocument, ...]:
        """The documents known by reference only, most often named first."""
        with self._known():
            return documents.wanted(self._db, licensing.licence)

    def credit(self, document_id: int) -> Credit:
        """The attribution of a document.

        Raises:
            NotFound: there is no such document.
        """
        with self._known():
            document = documents.one(self._db, document_id, licensing.licence)
            return self._credit(document, exchanges.of_document(self._db, document_id))

    def _credit(self, document: Document, found: Sequence[Claim]) -> Credit:
        quoting = (
            documents.one(self._db, document.quoted_in, licensing.licence) if document.quoted_in is not None else None
        )
        quoted = document.holding is Holding.HELD and any(
            claim.manner in (Manner.DIRECT, Manner.MIXED) for claim in found
        )
        return licensing.credit(document, quoting, quotations=quoted)

    # ---------------------------------------------------------------------------------------------------- editing

    @contextlib.contextmanager
    def edit(self, action: str) -> Generator[None]:
        """Group edits: all of them are one transaction and one change named *action*, or none happens.

        Raises:
            ReadOnly: the archive is open for reading only.
        """
        with self._editing(action):
            yield

    @contextlib.contextmanager
    def _editing(self, action: str) -> Generator[Edit]:
        if self._edit is not None:
            with self._db.atomic():  # what fails in here leaves nothing, also when the group goes on
                yield self._edit
            return
        self._require_writable()
        with self._known(), edits.editing(self._db, action, self._stamp) as edit:
            self._edit = edit
            try:
                yield edit
            finally:
                self._edit = None

    def _require_writable(self) -> None:
        if is_installed_sample(self.path):
            raise ReadOnly(f"{self.path} is the installation's sample and is never written to. Make a copy of it.")
        if not self._file.writable:
            raise ReadOnly(f"{self.path} is open for reading only. Copy it to a folder that you may write to.")
        if self._edit is None:
            database.begin_writing(self._file)

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
            document_edits.remove(edit, self._db, document_id)

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

    # --------------------------------------------------------------------------------------- adding, keeping whole

    def add(
        self, paths: Sequence[Path], options: adding.AddOptions | None = None, progress: Progress | None = None
    ) -> Iterator[AddResult]:
        """Add files, folders and bulk records; a line for each, and one that fails never stops the rest.

        Raises:
            ReadOnly: the archive is open for reading only.
            Cancelled: the person stopped it; what is in stays in.
            MachineFailed: the disk is full.
        """
        self._require_writable()
        return adding.add(self, paths, options or adding.AddOptions(), progress or Progress())

    def document_like(self, new: NewDocument) -> int | None:
        """The document that is the same as *new*: equal text or original, or cited under the same symbol or name."""
        with self._known():
            return document_edits.like(self._db, new)

    @contextlib.contextmanager
    def attempt(self) -> Generator[None]:
        """Within :meth:`edit`: what fails in here is taken back, and the rest of the edit stands."""
        with self._known(), self._db.atomic():
            yield

    def check(self, *, repair: bool = False, progress: Progress | None = None) -> tuple[Problem, ...]:
        """Look for everything that is not right; with *repair*, mend what can be, as one undoable change.

        Raises:
            ReadOnly: repair was asked for, and the archive is open for reading only.
        """
        progress = progress or Progress()
        with self._known():
            found = list(checks.check(self._db, progress))
            if repair and any(problem.repairable for problem in found):
                with self._editing("Repair quotations") as edit:
                    checks.repair(edit, self._db)
                found = [replace(problem, repaired=problem.repairable) for problem in found]
            if any(problem.fatal for problem in found):
                return tuple(found)  # the index can't be read from a record that contradicts itself
            return (*found, *self._check_index(repair, progress))

    def _check_index(self, repair: bool, progress: Progress) -> Iterator[Problem]:
        """Whether the index holds the documents that the record has."""
        try:
            if not self.update_index(progress).ready:
                yield Problem("index", "another program is writing it: try again when that has ended")
                return
            count, total = self._opened_index().document_count, changes.counts(self._db)[0]
            if count != total:
                repaired = repair and self.rebuild_index(progress).ready
                what = f"it has {count} documents, the archive {total}"
                yield Problem("index", what, repairable=True, repaired=repaired)
        except MachineFailed as error:
            yield Problem("index", str(error))

    def backup(self, target: Path) -> None:
        """Copy the archive as it is now, whole or not at all.

        Raises:
            BadInput: there is a file already, or no such folder.
            MachineFailed: the disk is full, or the folder can't be written to.
        """
        with self._known():
            database.copy_to(self._db, target)

    def settle(self, at: str) -> None:
        """Make the file depend on its content only (the migrations' time is *at*), this state its starting point."""
        with self._known():
            database.settle(self._db, at)

    # ------------------------------------------------------------------------------------------------- the index

    def index_status(self) -> IndexStatus:
        """Whether the index has read everything, and how many documents it has yet to read."""
        with self._known():
            index = self._opened_index()
            mark = index.mark
            behind = (
                len(changes.every_document(self._db)) if mark is None else len(changes.touched_since(self._db, mark))
            )
            return IndexStatus(ready=behind == 0, behind=behind, documents=index.document_count)

    def update_index(self, progress: Progress | None = None) -> IndexStatus:
        """Let the index read what it has not seen; an index of another history is made anew, without asking.

        Raises:
            Cancelled: somebody asked *progress* to stop; the index stays as it was.
        """
        progress = progress or Progress()
        with self._known():
            index = self._opened_index()
            mark = index.mark
            newest = changes.last_mark(self._db)
            if mark is not None and mark != newest and not changes.is_of_this_history(self._db, mark):
                index.clear()
                mark = None
            if mark == newest:
                return IndexStatus(ready=True, behind=0, documents=index.document_count)
            if mark is None:
                touched = changes.every_document(self._db)
                removed: list[int] = []
            else:
                touched = changes.touched_since(self._db, mark)
                there = set(changes.existing(self._db, touched))
                removed = [key for key in touched if key not in there]
                touched = [key for key in touched if key in there]
            done = index.update(changes.for_index(self._db, touched, licensing.licence), removed, newest, progress)
            return IndexStatus(ready=done, behind=0 if done else len(touched), documents=index.document_count)

    def rebuild_index(self, progress: Progress | None = None) -> IndexStatus:
        """Make the index anew from the record; not *ready* when another program is writing it."""
        with self._known():
            index = self._opened_index()
            if not index.clear():
                return IndexStatus(ready=False, behind=0, documents=index.document_count)
        return self.update_index(progress)

    def _opened_index(self) -> Index:
        if self._index is None:
            self._index = Index(self._index_folder)
        return self._index


MOST_MONTHS = 36
"""For so many months at most :meth:`Archive.date_counts` counts."""


def _months(first: str, last: str) -> list[str]:
    """The months (``2022-03``) of two years or months and of all between them."""
    start, end = (int(date[:4]) * 12 + int(date[5:7] or default) - 1 for date, default in ((first, 1), (last, 12)))
    return [f"{number // 12:04}-{number % 12 + 1:02}" for number in range(start, min(end + 1, start + MOST_MONTHS))]


def is_installed_sample(path: Path) -> bool:
    """Whether *path* is the installation's own sample archive, which is never written to."""
    return path.resolve() == installed_sample().resolve()


def own_sample(folder: Path | None = None) -> Path:
    """The user's own copy of the sample archive, made when it is not there yet.

    Args:
        folder: where it is kept; the user's data folder by default.

    Raises:
        ArchiveMissing: the installation has lost its sample.
        MachineFailed: the folder can't be written to.
    """
    copy = (folder or data_folder()) / "Sample archive.db"
    with database.known_errors(copy):
        if not copy.exists():
            if not installed_sample().exists():
                raise ArchiveMissing(f"{installed_sample()} is missing. Install Rejoinder again.")
            copy.parent.mkdir(parents=True, exist_ok=True)
            part = copy.with_name(copy.name + ".part")  # a start that is killed leaves no half of an archive
            shutil.copyfile(installed_sample(), part)
            part.replace(copy)
    return copy
