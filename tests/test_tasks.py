import re
import sys
import tomllib
from pathlib import Path

import pytest

import tasks


def pins(lock: str) -> set[tuple[str, str]]:
    """The names and versions in a lock file; a package can be there in two versions, for two systems."""
    text = (tasks.ROOT / lock).read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_supported_pythons_are_taken(version: tuple[int, int]) -> None:
    assert tasks.python_refusal(version) == ""


@pytest.mark.parametrize("version", [(3, 10), (3, 14), (4, 0)])
def test_other_pythons_are_refused_with_what_to_do(version: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    def which(name: str) -> str | None:
        return f"/bin/{name}" if name == "python3.12" else None

    def quiet_call(command: list[str]) -> int:
        return 0

    monkeypatch.setattr("tasks.shutil.which", which)
    monkeypatch.setattr(tasks, "quiet_call", quiet_call)
    monkeypatch.setattr(sys, "argv", ["tasks.py", "run"])
    assert tasks.python_refusal(version).endswith("python3.12 tasks.py run")


@pytest.mark.parametrize(
    ("arguments", "environ", "platform", "expected"),
    [
        ([], {}, "linux", False),
        ([], {"DISPLAY": ":0"}, "linux", True),
        ([], {"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ([], {"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        (["--picture", "out.png"], {}, "linux", True),
        (["--picture=out.png"], {}, "linux", True),
        (["--query", "drones"], {}, "linux", False),
        ([], {}, "win32", True),
        ([], {}, "darwin", True),
    ],
)
def test_has_screen(arguments: list[str], environ: dict[str, str], platform: str, expected: bool) -> None:
    assert tasks.has_screen(arguments, environ, platform) is expected


def test_python_of_the_environment() -> None:
    assert tasks.venv_python(Path("v"), "win32") == Path("v/Scripts/python.exe")
    assert tasks.venv_python(Path("v"), "linux") == Path("v/bin/python")


def test_mark_does_not_depend_on_line_ends(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"one\ntwo\n")
    (tmp_path / "b").write_bytes(b"one\r\ntwo\r\n")
    assert tasks.lock_mark(tmp_path / "a") == tasks.lock_mark(tmp_path / "b")


def test_x_libraries_are_needed_only_for_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    def lacking(name: str) -> bool:
        return False

    monkeypatch.setattr(tasks, "has_library", lacking)

    def packages(command: str, environ: dict[str, str]) -> set[str]:
        return {need.package for need in tasks.missing_needs(command, environ)}

    assert "libegl1" in packages("run", {})
    assert "libxcb-cursor0" not in packages("run", {})
    assert "libxcb-cursor0" in packages("run", {"DISPLAY": ":0"})
    assert "libxcb-cursor0" in packages("test", {})


@pytest.mark.skipif(sys.platform == "win32", reason="asks for the user's number, which Windows has not")
def test_missing_packages_are_named_to_who_may_not_install_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def which(name: str) -> str | None:
        return "/usr/bin/apt-get" if name == "apt-get" else None

    monkeypatch.setattr("tasks.shutil.which", which)
    monkeypatch.setattr("tasks.os.geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stopped:
        tasks.install_system_packages([tasks.Need("libegl1", library="libEGL.so.1"), tasks.Need("xvfb")])
    assert stopped.value.code == 3
    assert "sudo apt-get install -y --no-install-recommends libegl1 xvfb" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="system packages are looked for on Linux only")
def test_what_is_only_welcome_stops_nobody(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def nothing(name: str) -> str | None:
        return None

    def present(command: str, environ: dict[str, str]) -> list[tasks.Need]:
        return []

    installed: list[str] = []
    monkeypatch.setattr("tasks.shutil.which", nothing)
    monkeypatch.setattr(tasks, "missing_needs", present)
    monkeypatch.setattr(tasks, "ensure_venv", installed.append)
    tasks.set_up("test")
    assert installed == [tasks.DEV_LOCK]
    assert "for want of tesseract-ocr" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["walk"]])
def test_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert tasks.main(arguments) == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize("lock", [tasks.RUNTIME_LOCK, tasks.DEV_LOCK])
def test_locks_pin_and_hash_everything_and_name_no_place(lock: str) -> None:
    lines = (tasks.ROOT / lock).read_text(encoding="utf-8").splitlines()
    entries = re.findall(r"^[a-z0-9-]+==\S+(?: ; .+)? \\\n    --hash=sha256:", "\n".join(lines), re.MULTILINE)
    assert len(entries) == sum(not line.startswith((" ", "#")) for line in lines) > 0
    assert not [line for line in lines if "://" in line or " @ " in line or "--index" in line or "--find" in line]


def test_development_lock_holds_the_runtime_lock() -> None:
    assert pins(tasks.RUNTIME_LOCK) <= pins(tasks.DEV_LOCK)


def test_locks_follow_the_project_file() -> None:
    project = tomllib.loads((tasks.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    def wanted(requirements: list[str]) -> set[tuple[str, str]]:
        plain = [entry.split(" ; ")[0] for entry in requirements]
        return {(name.lower(), version) for name, version in (entry.split("==") for entry in plain)}

    assert wanted(project["dependencies"]) <= pins(tasks.RUNTIME_LOCK)
    assert wanted(project["optional-dependencies"]["dev"]) <= pins(tasks.DEV_LOCK)
