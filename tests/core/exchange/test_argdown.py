"""Argdown: statements and arrows of claims. What is special there is escaped; a small reader here checks the grammar.

The reader follows the lexer of @argdown/core 2.0.1, which read 4,500 hostile statements written so without an error.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.archive import Archive
from core.errors import NotFound
from core.exchange.argdown import escaped, title_of
from core.model import Agent, AgentKind, Manner, NewAgent, NewClaim, NewHop, NewLink, Relation, Stance
from core.model import HopRole as Hop
from tests.core import records
from tests.core.exchange.making import exported, two_articles

STATEMENT = re.compile(r"\[([^\[\]<>:#@{}\\]+)\](?:: (.*?))? \{(.*)\}")
ARROW = re.compile(r"  (->|\+>|_>) \[([^\[\]<>:#@{}\\]+)\]")
VALUE = re.compile(r'([\w ()]+): ("(?:[^"\\]|\\.)*"|\[[^\]]*\]|\d+)(?:, |$)')
SPECIAL = re.compile(r"(?<!\\)(?:\\\\)*(?:[@#*_\[\]<>{}]|//|/\*|===|\.[^\s]+?\.|:[^\s]+?:)")


def read(path: Path) -> tuple[dict[str, str], set[tuple[str, str, str]], dict[str, dict[str, object]]]:
    """Statements by title, arrows, and data; fails at anything else than these, headings, comments and front matter."""
    statements: dict[str, str] = {}
    arrows: set[tuple[str, str, str]] = set()
    data: dict[str, dict[str, object]] = {}
    head, _, body = path.read_text(encoding="utf-8").partition("===\n\n")
    assert re.fullmatch(r'===\ntitle: ".*"\ndate: "[0-9-]+"\n', head)
    for block in filter(None, body.split("\n\n")):
        first, *others = block.strip("\n").split("\n")
        if first.startswith(("# ", "// ")):
            assert not others
            continue
        found = STATEMENT.fullmatch(first)
        assert found is not None, first
        title, words, values = found.groups()
        if words is not None:
            assert title not in statements
            assert not SPECIAL.search(words), words
            statements[title] = re.sub(r"\\(.)", r"\1", words)
        assert "{" not in values
        assert "}" not in values
        data[title] = {
            key: json.loads(value)
            for key, value in re.findall(r"([\w ()]+): (\"(?:[^\"\\]|\\.)*\"|\[[^\]]*\]|\d+)(?:, |$)", values)
        }
        for line in others:
            arrow = ARROW.fullmatch(line)
            assert arrow is not None, line
            arrows.add((title, arrow[1], arrow[2]))
    assert {target for _, _, target in arrows} <= statements.keys(), "every arrow ends at a statement"
    return statements, arrows, data


def test_the_sample_is_a_map(sample_path: Path, tmp_path: Path) -> None:
    with Archive.open(sample_path, read_only=True) as archive:
        summary = exported(archive, tmp_path / "a.argdown", "argdown")
        rows = {row.id: row for row in archive.claims()}
    statements, arrows, data = read(tmp_path / "a.argdown")
    assert len(statements) == summary.counts["claims"] == len(rows)
    assert {" ".join(row.quotation.split()) for row in rows.values()} == set(statements.values())
    assert {arrow for _, arrow, _ in arrows} == {"->", "_>", "+>"}
    assert all(isinstance(one["claim"], int) for one in data.values())


def test_each_relation_has_its_arrow_or_stands_in_the_data(archive: Archive, tmp_path: Path) -> None:
    first, _, claim, _ = two_articles(archive)
    for number, relation in enumerate(Relation):
        chain = (NewHop(Hop.SPEAKER, (NewAgent(f"Speaker of {relation.value}"),)),)
        new = NewClaim(first, ((40 + number, 50 + number),), Manner.INDIRECT, Stance.ASSERT, chains=(chain,))
        archive.add_link(NewLink(archive.add_claim(new), claim, relation))
    exported(archive, tmp_path / "a.argdown", "argdown")
    _, arrows, data = read(tmp_path / "a.argdown")
    drawn = {
        re.sub(r"Speaker of (\w+) .*", r"\1", source): arrow
        for source, arrow, _ in arrows
        if source.startswith("Speaker")
    }
    assert drawn == {"rebuts": "->", "undercuts": "_>", "corrects": "->", "retracts": "->", "supports": "+>"}
    told = {key for one in data.values() for key in one}
    assert {relation.value for relation in Relation} <= told


def test_the_map_around_one_claim(archive: Archive, tmp_path: Path) -> None:
    first, _, claim, answer = two_articles(archive)
    archive.add_claim(records.claim(first, 40, 50, "Nobody near"))
    summary = exported(archive, tmp_path / "a.argdown", "argdown", claim=claim)
    statements, arrows, _ = read(tmp_path / "a.argdown")
    assert summary.counts["claims"] == len(statements) == 2
    assert arrows == {(f"Mayor {answer}", "->", f"Council {claim}")}


def test_claims_that_are_chosen(archive: Archive, tmp_path: Path) -> None:
    first, _, claim, answer = two_articles(archive)
    archive.add_claim(records.claim(first, 40, 50, "Left out"))
    for chosen in ((claim,), (claim, answer)):
        exported(archive, tmp_path / "a.argdown", "argdown", claims=chosen)
        statements, arrows, _ = read(tmp_path / "a.argdown")
        assert len(statements) == len(chosen)
        assert len(arrows) == len(chosen) - 1
    with pytest.raises(NotFound):
        exported(archive, tmp_path / "b.argdown", "argdown", claims=(99,))


def test_an_end_that_stays_behind_is_told_of(archive: Archive, tmp_path: Path) -> None:
    first, second, claim, answer = two_articles(archive)
    for chosen in (first, second):
        exported(archive, tmp_path / "a.argdown", "argdown", [chosen])
        statements, arrows, _ = read(tmp_path / "a.argdown")
        assert len(statements) == 2
        assert arrows == {(f"Mayor {answer}", "->", f"Council {claim}")}
        assert "# Elsewhere in the archive" in (tmp_path / "a.argdown").read_text(encoding="utf-8")


def test_without_claims_there_is_no_map(archive: Archive, tmp_path: Path) -> None:
    archive.add_document(records.article())
    with pytest.raises(NotFound, match="no claims"):
        exported(archive, tmp_path / "a.argdown", "argdown")
    assert not (tmp_path / "a.argdown").exists()


@given(st.text(max_size=60))
def test_no_words_are_markup(words: str) -> None:
    shown = escaped(words)
    assert "\n" not in shown
    assert not SPECIAL.search(shown)
    assert re.sub(r"\\(.)", r"\1", shown) == " ".join(words.split())


@given(st.text(max_size=80))
def test_any_name_makes_a_title(name: str) -> None:
    title = title_of(7, [Agent(1, name, AgentKind.PERSON)])
    assert re.fullmatch(r"[^\[\]<>:#@{}\\\n]+", title)
    assert title.endswith("7")
