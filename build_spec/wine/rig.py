"""Makes a Windows with Python in a folder: Wine's, a CPython out of a wheel, the locked packages for Windows.

Everything comes by package name. No Windows is needed, and nothing that is made here is handed out: what is not
Microsoft's own (``icuuc.dll``, ``mscms.dll``, ``python.exe``) is a stand-in.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pefile

from build_spec import facts, wheels

HERE = Path(__file__).resolve().parent
RIG = facts.ROOT / "build" / "wine"
PYTHON = (3, 11)
"""The Python in the wheel; its standard library is this machine's, so this must be one of the same series."""
CARRIER = "panda3d==1.10.16"
"""A wheel that brings the Windows CPython along, in ``deploy_libs``."""
TOOLS = frozenset(
    {
        "altgraph",
        "cyclonedx-python-lib",
        "defusedxml",
        "packageurl-python",
        "packaging",
        "pefile",
        "py-serializable",
        "pyinstaller",
        "pyinstaller-hooks-contrib",
        "pywin32-ctypes",
        "setuptools",
        "sortedcontainers",
    }
)
"""What building needs of the development lock."""
_COMPILER = "x86_64-w64-mingw32-gcc"
_WINE = ("/usr/lib/wine/wine64", "/usr/bin/wine64", "/usr/bin/wine")
LIMIT_S = 2400
_CLASS = "HKLM\\Software\\Microsoft\\WindowsRuntime\\ActivatableClassId\\Windows.UI.ViewManagement.UISettings"
_MATH = b"api-ms-win-crt-math-l1-1-0.dll"
_OUR_MATH = b"rejoinder-rig-complex-math.dll"
_COMPLEX = re.compile(r"c(?:abs|arg|cosh?|exp|imag|pow|real|sinh?|tanh?)[fl]?")
"""The functions of complex numbers among those of real ones, such as ``ccosf`` and ``carg`` beside ``cosf``."""


def wine() -> str:
    """The 64-bit Wine: ``wine`` itself wants a 32-bit one beside it, and says so at every start."""
    return next((path for path in _WINE if Path(path).exists()), "wine")


def environment() -> dict[str, str]:
    """What programs are started with."""
    return {
        **{name: os.environ[name] for name in ("PATH", "HOME", "DISPLAY", "XAUTHORITY") if name in os.environ},
        "WINEPREFIX": str(RIG / "prefix"),
        "WINEDEBUG": "-all",
        "WINEARCH": "win64",
        # no .NET and no browser to be fetched; colour profiles from our stand-in
        "WINEDLLOVERRIDES": "mscoree,mshtml=;mscms=n",
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
    }


def windows_path(path: Path) -> str:
    """A path as Wine's programs see it."""
    return "Z:" + str(path.resolve()).replace("/", "\\")


def start(command: Sequence[str], *, limit: float = LIMIT_S, cwd: Path | None = None, **more: str) -> tuple[int, str]:
    """Run a Windows program to its end; answers its exit status and what it printed.

    A regular file as standard input or output ends Python under Wine, so there are pipes only.
    """
    try:
        done = subprocess.run(
            [wine(), *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=limit,
            check=False,
            env={**environment(), **more},
            cwd=cwd or RIG,
        )
    except subprocess.TimeoutExpired as late:
        return -1, (late.stdout or b"").decode("utf-8", "replace") + f"\nended after {limit:.0f} seconds"
    return done.returncode, done.stdout.decode("utf-8", "replace")


def make() -> None:
    """Make the rig, from nothing each time.

    Raises:
        subprocess.CalledProcessError: a download or the compiler failed.
        ValueError: this is another Python than the one in the wheel.
    """
    if sys.version_info[:2] != PYTHON:
        raise ValueError(f"The rig needs Python {PYTHON[0]}.{PYTHON[1]}: start tasks.py with it.")
    shutil.rmtree(RIG, ignore_errors=True)
    python = RIG / "python"
    (python / "DLLs").mkdir(parents=True)
    _unpack_python(python)
    _compile(python)
    _install(python / "Lib" / "site-packages")
    status, said = start(["wineboot", "--init"], limit=300)
    if status:
        raise ValueError(f"Wine can't be set up: {said[-300:]}")
    system = RIG / "prefix" / "drive_c" / "windows" / "system32"
    for name in ("icuuc", "mscms"):
        library = system / f"{name}.dll"
        library.unlink(missing_ok=True)
        _gcc("-shared", "-nostdlib", "-Wl,--entry=DllMain", str(HERE / f"{name}.c"), "-o", str(library))
    _gcc("-shared", "-static", str(HERE / "uisettings.c"), "-o", str(system / "uisettings.dll"))
    for command in (
        ["winecfg", "/v", "win10"],
        ["reg", "add", _CLASS, "/f", "/v", "DllPath", "/d", "C:\\windows\\system32\\uisettings.dll"],
    ):
        status, said = start(command, limit=120)
        if status:
            raise ValueError(f"{command[0]}: {said[-300:]}")
    _mend_numpy(python / "Lib" / "site-packages" / "numpy", system)


def _pip(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "pip", *arguments, "--quiet", "--disable-pip-version-check"], check=True)


