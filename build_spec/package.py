"""Builds the frozen program, checks everything that can be checked on this system, and says what was not.

``python -m build_spec.package [--release] [--again] [--wheels]``. With ``--release`` the files to be handed out are
made in ``dist``; ``--again`` builds a second time and compares; ``--wheels`` downloads the wheels of the other systems
and looks into them.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from build_spec import artifacts, budget, build, facts, image, installed, smoke, wheels

PICTURES = facts.ROOT / "pictures"
NO_DOMAIN = "cid-desktopapp-is-not-rdns=info"
"""AppStream wants a domain, turned round, as the beginning of our name. We have none, and claim none."""


@dataclass(slots=True)
class Findings:
    """What each check found: the sentences that say what is wrong."""

    lines: list[str] = field(default_factory=list[str])
    failed: bool = False

    def check(self, name: str, look: Callable[[], Sequence[str]], *, needs: Sequence[str] = ()) -> None:
        """Do a check, unless a program that it needs is missing; a wrong exit of another program is a fault too."""
        lacking = [program for program in needs if not smoke.has(program)]
        start = time.monotonic()
        if lacking:
            self._add(name, "left out", f"for want of {', '.join(lacking)}", start)
            return
        try:
            faults = list(look())
        except (subprocess.SubprocessError, OSError, ValueError) as error:
            faults = [str(error)]
        self._add(name, "FAILED" if faults else "ok", "", start)
        for fault in faults:
            print(f"    {fault}", flush=True)
        self.failed = self.failed or bool(faults)

    def _add(self, name: str, outcome: str, why: str, start: float) -> None:
        line = f"  {name:<44}{outcome:<10}{time.monotonic() - start:6.1f} s  {why}".rstrip()
        self.lines.append(line)
        print(line, flush=True)


def differences(first: Path, second: Path) -> list[str]:
    """The files in which two built folders differ."""
    names = {path.relative_to(folder) for folder in (first, second) for path in folder.rglob("*") if path.is_file()}

    def same(inside: Path) -> bool:
        one, other = first / inside, second / inside
        return one.is_file() and other.is_file() and one.read_bytes() == other.read_bytes()

    return [f"{inside} differs between two builds." for inside in sorted(names) if not same(inside)]


def built() -> list[str]:
    """Build; PyInstaller's own exit tells."""
    build.build()
    return []


def built_again(program: Path) -> list[str]:
    """Build a second time, elsewhere, and compare."""
    with tempfile.TemporaryDirectory() as folder:
        return differences(program, build.build(Path(folder)))


def desktop_files() -> list[str]:
    """What the validators of desktop files and AppStream data say."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / artifacts.METAINFO
        data.write_text(artifacts.metainfo(build.epoch()), encoding="utf-8")
        for command in (
            ["desktop-file-validate", "--warn-kde", str(artifacts.LINUX / "rejoinder.desktop")],
            ["appstreamcli", "validate", "--no-net", "--override", NO_DOMAIN, str(data)],
        ):
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode or (command[0].startswith("desktop") and done.stdout):
                found.append(f"{command[0]}: {(done.stdout + done.stderr).strip()}")
    return found


def setup_compiles(icon: Path) -> list[str]:
    """Compile the Windows setup around a stand-in for the program: its script must be without a warning."""
    with tempfile.TemporaryDirectory() as folder:
        stage = Path(folder) / "stage"
        (stage / "_internal").mkdir(parents=True)
        for name in ("rejoinder.exe", "rejoinder-cli.exe", "_internal/file"):
            (stage / name).write_bytes(b"stand-in")
        made = artifacts.setup(stage, icon, Path(folder) / "stand-in-setup.exe", when=build.epoch())
        return [] if made.read_bytes()[:2] == b"MZ" else ["makensis made no program."]


def release(program: Path, work: Path, *, signed: bool) -> list[Path]:
    """Make what is handed out of a built folder, on this system."""
    when, dist = build.epoch(), build.DIST
    made: list[Path] = []
    if sys.platform == "win32":
        made.append(artifacts.portable_zip(program, dist / artifacts.name("windows-x64", ".zip", signed=signed), when))
        out = dist / artifacts.name("windows-x64-setup", ".exe", signed=signed)
        made.append(artifacts.setup(program, work / "rejoinder.ico", out, when=when))
    elif sys.platform == "darwin":
        made.append(image.make(build.DIST, dist / artifacts.name(f"macos-{platform.machine()}", ".dmg", signed=signed)))
    else:
        artifacts.linux_tree(work, program, when)
        made.append(artifacts.tar(program, dist / artifacts.name("linux-x64", ".tar.gz", signed=True), when))
    return made


def archive_installs(program: Path, work: Path) -> list[str]:
    """Make the Linux archive, and do with it what a person does."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(program, tree, symlinks=True)
        artifacts.linux_tree(work, tree, build.epoch())
        return installed.linux(artifacts.tar(tree, Path(folder) / "rejoinder.tar.gz", build.epoch()))


