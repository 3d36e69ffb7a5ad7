"""Files packed in files: each read like any other, none beyond the limits, and bombs told in a sentence."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import tracemalloc
import zipfile
import zlib
from functools import partial
from pathlib import Path

import pytest

from core.errors import BadInput
from core.formats import limits, read
from core.formats.limits import Budget, TooMuch
from core.formats.outcome import shown_name
from tests.core.formats.reading import entries, only, zipped

gzipped = partial(gzip.compress, mtime=0)
"""Without the hour, which would give each process of a run other names of tests."""


def test_every_file_of_a_zip_archive_is_read_as_what_it_is() -> None:
    data = zipped(
        {
            "a/letter.txt": "Dear Ann,\n",
            "page.html": "<html><body><p>On a page.</p></body></html>",
            "records.jsonl": '{"text": "one", "title": "1"}\n{"text": "two", "title": "2"}\n',
            "sound.ogg": b"OggS\0\0",
            "inner.zip": zipped({"deep.txt": "deep"}),
            "a/": "",
            "__MACOSX/a/._letter.txt": b"\0\5\x16\7",
            ".DS_Store": b"\0\0\0\1Bud1",
        }
    )
    found = [(one.where, one.document.text if one.document else one.reason) for one in entries("x/all.zip", data)]
    assert found == [
        (f"{Path('x/all.zip')}!a/letter.txt", "Dear Ann,\n"),
        (f"{Path('x/all.zip')}!page.html", "On a page."),
        (f"{Path('x/all.zip')}!records.jsonl:1", "one"),
        (f"{Path('x/all.zip')}!records.jsonl:2", "two"),
        (f"{Path('x/all.zip')}!sound.ogg", "A sound or film can't be added: it holds no text."),
        (f"{Path('x/all.zip')}!inner.zip!deep.txt", "deep"),
    ]


def test_the_original_is_the_file_inside() -> None:
    document = only("all.zip", zipped({"a/letter.txt": "Dear Ann,"}))
    assert document.original is not None
    assert (document.original.name, document.original.data) == ("letter.txt", b"Dear Ann,")


def tar(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as file:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            file.addfile(info, io.BytesIO(data))
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        file.addfile(link)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "where"),
    [
        ("a.txt.gz", gzipped(b"words"), "a.txt.gz!a.txt"),
        ("a.gz", gzipped(b"wor") + gzipped(b"ds"), "a.gz!a"),
        ("a.txt.bz2", bz2.compress(b"words"), "a.txt.bz2!a.txt"),
        ("a.txt.xz", lzma.compress(b"words"), "a.txt.xz!a.txt"),
        ("a.tar", tar({"in/a.txt": b"words"}), "a.tar!in/a.txt"),
        ("a.tgz", gzipped(tar({"in/a.txt": b"words"})), "a.tgz!a.tar!in/a.txt"),
        ("named.pdf", gzipped(b"words"), "named.pdf!named.pdf"),
    ],
)
def test_compressed_files(name: str, data: bytes, where: str) -> None:
    (entry,) = entries(name, data)
    assert entry.where == where
    assert entry.document is not None
    assert entry.document.text == "words"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("/abs/a.txt", "abs/a.txt"),
        ("C:\\Windows\\a.txt", "Windows/a.txt"),
        ("a/./b/../c", "a/b/c"),
        ("a\u202etxt.exe\n", "atxt.exe"),
        ("..", "unnamed"),
        ("", "unnamed"),
        ("x" * 500, "x" * 200),
    ],
)
def test_a_path_inside_leads_nowhere(name: str, shown: str) -> None:
    assert shown_name(name) == shown


def test_names_in_older_encodings() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        # The standard library writes what it can't read as CP437 in UTF-8: put the old bytes in afterwards.
        file.writestr("XXXXXXXXXXXXXXXXXXXXXXXX.txt", "words")
    old = "審計壓縮包文件檢索測試".encode("big5")[:22] + b"-1"
    (entry,) = entries("a.zip", buffer.getvalue().replace(b"X" * 24, old))
    assert entry.where == "a.zip!審計壓縮包文件檢索測試-1.txt"


def test_a_protected_file_costs_itself_only() -> None:
    data = zipped({"open.txt": "words", "shut.txt": "secret"})
    at = data.rindex(b"PK\x01\x02")
    data = data[: at + 8] + b"\1" + data[at + 9 :]  # the directory's flag of the second file: encrypted
    found = entries("a.zip", data)
    assert found[0].document is not None
    assert found[1].reason == "It is protected by a password: unpack it first."


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.zip", zipped({"a.txt": "words"})[:-10], "It is a damaged or incomplete ZIP archive."),
        ("a.zip", b"PK\3\4" + b"\0" * 40, "It is a damaged or incomplete ZIP archive."),
        ("a.gz", gzipped(b"words" * 100)[:-12], "It is compressed and damaged or incomplete"),
        ("a.gz", b"\x1f\x8b\x08\0" + b"x" * 30, "It is compressed and damaged or incomplete"),
        ("a.xz", lzma.compress(b"words" * 100)[:-12], "It is compressed and damaged or incomplete"),
        ("a.gz", gzipped(b""), "It is compressed, and empty."),
    ],
)
def test_damaged_archives_are_refused_in_one_sentence(name: str, data: bytes, reason: str) -> None:
    with pytest.raises(BadInput) as caught:
        list(read(Path(name), data).entries)
    assert str(caught.value).startswith(reason)
    assert str(caught.value).endswith(".")


def test_an_empty_archive_and_a_damaged_file_inside() -> None:
    (entry,) = entries("a.zip", zipped({}))
    assert entry.reason == "There is no file in it."
    data = zipped({"a.txt": "words and words and words"})
    broken = data.replace(zlib.compress(b"words and words and words", 6)[2:8], b"\xff" * 6)
    (entry,) = entries("a.zip", broken)
    assert entry.reason == "It is damaged inside the ZIP archive."


def test_files_in_files_end_at_a_depth() -> None:
    data = b"words"
    for _ in range(limits.DEEPEST):
        data = zipped({"a": data})
    (entry,) = entries("a.zip", data)
    assert entry.document is not None
    (entry,) = entries("a.zip", zipped({"a": data}))
    assert entry.reason == "It is packed in more than 4 files, one in the other: unpack it first."


def test_a_bomb_costs_a_sentence_and_little_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ALWAYS_ALLOWED", 5_000_000)
    bomb = zipped({f"{number}.txt": b"words and " * 200_000 for number in range(4)})
    assert len(bomb) < 50_000
    tracemalloc.start()
    found = entries("a.zip", bomb)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [bool(one.document) for one in found] == [True, True, False]
    assert found[-1].where == "a.zip"
    assert found[-1].reason == "It unpacks to far more than its size: what follows is not read."
    assert peak < 100_000_000


def test_a_lie_about_the_size_is_found_out() -> None:
    data = zipped({"a.txt": b"a" * 100_000})
    lie = (5_000_000_00).to_bytes(4, "little")
    at = data.rindex(b"PK\x01\x02")
    (entry,) = entries("a.zip", data[: at + 24] + lie + data[at + 28 :])
    assert entry.document is None
    assert entry.reason.endswith(".")


@pytest.mark.parametrize("packed", [gzipped, bz2.compress, lzma.compress])
def test_a_compressed_bomb(packed: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ALWAYS_ALLOWED", 5_000_000)
    assert callable(packed)
    data = packed(b"\0" * 6_000_000)
    assert isinstance(data, bytes)
    with pytest.raises(BadInput, match="unpacks to far more than its size"):
        read(Path("a.gz"), data)


def test_the_budget() -> None:
    budget = Budget(size=10)
    budget.unpacked(99_000_000)
    with pytest.raises(TooMuch):
        budget.unpacked(1_000_001)
    assert Budget(size=5_000_000).bytes_left == 500_000_000
    assert Budget(size=200_000_000).bytes_left == limits.MOST_UNPACKED


def test_more_files_than_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_FILES", 3)
    found = entries("a.zip", zipped({f"{number}.txt": "words" for number in range(5)}))
    assert [bool(one.document) for one in found] == [True, True, True, False]
    assert found[-1].reason == "It holds more than 3 files: the rest is not read."
