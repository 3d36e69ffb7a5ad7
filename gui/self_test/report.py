"""What a self-test tells: one run for each of Qt's platform plugins, one line for each thing that was tried."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import cast


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was tried. *said* is what was found, or what is wrong."""

    name: str
    passed: bool
    seconds: float
    said: str


@dataclass(frozen=True, slots=True)
class Run:
    """All that was tried on one platform plugin. *messages* are warnings that Qt or Python printed meanwhile."""

    plugin: str
    steps: tuple[Step, ...] = ()
    messages: tuple[str, ...] = ()
    finished: bool = False
    seconds: float = 0.0
    facts: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def passed(self) -> bool:
        """Whether it came to its end, and everything in it was as it should be."""
        return self.finished and all(step.passed for step in self.steps)

    @property
    def trouble(self) -> str:
        """The first thing that is wrong, as one line; empty when nothing is."""
        wrong = next((step for step in self.steps if not step.passed), None)
        if wrong is not None:
            return f"{wrong.name}: {wrong.said}"
        return "" if self.finished else "it did not come to its end"


def write(path: Path, runs: tuple[Run, ...], facts: Mapping[str, str]) -> None:
    """Write a report."""
    shape = {
        "passed": bool(runs) and all(run.passed for run in runs),
        **facts,
        "runs": [{"passed": run.passed, **asdict(run)} for run in runs],
    }
    path.write_text(json.dumps(shape, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def read_run(path: Path, plugin: str) -> Run:
    """The run that a report holds; one that did not finish where there is no report."""
    try:
        found = cast("dict[str, object]", json.loads(path.read_text(encoding="utf-8")))
        run = cast("list[dict[str, object]]", found["runs"])[0]
        steps = tuple(Step(**one) for one in cast("list[dict[str, str]]", run["steps"]))  # type: ignore[arg-type]
    except (OSError, ValueError, KeyError, IndexError, TypeError):
        return Run(plugin)
    return Run(
        plugin,
        steps,
        tuple(cast("list[str]", run["messages"])),
        cast(bool, run["finished"]),
        cast(float, run["seconds"]),
        cast("dict[str, str]", run["facts"]),
    )
