"""The workflow for hosted runners can't be run here; what can be read of it is held to its rules."""

from __future__ import annotations

import re

from build_spec import artifacts, facts, wheels

TEXT = (facts.ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")


def test_actions_are_pinned_by_commit_and_say_their_version() -> None:
    used = re.findall(r"uses: (.+)", TEXT)
    assert len(used) >= 8
    assert [one for one in used if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one)] == []


def test_nothing_may_be_written_but_the_release() -> None:
    assert re.search(r"^permissions: \{\}$", TEXT, re.MULTILINE)
    assert re.findall(r"^ +(\w+): write", TEXT, re.MULTILINE) == ["contents"]
    release = TEXT[TEXT.index("\n  release:") :]
    assert "contents: write" in release
    assert "if: github.ref_type == 'tag'" in release
    assert TEXT.count("persist-credentials: false") == TEXT.count("actions/checkout@")


def test_secrets_reach_commands_by_their_environment_only() -> None:
    lines = [line for line in TEXT.splitlines() if "secrets." in line]
    assert lines
    assert [line for line in lines if not re.fullmatch(r" +[A-Z_]+: \$\{\{ secrets\.[A-Z_]+ \}\}", line)] == []
    for run in re.findall(r"run: \|\n((?: {10,}.*\n)+)", TEXT):
        assert "${{" not in run  # an expression in a script is code of whoever chose its value


def test_programs_are_frozen_with_the_python_that_all_wheels_are_there_for() -> None:
    assert f'python-version: "{wheels.PYTHON}"' in TEXT
    assert re.findall(r"python: \[(.+)\]", TEXT) == [", ".join(f'"{one}"' for one in wheels.PYTHONS)]


def test_the_files_that_are_made_are_those_that_are_kept() -> None:
    for system, suffix in (
        ("windows-x64", ".zip"),
        ("windows-x64-setup", ".exe"),
        ("macos-arm64", ".dmg"),
        ("linux-x64", ".tar.gz"),
    ):
        name = artifacts.name(system, suffix, signed=False)
        patterns = [re.escape(one).replace(r"\*", ".*") for one in re.findall(r"dist/(Rejoinder-\S+)", TEXT)]
        assert [one for one in patterns if re.fullmatch(one, name)]
