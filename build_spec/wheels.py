"""The wheels of the other systems: whether all are there, and whether they run on the oldest systems that are stated.

Nothing is installed. Files come by package name from the index that pip is set up with, each checked against its hash.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Container, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from packaging.requirements import Requirement

from build_spec import facts

PYTHON = "3.12"
"""The Python that releases are frozen with: the newest for which every package has a wheel on every system."""
_BLOCK = re.compile(r"^([a-z0-9._-]+==[^\\\n]+)\\\n((?:    --hash=\S+(?: \\\n|(?=\n)))+)", re.MULTILINE)
PYTHONS = ("3.11", "3.12", "3.13")


@dataclass(frozen=True, slots=True)
class System:
    """A system that releases are made for, and the tags of wheels that it takes."""

    name: str
    uv: str
    tags: tuple[str, ...]
    platform: str
    machine: str


def _macos(architecture: str, *versions: str) -> tuple[str, ...]:
    return tuple(f"macosx_{version}_{kind}" for version in versions for kind in (architecture, "universal2"))


SYSTEMS = (
    System("Windows x64", "x86_64-pc-windows-msvc", ("win_amd64",), "win32", "AMD64"),
    System(
        "macOS x64",
        "x86_64-apple-darwin",
        _macos("x86_64", "12_0", "11_0", "10_15", "10_13", "10_12", "10_9"),
        "darwin",
        "x86_64",
    ),
    System("macOS ARM", "aarch64-apple-darwin", _macos("arm64", "12_0", "11_0", "10_13", "10_9"), "darwin", "arm64"),
    System("Linux x64", "x86_64-manylinux_2_28", (), "linux", "x86_64"),
)


def unresolved() -> list[str]:
    """The systems for which the locked packages, development's included, are not all there as wheels."""
    found: list[str] = []
    environ = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": ".".join(map(str, facts.MACOS))}
    for system, python in product(SYSTEMS, PYTHONS):
        with tempfile.TemporaryDirectory() as folder:
            options = ["--dry-run", "--no-deps", "--only-binary", ":all:", "--require-hashes", "--target", folder]
            platform = ["--python-platform", system.uv, "--python-version", python, "--system-certs", "--quiet"]
            lock = ["--requirements", str(facts.ROOT / "requirements-dev.txt")]
            command = [sys.executable, "-m", "uv", "pip", "install", *options, *platform, *lock]
            done = subprocess.run(command, capture_output=True, text=True, check=False, env=environ)
        if done.returncode:
            found.append(f"{system.name}, Python {python}: {done.stderr.strip()[-400:]}")
    return found


def too_new() -> list[str]:
    """The files in wheels that ask for a newer Windows or macOS than is stated."""
    found: list[str] = []
    for system in SYSTEMS[:3]:
        with tempfile.TemporaryDirectory() as folder:
            found += _download(system, Path(folder))
            for wheel in sorted(Path(folder).glob("*.whl")):
                found += [f"{system.name}: {wheel.name}: {one}" for one in _too_new_in(wheel)]
    return found


def lock_for(
    system: System, *, lock: str = "requirements.txt", python: str = PYTHON, only: Container[str] | None = None
) -> str:
    """The part of the lock that holds on a system: pip asks its own system, also when it downloads for another."""
    there = {
        "sys_platform": system.platform,
        "platform_machine": system.machine,
        "platform_system": {"win32": "Windows", "darwin": "Darwin"}.get(system.platform, "Linux"),
        "os_name": "nt" if system.platform == "win32" else "posix",
        "python_version": python,
        "python_full_version": f"{python}.0",
    }
    blocks = _BLOCK.findall((facts.ROOT / lock).read_text(encoding="utf-8"))
    wanted = [(Requirement(head), hashes) for head, hashes in blocks]
    wanted = [(one, hashes) for one, hashes in wanted if only is None or one.name in only]
    return "".join(f"{one.name}{one.specifier} \\\n{hashes}\n" for one, hashes in wanted if _holds(one, there))


def _holds(one: Requirement, there: dict[str, str]) -> bool:
    return one.marker is None or one.marker.evaluate(there)


def _download(system: System, folder: Path) -> list[str]:
    platforms = [option for tag in system.tags for option in ("--platform", tag)]
    options = ["--quiet", "--no-deps", "--only-binary=:all:", "--require-hashes", "--dest", str(folder)]
    target = ["--implementation", "cp", "--python-version", PYTHON, *platforms]
    lock = folder / "lock.txt"
    lock.write_text(lock_for(system), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--disable-pip-version-check",
        *options,
        *target,
        "--requirement",
        str(lock),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [f"{system.name}: {done.stderr.strip()[-400:]}"] if done.returncode else []


def _too_new_in(wheel: Path) -> Iterator[str]:
    with zipfile.ZipFile(wheel) as packed:
        for name in packed.namelist():
            if name.endswith((".dll", ".pyd", ".exe")):
                least = windows_of(packed.read(name))
                if least > facts.WINDOWS:
                    yield f"{name} asks for Windows {least[0]}.{least[1]}"
            elif name.endswith((".so", ".dylib")) or ".framework/" in name:
                data = packed.read(name)
                least = macos_of(data) if data[:4] in MACH_O else (0, 0)
                if least > facts.MACOS:
                    yield f"{name} asks for macOS {least[0]}.{least[1]}"


MACH_O = {b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa\xcf"}


def windows_of(data: bytes) -> tuple[int, int]:
    """The least Windows that a PE file asks for in its header."""
    import pefile

    file = pefile.PE(data=data, fast_load=True)
    header = file.OPTIONAL_HEADER
    file.close()
    return header.MajorSubsystemVersion, header.MinorSubsystemVersion


def macos_of(data: bytes) -> tuple[int, int]:
    """The least macOS that a Mach-O file asks for in its load commands; the newest of the architectures in it."""
    from macholib.mach_o import LC_BUILD_VERSION, LC_VERSION_MIN_MACOSX
    from macholib.MachO import MachO

    least = (0, 0)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"  # macholib reads files only
        path.write_bytes(data)
        for header in MachO(str(path)).headers:
            for command, said, _ in header.commands:
                if command.cmd == LC_BUILD_VERSION:
                    number = said.minos
                elif command.cmd == LC_VERSION_MIN_MACOSX:
                    number = said.version
                else:
                    continue
                least = max(least, (number >> 16, (number >> 8) & 0xFF))
    return least
