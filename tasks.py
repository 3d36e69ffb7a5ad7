"""Set up Rejoinder in this folder and start or check it: ``python3 tasks.py run`` or ``python3 tasks.py test``.

Standard library only. What is installed goes into ``.venv`` beside this file, from the lock files and checked against
their hashes; on Debian and Ubuntu the system libraries that Qt needs are installed too. Nothing else on the machine is
changed, and a second start finds everything in place.

Exit status: 0 done, 1 a check failed, 2 wrong usage, 3 this machine lacks something (the message says what to do).
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import io
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
RUNTIME_LOCK = "requirements.txt"
DEV_LOCK = "requirements-dev.txt"
OLDEST, NEWEST = (3, 11), (3, 13)

USAGE = """usage: python3 tasks.py COMMAND [arguments]

  run [ARCHIVE] [options]   set up, then open the window; options are those of `python -m gui`, see --help
  test [pytest arguments]   set up, then run every check; with arguments, only pytest with these
  build [OUT]               set up, then build the frozen program (build_spec); OUT is the folder dist if left out
  package [options]         build it, check it, and with --release make what is handed out; see --help
  wine [--keep]             a test rig, never shipped: the Windows program and its setup, built and tried under Wine
  translations [--check]    bring the words of the window in other languages up to date with gui
  lock                      write the two requirements files anew from pyproject.toml"""


class Need(NamedTuple):
    """Something of the system's: how to tell that it is there, and the Debian package that brings it."""

    package: str
    library: str = ""
    program: str = ""


QT_NEEDS = (
    Need("libgl1", library="libGL.so.1"),
    Need("libegl1", library="libEGL.so.1"),
    Need("libglib2.0-0", library="libglib-2.0.so.0"),
    Need("libfontconfig1", library="libfontconfig.so.1"),
    Need("libxkbcommon0", library="libxkbcommon.so.0"),
    Need("libdbus-1-3", library="libdbus-1.so.3"),
)
X_NEEDS = (
    Need("libxcb-cursor0", library="libxcb-cursor.so.0"),
    Need("libxkbcommon-x11-0", library="libxkbcommon-x11.so.0"),
    Need("libxcb-icccm4", library="libxcb-icccm.so.4"),
    Need("libxcb-keysyms1", library="libxcb-keysyms.so.1"),
    Need("libxcb-shape0", library="libxcb-shape.so.0"),
    Need("libxcb-xkb1", library="libxcb-xkb.so.1"),
    Need("libxcb-render-util0", library="libxcb-render-util.so.0"),
    Need("libxcb-image0", library="libxcb-image.so.0"),
)
TEST_NEEDS = (
    Need("xvfb", program="Xvfb"),
    Need("xauth", program="xauth"),
    Need("openbox", program="openbox"),
)
BUILD_NEEDS = (
    Need("binutils", program="objdump"),
    Need(f"libpython3.{sys.version_info[1]}", library=f"libpython3.{sys.version_info[1]}.so.1.0"),
)
"""What PyInstaller takes programs apart with, and the Python that goes into the frozen one (Debian has it apart)."""
WELCOME_NEEDS = (
    Need("tesseract-ocr", program="tesseract"),
    Need("nsis", program="makensis"),
    Need("desktop-file-utils", program="desktop-file-validate"),
    Need("appstream", program="appstreamcli"),
)
"""What some checks use where it is there, and say so where it is not: OCR, the Windows setup, data for desktops."""
WINE_NEEDS = (
    Need("wine", program="wine"),
    Need("wine64", program="/usr/lib/wine/wine64"),
    Need("gcc-mingw-w64-x86-64-win32", program="x86_64-w64-mingw32-gcc"),
    Need("nsis", program="makensis"),
)
BUILDING = ("test", "build", "package", "wine")
CHECKING = ("test", "package", "wine")
FONT_PACKAGE = "fonts-dejavu-core"


