"""A reader that does what the file says: crash, hang, eat memory, talk nonsense. It runs in the reading process."""

from __future__ import annotations

import ctypes
import gc
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from core.formats import Entry, ReadFile
from core.model import Holding, Kind, NewDocument, Original

LIFELINE_SECONDS = 60


def read(path: Path, data: bytes, encoding: str, known: str = "") -> ReadFile:
    """Do what the first word of the file says; what can't be refused shows as the document's text."""
    del encoding
    word = data.decode().split()[0]
    return ReadFile(word, _entries(path, data, word), bulk=word == "many")


def _entries(path: Path, data: bytes, word: str) -> Iterator[Entry]:
    if word == "many":
        for number in range(2_500):
            yield _document(f"{path}:{number + 1}", f"Record {number}.")
        return
    if word == "slowly":
        for number in range(40):
            time.sleep(0.05)
            yield _document(f"{path}!{number}", f"Slow part {number} of {path.name}.")
        return
    yield _document(str(path), _DOES[word](path) if word in _DOES else data.decode(), data)


def _document(where: str, text: str, data: bytes | None = None) -> Entry:
    original = None if data is None else Original(Path(where).name, "text/plain", data)
    return Entry(where, NewDocument(Kind.OTHER, Holding.HELD, text=text, original=original))


def _crash(_: Path) -> str:
    ctypes.string_at(0)
    return "still here"


def _leave(_: Path) -> str:
    os._exit(0)


def _hang(_: Path) -> str:
    time.sleep(LIFELINE_SECONDS)
    return "still here"


def _spin(_: Path) -> str:
    deadline = time.monotonic() + LIFELINE_SECONDS
    while time.monotonic() < deadline:
        pass
    return "still here"


def _bomb(_: Path) -> str:
    held: list[bytearray] = []
    while True:
        held.append(bytearray(os.urandom(1000) * 20_000))


def _connection() -> Connection:
    found: list[Connection] = [one for one in gc.get_objects() if isinstance(one, Connection)]  # pyright: ignore[reportUnknownVariableType] - of whatever type its messages are
    return next(one for one in found if one.readable and one.writable)


def _garbage(_: Path) -> str:
    _connection().send_bytes(b"\x80\x04garbage")
    time.sleep(LIFELINE_SECONDS)
    return "still here"


def _pickle(path: Path) -> str:
    """A pickle that would make a file beside the read one, if anybody unpickled it."""
    target = str(path.with_suffix(".owned")).encode()
    _connection().send_bytes(b"cpathlib\nPath\n(V" + target + b"\ntR.")
    time.sleep(LIFELINE_SECONDS)
    return "still here"


def _half(_: Path) -> str:
    """A frame that says how long it is and does not come."""
    os.write(_connection().fileno(), b"\x00\x00\x10\x00half")
    time.sleep(LIFELINE_SECONDS)
    return "still here"


def _huge(_: Path) -> str:
    os.write(_connection().fileno(), b"\x7f\xff\xff\xff" + bytes(100))
    time.sleep(LIFELINE_SECONDS)
    return "still here"


def _deep(_: Path) -> str:
    def down(level: int) -> int:
        return down(level + 1) + 1

    return str(down(0))


def _fail(_: Path) -> str:
    raise KeyError("a parser's bug")


def _tried(what: Callable[[], object]) -> str:
    try:
        what()
    except PermissionError as error:
        return f"Refused: {error}"
    return "It was let through."


def _network(_: Path) -> str:
    return _tried(lambda: socket.create_connection(("127.0.0.1", 9), 1))


def _fetch(_: Path) -> str:
    return _tried(lambda: socket.getaddrinfo("example.org", 80))


def _run(_: Path) -> str:
    return _tried(lambda: subprocess.run([sys.executable, "-c", "pass"], check=False))


def _write(path: Path) -> str:
    return _tried(lambda: path.with_suffix(".written").write_text("x"))


def _delete(path: Path) -> str:
    return _tried(path.unlink)


def _print(_: Path) -> str:
    print("This must not reach the terminal.", flush=True)
    os.write(1, b"Nor this.\n")
    os.write(2, b"Nor this.\n")
    return "printed"


def _modules(_: Path) -> str:
    unwanted = {"PySide6", "sqlite3", "whoosh", "numpy", "core.store", "gui"} & set(sys.modules)
    return " ".join(sorted(unwanted)) or "none"


def _half_character(_: Path) -> str:
    return "Half a character: \ud800."


def _url(_: Path) -> str:
    try:
        urllib.request.urlopen("http://127.0.0.1:9/", timeout=1)
    except OSError as error:
        return f"Refused: {error}"
    return "It was let through."


_DOES: dict[str, Callable[[Path], str]] = {
    "crash": _crash,
    "leave": _leave,
    "hang": _hang,
    "spin": _spin,
    "bomb": _bomb,
    "garbage": _garbage,
    "pickle": _pickle,
    "half": _half,
    "huge": _huge,
    "deep": _deep,
    "fail": _fail,
    "network": _network,
    "fetch": _fetch,
    "url": _url,
    "run": _run,
    "write": _write,
    "delete": _delete,
    "print": _print,
    "modules": _modules,
    "surrogate": _half_character,
}
