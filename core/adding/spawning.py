"""Starting a process of our own, from a window, a command, or a frozen program."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Generator
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from types import ModuleType
from typing import cast

_starting = threading.Lock()
_Ends = tuple[Connection, Connection]  # on Windows they are of another class with the same methods


def spawned(target: Callable[..., None], *arguments: object, name: str) -> tuple[SpawnProcess, Connection, Connection]:
    """Start a process that runs *target* with a connection, a lifeline, our number, and the arguments.

    Answers the process, our end of the connection, and our end of the lifeline: when that is closed, whoever does it,
    the process is to end.
    """
    ours, theirs = cast(_Ends, multiprocessing.Pipe())
    lifeline, our_lifeline = cast(_Ends, multiprocessing.Pipe(duplex=False))
    process = multiprocessing.get_context("spawn").Process(
        target=target, args=(theirs, lifeline, os.getpid(), *arguments), name=name, daemon=True
    )
    with _starting, _undisturbed():
        process.start()
    theirs.close()
    lifeline.close()
    return process, ours, our_lifeline


@contextlib.contextmanager
def _undisturbed() -> Generator[None]:
    """Start a process so that Ctrl+C does not hit it half-way, and that it does not run the program's main script.

    ``spawn`` would import the main script in the child: the window's, with all of Qt.
    """
    main = sys.modules["__main__"]
    held = None if sys.platform == "win32" else signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
        if held is not None:
            signal.pthread_sigmask(signal.SIG_SETMASK, held)