def _pack() -> int:
    for path in release(build.DIST / facts.WINDOW, build.work_folder(build.DIST), signed=_is_signed()):
        print(f"  {path.name}: {path.stat().st_size:,} bytes", flush=True)
    return 0


def _is_signed() -> bool:
    return bool(os.environ.get("REJOINDER_SIGNED"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Build and check; answers 0, or 1 when something is wrong."""
    parser = argparse.ArgumentParser(prog="build_spec.package", description="Build Rejoinder and check what was built.")
    parser.add_argument("--release", action="store_true", help="make the files that are handed out, in dist")
    parser.add_argument(
        "--pack-only", action="store_true", help="make these files of what is in dist, and nothing else"
    )
    parser.add_argument("--try-only", action="store_true", help="install, try and take away these files")
    parser.add_argument("--again", action="store_true", help="build a second time and compare")
    parser.add_argument(
        "--times", action="store_true", help="measure starts, with pages of files cold and warm (Linux)"
    )
    parser.add_argument("--wheels", action="store_true", help="look into the wheels of Windows and macOS")
    options = parser.parse_args(arguments)
    if options.pack_only:
        return _pack()
    if options.try_only:
        made = [path for path in build.DIST.iterdir() if path.name.endswith((".exe", ".dmg", ".tar.gz", ".zip"))]
        return installed.main([str(path) for path in sorted(made)])
    found = Findings()
    print("Packaging:", flush=True)
    program = build.DIST / facts.WINDOW
    work = build.work_folder(build.DIST)
    found.check("frozen build", built)
    if found.failed:
        return 1
    PICTURES.mkdir(exist_ok=True)
    if sys.platform == "darwin":
        program = build.DIST / f"{facts.NAME}.app"
    window, command_line = smoke.programs(program)
    found.check("folder: size, files, Qt modules, licences", lambda: budget.faults(program))
    found.check("icons", lambda: budget.wrong_icons(work))
    found.check("version resource, Info.plist, entitlements", budget.wrong_stamps)
    found.check("command line, frozen", lambda: smoke.command_line(command_line))
    report = PICTURES / "self-test.json"
    on_screen = ["Xvfb", "xvfb-run"] if sys.platform == "linux" and not os.environ.get("DISPLAY") else []
    found.check(
        "self-test, offscreen and on a screen", lambda: smoke.self_test(window, report, screen=True), needs=on_screen
    )
    if sys.platform == "linux":
        found.check("desktop file, AppStream", desktop_files, needs=["desktop-file-validate", "appstreamcli"])
    found.check("setup: makensis -WX", lambda: setup_compiles(work / "rejoinder.ico"), needs=["makensis"])
    found.check("wheels for Windows, macOS (both), Linux: all there", wheels.unresolved)
    if options.wheels:
        found.check("wheels: least Windows, macOS", wheels.too_new)
    if options.again:
        found.check("built again: alike", lambda: built_again(program))
    if sys.platform == "linux":
        found.check("archive: put into the menu, tried, taken out", lambda: archive_installs(program, work))
    if options.release and not found.failed:
        _pack()
    if options.times and sys.platform == "linux":
        cold, warm = smoke.start_ms(window)
        print(f"  from start to end with a picture: {cold:.0f} ms with cold pages, {warm:.0f} ms warm (medians of 5)")
    print(f"  {program.name}: {budget.size(program):,} bytes", flush=True)
    return 1 if found.failed else 0


if __name__ == "__main__":
    sys.exit(main())
