"""The words of RTF, and the encodings that it names."""

from __future__ import annotations

import re

from core.formats.decoding import known

TOKENS = re.compile(
    rb"(?P<word>\\(?P<name>[a-zA-Z]{1,32})(?P<value>-?[0-9]{1,10})?[ ]?)"
    rb"|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])|(?P<open>\{)|(?P<close>\})|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\"
)
DEEPEST = 1_000
SIGNS = {
    b"~": "\u00a0",
    b"-": "\u00ad",
    b"_": "\u2011",
    b"\\": "\\",
    b"{": "{",
    b"}": "}",
    b"\t": "\t",
}
CHARACTERS = {
    "line": "\n",
    "lbr": "\n",
    "softline": "\n",
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
ENDS = frozenset({"par", "sect", "page", "column"})
SKIPPED = frozenset(
    (
        *("colortbl", "stylesheet", "pict", "fldinst", "nonshppict", "sp", "shprslt", "xe", "tc", "rxe", "upr"),
        *("nonesttables", "private", "background", "filetbl", "revtbl", "txe", "pntxta", "pntxtb", "mmathPict"),
        *("footerl", "footerr", "headerl", "headerr", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn"),
        *("atnid", "atnauthor", "pnseclvl", "comment", "docvar", "listtable", "listoverridetable", "panose", "falt"),
        *("themedata", "datastore"),
    )
)
READ_THOUGH_STARRED = frozenset(
    ("shpinst", "do", "ud", "moMath", "moMathPara", "footnote", "shppict", "nesttableprops")
)
EDGES = {"header": "header", "headerf": "header first", "footer": "footer", "footerf": "footer first"}
INFO = frozenset({"title", "author", "company", "creatim"})
CODE_PAGES = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "big5hkscs",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
    78: "cp932",
}
"""Encodings by a font's character set."""
SYMBOL = 2
SYMBOLS = {
    0xB7: "•",
    0xA7: "•",
    0xD8: "•",
    0x76: "•",
    0x6C: "•",
    0xFC: "✓",
    0xA8: "□",
    0x6F: "□",
    0xE0: "→",
    0xDF: "←",
}


def code_page(value: int | None) -> str:
    """Python's name of a Windows code page."""
    name = {65001: "utf-8", 932: "cp932", 936: "gb18030", 949: "cp949", 950: "big5hkscs", 10000: "mac_roman"}.get(
        value or 0, f"cp{value}"
    )
    return known(name) or "cp1252"
