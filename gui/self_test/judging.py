"""Runs the self-test on each platform plugin, in a process of its own with a limit on its time, and reports.

A broken bundle ends Linux programs with a signal and leaves Windows programs hanging: neither can report itself. So
this process, which opens no window, judges.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from gui.self_test import report
from gui.self_test.report import Run

LIMIT_S = 240.0
"""What one plugin may take; a quiet machine needs a fiftieth of it."""
OFFSCREEN = "offscreen"


def judge(path: Path | None) -> int:
    """Try everything; answers 0 when all is as it should be, else 3. *path* is where the report goes."""
    runs: list[Run] = []
    for plugin in plugins():
        run = _run(plugin, path)
        runs.append(run)
        _say(f"{plugin:<12}{'passed' if run.passed else 'FAILED'}  {len(run.steps)} steps, {run.seconds:.1f} s")
        if not run.passed:
            _say(f"  {run.trouble}")
    if path is not None:
        try:
            report.write(path, tuple(runs), _facts())
        except OSError as error:
            _say(f"rejoinder: the report can't be written to {path}: {error.strerror}.")
            return 3
    return 0 if all(run.passed for run in runs) else 3


def plugins(system: str = sys.platform) -> list[str]:
    """The platform plugins to try: the one without a screen, and the system's own where there is a screen."""
    if system in ("win32", "darwin"):
        return [OFFSCREEN, "windows" if system == "win32" else "cocoa"]
    if os.environ.get("DISPLAY"):
        return [OFFSCREEN, "xcb"]
    return [OFFSCREEN, "wayland"] if os.environ.get("WAYLAND_DISPLAY") else [OFFSCREEN]


def _run(plugin: str, path: Path | None) -> Run:
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="rejoinder-self-test-", ignore_cleanup_errors=True) as folder:
        told = Path(folder) / "report.json"
        picture = path.with_name(f"{path.stem}.{plugin}.png") if path is not None else Path(folder) / "picture.png"
        arguments = ["--self-test", "--on", plugin, "--report", str(told), "--picture", str(picture.absolute())]
        environ = {**os.environ, "REJOINDER_HOME": str(Path(folder) / "home")}
        environ.pop("QT_QPA_PLATFORM", None)
        if sys.platform == "linux" and not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
            environ["LC_ALL"] = "C.UTF-8"  # a session of a person has a locale; of one that has none Qt complains
        how = ""
        try:
            done = subprocess.run(
                [*_program(), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                timeout=LIMIT_S,
                check=False,
                env=environ,
            )
            printed = done.stdout.decode("utf-8", "replace").splitlines()
            if done.returncode not in (0, 3):
                how = f"It ended with {done.returncode}."
        except subprocess.TimeoutExpired as late:
            printed = (late.stdout or b"").decode("utf-8", "replace").splitlines()
            how = f"It was ended after {LIMIT_S:.0f} seconds."
        run = report.read_run(told, plugin)
        if how:
            run = replace(run, finished=False, steps=(*run.steps, report.Step("coming to its end", False, 0.0, how)))
    return replace(run, messages=(*run.messages, *printed), seconds=round(time.monotonic() - start, 2))


def _program() -> list[str]:
    """What to start this program anew with."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    beginning = "import sys; sys.path.insert(0, sys.argv.pop(1)); from gui.app import main; sys.exit(main())"
    return [sys.executable, "-c", beginning, str(Path(__file__).resolve().parents[2])]


def _facts() -> dict[str, str]:
    return {
        "system": platform.platform(),
        "python": platform.python_version(),
        "program": sys.executable if getattr(sys, "frozen", False) else "not frozen",
    }


def _say(line: str) -> None:
    if sys.stdout is not None:  # a window program of Windows has none
        print(line, flush=True)
