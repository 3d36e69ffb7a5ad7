"""Whatever words an archive holds, what is written of it can be read, and says the same."""

from __future__ import annotations

import csv
import json
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from core.archive import Archive
from core.model import (
    AgentKind,
    HopRole,
    Kind,
    Manner,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    NewLink,
    Relation,
    Role,
    Stance,
)
from tests.core.exchange.making import exported
from tests.core.exchange.test_argdown import read

ANY = st.text(
    st.one_of(
        st.sampled_from("=+-@\"'<>&[]{}\\/#*_:;,\n\r\t\f\x00\x07\u2028\u200c\u202e\ufeff\uffff🌊ی中"),
        st.characters(exclude_categories=("Cs",)),
    ),
    max_size=30,
)


@settings(max_examples=10, deadline=None)
@given(title=ANY, text=ANY, name=ANY, note=ANY, symbol=ANY, address=ANY, tag=ANY)
def test_any_words_come_through(
    title: str, text: str, name: str, note: str, symbol: str, address: str, tag: str
) -> None:
    with tempfile.TemporaryDirectory() as folder, Archive.create(Path(folder, "a.db"), "T=\n" + title) as archive:
        who = NewAgent(f"N{name}", AgentKind.PERSON)
        first = archive.add_document(
            NewDocument(
                Kind.LETTER,
                title=title,
                text=f"a{text}b",
                symbol=symbol,
                source_url=address,
                notes=(note,) if note.strip() else (),
                tags=(tag,) if tag.strip() else (),
                parties=((Role.SENDER, who), (Role.PUBLISHER, NewAgent(f"P{name}"))),
            )
        )
        words = archive.open_document(first).text
        chain = ((NewHop(HopRole.SPEAKER, (who,)),),)
        whole = NewClaim(first, ((0, len(words)),), Manner.DIRECT, Stance.ASSERT, chains=chain, note=note)
        begin = NewClaim(first, ((0, 1),), Manner.DIRECT, Stance.DENY, chains=chain)
        archive.add_link(NewLink(archive.add_claim(begin), archive.add_claim(whole), Relation.REBUTS, note=note))
        for format_ in ("jsonld", "csv", "argdown", "tei", "cmif", "dc"):
            exported(archive, Path(folder, f"out-{format_}"), format_)
        described = archive.open_document(first).document

        nodes = json.loads(Path(folder, "out-jsonld").read_text(encoding="utf-8"))["@graph"]
        (document,) = [node for node in nodes if "holding" in node]
        assert document["text"] == words
        assert document["name"] == (described.title or described.heading)
        assert {node["text"] for node in nodes if "manner" in node} == {words, words[:1]}

        with Path(folder, "out-csv", "documents.csv").open(encoding="utf-8-sig", newline="") as file:
            (row,) = list(csv.DictReader(file))
        assert row["text"].removeprefix("'") == words.replace("\0", "\ufffd").removeprefix("'")

        statements, arrows, _ = read(Path(folder, "out-argdown"))
        assert " ".join(words.split()) in statements.values()
        assert len(arrows) == 1

        for path in ("out-tei", "out-cmif", *Path(folder, "out-dc").rglob("*.xml")):
            ElementTree.parse(Path(folder, path))
