"""What every test gets: a home of its own, no screen, and a look afterwards at what a window left behind."""

from __future__ import annotations

import gc
import os
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from core.archive import Archive

# CI tries the same examples each time, so that what it says of a commit does not depend on chance; elsewhere, new ones.
hypothesis.settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    hypothesis.settings.load_profile("ci")


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Nothing is ever fetched: whatever a test or the code under it asks of a network fails that test."""
    if event in ("socket.connect", "socket.bind", "socket.sendto"):
        asked = arguments[0]
        if isinstance(asked, socket.socket) and asked.family in (socket.AF_INET, socket.AF_INET6):
            raise AssertionError(f"a test would use the network: {event} {arguments[1:]}")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        raise AssertionError(f"a test would use the network: {event} {arguments}")


sys.addaudithook(_refuse_network)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's folders, empty, for this test only."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("REJOINDER_HOME", str(folder))
    return folder


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """A new, empty archive."""
    with Archive.create(tmp_path / "archive.db", "Test") as made:
        yield made


@pytest.fixture(scope="session")
def built_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample archive, built from its sources; not to be written to."""
    from core import sample

    folder = tmp_path_factory.mktemp("sample")
    sample.build(folder / "sample.db", cache=folder / "cache")
    return folder / "sample.db"


@pytest.fixture
def sample_path(built_sample: Path, tmp_path: Path) -> Path:
    """A copy of the sample archive that a test may write to."""
    copy = tmp_path / "sample.db"
    copy.write_bytes(built_sample.read_bytes())
    return copy


@pytest.fixture(autouse=True)
def no_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test with windows fails when it leaves windows, running timers or threads behind."""
    if "qtbot" not in request.fixturenames and "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    app = request.getfixturevalue("qapp")
    assert isinstance(app, QApplication)
    widgets_before = set(map(id, QApplication.topLevelWidgets()))
    threads_before = set(threading.enumerate())
    yield
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    leaked = [
        widget for widget in QApplication.topLevelWidgets() if id(widget) not in widgets_before and widget.isVisible()
    ]
    assert not leaked, f"windows left open: {leaked}"
    timers = [one for one in gc.get_objects() if isinstance(one, QTimer) and isValid(one) and one.isActive()]
    assert not timers, f"timers left running: {timers}"
    threads = [
        one for one in threading.enumerate() if one not in threads_before and one.name.startswith(("reader", "writer"))
    ]
    assert not threads, f"threads left running: {threads}"
