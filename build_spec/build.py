"""Builds the frozen program: ``python -m build_spec.build [OUT]``; OUT is ``dist`` unless said otherwise.

Two builds of the same sources on the same system are alike byte for byte: times come from SOURCE_DATE_EPOCH (the newest
commit where it is not set), hashes are not shuffled, and everything is sorted.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from build_spec import facts, icons, stamps

ROOT = facts.ROOT
DIST = ROOT / "dist"
FIRST_DAY = 1_767_225_600
"""2026-01-01: the date of everything, where there is no history to ask."""


def epoch() -> int:
    """The time that is written into everything, in seconds since 1970."""
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if said.isdecimal():
        return int(said)
    git = shutil.which("git")
    if git is not None:
        answer = subprocess.run(
            [git, "-C", ROOT, "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False
        )
        if answer.returncode == 0 and answer.stdout.strip().isdecimal():
            return int(answer.stdout)
    return FIRST_DAY


def work_folder(out: Path) -> Path:
    """Where a build into *out* has what it makes on the way."""
    return ROOT / "build" / out.name


def prepare(folder: Path) -> None:
    """Make what the spec asks for beside the sources: icons and version resources."""
    icons.write(folder)
    for name, program, description in (
        ("window.version", facts.WINDOW, facts.NAME),
        ("command-line.version", facts.COMMAND_LINE, f"{facts.NAME} command line"),
    ):
        (folder / name).write_text(stamps.version_resource(program, description), encoding="utf-8")


def build(out: Path = DIST) -> Path:
    """Build into *out*; answers the folder (on macOS the bundle) that was made.

    Raises:
        subprocess.CalledProcessError: PyInstaller failed; its messages are on standard error.
    """
    work = work_folder(out)
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    prepare(work)
    environ = {
        **os.environ,
        "REJOINDER_BUILD": str(work),
        "SOURCE_DATE_EPOCH": str(epoch()),
        "PYTHONHASHSEED": "0",
        # The Windows setup packs modules far better when nobody has packed them before, and both programs' are alike.
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0" if sys.platform == "win32" else "9",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYI_LOG_LEVEL": "ERROR",
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    places = ["--distpath", str(out), "--workpath", str(work / "work")]
    subprocess.run([*command, *places, str(ROOT / "build_spec" / "rejoinder.spec")], cwd=ROOT, env=environ, check=True)
    if sys.platform == "linux":
        (out / facts.WINDOW / facts.COMMAND_LINE).symlink_to(facts.WINDOW)
    return out / (f"{facts.NAME}.app" if sys.platform == "darwin" else facts.WINDOW)


if __name__ == "__main__":
    print(build(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else DIST))