def stop(message: str, status: int = 3) -> NoReturn:
    """End with one message on stderr."""
    print(f"tasks.py: {message}", file=sys.stderr, flush=True)
    raise SystemExit(status)


def say(message: str) -> None:
    """Tell what is being done, before it is done."""
    print(f"tasks.py: {message}", flush=True)


# ------------------------------------------------------------------------------------------- what the system has


def python_refusal(version: tuple[int, int]) -> str:
    """Why *version* of Python can't be used and what to do, or nothing when it can."""
    if OLDEST <= version <= NEWEST:
        return ""
    here = f"This is Python {version[0]}.{version[1]}; Rejoinder needs 3.{OLDEST[1]} to 3.{NEWEST[1]}."
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        # a command of that name may be a version manager's, with nothing behind it
        if shutil.which(f"python3.{minor}") and quiet_call([f"python3.{minor}", "-c", ""]) == 0:
            return f"{here} This machine has one: {subprocess.list2cmdline([f'python3.{minor}', *sys.argv])}"
    if sys.platform == "win32":
        return f"{here} Install one from python.org, then: py -3.{NEWEST[1]} {subprocess.list2cmdline(sys.argv)}"
    return f"{here} Install one of them and start this file with it."


def quiet_call(command: Sequence[str | Path]) -> int:
    """Run a command for its exit status alone."""
    return subprocess.call(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def has_library(name: str) -> bool:
    """Whether the dynamic linker finds the shared library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_font(folders: Iterable[Path]) -> bool:
    """Whether any scalable font lies under the folders: without one, Qt shows no letters."""
    return any(True for folder in folders for _ in folder.rglob("*.[ot]t[fc]"))


def missing_needs(command: str, environ: Mapping[str, str]) -> list[Need]:
    """What *command* needs of a Linux system and does not find. The X libraries only where a display is to be used."""
    needs = list(QT_NEEDS)
    if command in BUILDING or environ.get("DISPLAY"):
        needs += X_NEEDS  # some go into the frozen program
    if command in BUILDING:
        needs += BUILD_NEEDS
    if command in CHECKING:
        needs += TEST_NEEDS
    if command == "wine":
        needs += WINE_NEEDS
    missing = [need for need in needs if need.library and not has_library(need.library)]
    missing += lacking_programs(needs)
    if not has_font([Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]):
        missing.append(Need(FONT_PACKAGE, library="a TrueType font"))
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(Need(f"python3.{sys.version_info[1]}-venv", library="Python's ensurepip"))
    return missing


def lacking_programs(needs: Iterable[Need]) -> list[Need]:
    """Those whose program is not found."""
    return [need for need in needs if need.program and not shutil.which(need.program)]


def apt_prefix() -> list[str] | None:
    """What to start apt-get with: nothing as root, else a sudo that asks nothing; None when it can't be used."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if shutil.which("sudo") and quiet_call(["sudo", "-n", "true"]) == 0 else None


def install_system_packages(missing: Sequence[Need]) -> None:
    """Install what is missing with apt-get, as root or by a sudo that asks nothing; else say the line to type."""
    packages = [need.package for need in missing]
    if not shutil.which("apt-get"):
        names = ", ".join(need.library or need.program for need in missing)
        stop(
            f"This system lacks {names}. Install them with its package manager, then start again.\n"
            f"On Debian the packages are called: {' '.join(packages)}"
        )
    prefix = apt_prefix()
    if prefix is None:
        stop(
            "Some system packages are missing. Type this once, then start again:\n"
            f"  sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"
        )
    say(f"installing system packages: {' '.join(packages)}")
    apt_get = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        if subprocess.call([*apt_get, *step], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL):
            stop(f"apt-get could not do it (its message is above). Install by hand: {' '.join(packages)}")


# ------------------------------------------------------------------------------------------- the Python environment


def venv_python(venv: Path = VENV, platform: str = sys.platform) -> Path:
    """The environment's Python."""
    return venv / "Scripts" / "python.exe" if platform == "win32" else venv / "bin" / "python"


def lock_mark(lock: Path) -> str:
    """What the environment's stamp must say to be up to date with the lock file."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def stamp_of(lock: str) -> Path:
    """Where the environment keeps the mark of the lock file it was installed from."""
    return VENV / f"installed-{lock}"


def is_installed(lock: str) -> bool:
    """Whether everything in the lock file is in the environment, in the locked versions."""
    stamp = stamp_of(lock)
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == lock_mark(ROOT / lock)


def venv_works() -> bool:
    """Whether the environment starts, has a pip, and is of the same Python minor version as this one."""
    question = f"import sys, pip; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    return venv_python().exists() and quiet_call([venv_python(), "-c", question]) == 0


def make_venv() -> None:
    """Make the environment, empty; what was in the folder goes."""
    if Path(sys.prefix).resolve() == VENV:
        stop("The environment in .venv must be made anew: start this file with the system's Python, not with its own.")
    say(f"making {VENV}")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", VENV]):
        stop("Python could not make its environment (its message is above).")


def ensure_venv(lock: str) -> None:
    """Make the environment hold what the lock file says.

    The lock files are complete, so nothing is resolved (``--no-deps``) and nothing is built: wheels only, each
    checked against its hash. An environment made from an older lock file is made anew, so that nothing stays in it.
    """
    works = venv_works()
    if works and (is_installed(lock) or is_installed(DEV_LOCK)):  # the development lock holds all of the runtime one
        return
    outdated = any(stamp_of(name).exists() and not is_installed(name) for name in (RUNTIME_LOCK, DEV_LOCK))
    if outdated or not works:
        make_venv()
    say(f"installing the packages of {lock}")
    install = ["install", "--quiet", "--no-input", "--disable-pip-version-check"]
    from_lock = ["--no-deps", "--only-binary=:all:", "--require-hashes", "--requirement", ROOT / lock]
    if subprocess.call([venv_python(), "-m", "pip", *install, *from_lock]):
        stop("The packages could not be installed (pip's message is above). The first start needs a network.")
    stamp_of(lock).write_text(lock_mark(ROOT / lock), encoding="utf-8")


def set_up(command: str) -> None:
    """Bring system and environment to what *command* needs."""
    refusal = python_refusal((sys.version_info[0], sys.version_info[1]))
    if refusal:
        stop(refusal)
    if sys.platform == "linux":
        missing = missing_needs(command, os.environ)
        welcome = lacking_programs(WELCOME_NEEDS) if command in CHECKING else []
        if welcome and apt_prefix() is None:
            names = " ".join(need.package for need in welcome)
            say(f"some checks are left out for want of {names}; install it to run them")
            welcome = []
        if missing or welcome:
            install_system_packages([*missing, *welcome])
    elif importlib.util.find_spec("ensurepip") is None:
        stop("This Python has no ensurepip: install the one from python.org.")
    ensure_venv(RUNTIME_LOCK if command == "run" else DEV_LOCK)


# ------------------------------------------------------------------------------------------- the commands


class Check(NamedTuple):
    """One check of the test command: its name and the arguments of the environment's Python."""

    name: str
    arguments: tuple[str, ...]


CHECKS = (
    Check("ruff check", ("-m", "ruff", "check", ".")),
    Check("ruff format", ("-m", "ruff", "format", "--check", ".")),
    # import-linter has no __main__
    Check(
        "import directions", ("-c", "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())")
    ),
    Check("types", ("-m", "basedpyright", "--pythonpath", str(venv_python()))),
    # Several processes, but few: windows and reading processes take memory. Who is done takes over from the others.
    Check("pytest", ("-m", "pytest", "-n", "auto", "--maxprocesses", "4", "--dist", "worksteal")),
    Check("packaging", ("-m", "build_spec.package", "--again", "--wheels")),
)


def has_screen(arguments: Sequence[str], environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be shown, or need not be (a picture, the help text, a chosen Qt platform)."""
    if platform in {"win32", "darwin"} or environ.get("QT_QPA_PLATFORM"):
        return True
    if any(word in {"-h", "--help"} or word.split("=")[0] == "--picture" for word in arguments):
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def run(arguments: Sequence[str]) -> int:
    """Open the window. Paths in the arguments are relative to the caller's folder."""
    set_up("run")
    if not has_screen(arguments, os.environ):
        stop(
            "There is no display here to open a window on. For a picture of it: python3 tasks.py run --picture OUT.png"
        )
    # -P: a folder named gui or core where the caller stands is not ours
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.call([venv_python(), "-P", "-m", "gui", *arguments], env=environ)


def test(arguments: Sequence[str]) -> int:
    """Run every check, even after one has failed, and end with a line on each."""
    set_up("test")
    checks = [Check("pytest", ("-m", "pytest", *arguments))] if arguments else CHECKS
    lines: list[str] = []
    failed = False
    for check in checks:
        say(check.name)
        start = time.monotonic()
        status = subprocess.call([venv_python(), *check.arguments], cwd=ROOT)
        failed = failed or status != 0
        lines.append(f"  {check.name:<20}{'FAILED' if status else 'ok':<8}{time.monotonic() - start:6.1f} s")
    print("\n".join(["", "Checks:", *lines]), flush=True)
    return 1 if failed else 0


def build(arguments: Sequence[str]) -> int:
    """Build the frozen program."""
    set_up("build")
    return subprocess.call([venv_python(), "-m", "build_spec.build", *arguments], cwd=ROOT)


def package(arguments: Sequence[str]) -> int:
    """Build the frozen program, check it, and make what is handed out."""
    set_up("package")
    return subprocess.call([venv_python(), "-m", "build_spec.package", *arguments], cwd=ROOT)


def wine(arguments: Sequence[str]) -> int:
    """Build and try the Windows program on Debian, under Wine."""
    if sys.platform != "linux":
        stop("The test rig needs Debian and Wine. On Windows: py tasks.py package")
    set_up("wine")
    return subprocess.call([venv_python(), "-m", "build_spec.wine", *arguments], cwd=ROOT)


def translations(arguments: Sequence[str]) -> int:
    """Bring resources/translations up to date with the words of gui."""
    set_up("translations")
    return subprocess.call([venv_python(), "-m", "build_spec.translations", *arguments], cwd=ROOT)


def lock(arguments: Sequence[str]) -> int:
    """Write the lock files from pyproject.toml: one for all systems and Pythons, with hashes and no address in it.

    Versions that a lock file already holds stay as long as pyproject.toml allows them; ``--upgrade`` asks for newer.
    """
    set_up("lock")
    environ = {**os.environ, "UV_CUSTOM_COMPILE_COMMAND": "python3 tasks.py lock"}
    for name, extra in ((RUNTIME_LOCK, ()), (DEV_LOCK, ("--extra", "dev"))):
        compile_command = [
            "pip",
            "compile",
            "--quiet",
            "--system-certs",
            "--universal",
            "--python-version",
            f"3.{OLDEST[1]}",
        ]
        form = ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--output-file", name]
        command = [venv_python(), "-m", "uv", *compile_command, *form, *extra, *arguments, "pyproject.toml"]
        if subprocess.call(command, cwd=ROOT, env=environ):
            stop(f"{name} could not be made (uv's message is above).")
    return 0


def main(arguments: Sequence[str]) -> int:
    """Do one command; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a folder's name may not be in a Windows console's code page
    commands = {"run": run, "test": test, "build": build, "package": package, "wine": wine, "lock": lock}
    commands["translations"] = translations
    if len(arguments) == 1 and arguments[0] in {"-h", "--help"}:
        print(USAGE)
        return 0
    if not arguments or arguments[0] not in commands:
        print(USAGE, file=sys.stderr)
        return 2
    return commands[arguments[0]](arguments[1:])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
