"""What a process that reads files of strangers is not allowed to do. Called once in it, before the first file.

These are second lines of defence: formats are read by parsers that neither fetch nor run anything. Where an operating
system lacks one of them (limits on Windows), the program outside watches time and memory all the same.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import tempfile
import threading
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_MAY_RUN = frozenset({"tesseract", "tesseract.exe"})
_NEVER = ("os.exec", "os.posix_spawn", "os.spawn", "os.startfile", "os.system", "pty.spawn", "webbrowser.open")
_CHANGING = ("os.remove", "os.rename", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.chown", "os.truncate")


def close_doors(lifeline: Connection, parent: int, folder: str) -> None:
    """Give up what a reader does not need: the terminal, the network, other programs, files to write, core dumps.

    *folder* is the one place where it may write, for what a parser puts aside; the program deletes it.
    """
    end_with(lifeline, parent)
    _leave_terminal()
    tempfile.tempdir = folder
    os.environ.update(TMPDIR=folder, TEMP=folder, TMP=folder)
    sys.addaudithook(_Guard(folder).check)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def allow(seconds: float, memory: int) -> None:
    """Set what the next file may cost: seconds of processor time from now on, and bytes of memory (Linux)."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hardest = resource.getrlimit(resource.RLIMIT_CPU)
    until = int(used.ru_utime + used.ru_stime + seconds) + 2
    resource.setrlimit(resource.RLIMIT_CPU, (until if hardest < 0 else min(until, hardest), hardest))
    if sys.platform == "linux":  # macOS takes the call and ignores it
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        space = _mapped() + memory
        resource.setrlimit(resource.RLIMIT_AS, (space if most < 0 else min(space, most), most))


@cache
def _mapped() -> int:
    """Bytes of address space that are taken before the first file: much is mapped and never used."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[0]) * os.sysconf("SC_PAGE_SIZE")


def end_with(lifeline: Connection, parent: int) -> None:
    """End when the program ends, however it ends: nobody would read what is found."""
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):  # another C library: the lifeline does it too
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if sys.platform != "win32":
        if os.getppid() != parent:
            os._exit(1)  # it ended before we could ask to be told
        os.setpgid(0, 0)  # Ctrl+C is the program's business, and what we start can be ended with us

    def wait() -> None:
        with contextlib.suppress(OSError, EOFError):
            lifeline.recv_bytes()
        os._exit(1)

    threading.Thread(target=wait, name="lifeline", daemon=True).start()


def _leave_terminal() -> None:
    """Nothing that a parser prints may reach the person's terminal or a file that the program writes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    if nowhere > 2:
        os.close(nowhere)


class _Guard:
    """Refuses what no reader needs (PEP 578). A hook can't be taken off again."""

    def __init__(self, folder: str) -> None:
        self._writable = tuple(
            os.path.join(os.path.realpath(place), "")  # noqa: PTH118 - compared as text, for each file opened
            for place in (folder, *(place for place in (sys.pycache_prefix,) if place))
        )

    def check(self, event: str, arguments: tuple[object, ...]) -> None:
        """Called by Python before whatever it does.

        Raises:
            PermissionError: it is nothing that reading a file takes.
        """
        if event == "open":
            self._check_open(arguments)
        elif event.startswith("socket.") and event != "socket.gethostname":
            raise PermissionError("A file that is read does not get at the network.")
        elif event == "subprocess.Popen":
            if Path(str(arguments[0])).name.lower() not in _MAY_RUN:
                raise PermissionError("A file that is read runs no program.")
        elif event in _CHANGING:
            for argument in arguments[:2]:
                if isinstance(argument, str | bytes):
                    self._check_place(argument)
        elif event in _NEVER:
            raise PermissionError("A file that is read runs no program.")

    def _check_open(self, arguments: tuple[object, ...]) -> None:
        place, mode, flags = arguments[0], arguments[1], arguments[2]
        writes = any(letter in mode for letter in "wax+") if isinstance(mode, str) else False
        if (writes or (isinstance(flags, int) and flags & _WRITING)) and isinstance(place, str | bytes):
            self._check_place(place)

    def _check_place(self, place: str | bytes) -> None:
        where = os.path.realpath(os.fsdecode(place))
        inside = os.path.join(where, "")  # noqa: PTH118 - as above; a file without a name is opened by its folder's
        if where == os.devnull or "__pycache__" in Path(where).parts or inside.startswith(self._writable):
            return
        raise PermissionError("A file that is read writes no other file.")
