"""``python3 tasks.py wine``: builds the Windows program and its setup on Debian, tries both, prints what passed.

A test rig: nothing that it makes is handed out. What it can't show (signatures, colour profiles, SmartScreen, a real
screen reader) only a Windows can.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from build_spec import artifacts, budget, build, facts
from build_spec.wine import rig

OUT = rig.RIG / "windows"
SETUP = rig.RIG / f"{facts.NAME}-{facts.VERSION}-test-rig-setup.exe"
INSTALLED = rig.RIG / "prefix" / "drive_c" / "Mine"
"""Without a blank: Wine would put /D=… into quotation marks then, which NSIS does not read."""
_PLUGINS = ("offscreen", "windows")


class Wrong(Exception):
    """Something is not as it should be; its text says what."""


def _check(holds: bool, wrong: str) -> None:
    if not holds:
        raise Wrong(wrong)


def make() -> str:
    """Wine, Python, packages, stand-ins."""
    rig.make()
    return f"Wine, Python {rig.PYTHON[0]}.{rig.PYTHON[1]}"


def freeze() -> str:
    """PyInstaller under Wine."""
    python = rig.windows_path(rig.RIG / "python" / "python.exe")
    status, said = rig.start(
        [python, "-m", "build_spec.build", rig.windows_path(OUT)], cwd=facts.ROOT, SOURCE_DATE_EPOCH=str(build.epoch())
    )
    _check(status == 0 and (OUT / facts.WINDOW / "rejoinder.exe").is_file(), f"It ended with {status}: {said[-800:]}")
    faults = [fault for fault in budget.faults(OUT / facts.WINDOW) if "not there" not in fault]
    _check(not faults, " ".join(faults))
    return f"{budget.size(OUT / facts.WINDOW):,} bytes"


def compile_setup() -> str:
    """NSIS, as a 64-bit program: Debian's Wine has no 32-bit part."""
    icon = build.work_folder(OUT) / "rejoinder.ico"
    artifacts.setup(OUT / facts.WINDOW, icon, SETUP, when=build.epoch(), target="amd64-unicode")
    size = SETUP.stat().st_size
    _check(size <= facts.LARGEST_SETUP, f"It takes {size:,} bytes; {facts.LARGEST_SETUP:,} is the most that it may.")
    return f"{size:,} bytes"


def _self_test(folder: Path, name: str) -> str:
    report = rig.RIG / f"{name}.json"
    report.unlink(missing_ok=True)
    window = rig.windows_path(folder / "rejoinder.exe")
    status, said = rig.start([window, "--self-test", "--report", rig.windows_path(report)], limit=400)
    _check(report.is_file(), f"There is no report; it ended with {status}: {said[-300:]}")
    runs = cast("list[dict[str, object]]", json.loads(report.read_text(encoding="utf-8"))["runs"])
    for run in runs:
        steps = cast("list[dict[str, object]]", run["steps"])
        wrong = [f"{step['name']}: {step['said']}" for step in steps if not step["passed"]]
        _check(bool(run["passed"]), f"On {run['plugin']}: {wrong or run['messages']}")
    tried = tuple(str(run["plugin"]) for run in runs)
    _check(tried == _PLUGINS and status == 0, f"It was tried on {tried} and ended with {status}.")
    return ", ".join(f"{run['plugin']} {run['seconds']:.0f} s" for run in runs)


def self_test() -> str:
    """The self-test of the folder that was built."""
    return _self_test(OUT / facts.WINDOW, "built")


def command_line() -> str:
    """The command line of the folder that was built."""
    status, said = rig.start([rig.windows_path(OUT / facts.WINDOW / "rejoinder-cli.exe"), "--help"], limit=60)
    _check(status == 0 and "usage: rejoinder-cli" in said, f"It ended with {status}: {said[-300:]}")
    return "--help"


def _setup(*more: str) -> int:
    return rig.start([rig.windows_path(SETUP), "/S", *more, f"/D=C:\\{INSTALLED.name}"], limit=300)[0]


def install() -> str:
    """Silently, for the person, without an administrator."""
    status = _setup()
    _check(status == 0, f"It ended with {status}.")
    names = {path.name for path in INSTALLED.glob("*")}
    _check(names == {"rejoinder.exe", "rejoinder-cli.exe", "_internal", "uninstall.exe"}, f"There are {sorted(names)}.")
    _check(_registered("Software\\Rejoinder"), "The folder is not registered.")
    _check(_registered("Software\\Classes\\.db\\OpenWithProgids"), "It is not offered for .db files.")
    _check("Rejoinder" not in _value("Software\\Classes\\.db"), "It has made itself the program for .db files.")
    return str(len(list(INSTALLED.rglob("*")))) + " files and folders"


