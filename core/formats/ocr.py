"""Reading pictures of pages with Tesseract, when it is installed.

The program is called by its full path with its picture on standard input: no shell, no files, nothing of the picture in
its arguments; and it sees plain grey pixels only, never the file that came from elsewhere.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from pathlib import Path

from core.errors import BadInput, MachineFailed
from core.formats.flow import Flowed, Line, flowed
from core.formats.scans import Grey
from core.places import environment_outside

MISSING = "Install Tesseract with a language to read in, and add the file again."
_SECONDS = 120
"""How long one page may take."""
_MOST_LANGUAGES = 4
_LEAST_SURE = 40.0
"""Below this what was read is the pattern of a drawing or photograph, not letters."""
_USUAL_PLACES = (
    r"C:\Program Files\Tesseract-OCR\tesseract.exe",
    "/opt/homebrew/bin/tesseract",
    "/usr/local/bin/tesseract",
    "/opt/local/bin/tesseract",
)
"""Where installers put it without the PATH of a program with a window knowing."""
_SCRIPTS = {
    "Latin": ("eng", "deu", "fra", "spa", "ita", "por", "nld", "pol", "tur", "lat"),
    "Fraktur": ("deu_latf", "frk", "deu"),
    "Cyrillic": ("rus", "ukr", "bul", "srp"),
    "Arabic": ("ara", "fas", "urd"),
    "Hebrew": ("heb", "yid"),
    "Greek": ("ell", "grc"),
    "Han": ("chi_sim", "chi_tra", "jpn"),
    "Japanese": ("jpn",),
    "Hangul": ("kor",),
    "Korean": ("kor",),
    "Devanagari": ("hin", "mar", "nep"),
    "Thai": ("tha",),
    "Armenian": ("hye",),
    "Georgian": ("kat",),
}
"""Languages that are tried for each script that Tesseract tells apart, most likely first."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands on the picture, in pixels; *start* is its place in the page's raw text."""

    start: int
    text: str
    left: int
    top: int
    width: int
    height: int
    sure: float


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a picture: running text whose runs count the raw text of *words*."""

    flowed: Flowed
    words: tuple[Word, ...]

    @property
    def sure(self) -> float:
        """How sure Tesseract is on average, from 0 to 100, weighted by the length of words."""
        letters = sum(len(word.text) for word in self.words)
        return sum(word.sure * len(word.text) for word in self.words) / letters if letters else 0.0


@cache
def program() -> str | None:
    """Tesseract's full path, None when it is not installed.

    Only absolute folders count: the folder that we happen to be in is anybody's.
    """
    name = "tesseract.exe" if sys.platform == "win32" else "tesseract"
    found = [Path(folder) / name for folder in os.get_exec_path() if Path(folder).is_absolute()]
    for path in [*found, *map(Path, _USUAL_PLACES)]:
        if path.is_file() and os.access(path, os.X_OK):
            return str(path)
    return None


@cache
def version() -> str | None:
    """The version of Tesseract, None when it is not installed, does not run or has no language to read in."""
    if program() is None:
        return None
    try:
        told = _run(["--version"], b"", 20)
        readable = _readable()
    except (BadInput, MachineFailed):
        return None
    found = re.search(r"tesseract\s+v?([0-9][\w.-]*)", told)
    return found[1] if found and readable else None


@cache
def _installed() -> frozenset[str]:
    lines = _run(["--list-langs"], b"", 20).splitlines()
    return frozenset(line.strip() for line in lines if re.fullmatch(r"[\w/-]+", line.strip()))


def _readable() -> frozenset[str]:
    """The languages that can be read in: what is installed, but for the data of layouts and formulas."""
    return _installed() - {"osd", "equ"}


def languages_for(picture: Grey) -> str:
    """The languages to read a picture in, of those installed: by its script where that can be told, else English."""
    readable = _readable()
    if len(readable) > 1 and "osd" in _installed():
        try:
            told = _run(["stdin", "stdout", "--psm", "0", "-l", "osd"], picture.pnm(), _SECONDS)
        except BadInput:
            told = ""  # too few letters to tell
        script = re.search(r"^Script:\s*(\w+)", told, re.MULTILINE)
        wanted = [one for one in _SCRIPTS.get(script[1] if script else "Latin", ()) if one in readable]
        if wanted:
            return "+".join(wanted[:_MOST_LANGUAGES])
    return "eng" if "eng" in readable else min(readable)


def read(picture: Grey, languages: str) -> Read:
    """What stands on a picture.

    Raises:
        BadInput: it took too long, or Tesseract gave up on it.
        MachineFailed: Tesseract can't be run.
    """
    # Layout analysis finds columns; with the data for it, pages that lie on their side are turned as well.
    layout = "1" if "osd" in _installed() else "3"
    options = ["--dpi", str(min(1200, max(70, picture.resolution))), "--psm", layout, "-l", languages]
    found = _from_table(_run(["stdin", "stdout", *options, "tsv"], picture.pnm(), _SECONDS))
    return found if found.sure >= _LEAST_SURE else Read(Flowed("", ()), ())


def remark(pages: Sequence[Read], languages: str, which: str = "") -> str:
    """How pages were read, as one sentence for a person."""
    letters = sum(len(word.text) for page in pages for word in page.words)
    sure = sum(page.sure * sum(len(word.text) for word in page.words) for page in pages) / max(1, letters)
    read_as = "Read" if not which else f"{which} {'was' if which.startswith('Page ') else 'were'} read"
    return f"{read_as} from pictures by Tesseract {version()} ({languages}), {sure:.0f}% sure: check the text."


def _run(arguments: list[str], picture: bytes, seconds: float) -> str:
    path = program()
    if path is None:
        raise MachineFailed(f"Tesseract is not installed. {MISSING}")
    try:
        done = subprocess.run(
            [path, *arguments],
            input=picture,
            capture_output=True,
            timeout=seconds,
            check=False,
            # One thread: several files are read at the same time already.
            env={**environment_outside(), "OMP_THREAD_LIMIT": "1"},
            creationflags=subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0,
        )
    except subprocess.TimeoutExpired:
        raise BadInput(f"OCR of a page took longer than {_SECONDS} seconds.") from None
    except OSError as error:
        raise MachineFailed(f"Tesseract can't be run: {error.strerror or error}.") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2][:200]
        raise BadInput(f"Tesseract could not read a page: {said or f'it ended with {done.returncode}'}.")
    return (done.stdout or done.stderr if "--version" in arguments else done.stdout).decode("utf-8", "replace")


# ------------------------------------------------------------------------------------------------ its answer

_WORD_LEVEL = "5"


def _from_table(table: str) -> Read:
    """What its tab-separated answer says: level, page, block, paragraph, line, word, box (4), sure, text."""
    words: list[Word] = []
    lines: list[Line] = []
    line_of, paragraph_of = ("", "", ""), ("", "")
    start = paragraph = 0
    for row in table.split("\n"):
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != _WORD_LEVEL or not cells[11].strip():
            continue
        left, top, width, height = (int(cell) for cell in cells[6:10])
        text = cells[11].strip()
        if (cells[2], cells[3], cells[4]) != line_of:
            line_of = (cells[2], cells[3], cells[4])
            start += 1
            paragraph += (cells[2], cells[3]) != paragraph_of
            paragraph_of = (cells[2], cells[3])
            lines.append(Line("", start, left, top, left + width, top + height, paragraph=paragraph))
        elif lines:
            start += 1
        words.append(Word(start, text, left, top, width, height, max(0.0, float(cells[10]))))
        start += len(text)
        lines[-1] = _longer(lines[-1], words[-1])
    turned = _is_turned(lines, words)
    return Read(flowed([_told(line, turned=turned) for line in _evened(lines)]), tuple(words))


def _is_turned(lines: list[Line], words: list[Word]) -> bool:
    """Whether the page lay on its side or head when it was read: then its lines' boxes say nothing of their order."""
    tall = sum(word.height > word.width for word in words if len(word.text) > 3)
    upwards = sum(below.top < above.top for above, below in pairwise(lines) if above.paragraph == below.paragraph)
    return 2 * tall > sum(len(word.text) > 3 for word in words) or 2 * upwards > len(lines)


