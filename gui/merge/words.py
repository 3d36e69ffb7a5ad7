"""What kinds of things, their parts, and outcomes of merging are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.model import BagReport, CopyPart, MergeConflict, MergeKind, MergePreview, MergeSide
from gui.dates import date_words
from gui.writing import counted, isolated, one_line

translate = QCoreApplication.translate


def kind_name(kind: MergeKind) -> str:
    """Several things of a kind."""
    return {
        MergeKind.LICENCE: translate("Merge", "Licences"),
        MergeKind.AGENT: translate("Merge", "People and organisations"),
        MergeKind.TAG: translate("Merge", "Tags"),
        MergeKind.DOCUMENT: translate("Merge", "Documents"),
        MergeKind.CLAIM: translate("Merge", "Claims"),
        MergeKind.LINK: translate("Merge", "Links between claims"),
        MergeKind.NOTE: translate("Merge", "Notes"),
        MergeKind.RELATION: translate("Merge", "Relations of documents"),
        MergeKind.REVIEW: translate("Merge", "Decisions of reviewers"),
        MergeKind.VERDICT: translate("Merge", "Verdicts"),
        MergeKind.RIGHTS: translate("Merge", "Rights of passages"),
        MergeKind.REFERENCE: translate("Merge", "References"),
        MergeKind.SEARCH: translate("Merge", "Saved searches"),
    }[kind]


def one_name(kind: MergeKind) -> str:
    """One thing of a kind."""
    return {
        MergeKind.LICENCE: translate("Merge", "Licence"),
        MergeKind.AGENT: translate("Merge", "Person or organisation"),
        MergeKind.TAG: translate("Merge", "Tag"),
        MergeKind.DOCUMENT: translate("Merge", "Document"),
        MergeKind.CLAIM: translate("Merge", "Claim"),
        MergeKind.LINK: translate("Merge", "Link"),
        MergeKind.NOTE: translate("Merge", "Note"),
        MergeKind.RELATION: translate("Merge", "Relation"),
        MergeKind.REVIEW: translate("Merge", "Decision"),
        MergeKind.VERDICT: translate("Merge", "Verdict"),
        MergeKind.RIGHTS: translate("Merge", "Rights of a passage"),
        MergeKind.REFERENCE: translate("Merge", "Reference"),
        MergeKind.SEARCH: translate("Merge", "Saved search"),
    }[kind]


def field_name(field: str) -> str:
    """A part of a thing; what has no word for people keeps its name."""
    return {
        "acts_for": translate("Merge", "Acts for"),
        "author": translate("Merge", "Authors"),
        "changes_made": translate("Merge", "Changes made"),
        "chains": translate("Merge", "Source chain"),
        "copyright_notice": translate("Merge", "Copyright notice"),
        "cue": translate("Merge", "Cue"),
        "date": translate("Merge", "Date"),
        "description": translate("Merge", "Description"),
        "disclaimer_notice": translate("Merge", "Disclaimer"),
        "evidence": translate("Merge", "Evidence"),
        "holder": translate("Merge", "Rights holder"),
        "kind": translate("Merge", "Kind"),
        "language": translate("Merge", "Language"),
        "licence_id": translate("Merge", "Licence"),
        "licence_notice": translate("Merge", "Licence notice"),
        "manner": translate("Merge", "Manner"),
        "name": translate("Merge", "Name"),
        "note": translate("Merge", "Note"),
        "part_of": translate("Merge", "Part of"),
        "passages": translate("Merge", "Passages"),
        "place": translate("Merge", "Passage"),
        "publisher": translate("Merge", "Publishers"),
        "query": translate("Merge", "Query"),
        "quoted_in": translate("Merge", "Quoted in"),
        "received": translate("Merge", "Received"),
        "recipient": translate("Merge", "Recipients"),
        "record_id": translate("Merge", "Record number"),
        "relation": translate("Merge", "Relation"),
        "removed": translate("Merge", "Removed"),
        "requested_credit": translate("Merge", "Requested credit"),
        "sender": translate("Merge", "Senders"),
        "source_url": translate("Merge", "Address"),
        "stance": translate("Merge", "Stance"),
        "status": translate("Merge", "Accepted or not"),
        "symbol": translate("Merge", "Symbol"),
        "text": translate("Merge", "Text"),
        "title": translate("Merge", "Title"),
        "words": translate("Merge", "Words"),
    }.get(field, field)


def side_words(conflict: MergeConflict, side: MergeSide) -> str:
    """What one side has."""
    if conflict.removed_by is None:
        text = conflict.ours if side is MergeSide.OURS else conflict.theirs
        return text or translate("Merge", "(nothing)")
    if conflict.removed_by is side:
        return translate("Merge", "Removed.")
    return translate("Merge", "Changed, or something was added to it: {0}").format(isolated(one_line(conflict.title)))


def choice_name(side: MergeSide | None) -> str:
    """What was decided."""
    if side is None:
        return translate("Merge", "Undecided")
    return translate("Merge", "Ours") if side is MergeSide.OURS else translate("Merge", "Theirs")


def shared_words(preview: MergePreview) -> str:
    """Since when two archives went different ways."""
    if not preview.since:
        return translate("Merge", "The two archives share no history. Equal documents, people and claims become one.")
    when = date_words(preview.since[:10])
    words = translate("Merge", "Both were last the same on {0}. What only one of them changed since is taken.")
    return words.format(when)


def bag_words(report: BagReport) -> str:
    """That a bag is whole, and what it holds."""
    sums = ", ".join(name.upper() for name in report.algorithms)
    one = translate("Merge", "The bag is whole: 1 file, verified by {0}.").format(sums)
    many = translate("Merge", "The bag is whole: {0} files, verified by {1}.").format(counted(report.files), sums)
    return one if report.files == 1 else many


def part_name(part: CopyPart) -> str:
    """A part that may be left out of a copy."""
    return {
        CopyPart.NOTES: translate("Merge", "Leave out &notes"),
        CopyPart.HISTORY: translate("Merge", "Leave out the &history"),
        CopyPart.ORIGINALS: translate("Merge", "Leave out &originals"),
        CopyPart.SUGGESTIONS: translate("Merge", "Leave out &suggestions"),
    }[part]


def part_words(part: CopyPart) -> str:
    """What is left out with a part."""
    return {
        CopyPart.NOTES: translate("Merge", "Notes on documents, claims and links, and remarks of reviewers."),
        CopyPart.HISTORY: translate("Merge", "Who changed what and when; without it, the copy can’t undo anything."),
        CopyPart.ORIGINALS: translate("Merge", "The files that documents were read from, and the folders they lay in."),
        CopyPart.SUGGESTIONS: translate("Merge", "What nobody took into the record: suggested and rejected claims."),
    }[part]
