"""A dossier says all that a reader of a claim needs, in every form alike."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from pathlib import Path

import html5lib
import pytest
from markdown_it import MarkdownIt

from core import formats
from core.archive import Archive
from core.errors import BadInput
from core.exchange.direction import is_right_to_left, set_apart
from core.model import (
    Contents,
    DossierRequest,
    Facts,
    Heading,
    HopRole,
    Items,
    Kind,
    Look,
    Manner,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    NewLink,
    Paragraph,
    Relation,
    Report,
    Role,
    Run,
    SideBySide,
    Stance,
)
from core.progress import Cancelled, Progress

HOSTILE = "</p><script>alert(1)</script> [x](javascript:alert(1)) **b** | `c` & \x07\x0c ![i](http://e/i.png)"
"""What an archive from a stranger may hold."""


@pytest.fixture
def sample(sample_path: Path, tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(sample_path, cache=tmp_path / "cache") as archive:
        yield archive


def _runs(report: Report) -> Iterator[Run]:
    for block in report.blocks:
        match block:
            case Paragraph(runs):
                yield from runs
            case Facts(rows):
                for _label, runs in rows:
                    yield from runs
            case Items(items):
                for runs in items:
                    yield from runs
            case SideBySide(_heads, rows):
                for row in rows:
                    for side in row:
                        for paragraph in side:
                            yield from paragraph.runs
            case _:
                pass


def _words(report: Report) -> str:
    return "".join(run.text for run in _runs(report))


def _squeezed(text: str) -> str:
    return re.sub(r"\W+", "", text)


def _claim_saying(archive: Archive, words: str) -> int:
    return next(one.id for one in archive.claims() if words in one.quotation)


def test_a_claim_stands_with_chain_answers_quotation_and_credit(sample: Archive) -> None:
    claim = sample.claim(_claim_saying(sample, "drones to Russia for use in Ukraine constitutes"))
    dossier = sample.dossier(DossierRequest(claims=(claim.id,)))
    (one,) = dossier.claims
    assert one.view.claim == claim
    assert [reply.claim.id for reply in one.view.replies] == [answer.claim_id for answer in claim.answers]
    assert dossier.sources[one.source - 1].document.id == claim.document_id
    assert "paragraph" in one.where
    report = sample.dossier_report(sample.dossier(DossierRequest(claims=(claim.id,))))
    said = _words(report)
    for reply in one.view.replies:
        assert reply.claim.quotation in said
        assert str(reply.answer.relation) in said
    for hop in (hop for chain in claim.chains for hop in chain):
        assert all(agent.name in said for agent in hop.agents)
    assert sample.credit(claim.document_id).text.split(" Licensed")[0] in said


def test_every_document_that_is_named_is_a_source_and_what_is_not_held_is_told(sample: Archive) -> None:
    founding = sample.claim(_claim_saying(sample, "military dimension")).document_id
    dossier = sample.dossier(DossierRequest(documents=(founding,)))
    accepted = [one.id for one in sample.open_document(founding).claims if one.status == "accepted"]
    assert [one.view.claim.id for one in dossier.claims] == accepted
    named = {hop.document.id for one in dossier.claims for way in one.view.claim.chains for hop in way if hop.document}
    assert named <= set(dossier.numbers)
    assert [one.number for one in dossier.sources] == list(range(1, len(dossier.sources) + 1))
    lacking = {one.number for one in dossier.sources if one.document.holding != "held"}
    assert {one.source for one in dossier.not_held} == lacking
    assert {"pundits", "intelligence assessments"} <= {name for name, _claims in dossier.unnamed}
    unnamed = dict(dossier.unnamed)["intelligence assessments"]
    assert all("intelligence assessments" in str(dossier.claims[number - 1].view.claim.chains) for number in unnamed)


def test_links_inside_a_report_lead_somewhere_and_headings_are_listed_once(sample: Archive) -> None:
    report = sample.dossier_report(sample.dossier(DossierRequest(documents=(1,))))
    anchors = [block.anchor for block in report.blocks if isinstance(block, Heading)]
    assert len(anchors) == len(set(anchors))
    inner = {run.link[1:] for run in _runs(report) if run.link.startswith("#")}
    assert inner <= set(anchors)
    assert inner


def test_all_forms_say_the_same(sample: Archive, tmp_path: Path) -> None:
    request = DossierRequest(documents=(1,))
    report = sample.dossier_report(sample.dossier(request))
    said = [_squeezed(block.text) for block in report.blocks if isinstance(block, Heading)]
    said += [_squeezed(run.text) for run in _runs(report)]
    for ending in ("html", "md", "docx"):
        target = tmp_path / f"dossier.{ending}"
        sample.write_dossier(request, target)
        match ending:
            case "html":
                text = "".join(html5lib.parse(target.read_bytes()).itertext())
            case "md":
                page = MarkdownIt().enable("table").render(target.read_text("utf-8"))
                text = "".join(html5lib.parse(page).itertext())
            case _:
                (entry,) = formats.read(target, target.read_bytes()).entries
                assert entry.document is not None
                text = entry.document.text
        whole = _squeezed(text or "")
        assert [one for one in said if one not in whole] == [], ending


def test_html_is_valid_and_loads_nothing(sample: Archive, tmp_path: Path) -> None:
    target = tmp_path / "d.html"
    sample.write_dossier(DossierRequest(documents=(1,)), target)
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(target.read_bytes())
    assert not [*tree.iter("script"), *tree.iter("img"), *tree.iter("link")]
    targets = {element.get("id") for element in tree.iter() if element.get("id")}
    for link in tree.iter("a"):
        address = link.get("href") or ""
        assert address.startswith("http") or address[1:] in targets


def test_what_a_stranger_wrote_stays_text(archive: Archive, tmp_path: Path) -> None:
    document = archive.add_document(
        NewDocument(Kind.ARTICLE, title=HOSTILE, text=f"Before. {HOSTILE} After.", source_url="javascript:alert(1)")
    )
    start = archive.open_document(document).text.index("</p>")
    way = (NewHop(HopRole.SPEAKER, (NewAgent(HOSTILE.replace("\x07\x0c ", "")),)),)
    claim = archive.add_claim(
        NewClaim(document, ((start, start + 40),), Manner.DIRECT, Stance.ASSERT, chains=(way,), note=HOSTILE)
    )
    request = DossierRequest(title=HOSTILE, claims=(claim,), found_by=HOSTILE)
    for ending in ("html", "md", "docx"):
        archive.write_dossier(request, tmp_path / f"d.{ending}")
    page = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse((tmp_path / "d.html").read_bytes())
    marked = MarkdownIt().enable("table").render((tmp_path / "d.md").read_text("utf-8"))
    for tree in (page, html5lib.parse(marked, namespaceHTMLElements=False)):
        assert not [*tree.iter("script"), *tree.iter("img"), *tree.iter("code")]
        assert {str(link.get("href"))[:1] for link in tree.iter("a") if link.get("href")} == {"#"}
    with zipfile.ZipFile(tmp_path / "d.docx") as file:
        assert b"javascript" not in file.read("word/_rels/document.xml.rels")
        ET.fromstring(file.read("word/document.xml"))


def test_right_to_left_words_run_right_to_left_in_word(archive: Archive, tmp_path: Path) -> None:
    text = "سخنگو گفت: «این ادعا بی‌اساس است» و رفت."
    document = archive.add_document(NewDocument(Kind.ARTICLE, title="نامه", text=text, language="fa"))
    start = text.index("این")
    archive.add_claim(NewClaim(document, ((start, start + 19),), Manner.DIRECT, Stance.DENY))
    archive.write_dossier(DossierRequest(documents=(document,)), tmp_path / "d.docx")
    with zipfile.ZipFile(tmp_path / "d.docx") as file:
        tree = ET.fromstring(file.read("word/document.xml"))
    space = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
    turned = [
        paragraph for paragraph in tree.iterfind(".//w:p", space) if paragraph.find("w:pPr/w:bidi", space) is not None
    ]
    assert any("این ادعا" in "".join(paragraph.itertext()) for paragraph in turned)
    assert not any("Made from" in "".join(paragraph.itertext()) for paragraph in turned)
    assert is_right_to_left("12 «این")
    assert not is_right_to_left("12 «a این")


def test_two_files_of_one_dossier_are_alike(sample: Archive, tmp_path: Path) -> None:
    for ending in ("html", "md"):
        for name in ("a", "b"):
            sample.write_dossier(DossierRequest(documents=(1,)), tmp_path / f"{name}.{ending}")
        assert (tmp_path / f"a.{ending}").read_bytes() == (tmp_path / f"b.{ending}").read_bytes()


def test_passages_and_documents_without_claims(archive: Archive) -> None:
    first = archive.add_document(NewDocument(Kind.LETTER, title="One", text="A letter. It says little.", language="en"))
    second = archive.add_document(NewDocument(Kind.ARTICLE, title="Two", text="No claim is here."))
    dossier = archive.dossier(DossierRequest(documents=(second,), passages=((first, 10, 25),), found_by="little"))
    (passage,) = dossier.passages
    assert passage.quotation.exact == "It says little."
    assert dossier.title == "Dossier: little"
    assert dossier.empty == (dossier.numbers[second],)
    assert not dossier.not_held
    assert "held whole" in _words(archive.dossier_report(archive.dossier(DossierRequest(documents=(second,)))))


def test_answers_stand_beside_the_claim_with_the_days_between(archive: Archive) -> None:
    first = archive.add_document(NewDocument(Kind.ARTICLE, title="One", text="They sold drones.", date="2022-10-01"))
    second = archive.add_document(NewDocument(Kind.LETTER, title="Two", text="That is false.", date="2022-10-13"))
    claim = archive.add_claim(NewClaim(first, ((0, 17),), Manner.AUTHOR, Stance.ASSERT))
    answer = archive.add_claim(NewClaim(second, ((0, 14),), Manner.AUTHOR, Stance.DENY))
    archive.add_link(NewLink(answer, claim, Relation.REBUTS))
    said = _words(archive.dossier_report(archive.dossier(DossierRequest(claims=(claim, answer)))))
    assert "rebuts it, 12 days later, in Two" in said
    assert "It rebuts " in said


def test_nothing_to_write_and_endings_nobody_writes_are_told(archive: Archive, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="nothing to make a dossier of"):
        archive.dossier(DossierRequest(claims=(99,), documents=(99,)))
    document = archive.add_document(NewDocument(Kind.ARTICLE, title="One", text="x"))
    with pytest.raises(BadInput, match=r"\.html, \.md, \.docx"):
        archive.write_dossier(DossierRequest(documents=(document,)), tmp_path / "d.xls")


def test_a_cancelled_dossier_leaves_the_old_file(sample: Archive, tmp_path: Path) -> None:
    target = tmp_path / "d.html"
    target.write_bytes(b"before")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        sample.write_dossier(DossierRequest(documents=(1,)), target, progress)
    assert target.read_bytes() == b"before"


def test_a_document_as_it_is_printed(sample: Archive) -> None:
    report = sample.document_report(1)
    opened = sample.open_document(1)
    body = "".join(block.text for block in report.blocks if isinstance(block, Paragraph) and block.language == "en")
    assert _squeezed(opened.text) == _squeezed(body)
    marked = _squeezed("".join(run.text for run in _runs(report) if run.look is Look.MARKED))
    covered = {place for one in opened.claims for span in one.spans for place in range(span.start, span.end)}
    assert marked == _squeezed("".join(opened.text[place] for place in sorted(covered)))
    assert opened.credit.text in _words(report)
    cited = next(one.document.id for one in sample.wanted())
    assert "by reference only" in _words(sample.document_report(cited))


def test_the_credit_of_a_claim_tells_the_terms_of_its_own_words_only(archive: Archive) -> None:
    text = "The plan fails. It is over. All agree, they said."
    document = archive.add_document(NewDocument(Kind.ARTICLE, title="One", text=text, licence="CC-BY-4.0"))
    archive.mark_rights(document, 16, 27, "CC-BY-ND-4.0", "Somebody")
    for start, end in ((0, 14), (16, 26)):
        archive.add_claim(NewClaim(document, ((start, end),), Manner.DIRECT, Stance.ASSERT))
    dossier = archive.dossier(DossierRequest(documents=(document,), passages=((document, 28, 37),)))
    first, second = dossier.claims
    assert "Somebody" not in first.credit.text
    assert "The words “It is over.”: CC BY-ND 4.0, rights of Somebody." in second.credit.text
    assert "Somebody" not in dossier.passages[0].quotation.credit.text
    assert "Somebody" in dossier.sources[0].credit.text  # the words around the first claim are quoted, too
    assert _words(archive.dossier_report(dossier)).count("rights of Somebody") == 3
    only = archive.dossier(DossierRequest(passages=((document, 28, 37),)))
    assert "Somebody" not in only.sources[0].credit.text


def test_what_to_beware_of_stands_before_the_contents(archive: Archive) -> None:
    document = archive.add_document(NewDocument(Kind.ARTICLE, title="One", text="Rain.", licence="CC-BY-NC-4.0"))
    archive.add_claim(NewClaim(document, ((0, 4),), Manner.DIRECT, Stance.ASSERT))
    blocks = archive.dossier_report(archive.dossier(DossierRequest(documents=(document,)))).blocks
    warned = [place for place, one in enumerate(blocks) if isinstance(one, Paragraph) and one.kind == "warning"]
    assert "commercial" in str(blocks[warned[0]])
    assert warned[0] < next(place for place, one in enumerate(blocks) if isinstance(one, Contents))


def test_no_line_of_a_text_becomes_a_list_or_code_in_markdown(archive: Archive, tmp_path: Path) -> None:
    text = "They said so.\n\n    four blanks\n\n1. one\n2) two\n+ plus\n- minus\n===\n\n\tIt is so."
    document = archive.add_document(NewDocument(Kind.ARTICLE, title="One", text=text))
    archive.add_claim(NewClaim(document, ((0, len(text)),), Manner.DIRECT, Stance.ASSERT))
    archive.write_dossier(DossierRequest(documents=(document,)), tmp_path / "d.md")
    page = MarkdownIt().enable("table").render((tmp_path / "d.md").read_text("utf-8"))
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    (quoted,) = [one for one in tree.iter("blockquote") if "plus" in "".join(one.itertext())]
    assert {one.tag for one in quoted.iter()} == {"blockquote", "p", "strong", "br"}
    words = [line.strip() for line in "".join(quoted.itertext()).split("\n") if line.strip()]
    assert words == [line.strip() for line in text.split("\n") if line.strip()]


def test_marked_words_are_strong_in_markdown_where_no_blank_is_around_them(archive: Archive, tmp_path: Path) -> None:
    text = "发言人说“没有武器。”记者走了。"
    document = archive.add_document(NewDocument(Kind.ARTICLE, title="新闻", text=text, language="zh"))
    archive.add_claim(NewClaim(document, ((4, 11),), Manner.DIRECT, Stance.DENY))
    archive.write_dossier(DossierRequest(documents=(document,)), tmp_path / "d.md")
    tree = html5lib.parse(MarkdownIt().render((tmp_path / "d.md").read_text("utf-8")), namespaceHTMLElements=False)
    (quoted,) = [one for one in tree.iter("blockquote") if "记者" in "".join(one.itertext())]
    assert ["".join(one.itertext()) for one in quoted.iter("strong")] == ["“没有武器。”"]
    assert "*" not in "".join(quoted.itertext())


def test_sentences_of_ours_run_from_left_to_right_around_names_that_do_not(archive: Archive, tmp_path: Path) -> None:
    text = "سخنگو گفت: «این ادعا بی‌اساس است» و رفت."
    given = NewDocument(
        Kind.ARTICLE,
        title="نامه",
        text=text,
        language="fa",
        licence="CC-BY-4.0",
        source_url="https://example.org/fa",
        parties=((Role.AUTHOR, NewAgent("رضا \u202eکیانی")), (Role.PUBLISHER, NewAgent("مهر"))),
    )
    document = archive.add_document(given)
    start = text.index("این")
    way = (NewHop(HopRole.SPEAKER, (NewAgent("سخنگو"),)),)
    archive.add_claim(NewClaim(document, ((start, start + 20),), Manner.DIRECT, Stance.DENY, chains=(way,)))
    dossier = archive.dossier(DossierRequest(documents=(document,)))
    report = archive.dossier_report(dossier)
    (heading,) = [one.text for one in report.headings if one.anchor == "claim-1"]
    assert heading == "1. Denial by \u2068سخنگو\u2069: \u2068«این ادعا بی‌اساس است»\u2069"
    assert "“\u2068نامه\u2069” by \u2068رضا کیانی\u2069, \u2068مهر\u2069, no date." in _words(report)
    assert {"https://creativecommons.org/licenses/by/4.0/", "https://example.org/fa"} <= {
        run.link for run in _runs(report)
    }
    archive.write_dossier(DossierRequest(documents=(document,)), tmp_path / "d.html")
    page = html5lib.parse((tmp_path / "d.html").read_bytes(), namespaceHTMLElements=False)
    turned = [one for one in page.iter() if one.get("dir") and one.tag in ("p", "td", "li", "blockquote")]
    assert {one.tag for one in turned} == {"blockquote"}
    assert "\u202e" not in heading + _words(report)


def test_only_what_runs_the_other_way_is_set_apart() -> None:
    assert set_apart("Ada Brook, 12") == "Ada Brook, 12"
    assert set_apart("Ada \u202eBrook\u2069") == "Ada Brook"
    assert set_apart("A (ب)") == "\u2068A (ب)\u2069"