def _told(line: Line, *, turned: bool) -> Line:
    return replace(line, left=0.0, top=0.0, right=0.0, bottom=0.0) if turned else line


def _longer(line: Line, word: Word) -> Line:
    return replace(
        line,
        text=f"{line.text} {word.text}" if line.text else word.text,
        left=min(line.left, word.left),
        top=min(line.top, word.top),
        right=max(line.right, word.left + word.width),
        bottom=max(line.bottom, word.top + word.height),
    )


def _evened(lines: list[Line]) -> list[Line]:
    """Lines with hyphens told, and the small differences of their heights evened out, as letters g or t make them."""
    evened: list[Line] = []
    for number, line in enumerate(lines):
        divided = number + 1 < len(lines) and bool(re.search(r"[^\W\d_][-‐]\Z", line.text))
        text = line.text[:-1] if divided else line.text
        middle, height = (line.top + line.bottom) / 2, _typical(lines, number)
        evened.append(replace(line, text=text, top=middle - height / 2, bottom=middle + height / 2, divided=divided))
    return evened


def _typical(lines: list[Line], number: int) -> float:
    """The height of a line, or the usual one of its neighbours when it is close to that."""
    around = sorted(other.height for other in lines[max(0, number - 4) : number + 5])
    usual = around[len(around) // 2]
    own = lines[number].height
    return usual if abs(own - usual) < 0.35 * usual else own
