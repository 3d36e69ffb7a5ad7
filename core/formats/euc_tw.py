"""EUC-TW (CNS 11643, planes 1 and 2): an encoding of Taiwan that Python has no codec for. Importing this adds one.

Both planes hold what Big5 holds, nearly in its order, so that a table of runs tells where each character is in Big5;
Python's codec for that does the rest. Rarer planes have no counterpart there, and are not read.
"""

from __future__ import annotations

import codecs
import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

NAME = "euc_tw"
_ROW, _BIG5_ROW = 94, 157
"""Characters of a row in CNS 11643, and of one with the same first byte in Big5."""
_RUNS = (
    "0:0:5 6:6:8 15:15:6 21:23:2 24:22:1 29:29:44 73:74:1 74:73:1 75:75:22 98:98:1 100:100:27 127:128:1 "
    "128:127:1 129:129:19 148:149:1 149:148:1 150:150:4 155:21:1 156:158:2 160:160:1 162:162:1 165:165:69 "
    "282:234:29 312:264:1 314:266:142 470:6101:20 3290:471:1412 4702:1884:424 5126:1883:1 5127:2308:1876 "
    "7003:4571:1 7004:4184:387 7391:4572:525 7916:5286:1 7917:5097:105 8023:5203:83 8106:5287:84 8190:5517:1 "
    "8191:5371:54 8245:5426:1 8246:5425:1 8247:5427:90 8337:5518:354",
    "0:6280:10 10:6291:33 43:6372:1 44:6324:48 92:6373:46 138:6586:1 139:6419:167 306:6587:1840 2146:9074:1 "
    "2147:8428:108 2255:8537:537 2792:8427:1 2793:9075:100 2893:8536:1 2894:9175:399 3293:9575:1637 "
    "4930:11761:1 4931:11212:146 5077:11899:1 5078:11358:287 5365:12508:1 5366:11645:116 5482:11762:137 "
    "5619:11900:104 5723:12425:1 5724:12004:222 5946:12227:198 6144:12426:82 6226:12509:86 6312:12226:1 "
    "6313:12595:8 6321:12604:153 6474:12758:56 6530:13114:1 6531:12814:113 6644:12603:1 6645:12927:142 "
    "6787:12757:1 6788:13069:45 6833:13115:71 6904:13380:1 6905:13186:194 7099:13381:490 7589:13914:1 "
    "7590:13871:43 7633:13915:1 7634:13917:11 7645:13916:1 7646:13928:4",
)
"""For each plane: place in it, place in Big5, and how many characters are in that order in both."""
_ALONE = {
    **dict(zip((5, 14, 23, 154, 158, 159, 161), "\u30fb\ufe51\ufe32\u2016\u2215\ufe68\uffe5", strict=True)),
    **dict(zip((163, 164, 571, 578, 583, 8022), "\uffe0\uffe1\u4ea0\u51ab\u52f9\u5f5e", strict=True)),
    **{490 + number: chr(0x2170 + number) for number in range(10)},
}
"""Characters of the first plane that Python's Big5 has not, or has elsewhere."""
_CONTROL_PICTURES = 3102
"""Place of the pictures of control characters in the first plane; Unicode has them from U+2400 on."""
_PART = re.compile(rb"[\x00-\x7f]+|[\xa1-\xfe]{2}|\x8e[\xa1-\xb0][\xa1-\xfe]{2}|.", re.DOTALL)


@cache
def _characters() -> dict[bytes, str]:
    """Each character by its bytes."""
    found: dict[bytes, str] = {}
    for plane, runs in enumerate(_RUNS):
        for run in runs.split():
            start, there, length = map(int, run.split(":"))
            for step in range(length):
                found[_code(plane, start + step)] = _of_big5(there + step)
    found |= {_code(0, place): character for place, character in _ALONE.items()}
    found |= {_code(0, _CONTROL_PICTURES + number): chr(0x2400 + number) for number in range(32)}
    found[_code(0, _CONTROL_PICTURES + 32)] = "\u2421"
    return found | {b"\x8e\xa1" + code: character for code, character in found.items() if len(code) == 2}


def _code(plane: int, place: int) -> bytes:
    row, column = divmod(place, _ROW)
    code = bytes((row + 0xA1, column + 0xA1))
    return b"\x8e\xa2" + code if plane else code


def _of_big5(place: int) -> str:
    lead, trail = divmod(place, _BIG5_ROW)
    return bytes((lead + 0xA1, trail + (0x40 if trail < 63 else 0xA1 - 63))).decode("big5")


@cache
def _codes() -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for code, character in _characters().items():
        found.setdefault(character, code)
    return found


def _decode(data: ReadableBuffer, errors: str = "strict") -> tuple[str, int]:
    known, whole = _characters(), bytes(data)
    parts: list[str] = []
    for match in _PART.finditer(whole):
        part = match[0]
        if part[0] < 0x80:
            parts.append(part.decode("ascii"))
        elif part in known:
            parts.append(known[part])
        else:
            error = UnicodeDecodeError(NAME, whole, match.start(), match.end(), "no character of Big5")
            parts.append(str(codecs.lookup_error(errors)(error)[0]))
    return "".join(parts), len(whole)


def _encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
    known = _codes()
    parts: list[bytes] = []
    for place, character in enumerate(text):
        if character.isascii():
            parts.append(character.encode("ascii"))
        elif character in known:
            parts.append(known[character])
        else:
            error = UnicodeEncodeError(NAME, text, place, place + 1, "not in CNS 11643, planes 1 and 2")
            instead = codecs.lookup_error(errors)(error)[0]
            parts.append(instead if isinstance(instead, bytes) else instead.encode("ascii"))
    return b"".join(parts), len(text)


def _find(name: str) -> codecs.CodecInfo | None:
    return codecs.CodecInfo(_encode, _decode, name=NAME) if name.replace("-", "_") in (NAME, "euctw") else None


_COMMON = frozenset(
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得于著下自之年過發後作里用道行所然家種事成方多經麼去法學如都同現"
    "當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並"
    "物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾"
)
"""The characters that half of each text in Chinese consists of, as Taiwan writes them."""
_FEW, _SHARE = 10, 0.25


def reads_like(data: bytes) -> bool:
    """Whether bytes are Chinese in this encoding: those of Korea, Japan and China have the same shape."""
    try:
        text = data.decode(NAME)
    except UnicodeDecodeError:
        return False
    signs = [character for character in text if "\u4e00" <= character <= "\u9fff"]
    return len(signs) >= _FEW and sum(sign in _COMMON for sign in signs) >= _SHARE * len(signs)


codecs.register(_find)
