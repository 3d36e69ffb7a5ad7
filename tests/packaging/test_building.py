"""Icons, stamps, licences, the list of parts, archives: what is made around the frozen program."""

from __future__ import annotations

import hashlib
import json
import plistlib
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from build_spec import artifacts, budget, elf, facts, icons, licences, package, sbom, stamps, wheels

WHEN = 1_700_000_000


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("2.0.0rc1", (2, 0, 0, 0)), ("1.2.3.4", (1, 2, 3, 4))],
)
def test_numbers_of_a_version(version: str, numbers: tuple[int, int, int, int]) -> None:
    assert facts.version_numbers(version) == numbers


def test_a_version_without_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="no number"):
        facts.version_numbers("main")


def test_stamps_name_the_version_and_survive_being_written() -> None:
    assert not budget.wrong_stamps()
    text = stamps.version_resource("rejoinder", "Rejoinder")
    assert text.count(facts.VERSION) == 2
    compile(text, "version", "eval")
    kinds = plistlib.loads(plistlib.dumps(stamps.information()))["CFBundleDocumentTypes"]
    assert [kind["LSHandlerRank"] for kind in kinds] == ["Alternate"]


def test_icons_have_all_sizes_and_are_the_same_each_time(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot  # an application is there
    first, second = tmp_path / "1", tmp_path / "2"
    assert [path.relative_to(first) for path in icons.write(first)] == [
        path.relative_to(second) for path in icons.write(second)
    ]
    assert not budget.wrong_icons(first)
    assert not package.differences(first, second)


def test_a_folder_is_packed_the_same_each_time(tmp_path: Path) -> None:
    folder = tmp_path / "rejoinder"
    (folder / "_internal").mkdir(parents=True)
    (folder / "rejoinder").write_bytes(b"program")
    (folder / "rejoinder").chmod(0o755)
    (folder / "_internal" / "a.txt").write_bytes(b"a")
    if sys.platform != "win32":
        (folder / "rejoinder-cli").symlink_to("rejoinder")
    packed = [artifacts.tar(folder, tmp_path / f"{number}.tar.gz", WHEN).read_bytes() for number in range(2)]
    assert packed[0] == packed[1]
    with tarfile.open(tmp_path / "0.tar.gz") as file:
        entries = {entry.name.partition("/")[2]: entry for entry in file}
    assert entries["_internal/a.txt"].mode == 0o644
    if sys.platform != "win32":
        assert entries["rejoinder"].mode == 0o755
        assert entries["rejoinder-cli"].linkname == "rejoinder"
    zipped = [artifacts.portable_zip(folder, tmp_path / f"{number}.zip", WHEN).read_bytes() for number in range(2)]
    assert zipped[0] == zipped[1]
    with zipfile.ZipFile(tmp_path / "0.zip") as file:
        assert {"Rejoinder/portable.txt", "Rejoinder/_internal/a.txt"} <= set(file.namelist())


def test_names_say_what_is_not_signed() -> None:
    assert artifacts.name("windows-x64", ".zip", signed=False).endswith("-windows-x64-unsigned.zip")
    assert artifacts.name("windows-x64", ".zip", signed=True).endswith("-windows-x64.zip")


def test_sums_are_those_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"b")
    (tmp_path / "a").write_bytes(b"a")
    text = artifacts.sums([tmp_path / "b", tmp_path / "a"], tmp_path / "SHA256SUMS").read_text(encoding="utf-8")
    assert text == "".join(f"{hashlib.sha256(name.encode()).hexdigest()}  {name}\n" for name in "ab")


def test_every_package_has_a_licence_text_and_is_named() -> None:
    assert not [part.name for part in licences.wheels() if not part.texts]
    assert not licences.unnamed()


def test_texts_are_gathered_and_a_missing_one_is_told(tmp_path: Path) -> None:
    about = tmp_path / "about"
    parts = licences.wheels()
    about.mkdir()
    licences.gather(about, parts)
    assert licences.missing(about) == ["sbom.json is missing or empty"]
    assert "numpy " in (about / "NOTICE").read_text(encoding="utf-8")
    assert facts.VERSION
    (about / "licences" / parts[0].folder / parts[0].texts[0][0]).unlink()
    assert [line for line in licences.missing(about) if parts[0].name in line] or len(parts[0].texts) > 1
    assert "{" not in (about / "licences" / "Qt.md").read_text(encoding="utf-8")


def test_the_list_of_parts_names_all_and_is_the_same_each_time() -> None:
    parts = licences.wheels()
    text = sbom.bill(parts, "3.12.1", WHEN)
    assert text == sbom.bill(parts, "3.12.1", WHEN)
    bill = json.loads(text)
    assert bill["specVersion"] == "1.6"
    assert {part["name"] for part in bill["components"]} == {part.name for part in parts} | {"CPython"}
    assert all(part["licenses"] for part in bill["components"] if part["name"] != "CPython")


@pytest.mark.skipif(sys.platform != "linux", reason="ELF files are Linux's")
def test_what_an_elf_file_asks_for() -> None:
    import _ctypes

    asked = elf.asks(Path(_ctypes.__file__))
    assert asked is not None
    assert any(name.startswith("libc.so") for name in asked.libraries)
    assert elf.newest(asked.versions) >= (2, 2)
    assert elf.asks(Path(__file__)) is None


def test_the_newest_version_is_told_by_number() -> None:
    assert elf.newest(frozenset({"GLIBC_2.9", "GLIBC_2.28", "GLIBC_PRIVATE", "GCC_3.0"})) == (2, 28)
    assert elf.newest(frozenset()) == ()


def test_the_lock_for_a_system_has_each_package_once() -> None:
    for system in wheels.SYSTEMS:
        names = [line.split("==")[0] for line in wheels.lock_for(system).splitlines() if not line.startswith(" ")]
        assert len(names) == len(set(names)) > 40
        assert "--hash=sha256:" in wheels.lock_for(system)


def _pe(major: int, minor: int) -> bytes:
    """The head of a Windows library (PE32+), without sections."""
    head = bytearray(64 + 24 + 240)
    head[:2] = b"MZ"
    head[60:64] = (64).to_bytes(4, "little")
    head[64:68] = b"PE\0\0"
    head[68:70] = (0x8664).to_bytes(2, "little")
    head[84:86] = (240).to_bytes(2, "little")
    optional = 88
    head[optional : optional + 2] = (0x20B).to_bytes(2, "little")
    head[optional + 32 : optional + 36] = (4096).to_bytes(4, "little")
    head[optional + 36 : optional + 40] = (512).to_bytes(4, "little")
    head[optional + 48 : optional + 50] = major.to_bytes(2, "little")
    head[optional + 50 : optional + 52] = minor.to_bytes(2, "little")
    head[optional + 108 : optional + 112] = (16).to_bytes(4, "little")
    return bytes(head)


def _mach_o(version: int) -> bytes:
    """A macOS library of nothing but LC_BUILD_VERSION."""
    command = b"".join(number.to_bytes(4, "little") for number in (0x32, 24, 1, version << 16, version << 16, 0))
    numbers = (0xFEEDFACF, 0x0100000C, 0, 6, 1, len(command), 0, 0)
    return b"".join(number.to_bytes(4, "little") for number in numbers) + command


def test_what_headers_of_windows_and_macos_ask_for() -> None:
    assert wheels.windows_of(_pe(6, 1)) == (6, 1)
    assert wheels.macos_of(_mach_o(13)) == (13, 0)
