"""``learn A.db``: what decisions about suggestions have taught, and the model of them: shown, made, forgotten."""

from __future__ import annotations

import argparse
import json

from core import terminal
from core.archive import Archive
from core.model import LearnedModel, Learning, Lesson, LessonKind, ModelState

_STATES = {
    ModelState.TOO_FEW: "There are too few reviewed documents to make a model of.",
    ModelState.NONE: "There is no model; --train makes one.",
    ModelState.USED: "The model is used: it is better than the rules.",
    ModelState.NOT_BETTER: "The model is not used: it is no better than the rules.",
    ModelState.OFF: "Nothing that was learned is used: learning is switched off.",
    ModelState.FOREIGN: "The model was made on another computer and is not used; --train makes one here.",
    ModelState.UNAVAILABLE: "There is no model, and this installation can't make one: python-crfsuite is missing.",
    ModelState.OLD: "The model was made by another version of the program and is not used; --train makes a new one.",
}


def add_arguments(one: argparse.ArgumentParser) -> None:
    """What the command takes."""
    one.add_argument("--who", default="", metavar="NAME", help="the person whose decisions count; you by default")
    wish = one.add_mutually_exclusive_group()
    wish.add_argument("--train", action="store_true", help="make a model of the reviews, and weigh what waits by it")
    wish.add_argument("--forget", action="store_true", help="forget what was learned; what was decided stays")
    wish.add_argument("--forget-model", action="store_true", help="remove the model only")
    wish.add_argument("--on", action="store_true", help="learn from what is decided in this archive (the usual)")
    wish.add_argument("--off", action="store_true", help="use nothing of what was learned in this archive")
    one.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Carry the command out."""
    looks = not (options.train or options.forget or options.forget_model or options.on or options.off)
    who = options.who
    with Archive.open(options.archive, read_only=looks) as archive:
        if options.train:
            archive.train_model(who, terminal.progress("Learning"))
        elif options.forget:
            archive.forget_lessons(who=who)
        elif options.forget_model:
            archive.forget_model(who)
        elif not looks:
            archive.set_learning(options.on, who=who)
        if not looks:
            archive.weigh_again(terminal.progress("Weighing"), who=who)
        state, lessons = archive.learning(who), archive.lessons(who)
    if options.json:
        print(json.dumps(_shape(state, lessons), ensure_ascii=False, indent=2))
    else:
        for line in _lines(state, lessons):
            print(terminal.shown(line))
    return 0


def _lines(state: Learning, lessons: tuple[Lesson, ...]) -> list[str]:
    said = [f"{state.reviewed} documents are reviewed by {state.name}; a model takes {state.least}."]
    said.append(_STATES[state.state])
    if state.model is not None:
        model = state.model
        said.append(
            f"It was made of {model.documents} documents in {model.seconds:.0f} s. On {model.held_out} others than it "
            f"had learned from, it reached F1 {100 * model.model.f1:.1f}, the rules {100 * model.rules.f1:.1f}."
        )
    for one in lessons:
        counts = f"{one.accepted} accepted, {one.rejected} rejected"
        if one.kind is LessonKind.NAME:
            counts = f"{one.accepted} times {one.agent}" + (f", {one.rejected} times another" if one.rejected else "")
        said.append(f"{one.kind:8} {one.key}: {counts}{_effect(one)}")
    return said


def _effect(one: Lesson) -> str:
    if one.kind is LessonKind.NAME:
        return "; comes put right" if one.effect else ""
    return f"; {one.effect:+d} tier{'s' if abs(one.effect) > 1 else ''}" if one.effect else ""


def _shape(state: Learning, lessons: tuple[Lesson, ...]) -> dict[str, object]:
    return {
        "who": state.name,
        "on": state.on,
        "reviewed": state.reviewed,
        "least": state.least,
        "state": state.state,
        "model": None if state.model is None else _model(state.model),
        "lessons": [
            {
                "kind": one.kind,
                "key": one.key,
                "accepted": one.accepted,
                "rejected": one.rejected,
                "effect": one.effect,
                "agent": one.agent or None,
            }
            for one in lessons
        ],
    }


def _model(model: LearnedModel) -> dict[str, object]:
    return {
        "made_at": model.made_at,
        "documents": model.documents,
        "held_out": model.held_out,
        "rules": {"precision": model.rules.precision, "recall": model.rules.recall, "f1": model.rules.f1},
        "model": {"precision": model.model.precision, "recall": model.model.recall, "f1": model.model.f1},
        "used": model.better,
        "seconds": model.seconds,
        "size": model.size,
        "signs": [{"sign": one.sign, "part": one.part, "weight": one.weight} for one in model.signs],
    }
