"""The lower half of an open card: who answered, what it answers, its parts, the letters it names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.model import (
    Answer,
    Claim,
    ClaimState,
    Document,
    DocumentBrief,
    Holding,
    Kind,
    Nesting,
    OpenedDocument,
    Reference,
    Status,
)
from gui.cards.answer_row import LinkRow, LinkWish
from gui.cards.flow import FlowLayout
from gui.cards.grouping import DocumentAnswers, SpeakerAnswers, answers_of, by_speaker, rebutting_documents
from gui.cards.parts import INDENT, CardButton, CardLink, Glyph, TextBlock, label, line
from gui.cards.quotation import evidence_text, same_text, target_text
from gui.cards.typeset import SMALL, STRONG, Run
from gui.cards.words import (
    acts_for,
    capital,
    document_name,
    document_tail,
    link_count,
    nesting_word,
    quotation_text,
    rebutted_in,
    relation_role,
    relation_word,
    state_text,
    this_document,
)
from gui.parts import Rule
from gui.words import (
    STATE_ROLES,
    agent_names,
    answer_count,
    kind_icon,
    speaker_not_known,
    state_icon,
    state_name,
    the_writer,
)
from gui.writing import counted, one_line, tool_tip

KIND_ICON = 13


class Sections(QObject):
    """Fills a card's column below the rule and remembers what can take the focus, in reading order."""

    answerFollowed = Signal(object)
    linkWished = Signal(object, object)
    """A LinkWish, and the Answer that it is about."""
    documentRequested = Signal(int)
    claimRequested = Signal(int)

    def __init__(self, column: QVBoxLayout, opened: OpenedDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._column = column
        self._opened = opened
        self._here: Document = opened.document
        self._answers: dict[QObject, Answer] = {}
        self._targets: dict[QObject, int] = {}
        self.focusable: list[CardButton] = []

    def add_all(self, claim: Claim, parent_claim: Claim | None, parts: Sequence[Claim]) -> None:
        """Everything that is known around *claim*, each in its section."""
        grouped = answers_of(claim)
        documents = rebutting_documents(claim)
        if grouped.answering:
            self._add(Rule(8, 6, INDENT))
        if documents > 1:
            self._add(TextBlock([Run(rebutted_in(documents), "muted")], SMALL, leading=True, indent=INDENT))
            self._column.addSpacing(4)
        for place, group in enumerate(grouped.answering):
            if place:
                self._add(Rule(8, 6, INDENT))
            self._add_group(group, answer_count(group.count))
        said = claim.state in (ClaimState.UNANSWERED, ClaimState.ANSWERS)
        if not grouped.answering and not grouped.withholding and not said:
            self._add(Rule(8, 6, INDENT))
            self._add(
                line(Glyph("state-unanswered", "plain"), label(state_name(ClaimState.UNANSWERED), SMALL, "muted"))
            )
        self._add_withholding(grouped.withholding)
        self._add_answered(claim)
        self._add_family(parent_claim, parts)
        self._add_seconding(grouped.seconding)
        self._add_references(claim)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def _add_title(self, text: str, right: str) -> None:
        title = TextBlock([Run(text)], STRONG, leading=True)
        self._add(line(title, label(right, SMALL, "muted")) if right else line(title, QWidget()))

    def _add_withholding(self, groups: tuple[SpeakerAnswers, ...]) -> None:
        if not groups:
            return
        self._add(Rule(8, 6, INDENT))
        self._add_title(state_name(ClaimState.WITHHELD), "")
        why = self.tr("Neither a yes nor a denial: not counted as an answer.")
        self._add(TextBlock([Run(why, "muted")], SMALL, leading=True, indent=INDENT))
        for group in groups:
            self._column.addSpacing(4)
            self._add_group(group, "", quiet=True)

    def _add_seconding(self, groups: tuple[SpeakerAnswers, ...]) -> None:
        if not groups:
            return
        self._add(Rule(8, 6, INDENT))
        self._add_title(self.tr("Said again or supported"), "")
        for place, group in enumerate(groups):
            self._column.addSpacing(4 if place else 0)
            self._add_group(group, "", quiet=True)

    def _add_group(self, group: SpeakerAnswers, right: str, *, quiet: bool = False) -> None:
        """Speakers, then each document with its rows. One document, the open one, is named beside the speakers."""
        names = agent_names(group.speakers) or speaker_not_known()
        role = acts_for(group.speakers)
        alone = len(group.documents) == 1 and self._is_here(group.documents[0].document)
        place = this_document(self._here.kind) if alone and (quiet or not role) else ""
        beside = self.tr(", ", "between a role and a place").join(word for word in (role, place) if word)
        unnamed = any(agent.unnamed for agent in group.speakers)
        face = SMALL if quiet else STRONG
        runs = [Run(names, italic=unnamed)]
        if beside:
            runs.append(Run("\u2002" + beside, "muted", SMALL))
        head = TextBlock(runs, face, leading=True)
        self._add(line(head, label(right, SMALL, "muted")) if right else line(head, QWidget()))
        for part in group.documents:
            if not place:
                self._add_document(part)
            for answer in part.answers:
                self._add_row(answer, evidence_text(answer), names)

    def _is_here(self, document: DocumentBrief) -> bool:
        return document.id == self._here.id

    def _add_document(self, part: DocumentAnswers) -> None:
        here = self._is_here(part.document)
        text = capital(this_document(self._here.kind)) if here else document_name(part.document)
        others = [document for document in part.also_in if document.id != self._here.id]
        if len(others) < len(part.also_in):
            text = self.tr("{0}; also quoted in {1}").format(text, this_document(self._here.kind))
        elif others:
            text = self.tr("{0}; also in {1}").format(text, one_line(others[0].heading))
        keep = "" if here else document_tail(part.document) + text[len(document_name(part.document)) :]
        self._add_document_line(part.document.kind, text, keep=keep, limit=2)

    def _add_document_line(self, kind: Kind, text: str, *, keep: str = "", limit: int = 1) -> None:
        block = TextBlock([Run(text, "muted")], SMALL, limit=limit, leading=True, keep=keep)
        block.setToolTip(tool_tip(text))
        self._add(line(Glyph(kind_icon(kind), "muted", KIND_ICON, top=2), block, spacing=5))

    def _add_row(self, answer: Answer, text: str, names: str) -> None:
        suggested = answer.status is Status.SUGGESTED
        role = "suggest" if suggested else relation_role(answer.relation)
        word = relation_word(answer.relation)
        where = this_document(self._here.kind) if self._is_here(answer.document) else document_name(answer.document)
        name = self.tr("{0} {1} {2}, in {3}").format(names, word, text, where)
        if suggested:
            name = f"{name}. {state_name(ClaimState.SUGGESTED)}"
        row = LinkRow(answer.relation.value, word, role, [Run(text)], name=name, editable=True)
        row.setAccessibleDescription(one_line(answer.note))
        row.clicked.connect(self._follow)
        row.wished.connect(self._wish)
        self._answers[row] = answer
        self.focusable.append(row)
        self._add(row)

    def _add_answered(self, claim: Claim) -> None:
        links = [answer for answer in claim.answers_to if answer.status is not Status.REJECTED]
        if not links:
            return
        self._add(Rule(8, 6, INDENT))
        targets = len({answer.claim_id for answer in links})
        self._add_title(self.tr("What it answers"), link_count(len(links), targets))
        shown: set[int] = set()
        for group in by_speaker(links):
            names = agent_names(group.speakers) or the_writer()
            for part in group.documents:
                where = names if self._is_here(part.document) else f"{names}, {document_name(part.document)}"
                self._add_document_line(part.document.kind, where)
                for answer in sorted(part.answers, key=lambda found: found.claim_id):
                    again = answer.claim_id in shown
                    shown.add(answer.claim_id)
                    self._add_row(answer, same_text(answer) if again else target_text(answer), self.tr("It"))

    def _add_family(self, parent: Claim | None, parts: Sequence[Claim]) -> None:
        if parent is not None:
            self._add(Rule(8, 6, INDENT))
            self._add_title(self.tr("Part of"), "")
            self._add_claim(parent, self.tr("whole"))
        if parts:
            self._add(Rule(8, 6, INDENT))
            self._add_title(self.tr("Parts of this claim"), str(len(parts)))
            for part in parts:
                self._add_claim(part, nesting_word(part.nesting or Nesting.PART))

    def _add_claim(self, claim: Claim, word: str) -> None:
        text, _ = quotation_text(claim.quotation, claim.manner)
        name = self.tr("{0}: {1}. {2}").format(word, text, state_text(claim))
        row = LinkRow(
            state_icon(claim.state), word, STATE_ROLES[claim.state], [Run(text)], name=name, word_role="muted"
        )
        row.clicked.connect(self._open_claim)
        self._targets[row] = claim.id
        self.focusable.append(row)
        self._add(row)

    def _add_references(self, claim: Claim) -> None:
        found: dict[int, DocumentBrief] = {}
        for reference in self._opened.references:
            if reference.document is not None and _inside(reference, claim) and not self._is_here(reference.document):
                found.setdefault(reference.document.id, reference.document)
        if not found:
            return
        self._add(Rule(8, 6, INDENT))
        letters = all(document.kind is Kind.LETTER for document in found.values())
        title = self.tr("Letters it names") if letters else self.tr("Documents it names")
        self._add_title(title, self._held(list(found.values())))
        holder = QWidget()
        flow = FlowLayout(holder, gap=4)
        for document in found.values():
            text = one_line(document.symbol or document.heading)
            name = self.tr("Open {0}").format(document_name(document))
            link = CardLink(text, SMALL, name=name, tip=tool_tip(name))
            link.clicked.connect(self._open_document)
            self._targets[link] = document.id
            self.focusable.append(link)
            flow.addWidget(link)
        self._add(holder)

    def _held(self, documents: list[DocumentBrief]) -> str:
        held = sum(document.holding is not Holding.CITED for document in documents)
        count = len(documents)
        if held == 0:
            return self.tr("1, not held") if count == 1 else self.tr("{0}, none held").format(counted(count))
        return (
            self.tr("{0}, all held").format(counted(count))
            if held == count
            else self.tr("{0}, {1} held").format(counted(count), counted(held))
        )

    def _follow(self) -> None:
        if answer := self._answers.get(self.sender()):
            self.answerFollowed.emit(answer)

    def _wish(self, wish: LinkWish) -> None:
        if answer := self._answers.get(self.sender()):
            self.linkWished.emit(wish, answer)

    def _open_claim(self) -> None:
        if (target := self._targets.get(self.sender())) is not None:
            self.claimRequested.emit(target)

    def _open_document(self) -> None:
        if (target := self._targets.get(self.sender())) is not None:
            self.documentRequested.emit(target)


def _inside(reference: Reference, claim: Claim) -> bool:
    return any(span.start <= reference.span.start and reference.span.end <= span.end for span in claim.spans)
