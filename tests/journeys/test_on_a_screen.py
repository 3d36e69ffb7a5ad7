"""The same journeys on a real X screen with a window manager, where focus and sizes are the system's to give."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
INSIDE = "REJOINDER_ON_A_SCREEN"
NEEDED = ("xvfb-run", "openbox")

missing = [name for name in NEEDED if shutil.which(name) is None]


@pytest.mark.skipif(INSIDE in os.environ, reason="this is the run on the screen")
@pytest.mark.skipif(sys.platform != "linux" or bool(missing), reason=f"needs Linux with {' and '.join(NEEDED)}")
def test_the_journeys_under_a_window_manager() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", INSIDE: "1"}
    tests = f"{shlex.quote(sys.executable)} -m pytest -q -p no:cacheprovider tests/journeys/test_main_job.py"
    ended = subprocess.run(
        [
            "xvfb-run",
            "-a",
            "-s",
            "-screen 0 1920x1200x24",
            "sh",
            "-c",
            f"openbox & {tests}; code=$?; kill $!; exit $code",
        ],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout[-4000:] + ended.stderr[-2000:]
