"""The process that makes a sequence model. It knows texts and decisions, and neither the archive nor the window.

It is asked once, in JSON, and tells in JSON how far it is; after what it found come the bytes of the model.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import cast

from core.adding import lockdown
from core.claims.sequence.reviewed import Marked, Reviewed

SECONDS = 1_200.0
MEMORY = 3_000_000_000
Shape = dict[str, object]


def main(connection: Connection, lifeline: Connection, parent: int, folder: str) -> None:
    """Make one model; files of its making are in *folder*."""
    lockdown.close_doors(lifeline, parent, folder)
    lockdown.allow(SECONDS, MEMORY)
    try:
        _serve(connection)
    except (EOFError, OSError):  # nobody is there any more
        return


def _serve(connection: Connection) -> None:
    from core.claims.sequence import making  # CRFsuite is loaded here, and nowhere else

    asked = cast(Shape, json.loads(connection.recv_bytes()))
    documents = [_reviewed(one) for one in cast("list[Shape]", asked["documents"])]

    def told(done: int, total: int) -> None:
        connection.send_bytes(json.dumps({"done": done, "total": total}).encode("ascii"))

    found = making.made(documents, cast("dict[str, int]", asked["forgotten"]), told)
    answer = {
        "documents": found.documents,
        "held_out": found.held_out,
        "rules": [found.rules.precision, found.rules.recall],
        "model": [found.with_model.precision, found.with_model.recall],
    }
    connection.send_bytes(json.dumps(answer).encode("ascii"))
    connection.send_bytes(found.model.packed())


def _reviewed(shape: Shape) -> Reviewed:
    claims = [
        Marked(
            tuple((start, end) for start, end in cast("list[list[int]]", one["spans"])),
            _place(one["cue"]),
            _place(one["speaker"]),
        )
        for one in cast("list[Shape]", shape["claims"])
    ]
    decisions = cast("list[Shape]", shape["decisions"])
    return Reviewed(cast(str, shape["text"]), cast(str, shape["language"]), tuple(claims), tuple(decisions))


def _place(value: object) -> tuple[int, int] | None:
    if value is None:
        return None
    start, end = cast(Sequence[int], value)
    return start, end
