"""Exports of archives that somebody else has made, or broken: a file that can be read, or one sentence, no crash."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core.archive import Archive
from core.errors import ArchiveError
from tests.core.exchange.making import exported
from tests.core.test_hostile import BROKEN

FORMATS = ("jsonld", "csv", "argdown", "tei", "cmif", "dc")
STRANGE = {
    "stable ids that are none": "UPDATE documents SET uid = '../' || id || '\"><x>';"
    "UPDATE claims SET uid = 'c ' || id;"
    "UPDATE agents SET uid = char(10) || id; UPDATE links SET uid = '#' || id",
    "dates that are none": "UPDATE documents SET date = 'soon \"<now>\"', received = '9999999'",
    "an address that runs": "UPDATE documents SET source_url = 'javascript:alert(1)'",
    "a licence whose address runs": "UPDATE licences SET url = 'javascript:alert(1)', name = '=1+1'",
    "a licence nobody knows": "UPDATE documents SET licence_id = NULL; DELETE FROM licences; "
    "INSERT INTO licences VALUES ('\"><script>', 'x', 'y'); UPDATE documents SET licence_id = '\"><script>'",
    "a language that is none": "UPDATE documents SET language = '\"><script>'",
    "record ids that are markup": "UPDATE documents SET record_id = 'tei:a b\"<' || id",
    "spans out of their texts": 'UPDATE spans SET start = 999999, "end" = 9999999 WHERE id % 3 = 0',
    "spans turned round": (
        'PRAGMA ignore_check_constraints = 1; UPDATE spans SET start = 50, "end" = 10 WHERE id % 3 = 0'
    ),
    "a title with everything": "UPDATE documents SET title = char(0) || char(7) || ']]>&<x>' || char(13) || '=1'",
    "names with everything": "UPDATE agents SET name = id || ']]>&<x> [a](b) {c: ''d''} // '"
    " || char(10) || '=1' || char(0)",
    "an archive called so": "UPDATE archive SET value = '===' || char(10) || '../{<&' WHERE name = 'title'",
}


def alter(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for statement in script.split(";"):
            connection.execute(statement)
        connection.commit()


def readable(path: Path) -> None:
    """What was written is what its format asks."""
    if path.name == "jsonld":
        json.loads(path.read_text(encoding="utf-8"))
    for one in [path, *path.rglob("*")]:
        if one.name in {"tei", "cmif"} or one.suffix == ".xml":
            ElementTree.parse(one)


@pytest.mark.parametrize("what", [*BROKEN, *STRANGE])
def test_each_format_of_a_strange_archive(sample_path: Path, tmp_path: Path, what: str) -> None:
    alter(sample_path, (BROKEN | STRANGE)[what])
    with Archive.open(sample_path, read_only=True) as archive:
        for format_ in FORMATS:
            target = tmp_path / format_
            refusal = ""
            try:
                exported(archive, target, format_)
            except ArchiveError as error:
                refusal = str(error)
            if refusal:
                assert "\n" not in refusal
                assert what in BROKEN
                assert not target.exists()
            else:
                readable(target)
    assert not [path for path in tmp_path.iterdir() if path.name.endswith(".part")]
