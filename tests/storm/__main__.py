"""``python -m tests.storm [--rounds N] [--seed S] [--only NAME]``: kills the program, and says what was lost."""

from __future__ import annotations

import argparse
import json
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from pathlib import Path

from core.archive import Archive
from core.model import Kind, NewDocument
from tests.core.records import as_first_release
from tests.storm.aftermath import wrongs
from tests.storm.deeds import DEEDS, Fact, text_of

LONGEST = 3.0
"""Seconds after which the program is killed at the latest."""


def main() -> int:
    """Run the storm and answer 1 where something was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.storm", description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=sorted(DEEDS))
    options = parser.parse_args()
    dice = random.Random(options.seed)
    rounds, facts_seen, bad = Counter[str](), Counter[str](), 0
    with tempfile.TemporaryDirectory(prefix="storm") as place:
        start = Path(place, "start")
        prepare(start, dice)
        for number in range(options.rounds):
            name = options.only or [*DEEDS][number % len(DEEDS)]
            folder = Path(place, f"round-{number}")
            shutil.copytree(start, folder)
            seed, after = dice.getrandbits(32), dice.uniform(0, LONGEST)
            facts = killed(name, folder, seed, after)
            found = wrongs(folder, facts)
            rounds[name] += 1
            facts_seen[name] += len(facts)
            if found:
                bad += 1
                print(
                    f"round {number}: {name}, seed {seed}, killed after {after:.2f} s:", *found, sep="\n  ", flush=True
                )
            shutil.rmtree(folder)
    print(f"{'deed':12} {'rounds':>7} {'things done for good':>21}")
    for name, count in rounds.items():
        print(f"{name:12} {count:7} {facts_seen[name]:21}")
    print(f"{sum(rounds.values())} rounds, seed {options.seed}: {bad} with losses")
    return 1 if bad else 0


def prepare(folder: Path, dice: random.Random) -> None:
    """The folder that every round starts from."""
    files = folder / "files"
    files.mkdir(parents=True)
    for number in range(30):
        (files / f"paper {number}.txt").write_text(text_of(dice), encoding="utf-8")
        page = f"<html><title>P {number}</title><body><article><p>{text_of(dice)}</p></article></body></html>"
        (files / f"page {number}.html").write_text(page, encoding="utf-8")
    lines = [
        json.dumps({"id": f"l{number}", "title": f"Line {number}", "text": text_of(dice)}) for number in range(900)
    ]
    (files / "bulk.jsonl").write_text("\n".join(lines), encoding="utf-8")
    with Archive.create(folder / "a.db", "Storm", cache=folder / "cache") as archive:
        for _number in range(25):
            archive.add_document(NewDocument(Kind.ARTICLE, text=text_of(dice, 30), date="2022-10"))
        archive.suggest()
        archive.update_index()
    shutil.copy(folder / "a.db", folder / "b.db")
    with Archive.open(folder / "b.db", cache=folder / "cache") as archive:
        for _number in range(10):
            archive.add_document(NewDocument(Kind.LETTER, text=text_of(dice)))
    as_first_release(folder / "a.db", folder / "old.db")


def killed(name: str, folder: Path, seed: int, after: float) -> list[Fact]:
    """Let the program do something, kill it and all that it started, and answer what it had said was done."""
    command = [sys.executable, "-m", "tests.storm.deeds", name, str(folder), str(seed)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    ) as child:
        assert child.stdout is not None
        ready = child.stdout.readline()
        timer = threading.Timer(after, child.kill)
        timer.start()
        said, complained = child.communicate()
        timer.cancel()
        if not ready or child.returncode not in (0, -signal.SIGKILL):
            raise SystemExit(f"{name} failed by itself (seed {seed}):\n{complained}")
    facts: list[Fact] = []
    for line in said.splitlines():
        try:
            facts.append(json.loads(line))
        except ValueError:
            break  # the line that it was killed in
    return facts


if __name__ == "__main__":
    sys.exit(main())
