"""What the program's own code never does: run what it reads, reach a network, unpack objects from a file."""

from __future__ import annotations

import ast
import socket
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FORBIDDEN_MODULES = frozenset(
    {
        *("pickle", "marshal", "shelve", "dbm", "ctypes", "code", "codeop", "runpy", "PySide6.QtQml"),
        *("socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc"),
        *("socketserver", "webbrowser", "requests", "httpx", "PySide6.QtNetwork", "PySide6.QtWebEngineCore"),
    }
)
FORBIDDEN_CALLS = frozenset(
    {
        *("eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.startfile"),
        *("subprocess.getoutput", "subprocess.getstatusoutput"),
    }
)
MAY_START_PROGRAMS = {
    "core/formats/ocr.py": "Tesseract, where a person has installed it",
    "gui/self_test/judging.py": "the program itself, to be tested",
}
MAY_OPEN_PLACES = {
    "gui/exporting.py": "the folder that was exported to",
    "gui/links.py": "an address of the web, after it was shown whole and a person said so",
}
MAY_LOAD = {
    "core/adding/lockdown.py": "ctypes: the system's own limits for the processes that read files",
    "core/formats/pdf_facts.py": "ctypes: what PDFium's own calls take",
}


@cache
def _sources() -> tuple[tuple[str, ast.Module], ...]:
    paths = sorted(path for package in ("core", "gui") for path in (ROOT / package).rglob("*.py"))
    return tuple((path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))) for path in paths)


def _imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


def _is_forbidden(module: str) -> bool:
    return any(module == one or module.startswith(f"{one}.") for one in FORBIDDEN_MODULES)


def test_nothing_can_reach_a_network_or_unpack_objects() -> None:
    found = {
        (where, module)
        for where, tree in _sources()
        for module in _imports(tree)
        if _is_forbidden(module) and where not in MAY_LOAD
    }
    assert not found


def test_nothing_that_is_read_is_run() -> None:
    found = {(where, name) for where, tree in _sources() for name, _call in _calls(tree) if name in FORBIDDEN_CALLS}
    assert not found


def test_other_programs_are_started_where_we_say_and_never_by_a_shell() -> None:
    for where, tree in _sources():
        for name, call in _calls(tree):
            if name.startswith(("subprocess.", "os.spawn", "os.exec", "os.posix_spawn", "QProcess")):
                assert where in MAY_START_PROGRAMS, f"{where} calls {name}"
            assert not any(keyword.arg == "shell" for keyword in call.keywords), where
            if name.endswith(".openUrl"):
                assert where in MAY_OPEN_PLACES, where


def test_exceptions_are_still_needed() -> None:
    trees = dict(_sources())
    for where in MAY_LOAD:
        assert any(_is_forbidden(module) for module in _imports(trees[where])), where
    for where in (*MAY_START_PROGRAMS, *MAY_OPEN_PLACES):
        names = [name for name, _call in _calls(trees[where])]
        assert any(name.startswith("subprocess.") or name.endswith(".openUrl") for name in names), where


def test_a_test_that_would_use_the_network_fails() -> None:
    with socket.socket(socket.AF_INET) as one, pytest.raises(AssertionError, match="network"):
        one.connect(("127.0.0.1", 9))
    with pytest.raises(AssertionError, match="network"):
        socket.getaddrinfo("example.org", 80)
