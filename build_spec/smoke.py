"""Starts the built programs as a person would: nothing of Python on the path, a strange folder, a home of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

from build_spec import facts

LIMIT_S = 600
"""For a self-test on two plugins; it has limits of its own that are lower."""
_EXPECTED = ("This plugin does not support",)
"""What Qt's offscreen plugin says of itself; nothing else may be printed."""


def programs(built: Path) -> tuple[Path, Path]:
    """The window program and the command line in a built folder or bundle."""
    folder = built / "Contents" / "MacOS" if built.suffix == ".app" else built
    suffix = ".exe" if sys.platform == "win32" else ""
    return folder / f"{facts.WINDOW}{suffix}", folder / f"{facts.COMMAND_LINE}{suffix}"


def environment(home: Path, screen: bool = False) -> dict[str, str]:
    """What a program is started with: as little as a desktop gives."""
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LANG", "XDG_RUNTIME_DIR", "USERPROFILE", "APPDATA",
            "LOCALAPPDATA", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")  # fmt: skip
    screens = ("DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY") if screen else ()
    environ = {name: os.environ[name] for name in (*kept, *screens) if name in os.environ}
    return {**environ, "HOME": str(home), "REJOINDER_HOME": str(home / "rejoinder")}


def self_test(window: Path, report: Path, *, screen: bool) -> list[str]:
    """Run the self-test; with *screen* on a virtual one (Linux) or the real one. Answers what is wrong."""
    prefix: list[str] = []
    if screen and sys.platform == "linux" and not os.environ.get("DISPLAY"):
        prefix = ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24"]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        command = [*prefix, str(window), "--self-test", "--report", str(report)]
        done = _run(command, environment(Path(home), screen), home)
    found: list[str] = []
    if done.returncode:
        found.append(f"The self-test ended with {done.returncode}: {(done.stdout + done.stderr).strip()[-500:]}")
    if done.stderr:
        found.append(f"The self-test printed {done.stderr.strip()[-500:]!r}.")
    if not report.is_file():
        return [*found, "The self-test left no report."]
    told = cast("dict[str, list[dict[str, object]]]", json.loads(report.read_text(encoding="utf-8")))
    for run in told["runs"]:
        messages = [one for one in cast("list[str]", run["messages"]) if not one.startswith(_EXPECTED)]
        found += [f"On {run['plugin']} was printed: {message}" for message in messages]
    plugins = [str(run["plugin"]) for run in told["runs"]]
    if screen and len(plugins) < 2:
        found.append(f"It was tried on {plugins} only.")
    return found


def command_line(program: Path) -> list[str]:
    """Make an archive, add a file, find it, with the frozen command line. Answers what is wrong."""
    found: list[str] = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        text = home / "letter.txt"
        text.write_text("The ambassador rejected the allegations in a letter to the Council.\n", encoding="utf-8")
        archive = str(home / "a.db")
        for arguments, wanted in (
            (["--help"], "usage: rejoinder-cli"),
            (["init", archive], "Made the archive"),
            (["add", archive, str(text)], "added"),
            (["search", archive, "allegation"], "1 found"),
            (["sample", str(home / "s.db")], "Built the sample archive"),
            (["search", str(home / "s.db"), "drone"], "found"),
        ):
            done = _run([str(program), *arguments], environment(home), folder)
            # a note (there was no time to mark all words, say) is no fault
            printed = [line for line in done.stderr.splitlines() if not line.startswith("Note: ")]
            if done.returncode or wanted not in done.stdout or printed:
                said = (done.stdout + done.stderr).strip()[-300:]
                found.append(f"rejoinder-cli {arguments[0]} ended with {done.returncode}: {said!r}")
    return found


def start_ms(window: Path, *, times: int = 5) -> tuple[float, float]:
    """Medians of the time to a usable window, with cold and with warm pages, in milliseconds (Linux, offscreen).

    It is the time of a whole start with ``--picture``: the window is shown, the archive open, the answer painted, the
    picture written and the program gone again; so the figure is higher than what a person waits.
    """
    cold: list[float] = []
    warm: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        command = [str(window), "--picture", str(home / "p.png")]
        _run(command, environment(home), folder)  # the sample is copied and indexed
        for figures, forget in ((cold, True), (warm, False)):
            for _ in range(times):
                if forget:
                    forget_pages(window.parent)
                start = time.perf_counter()
                _run(command, environment(home), folder)
                figures.append((time.perf_counter() - start) * 1000)
    return sorted(cold)[times // 2], sorted(warm)[times // 2]


def forget_pages(folder: Path) -> None:
    """Let the system drop what it keeps of the folder's files in memory, and of nothing else."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            file = os.open(path, os.O_RDONLY)
            os.fsync(file)
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(file)


def has(program: str) -> bool:
    """Whether a program is on the path."""
    return shutil.which(program) is not None


def _run(command: Sequence[str], environ: Mapping[str, str], folder: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=LIMIT_S,
        check=False,
        env=environ,
        cwd=folder,
    )
