"""Real files of every kind, many broken: where the corpora are at hand, each ends as documents or one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import BadInput
from core.formats import read
from tests.bench import corpus, web

FILES = corpus.CORPORA.parent / "files"
# Others read pictures, PDF and mail; those have tests of their own.
FOLDERS = ("docx", "encodings", "hostile", "rtf", "tika", "warc", "web")
LEFT_OUT = frozenset({".png", ".tif", ".pdf"})
pytestmark = [
    pytest.mark.corpora,
    pytest.mark.skipif(not FILES.is_dir(), reason=f"the corpora are not at hand: there is no {FILES}"),
]
OTHER_NAMES = {
    "GB2312": "gb18030", "Johab": "johab", "MacCyrillic": "mac_cyrillic", "TIS-620": "tis_620",
}  # fmt: skip


def files() -> list[Path]:
    found = (path for folder in FOLDERS for path in sorted((FILES / folder).rglob("*")))
    return [path for path in found if path.is_file() and path.suffix not in LEFT_OUT]


def test_every_file_ends_as_documents_or_one_sentence() -> None:
    for path in files():
        try:
            found = list(read(path).entries)
        except BadInput as refused:
            reasons = [str(refused)]
        else:
            assert found, path
            assert all(entry.document is None or entry.document.text for entry in found if not entry.reason), path
            reasons = [entry.reason for entry in found if entry.document is None]
        for reason in reasons:
            assert reason.endswith("."), (path, reason)
            assert "\n" not in reason, (path, reason)
            assert reason[0].isupper(), (path, reason)


@pytest.mark.parametrize(
    "folder", sorted((FILES / "encodings").iterdir()) if FILES.is_dir() else [], ids=lambda one: one.name
)
def test_text_in_each_encoding(folder: Path) -> None:
    from core.formats.decoding import decode

    if folder.name == "EUC-TW":
        pytest.skip("Python has no codec for EUC-TW; such a file is refused with the advice to save it as UTF-8")
    language = folder.name.rsplit("-", 1)[-1]
    name = folder.name.removesuffix(f"-{language}") if language.isalpha() and language.islower() else folder.name
    encoding = OTHER_NAMES.get(folder.name, name if name not in {"iso-2022", "utf-8"} else folder.name)
    for path in folder.iterdir():
        data = path.read_bytes()
        wanted = data.decode(encoding).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        assert decode(data).text == wanted, path


def test_the_article_is_found_at_least_as_well_as_by_the_library_alone() -> None:
    pages = [page for page in sorted(web.PAGES.glob("*")) if (page / "source.html").exists()]
    ours = theirs = 0.0
    for page in pages:
        mine, best = web.scores(page)
        ours += mine
        theirs += best
    assert ours >= theirs
