"""The licence texts that go with the program: gathered from what is really in it, and checked to be complete.

Wheels bring their own texts. Libraries of the system that PyInstaller put into the folder (Linux) bring Debian's. What
neither brings is in ``build_spec/licences``.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

from build_spec import facts

HERE = Path(__file__).resolve().parent / "licences"
OURS = ("LICENSE", "NOTICE")
NEVER_BUNDLED = frozenset({"pip", "tzdata"})
"""Asked for by sqlite-utils and dateparser on some systems, and not imported."""
_TEXT = re.compile(r"(^|/)(LICEN[CS]ES?|COPYING|NOTICE|COPYRIGHT|AUTHORS)[^/]*$|/(LICENSES|licenses)/", re.IGNORECASE)
_LOCKED = re.compile(r"^[a-z0-9._-]+==[^\\\n]+", re.MULTILINE)
_USE_LGPL = frozenset({"pyside6-essentials", "shiboken6"})


@dataclass(frozen=True, slots=True)
class Component:
    """Something in the program that others made. *texts* are its licence texts, by the names they get."""

    name: str
    version: str
    licence: str
    texts: tuple[tuple[str, Path], ...]

    @property
    def folder(self) -> str:
        """Where its texts are, under ``licences``."""
        return f"{self.name}-{self.version}" if self.version else self.name


def locked(lock: str = "requirements.txt") -> dict[str, str]:
    """The versions that a lock file names for this system and this Python."""
    lines = _LOCKED.findall((facts.ROOT / lock).read_text(encoding="utf-8"))
    wanted = [Requirement(line) for line in lines]
    here = [one for one in wanted if one.marker is None or one.marker.evaluate()]
    return {one.name: next(iter(one.specifier)).version for one in here}


def wheels() -> list[Component]:
    """The installed packages that the program is made of, PyInstaller's start code included.

    Raises:
        ValueError: an installed version is not the locked one.
    """
    components: list[Component] = []
    wanted = {name: version for name, version in locked().items() if name not in NEVER_BUNDLED}
    wanted["pyinstaller"] = locked("requirements-dev.txt")["pyinstaller"]
    for name, version in sorted(wanted.items()):
        found = metadata.distribution(name)
        if found.version != version:
            raise ValueError(f"{name} {found.version} is installed, {version} is locked")
        components.append(Component(name, version, _licence(name, found), tuple(_texts(name, found))))
    return components


def _licence(name: str, found: metadata.Distribution) -> str:
    if name in _USE_LGPL:
        return "LGPL-3.0-only"
    if name == "tld":
        return "MPL-1.1"
    if name == "pyinstaller":
        return "GPL-2.0-or-later WITH Bootloader-exception"
    fields = found.metadata
    said = next((fields[key] for key in ("License-Expression", "License") if key in fields), "")
    if not said or len(said) > 60 or "\n" in said:
        names = [
            line.rpartition(" :: ")[2] for line in fields.get_all("Classifier") or () if line.startswith("License")
        ]
        said = ", ".join(names) or "see its text"
    return said


def _texts(name: str, found: metadata.Distribution) -> Iterable[tuple[str, Path]]:
    if name in _USE_LGPL:
        return [(text.name, text) for text in (HERE / "LGPL-3.0.txt", HERE / "GPL-3.0.txt")]
    texts: dict[str, Path] = {}
    for file in found.files or ():
        path = str(file).replace("\\", "/")
        inside = path.partition(".dist-info/")[2]
        if inside and inside not in ("METADATA", "RECORD", "WHEEL", "INSTALLER") and _TEXT.search("/" + inside):
            texts[inside.removeprefix("licenses/").replace("/", "-")] = Path(str(found.locate_file(file)))
    return sorted(texts.items())


def system_libraries(sources: Iterable[Path]) -> list[Component]:
    """The Debian packages that libraries of the program come from, with their texts.

    Raises:
        ValueError: nobody knows where a library comes from.
    """
    standard = {Path(sysconfig.get_path(name)).resolve() for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    found: dict[str, Component] = {}
    for source in sources:
        path = source.resolve()
        if path.name.startswith("libpython") or any(path.is_relative_to(folder) for folder in standard):
            continue
        package, version = _owner(path)
        text = Path("/usr/share/doc") / package / "copyright"
        if not package or not text.is_file():
            raise ValueError(f"{path}: it is not known whose it is, and under which licence")
        found[package] = Component(package, version, "see its text", (("copyright", text.resolve()),))
    return [found[name] for name in sorted(found)]


def _owner(path: Path) -> tuple[str, str]:
    query = shutil.which("dpkg-query")
    if query is None:
        return "", ""
    for name in (str(path), str(path).removeprefix("/usr")):  # /lib is a link to /usr/lib, and dpkg knows one of them
        told = subprocess.run([query, "-S", name], capture_output=True, text=True, check=False).stdout
        if told:
            package = told.split(":")[0]
            command = [query, "-W", "-f", "${Version}\n", package]
            version = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split("\n")[0]
            return package, version
    return "", ""


def gather(folder: Path, components: Iterable[Component]) -> None:
    """Write all texts into *folder*, with a NOTICE that names every component with its version."""
    texts = folder / "licences"
    texts.mkdir(parents=True)
    for name in OURS:
        shutil.copyfile(facts.ROOT / name, folder / name)
    for text in sorted((facts.ROOT / "LICENSES").iterdir()):
        shutil.copyfile(text, texts / text.name)
    versions = locked()
    qt, pyside = versions["pyside6-essentials"], versions["shiboken6"]
    words = {"qt": qt, "pyside": pyside, "qt_series": _series(qt), "pyside_series": _series(pyside)}
    (texts / "Qt.md").write_text((HERE / "Qt.md").read_text(encoding="utf-8").format(**words), encoding="utf-8")
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt", "Python-3.txt", "Qt-third-parties.md"):
        shutil.copyfile(HERE / name, texts / name)
    lines: list[str] = []
    for component in components:
        (texts / component.folder).mkdir()
        for name, text in component.texts:
            shutil.copyfile(text, texts / component.folder / name)
        lines.append(f"  {component.name:<24}{component.version:<20}{component.licence}")
    with (folder / "NOTICE").open("a", encoding="utf-8", newline="\n") as notice:
        notice.write("\n\nVersions in this build\n----------------------\n\n" + "\n".join(lines) + "\n")


def _series(version: str) -> str:
    return ".".join(version.split(".")[:2])


def missing(folder: Path) -> list[str]:
    """What a built program's *about* folder lacks; empty when it is complete."""
    texts = folder / "licences"
    wanted = [folder / name for name in (*OURS, "sbom.json")]
    wanted += [texts / name for name in ("LGPL-3.0.txt", "GPL-3.0.txt", "Python-3.txt", "Qt.md", "Qt-third-parties.md")]
    lacks = [f"{path.name} is missing or empty" for path in wanted if not path.is_file() or not path.stat().st_size]
    lacks += [f"{part.name}: no licence text" for part in sorted(texts.glob("*-*/")) if not any(part.iterdir())]
    present = {part.name for part in texts.iterdir()} if texts.is_dir() else set[str]()
    lacks += [f"{part.folder}: not there" for part in wheels() if part.folder not in present]
    return lacks


def unnamed() -> list[str]:
    """The packages that the NOTICE of the sources does not name."""
    notice = _plain((facts.ROOT / "NOTICE").read_text(encoding="utf-8"))
    return [name for name in locked() if _plain(name.removesuffix("-essentials")) not in notice]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]", "", name).lower()