def _gcc(*arguments: str) -> None:
    subprocess.run([_COMPILER, "-O1", "-s", *arguments], check=True)


def _unpack_python(python: Path) -> None:
    series = f"{PYTHON[0]}{PYTHON[1]}"
    tags = ["--platform", "win_amd64", "--python-version", series, "--implementation", "cp", "--abi", f"cp{series}"]
    _pip("download", "--no-deps", "--only-binary=:all:", *tags, "--dest", str(RIG), CARRIER)
    wheel = next(RIG.glob("panda3d-*.whl"))
    with zipfile.ZipFile(wheel) as packed:
        for entry in packed.namelist():
            folder, _, name = entry.rpartition("/")
            lower = name.lower()
            if folder != "deploy_libs" or lower.startswith(("api-ms-", "tcl", "tk", "_tkinter", "libssl", "_ssl")):
                continue
            beside = lower.startswith(("python3", "vcruntime"))
            (python / ("" if beside else "DLLs") / name).write_bytes(packed.read(entry))
    wheel.unlink()
    left_out = shutil.ignore_patterns("lib-dynload", "site-packages", "dist-packages", "__pycache__", "test", "*.so")
    shutil.copytree(sysconfig.get_path("stdlib"), python / "Lib", ignore=left_out, symlinks=False)


def _compile(python: Path) -> None:
    library = next(python.glob("python311.dll"))
    file = pefile.PE(data=library.read_bytes(), fast_load=True)
    file.parse_data_directories(directories=[pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_EXPORT"]])
    names = [symbol.name.decode("ascii") for symbol in file.DIRECTORY_ENTRY_EXPORT.symbols if symbol.name]
    file.close()
    main, forwards = RIG / "main.def", RIG / "python3.def"
    main.write_text("LIBRARY python311.dll\nEXPORTS\nPy_Main\n", encoding="ascii")
    lines = "".join(f"{name}=python311.{name}\n" for name in names)
    forwards.write_text(f"LIBRARY python3.dll\nEXPORTS\n{lines}", encoding="ascii")
    subprocess.run(["x86_64-w64-mingw32-dlltool", "-d", main, "-l", RIG / "libmain.a"], check=True)
    program = str(python / "python.exe")
    _gcc("-municode", str(HERE / "python.c"), "-o", program, f"-L{RIG}", "-lmain")
    forwarding = [str(HERE / "forward.c"), str(forwards), "-o", str(python / "python3.dll")]
    _gcc("-shared", "-nostdlib", "-Wl,--entry=DllMain", *forwarding)


def _mend_numpy(numpy: Path, system: Path) -> None:
    """Let numpy's modules find functions of complex numbers: in a library that has them, and forwards the rest."""
    wanted: set[str] = set()
    for module in sorted(numpy.rglob("*.pyd")):
        data = module.read_bytes()
        if _MATH in data:
            file = pefile.PE(data=data, fast_load=True)
            file.parse_data_directories(directories=[pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
            found = [one for one in file.DIRECTORY_ENTRY_IMPORT if one.dll == _MATH]
            wanted |= {symbol.name.decode("ascii") for one in found for symbol in one.imports if symbol.name}
            file.close()
            module.write_bytes(data.replace(_MATH, _OUR_MATH))
    lines = [f"{name}=my_{name}" if _COMPLEX.fullmatch(name) else f"{name}=ucrtbase.{name}" for name in sorted(wanted)]
    names = RIG / "complex.def"
    names.write_text("\n".join(["EXPORTS", *lines]) + "\n", encoding="ascii")
    _gcc("-shared", "-static", str(HERE / "complex.c"), str(names), "-o", str(system / _OUR_MATH.decode("ascii")))


def _install(folder: Path) -> None:
    windows = wheels.SYSTEMS[0]
    python = f"{PYTHON[0]}.{PYTHON[1]}"
    for lock, only in (("requirements.txt", None), ("requirements-dev.txt", TOOLS)):
        part = RIG / f"windows-{lock}"
        part.write_text(wheels.lock_for(windows, lock=lock, python=python, only=only), encoding="utf-8")
        options = ["--no-deps", "--only-binary=:all:", "--require-hashes", "--no-compile"]
        tags = ["--platform", "win_amd64", "--python-version", python, "--implementation", "cp"]
        _pip("install", *options, *tags, "--target", str(folder), "--requirement", str(part))
