"""Where a noun phrase begins that ends at a word: over names, joined names, and what hangs on them by "of"."""

from __future__ import annotations

from core.claims.english.cues import FORMS
from core.claims.english.tokens import Sentence
from core.claims.tables import word_set

BINDING = word_set("of for in at to from with on near under by about against")
"""Prepositions that can bind a noun to the noun before."""
LONGEST = 30


def noun_start(sentence: Sentence, end: int, floor: int) -> tuple[int, str]:
    """Where the noun phrase that ends before *end* begins, and what stopped it: a class, or "" at *floor*."""
    classes, lower = sentence.classes, sentence.lower
    at = end
    least = max(floor, end - LONGEST)
    joined = False
    while at > least:
        letter, word = classes[at - 1], lower[at - 1]
        following = classes[at] if at < end else ""
        previous = classes[at - 2] if at - 2 >= least else ""
        if letter in "CnDd":
            if (
                letter == "d"
                and at == end
                and word
                not in ("some", "many", "others", "both", "one", "all", "two", "three", "those", "this", "few", "most")
            ):
                return at, letter
            at -= 1
        elif (
            (letter == "P" and previous in "Cn")
            or (word == "'s" and previous in "CnP" and following in "CnDegQ")
            or (word in ("'", "’") and at - 2 >= least and lower[at - 2].endswith("s") and following in "CndegQ")
        ):
            at -= 1
        elif letter == "Q":
            if (
                sentence.closing[at - 1]
                or sentence.ends[at - 1] - sentence.starts[at - 1] > 50
                or not previous
                or previous not in "dCn"
            ):
                return at, letter
            at -= 1
        elif letter in "eg" and following:
            hangs = letter == "g" and previous in "nC" and following in "nCd" and word not in FORMS
            if previous in "dp" or (following == "p" and previous in "nP") or hangs:
                at -= 1
            else:
                return at, "V"
        elif (
            letter == "p"
            and previous
            and previous in "ge"
            and at - 3 >= least
            and classes[at - 3] in "nC"
            and (lower[at - 2] not in FORMS or lower[at - 2] == "reached")
        ):
            at -= 2  # "Residents living near the plant"
        elif letter == "p":
            if word in BINDING and following and previous and previous in "CnDPQr":
                at -= 1
            else:
                return at, "p"
        elif letter == "c" and word in ("and", "&") and following:
            if previous in "CnDP" or (previous == "," and at - 3 >= least and classes[at - 3] in "CnP"):
                at -= 1
                joined = True
                if previous == ",":
                    at -= 1
            else:
                return at, "c"
        elif (
            letter == ","
            and joined
            and following in "Cd"
            and previous == ("C" if following == "C" else previous)
            and previous in "Cn"
            and _in_list(sentence, at, end)
        ) or (letter == "a" and following in "eg"):
            at -= 1
        elif letter in "ro":
            if at == end and letter == "r":
                at -= 1
                return at, classes[at - 1] if at > floor else ""
            return at, letter
        else:
            return at, "V" if letter == "x" else letter
    return at, ""


def _in_list(sentence: Sentence, at: int, end: int) -> bool:
    """Whether the comma before *at* divides names of a list ("France, Germany and …")."""
    return any(sentence.lower[later] == "and" for later in range(at, min(at + 8, end)))
