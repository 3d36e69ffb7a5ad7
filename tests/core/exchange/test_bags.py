"""Bags: what we write any validator accepts, what we take in is verified first, and ours come back without loss."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import stat
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from core.archive import Archive
from core.cli import main
from core.errors import ArchiveError, BadInput
from core.exchange import bag as bags
from core.model import AddStatus, ExportOption, ExportRequest, NewLink, Original, Relation
from core.progress import Cancelled, Progress
from core.store import schema
from tests.core.exchange.bagit_tool import Bag, make_bag
from tests.core.merging import said
from tests.core.records import TEXT, article, claim, every_row

TITLES = ("Water", "CON", "a/b\\c:d*e?", "100 % sure", "Zoë (decomposed: Zoë)", "نامه", "x" * 300, "…", "Water")


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REJOINDER_HOME", str(tmp_path / "home"))


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "a.db", "The water papers") as archive:
        for number, title in enumerate(TITLES):
            text = f"{TEXT} Number {number}."
            new = article(text, title)
            archive.add_document(new)
        first, second = archive.add_claim(claim(1)), archive.add_claim(claim(2, 40, 60, "Office"))
        archive.add_link(NewLink(second, first, Relation.REBUTS, evidence=(0, 9)))
        archive.add_note(1, "a whisper to myself")
        archive.update_document(1, title="Water at last")
        archive.undo()
        yield archive


def bagged(archive: Archive, target: Path, **chosen: object) -> Path:
    archive.export(target, ExportRequest("bag", **chosen))  # pyright: ignore[reportArgumentType] - tests choose any
    return target


def test_a_validator_accepts_what_we_write(archive: Archive, tmp_path: Path) -> None:
    settings = {"organisation": "The Archive of Water", "contact": "Ada Brook", "email": "ada@example.org"}
    found = Bag(str(bagged(archive, tmp_path / "bag", settings=settings)))
    assert found.validate()
    assert found.has_oxum()
    info = dict(found.info)
    assert info["Source-Organization"] == "The Archive of Water"
    assert (info["Contact-Name"], info["Contact-Email"]) == ("Ada Brook", "ada@example.org")
    assert info["Title"] == "The water papers"
    assert len(str(info["Bagging-Date"])) == 10
    for sums in found.entries.values():
        assert set(sums) == {"sha256", "sha512"}
    assert {path.name for path in (tmp_path / "bag").glob("*.txt")} == {
        *("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt"),
        *("tagmanifest-sha256.txt", "tagmanifest-sha512.txt"),
    }
    assert (tmp_path / "bag" / "bagit.txt").read_bytes() == (
        b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    )


def test_a_bag_holds_everything_in_plain_forms(archive: Archive, tmp_path: Path) -> None:
    data = bagged(archive, tmp_path / "bag") / "data"
    texts = {path.name: path.read_bytes().decode() for path in (data / "texts").iterdir()}
    assert sorted(texts.values()) == sorted(archive.open_document(number).text for number in range(1, 10))
    assert len({name.casefold() for name in texts}) == len(TITLES)
    for path in data.rglob("*"):
        assert not set(path.name) & set('<>:"\\|?*%')
        assert len(path.name.encode()) <= 130
    originals = [path.read_bytes() for path in (data / "originals").iterdir()]
    assert sorted(originals) == sorted(text.encode() for text in texts.values())
    assert len(list((data / "dublin-core" / "oai_dc").iterdir())) == len(TITLES)
    linked = json.loads((data / "archive.jsonld").read_text("utf-8"))
    assert "@context" in linked
    with Archive.open(data / "archive.db") as copy:
        assert copy.check() == ()


@pytest.mark.parametrize("name", ["bag", "bag.zip"])
def test_what_was_exported_comes_back_row_by_row(archive: Archive, tmp_path: Path, name: str) -> None:
    before = every_row(archive.path, history=True)
    bag = bagged(archive, tmp_path / name)
    done = Archive.restore_bag(tmp_path / "back.db", bag)
    assert done.restored
    assert done.report.title == "The water papers"
    assert every_row(tmp_path / "back.db", history=True) == before
    with Archive.create(tmp_path / "empty.db", "To be replaced") as empty:
        path = empty.path
    Archive.restore_bag(path, bag)
    assert every_row(path, history=True) == before
    with Archive.open(path) as back:
        assert back.check() == ()
        assert back.about().title == "The water papers"
        assert back.about().redo_action == "Edit description"


def test_a_bag_of_ours_is_merged_into_an_archive_with_content(archive: Archive, tmp_path: Path) -> None:
    bag = bagged(archive, tmp_path / "bag.zip")
    archive.update_document(2, title="Changed since")
    archive.add_document(article("Added since.", "Later"))
    before = said(archive.path)
    assert archive.import_bag(bag).merged is not None
    assert said(archive.path) == before
    with Archive.create(tmp_path / "other.db") as other:
        other.add_document(article("Something of its own.", "Own"))
        done = other.import_bag(bag)
        assert done.merged is not None
        assert done.merged.preview.title == "The water papers"
        assert other.about().documents == len(TITLES) + 1
        assert other.about().claims == 2
    with pytest.raises(BadInput, match="is not empty"):
        Archive.restore_bag(archive.path, bag)


def test_what_is_left_out_is_nowhere_in_the_bag(archive: Archive, tmp_path: Path) -> None:
    bag = bagged(archive, tmp_path / "bag", options=frozenset[ExportOption]())
    assert Bag(str(bag)).validate()
    assert not (bag / "data" / "originals").exists()
    for path in bag.rglob("*"):
        assert path.is_dir() or b"a whisper to myself" not in path.read_bytes()
    whole = bagged(archive, tmp_path / "whole")
    assert b"a whisper to myself" in (whole / "data" / "archive.db").read_bytes()


def test_a_part_of_an_archive_says_that_it_is_one(archive: Archive, tmp_path: Path) -> None:
    summary = archive.export(tmp_path / "bag", ExportRequest("bag", documents=(1, 2)))
    assert "Only a part" in summary.remarks[0]
    assert Bag(str(tmp_path / "bag")).validate()
    assert not (tmp_path / "bag" / "data" / "archive.db").exists()


def stopping_at(step: int) -> Progress:
    left = iter(range(step))

    def report(_done: int, _total: int) -> None:
        if next(left, None) is None:
            progress.cancel()

    progress = Progress(report)
    if not step:
        progress.cancel()
    return progress


def test_a_bag_that_is_stopped_is_none(archive: Archive, tmp_path: Path) -> None:
    seen: list[int] = []
    archive.export(tmp_path / "bag", ExportRequest("bag"), Progress(lambda done, _: seen.append(done)))
    assert len(seen) > 3
    for name in ("new", "new.zip"):
        for stop_at in range(len(seen) - 1):
            with pytest.raises(Cancelled):
                archive.export(tmp_path / name, ExportRequest("bag"), stopping_at(stop_at))
            assert not (tmp_path / name).exists()
    assert not list(tmp_path.glob(".rejoinder*"))
    assert not list((tmp_path / "home" / "cache" / "scratch").iterdir())


# --------------------------------------------------------------------------------------------- bags of others


def foreign(folder: Path, checksums: list[str]) -> Path:
    (folder / "letters").mkdir(parents=True)
    (folder / "letters" / "one.txt").write_text("A letter about water.", "utf-8")
    (folder / "letters" / "two.txt").write_text("Another letter, about wine.", "utf-8")
    make_bag(folder, {"Source-Organization": "Elsewhere", "External-Description": "Letters"}, checksums=checksums)
    return folder


@pytest.mark.parametrize("checksums", [["md5"], ["sha1"], ["sha256"], ["sha512", "md5"]])
def test_files_of_a_foreign_bag_become_documents(tmp_path: Path, checksums: list[str]) -> None:
    bag = foreign(tmp_path / "bag", checksums)
    done = Archive.restore_bag(tmp_path / "new.db", bag)
    assert done.report.algorithms == tuple(sorted(checksums))
    assert done.report.info["Source-Organization"] == "Elsewhere"
    assert [one.status for one in done.added] == [AddStatus.ADDED] * 2
    with Archive.open(tmp_path / "new.db") as archive:
        assert archive.about().documents == 2
        assert archive.about().title == "Letters"
        assert {archive.open_document(one).text for one in (1, 2)} == {
            "A letter about water.",
            "Another letter, about wine.",
        }
        again = archive.import_bag(bag)
        assert {one.status for one in again.added} == {AddStatus.DUPLICATE}


def test_a_packed_foreign_bag_says_where_its_files_were(tmp_path: Path) -> None:
    bag = foreign(tmp_path / "bag", ["sha512"])
    packed = Path(shutil.make_archive(str(tmp_path / "packed"), "zip", tmp_path, "bag"))
    done = Archive.restore_bag(tmp_path / "new.db", packed)
    assert sorted(one.path for one in done.added) == [
        f"{packed}!{os.sep}data{os.sep}letters{os.sep}{name}.txt" for name in ("one", "two")
    ]
    with Archive.open(tmp_path / "new.db") as archive:
        assert all("scratch" not in file.path for one in archive.describe([1, 2]) for file in one.originals)
    assert bag.exists()


def lines(path: Path, change: Callable[[list[str]], list[str]]) -> None:
    path.write_text("\n".join(change(path.read_text("utf-8").splitlines())) + "\n", "utf-8")


def _tagged(bag: Path) -> None:
    for path in bag.glob("tagmanifest-*"):
        path.unlink()


def _escaping(bag: Path) -> None:
    _tagged(bag)
    (bag.parent / "outside.txt").write_text("x", "utf-8")
    digest = hashlib.sha256(b"x").hexdigest()
    lines(bag / "manifest-sha256.txt", lambda found: [*found, f"{digest}  data/../../outside.txt"])


def _link(bag: Path) -> None:
    (bag / "data" / "letters" / "one.txt").unlink()
    (bag / "data" / "letters" / "one.txt").symlink_to(bag.parent / "secret.txt")


def _fetch(bag: Path) -> None:
    (bag / "data" / "letters" / "one.txt").unlink()
    (bag / "fetch.txt").write_text("http://example.org/one.txt 21 data/letters/one.txt\n", "utf-8")


def _version(bag: Path) -> None:
    _tagged(bag)
    (bag / "bagit.txt").write_text("BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n", "utf-8")


def _encoding(bag: Path) -> None:
    _tagged(bag)
    (bag / "bagit.txt").write_text("BagIt-Version: 1.0\nTag-File-Character-Encoding: hex\n", "utf-8")


WRONG: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda bag: (bag / "data" / "letters" / "one.txt").unlink(), r"1 missing \(data/letters/one.txt\)"),
    "extra": (lambda bag: (bag / "data" / "more.txt").write_text("x", "utf-8"), r"1 in no list \(data/more.txt\)"),
    "changed": (lambda bag: (bag / "data" / "letters" / "one.txt").write_text("x", "utf-8"), "1 changed"),
    "tag changed": (lambda bag: (bag / "bag-info.txt").write_text("Title: x\n", "utf-8"), "1 changed"),
    "no declaration": (lambda bag: (bag / "bagit.txt").unlink(), "it has no bagit.txt"),
    "another version": (_version, "only versions 0.93 to 1.0"),
    "an encoding that is none": (_encoding, "no encoding"),
    "no list": (lambda bag: [path.unlink() for path in bag.glob("*manifest-*")], "no list of its files"),
    "a list that is none": (
        lambda bag: (_tagged(bag), (bag / "manifest-sha256.txt").write_text("what\n", "utf-8")),
        "is no checksum",
    ),
    "a declaration with blanks where none are": (
        lambda bag: (
            _tagged(bag),
            (bag / "bagit.txt").write_text("BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n", "utf-8"),
        ),
        "is not as BagIt has it",
    ),
    "a mark before the declaration": (
        lambda bag: (
            _tagged(bag),
            (bag / "bagit.txt").write_text("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", "utf-8-sig"),
        ),
        "is not as BagIt has it",
    ),
    "a way out": (_escaping, "which is no place in it"),
    "to be fetched": (_fetch, "Rejoinder never goes there"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_bag_that_is_not_whole_is_not_imported(tmp_path: Path, what: str) -> None:
    bag = foreign(tmp_path / "bag", ["sha256"])
    spoil, told = WRONG[what]
    spoil(bag)
    with pytest.raises(BadInput, match=told):
        Archive.restore_bag(tmp_path / "new.db", bag)
    assert not (tmp_path / "new.db").exists()


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
def test_a_bag_with_a_link_is_not_read(tmp_path: Path) -> None:
    bag = foreign(tmp_path / "bag", ["sha256"])
    _link(bag)
    with pytest.raises(BadInput, match="holds a link"):
        Archive.restore_bag(tmp_path / "new.db", bag)


def test_a_list_that_is_right_in_one_sum_and_wrong_in_another_is_wrong(tmp_path: Path) -> None:
    bag = foreign(tmp_path / "bag", ["sha256", "sha512"])
    _tagged(bag)
    lines(bag / "manifest-sha512.txt", lambda found: ["0" * 128 + found[0][128:], *found[1:]])
    with pytest.raises(BadInput, match="1 changed"):
        Archive.restore_bag(tmp_path / "new.db", bag)


def test_names_are_read_as_older_and_stricter_programs_write_them(tmp_path: Path) -> None:
    bag = tmp_path / "bag"
    (bag / "data").mkdir(parents=True)
    files = {"100% sure.txt": "100%25 sure.txt", "Zoe\u0301.txt": "Zo\u00e9.txt", "plain.txt": "plain.txt"}
    listed: list[str] = []
    for name, told in files.items():
        (bag / "data" / name).write_text(name, "utf-8")
        digest = hashlib.sha1(name.encode(), usedforsecurity=False).hexdigest().upper()
        listed.append(f"{digest} *./data/{told}\r\n")
    (bag / "manifest-sha1.txt").write_bytes("".join(listed).encode("utf-16"))
    (bag / "bagit.txt").write_text("BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-16\n", "utf-8")
    report = bags.verify(bag, Progress())
    assert (report.files, report.algorithms) == (3, ("sha1",))


@pytest.mark.parametrize("name", ["bag/../../out.txt", "/etc/out.txt", "bag/data/C:out.txt", "bag\\data\\..\\out.txt"])
def test_a_packed_bag_can_not_write_elsewhere(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "bag.zip", "w") as packed:
        packed.writestr("bag/bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
        packed.writestr(name, "x")
    with pytest.raises(BadInput, match=r"leads out of it|is not whole|no list"):
        Archive.restore_bag(tmp_path / "new.db", tmp_path / "bag.zip")
    assert not list(tmp_path.rglob("out.txt"))


def test_a_packed_link_is_not_unpacked(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("bag/data/secret.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "bag.zip", "w") as packed:
        packed.writestr(link, "/etc/passwd")
    with pytest.raises(BadInput, match="is no file"):
        Archive.restore_bag(tmp_path / "new.db", tmp_path / "bag.zip")


def test_an_archive_in_a_bag_is_opened_with_the_same_care(archive: Archive, tmp_path: Path) -> None:
    bag = tmp_path / "bag"
    bag.mkdir()
    archive.backup(bag / "archive.db")
    with closing(sqlite3.connect(bag / "archive.db")) as connection:
        connection.execute("CREATE TRIGGER t AFTER INSERT ON tags BEGIN DELETE FROM documents; END")
        connection.commit()
    make_bag(bag, checksums=["sha256"])
    with pytest.raises(BadInput, match="can't be opened"):
        Archive.restore_bag(tmp_path / "new.db", bag)
    assert not (tmp_path / "new.db").exists()
    before = every_row(archive.path, history=True)
    with pytest.raises(ArchiveError):
        archive.import_bag(bag)
    assert every_row(archive.path, history=True) == before


def test_a_file_of_the_same_name_is_a_file(tmp_path: Path) -> None:
    bag = tmp_path / "bag"
    bag.mkdir()
    (bag / "archive.db").write_bytes(b"of another program")
    (bag / "a.txt").write_text("A letter.", "utf-8")
    make_bag(bag, checksums=["sha256"])
    done = Archive.restore_bag(tmp_path / "new.db", bag)
    assert not done.restored
    assert AddStatus.ADDED in {one.status for one in done.added}


def test_the_commands_hand_a_bag_on_and_take_it_in(
    archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here, bag, back = str(archive.path), str(tmp_path / "bag.zip"), str(tmp_path / "back.db")
    assert main(["export", here, bag, "--format", "bag", "--organisation", "The Archive of Water"]) == 0
    assert "9 originals" in capsys.readouterr().out
    assert main(["import", back, bag]) == 0
    assert "Restored" in capsys.readouterr().out
    assert main(["import", back, bag, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["restored"], told["merged"]["merged"], told["verified"]) == (False, False, ["sha256", "sha512"])
    data = bytearray((tmp_path / "bag.zip").read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / "bad.zip").write_bytes(data)
    assert main(["import", back, str(tmp_path / "bad.zip")]) == 2
    assert main(["import", back, str(tmp_path / "none")]) == 2
    assert "There is no bag" in capsys.readouterr().err


def test_one_original_of_several_documents_is_in_the_bag_once(archive: Archive, tmp_path: Path) -> None:
    for number in range(2):
        new = article(f"A part of a bundle, {number}.", "Part")
        archive.add_document(replace(new, original=Original("b.zip", "", b"b")))
    bag = bagged(archive, tmp_path / "bag")
    assert sum(path.read_bytes() == b"b" for path in (bag / "data" / "originals").iterdir()) == 1


def test_a_bag_of_an_older_version_comes_back(archive: Archive, tmp_path: Path) -> None:
    bag = tmp_path / "bag"
    bag.mkdir()
    with closing(sqlite3.connect(bag / "archive.db")) as connection:
        old = Database(connection, execute_plugins=False)
        schema.build(old, 2)
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute("INSERT INTO archive VALUES ('uid', 'old'), ('title', 'The old one')")
        connection.execute(
            "INSERT INTO documents (uid, kind, holding, title, added_at) VALUES ('d', 'report', 'cited', 'Of old', '')"
        )
        connection.commit()
    make_bag(bag, checksums=["sha256"])
    Archive.restore_bag(tmp_path / "new.db", bag)
    with Archive.create(tmp_path / "empty.db") as empty:
        path = empty.path
    Archive.restore_bag(path, bag)
    for one in (path, tmp_path / "new.db"):
        with Archive.open(one) as back:
            assert (back.about().title, back.about().documents) == ("The old one", 1)
    assert archive.import_bag(bag).merged is not None
    assert archive.about().documents == len(TITLES) + 1
    assert Bag(str(bag)).validate(), "the bag is as it was"


def test_an_early_bag_says_who_it_is_from_under_another_name(tmp_path: Path) -> None:
    bag = foreign(tmp_path / "bag", ["md5"])
    _tagged(bag)
    (bag / "bag-info.txt").rename(bag / "package-info.txt")
    (bag / "bagit.txt").write_text("BagIt-Version: 0.93\nTag-File-Character-Encoding: UTF-8\n", "utf-8")
    with (bag / "package-info.txt").open("a", encoding="utf-8") as info:
        info.write("Contact-Name: Ada\nContact-Name: Bea,\n  who knows more\n")
    report = bags.verify(bag, Progress())
    assert report.info["Contact-Name"] == "Ada\nBea, who knows more"
    assert report.title == "Letters"
