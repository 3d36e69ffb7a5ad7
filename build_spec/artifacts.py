"""What is handed out: made of a built folder, the same bytes each time.

Linux: a ``.tar.gz`` with desktop file, icons and AppStream data. Windows: a portable ZIP, and a setup made by NSIS.
macOS: the disk image is in :mod:`build_spec.image`, for it takes tools that only macOS has.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from build_spec import facts

LINUX = facts.ROOT / "build_spec" / "linux"
WINDOWS = facts.ROOT / "build_spec" / "windows"
METAINFO = f"{facts.IDENTIFIER}.metainfo.xml"
PORTABLE = "portable.txt"
"""Where this file lies beside the program, it keeps everything beside itself too (:mod:`core.places`)."""
_PORTABLE_WORDS = """While this file is here, Rejoinder keeps settings, archives and index beside itself, in the folder
"Rejoinder data", so that all of it can move on a stick. Without this file they are in your user's folders.
"""


def name(system: str, suffix: str, *, signed: bool) -> str:
    """What a file is called: who is not sure that it is signed must not think so."""
    return f"{facts.NAME}-{facts.VERSION}-{system}{'' if signed else '-unsigned'}{suffix}"


def metainfo(when: int) -> str:
    """The AppStream data, with version and day."""
    text = (LINUX / METAINFO).read_text(encoding="utf-8")
    day = datetime.fromtimestamp(when, UTC).date().isoformat()
    return text.replace("@VERSION@", facts.VERSION).replace("@DATE@", day)


def linux_tree(icons: Path, tree: Path, when: int) -> None:
    """What goes beside the program on Linux: desktop file, kind of file, AppStream data, icons and a script."""
    share = tree / "share"
    for source, folder in (("rejoinder.desktop", "applications"), ("rejoinder.xml", "mime/packages")):
        (share / folder).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(LINUX / source, share / folder / source)
    (share / "metainfo").mkdir(exist_ok=True)
    (share / "metainfo" / METAINFO).write_text(metainfo(when), encoding="utf-8", newline="\n")
    shutil.copytree(icons / "hicolor", share / "icons" / "hicolor", dirs_exist_ok=True)
    shutil.copyfile(LINUX / "install.sh", tree / "install.sh")
    (tree / "install.sh").chmod(0o755)


def tar(folder: Path, out: Path, when: int) -> Path:
    """A folder as ``.tar.gz``: sorted, of nobody, all of one time."""
    top = f"{facts.NAME}-{facts.VERSION}"

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = when
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    with (
        out.open("wb") as raw,
        gzip.GzipFile(fileobj=raw, mode="wb", filename="", mtime=when) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as file,
    ):
        for path in sorted(folder.rglob("*")):
            file.add(path, f"{top}/{path.relative_to(folder).as_posix()}", recursive=False, filter=plain)
    return out


def portable_zip(folder: Path, out: Path, when: int) -> Path:
    """A folder as a ZIP for a stick, with what makes the program keep everything beside itself."""
    top = facts.NAME
    moment = datetime.fromtimestamp(max(when, 315_619_200), UTC).timetuple()[:6]  # ZIP begins in 1980
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    files[PORTABLE] = _PORTABLE_WORDS.replace("\n", "\r\n").encode()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        for inside in sorted(files):
            entry = zipfile.ZipInfo(f"{top}/{inside}", moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            file.writestr(entry, files[inside])
    return out


def setup(folder: Path, icon: Path, out: Path, *, when: int, target: str = "") -> Path:
    """The Windows setup of a built folder; every warning of NSIS is an error.

    *target* is another kind of setup program than the usual 32-bit one, for the test rig.

    Raises:
        subprocess.CalledProcessError: NSIS refused.
    """
    first, second, third, fourth = facts.version_numbers()
    defined = {
        "VERSION": facts.VERSION,
        "NUMBERS": f"{first}.{second}.{third}.{fourth}",
        "STAGE": str(folder),
        "ICON": str(icon),
        "OUT": str(out),
        "LICENCE": str(facts.ROOT / "LICENSE"),
        **({"SETUP_TARGET": target} if target else {}),
    }
    sign = "/" if sys.platform == "win32" else "-"
    options = [f"{sign}WX", f"{sign}V2", *(f"{sign}D{key}={value}" for key, value in defined.items())]
    environ = {**os.environ, "SOURCE_DATE_EPOCH": str(when)}
    subprocess.run(["makensis", *options, str(WINDOWS / "setup.nsi")], check=True, env=environ)
    return out


def sums(files: Iterable[Path], out: Path) -> Path:
    """SHA256SUMS of files, as ``sha256sum --check`` reads it."""
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(files)]
    out.write_text("".join(lines), encoding="utf-8", newline="\n")
    return out
