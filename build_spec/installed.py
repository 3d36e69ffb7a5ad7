"""Installs what is handed out as a person would, tries it, upgrades it, takes it away, and tells what is left.

``python -m build_spec.installed FILE [FILE]``: the setup, disk image or archive that was made on this system. On
Windows this writes into the registry of whoever starts it: it is for hosted runners and machines that are nobody's.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

from build_spec import facts, smoke, wheels

OWN = b"an archive of a person"
LIMIT_S = 300


def linux(file: Path) -> list[str]:
    """Unpack into a folder with a blank in its name, put it into the menu, try it, take it out again."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "a home"
        place = home / "My programs"
        place.mkdir(parents=True)
        with tarfile.open(file) as packed:
            if hasattr(tarfile, "data_filter"):  # Python 3.11.4; Debian 12 has 3.11.2, and the archive is our own
                packed.extraction_filter = tarfile.data_filter
            packed.extractall(place)
        program = next(place.iterdir())
        environ = {"HOME": str(home), "PATH": os.environ["PATH"]}
        script = ["sh", str(program / "install.sh")]
        for _ in range(2):  # the second time is an upgrade over itself
            done = subprocess.run(script, env=environ, capture_output=True, text=True, check=False)
            if done.returncode or done.stderr:
                found.append(f"install.sh ended with {done.returncode}: {done.stderr.strip()}")
        launched = home / ".local" / "bin" / facts.WINDOW
        entry = home / ".local/share/applications/rejoinder.desktop"
        if f'Exec="{program}/rejoinder" %f' not in entry.read_text(encoding="utf-8"):
            found.append("The menu entry does not start the program.")
        found += smoke.self_test(launched, Path(folder) / "installed.json", screen=False)
        subprocess.run([*script, "--remove"], env=environ, check=True)
        left = [path for path in (home / ".local").rglob("*") if path.is_symlink() or "rejoinder" in path.name.lower()]
        found += [f"{path.relative_to(home)} is left." for path in left]
    return found


def windows(file: Path) -> list[str]:
    """Install silently, try, upgrade over it, refuse while it runs, take away; a person's archive stays."""
    found: list[str] = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as base:
        folder = Path(base) / "My program"

        def setup() -> int:
            # /D has no quotation marks, whatever is in it, and stands last: so it is one line
            line = f'"{file}" /S /CurrentUser /D={folder}'
            return subprocess.run(line, check=False, timeout=LIMIT_S).returncode

        if status := setup():
            return [f"The setup ended with {status}."]
        window, command_line = smoke.programs(folder)
        found += smoke.command_line(command_line)
        found += smoke.self_test(window, Path(base) / "installed.json", screen=True)
        stale, own = folder / "_internal" / "of_an_older_version.pyd", folder / "My letters.db"
        stale.write_bytes(b"old")
        own.write_bytes(OWN)
        if status := setup():
            found.append(f"The setup over an older version ended with {status}.")
        if stale.exists():
            found.append("A file of the older version is left after an upgrade.")
        running = subprocess.Popen([str(window)], env={**os.environ, "REJOINDER_HOME": str(Path(base) / "home")})
        try:
            if setup() != 3:
                found.append("The setup does not refuse while the program runs.")
        finally:
            running.kill()
            running.wait()
        line = f'"{folder}\\uninstall.exe" /S _?={folder}'
        if status := subprocess.run(line, check=False, timeout=LIMIT_S).returncode:
            found.append(f"The uninstaller ended with {status}.")
        left = {path.name for path in folder.iterdir()} - {"uninstall.exe"}
        if left != {own.name} or own.read_bytes() != OWN:
            found.append(f"After uninstalling, {sorted(left)} are left.")
        for key in ("Rejoinder", "Classes\\Rejoinder.Archive.1", "Classes\\.rejoinder"):
            query = ["reg", "query", f"HKCU\\Software\\{key}"]
            if subprocess.run(query, capture_output=True, check=False).returncode == 0:
                found.append(f"The key HKCU\\Software\\{key} is left.")
    return found


def macos(file: Path) -> list[str]:
    """Open the disk image, copy the program out of it, check its seal, try it, put a newer copy over it."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as base:
        mount = Path(base) / "image"
        image = ["hdiutil", "attach", "-nobrowse", "-readonly", "-mountpoint", str(mount), str(file)]
        subprocess.run(image, check=True, stdout=subprocess.DEVNULL, timeout=LIMIT_S)
        try:
            bundle = mount / f"{facts.NAME}.app"
            if not (mount / "Applications").is_symlink():
                found.append("The image has no link to Applications.")
            copy = Path(base) / "My applications" / bundle.name
            for _ in range(2):  # the second time is an upgrade over itself
                shutil.rmtree(copy, ignore_errors=True)
                shutil.copytree(bundle, copy, symlinks=True)
        finally:
            subprocess.run(["hdiutil", "detach", "-force", str(mount)], check=False, stdout=subprocess.DEVNULL)
        seal = subprocess.run(
            ["codesign", "--verify", "--deep", "--strict", str(copy)], capture_output=True, text=True, check=False
        )
        if seal.returncode:
            found.append(f"The seal is broken: {seal.stderr.strip()}")
        window, command_line = smoke.programs(copy)
        found += smoke.command_line(command_line)
        found += smoke.self_test(window, Path(base) / "installed.json", screen=True)
        found += too_new_for_macos(copy)
    return found


def too_new_for_macos(bundle: Path) -> list[str]:
    """The files of a bundle that ask for a newer macOS than is stated."""
    found: list[str] = []
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            if data[:4] in wheels.MACH_O and (least := wheels.macos_of(data)) > facts.MACOS:
                found.append(f"{path.relative_to(bundle)} asks for macOS {least[0]}.{least[1]}.")
    return found


def tried(file: Path) -> list[str]:
    """What is wrong with a file that is handed out, on the system that it is for; a ZIP is only looked into."""
    if file.suffix == ".exe":
        return windows(file)
    if file.suffix == ".dmg":
        return macos(file)
    return linux(file) if file.name.endswith(".tar.gz") else []


def main(arguments: Sequence[str] | None = None) -> int:
    """Try each file; answers 0, or 1 when something is wrong."""
    failed = False
    for name in sys.argv[1:] if arguments is None else arguments:
        file = Path(name).resolve()
        faults = tried(file)
        print(f"{file.name}: {'FAILED' if faults else 'ok'}", *faults, sep="\n  ", flush=True)
        failed = failed or bool(faults)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