def installed_self_test() -> str:
    """The self-test of what was installed."""
    return _self_test(INSTALLED, "installed")


def upgrade() -> str:
    """Over an older version: its files go, a person's archive stays."""
    stale = INSTALLED / "_internal" / "of_an_older_version.pyd"
    stale.write_bytes(b"old")
    own = INSTALLED / "My letters.db"
    shutil.copyfile(facts.ROOT / "archive.db", own)
    status = _setup()
    _check(status == 0, f"It ended with {status}.")
    _check(not stale.exists(), "A file of the older version is still there.")
    _check(own.read_bytes() == (facts.ROOT / "archive.db").read_bytes(), "A person's archive was touched.")
    return "older file gone, archive kept"


def refusal() -> str:
    """While the program runs, nothing is changed."""
    window = rig.windows_path(INSTALLED / "rejoinder.exe")
    home = rig.windows_path(rig.RIG / "home")
    environ = {**rig.environment(), "REJOINDER_HOME": home}
    running = subprocess.Popen(
        [rig.wine(), window],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environ,
        cwd=rig.RIG,
    )
    try:
        until = time.monotonic() + 60
        settings = rig.RIG / "home" / "data" / "Sample archive.db"  # it is open when it has copied the sample
        while not settings.exists() and time.monotonic() < until:
            time.sleep(0.2)
        _check(settings.exists(), "The program does not start.")
        status = _setup()
        _check(status == 3, f"The setup ended with {status}.")
        _check(running.poll() is None, "The program was ended.")
    finally:
        rig.start(["taskkill", "/F", "/IM", "rejoinder.exe"], limit=60)
        running.kill()
        running.communicate()
    return "ended with 3, the program goes on"


def uninstall() -> str:
    """All of ours goes, a person's archive stays."""
    own = INSTALLED / "My letters.db"
    # with _?= it works in its own process instead of a copy: its end can be waited for, but it can't delete itself
    folder = "C:\\" + INSTALLED.name
    status, _ = rig.start([f"{folder}\\uninstall.exe", "/S", f"_?={folder}"], limit=120)
    _check(status == 0, f"It ended with {status}.")
    left = {path.name for path in INSTALLED.iterdir()} - {"uninstall.exe"}
    _check(left == {own.name}, f"Left are {sorted(left)}.")
    for key in ("Software\\Rejoinder", "Software\\Classes\\Rejoinder.Archive.1", "Software\\Classes\\.rejoinder"):
        _check(not _registered(key), f"The key {key} is still there.")
    return "left: the archive of the person"


def _registered(key: str) -> bool:
    return rig.start(["reg", "query", f"HKCU\\{key}"], limit=60)[0] == 0


def _value(key: str) -> str:
    """What the default value of a key is said to be."""
    return rig.start(["reg", "query", f"HKCU\\{key}", "/ve"], limit=60)[1]


STEPS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("rig", make),
    ("frozen program", freeze),
    ("setup", compile_setup),
    ("self-test of the folder", self_test),
    ("command line", command_line),
    ("silent install", install),
    ("self-test of the installed program", installed_self_test),
    ("upgrade over it", upgrade),
    ("refusal while it runs", refusal),
    ("uninstall", uninstall),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do it all and print a table; answers 0, or 1 when something did not pass."""
    parser = argparse.ArgumentParser(prog="tasks.py wine", description="Try the Windows program and setup under Wine.")
    parser.add_argument("--keep", action="store_true", help="keep the rig, program and setup of an earlier run")
    options = parser.parse_args(arguments)
    if not os.environ.get("DISPLAY"):
        command = ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24", sys.executable, "-m", "build_spec.wine"]
        return subprocess.call([*command, *(["--keep"] if options.keep else [])], cwd=facts.ROOT)
    made = {make: rig.RIG / "python", freeze: OUT / facts.WINDOW, compile_setup: SETUP}
    lines: list[str] = []
    failed = False
    for name, act in STEPS:
        if options.keep and act in made and made[act].exists():
            continue
        start = time.monotonic()
        try:
            said, passed = act(), True
        except (Wrong, OSError, ValueError, subprocess.SubprocessError) as error:
            said, passed = str(error), False
        line = f"  {name:<38}{'passed' if passed else 'FAILED':<8}{time.monotonic() - start:6.1f} s  {said}"
        lines.append(line)
        print(line, flush=True)
        failed = failed or not passed
        if not passed and act in (make, freeze, compile_setup, install):
            break
    print("\n".join(["", "Windows under Wine (a test rig, never shipped):", *lines]), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
