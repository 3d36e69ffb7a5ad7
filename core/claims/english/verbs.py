"""Whether a cue word is really a verb that somebody's claim hangs on, and the words around it that belong to it."""

from __future__ import annotations

from dataclasses import dataclass

from core.claims.english.cues import FORMS, REPORTING, Cue
from core.claims.english.tokens import Sentence
from core.claims.english.words import BE, DO, HAVE, MODAL, NEGATIVE
from core.claims.tables import word_set
from core.model import Stance

NOUNS_IN_S = word_set(
    "reports claims charges calls questions attacks plans supports shows posts hopes fears doubts demands "
    "estimates comments promises views challenges credits documents details points outlines labels brands faults "
    "rules requests notes states backs sees blames signals answers objects protests vows pledges threats"
)
"""Verb forms in -s that are as often plural nouns."""
PLURAL_PEOPLE = word_set("people police women men many others some all both few most critics voters officials experts")
INFINITIVES_OF_SAYING = word_set(
    "went goes go continued continues sought seeks tried tries appeared appears wanted rushed hastened wish wishes "
    "wished like"
)


CAUSING = word_set(
    "prompted prompts prompting led leads leading caused pushed forced drove moved allowed compelled obliged"
)
"""Verbs whose object says something then ("has prompted pundits to ask")."""


@dataclass(frozen=True, slots=True)
class Group:
    """A verb with its auxiliaries: tokens *first* up to and with *at*. *form* is base, pres, past or ing."""

    at: int
    first: int
    cue: Cue
    form: str
    negative: bool = False
    passive: bool = False
    modal: bool = False


def group_at(sentence: Sentence, at: int) -> Group | None:
    """The verb group whose cue verb is the token *at*, or None when that word is no verb here."""
    found = FORMS.get(sentence.lower[at])
    if found is None:
        return None
    lower, classes, words = sentence.lower, sentence.classes, sentence.words
    first, be, have, modal, negative, to = at, False, False, False, False, False
    while first > 0:
        word, letter = lower[first - 1], classes[first - 1]
        if letter == "x":
            if word == "'s" and first > 1 and classes[first - 2] in "Cn" and found.form != "ing":
                break  # a possessive
            be, have, modal = be or word in BE, have or word in HAVE, modal or word in MODAL or word in DO
            negative = negative or word in NEGATIVE
        elif letter == "t" and word in ("earlier", "later", "recently"):
            pass
        elif letter == "a" and word not in ("together", "aloud", "online"):
            negative = negative or word in NEGATIVE
        elif word == "to" and first == at and found.form == "base":
            to = True
        else:
            break
        first -= 1
    if to and first > 1 and lower[first - 1] == "on" and lower[first - 2] in ("went", "goes", "go", "going"):
        first -= 1  # "went on to say"
    if to and "yet" in lower[first:at] and any(word in HAVE for word in lower[first:at]):
        return Group(at, first, found.cue, "past", negative=True)  # "has yet to confirm"
    if to and first > 0 and lower[first - 1] in INFINITIVES_OF_SAYING:
        first -= 1  # "appeared to suggest"
        while first > 0 and classes[first - 1] in "xa":
            first -= 1
        return Group(at, first, found.cue, "past", negative) if first else None
    before = classes[first - 1] if first else ""
    previous = lower[first - 1] if first else ""
    helped = be or have or modal
    if words[at][0].isupper() and at > 0 and before in "Cd" and not helped:
        return None
    match found.form:
        case "base":
            if to:
                if before not in "nC" or not any(word in CAUSING for word in lower[max(0, first - 7) : first]):
                    return None
            elif (not helped and not _plural_subject(sentence, first)) or be:
                return None
        case "pres":
            if (helped and not have) or before in "dpx'" or not previous:
                return None
            if lower[at] in NOUNS_IN_S and not _verb_after_all(sentence, first, at):
                return None
        case "past":
            if be:
                return Group(at, first, found.cue, "past", negative, passive=True)
            if not helped and (before in "dpg" or previous in ("citing", "quoting") or _reduced(sentence, first, at)):
                return None
            if helped and not have and not modal:
                return None
        case _:
            answers = at == 0 and found.cue.stance in (Stance.DENY, Stance.REBUT)  # "Rubbishing the charge, …"
            if not be and not answers and found.cue.lemma not in REPORTING:
                return None
            if before == "d" or (
                before == "p"
                and not be
                and previous not in ("after", "before", "by", "in", "while", "of", "for", "without", "from")
            ):
                return None
    return Group(at, first, found.cue, found.form, negative, modal=modal)


def _plural_subject(sentence: Sentence, first: int) -> bool:
    if not first:
        return False
    word, letter = sentence.lower[first - 1], sentence.classes[first - 1]
    if letter == "r":
        return word in ("i", "you", "we", "they", "others", "some")
    if letter in "CP" and "and" in sentence.lower[max(0, first - 6) : first - 1]:
        return True  # "Mr. King and Mr. Lind say"
    if letter in "nC":
        return _plural(word) or _plural_head(sentence, first)
    return word in ("who", "that", ",") or letter in "P," or word in PLURAL_PEOPLE


def _plural(word: str) -> bool:
    return (word.endswith("s") and not word.endswith("ss") and word != "'s") or word in PLURAL_PEOPLE


def _plural_head(sentence: Sentence, end: int) -> bool:
    """Whether the noun before "of …" is a plural: "Residents of Elm Street say"."""
    for at in range(end - 2, max(end - 8, 0), -1):
        if sentence.classes[at] not in "nCdp" or sentence.lower[at] in ("for", "by"):
            return False
        if sentence.lower[at] in ("of", "in", "from", "at") and sentence.classes[at - 1] in "nC":
            begins = at == 1 or sentence.classes[at - 2] in "d,;sa" or sentence.lower[at - 2] in ("and", "but")
            return begins and _plural(sentence.lower[at - 1])
    return False


def _verb_after_all(sentence: Sentence, first: int, at: int) -> bool:
    """Whether a word in -s that may be a noun is a verb: a name or pronoun before it, or a clause after it."""
    ahead = at + 1
    while ahead < len(sentence) and sentence.classes[ahead] == "P":
        ahead += 1
    after = sentence.lower[ahead] if ahead < len(sentence) else ""
    before, previous = sentence.classes[first - 1], sentence.lower[first - 1]
    if sentence.lower[at] == "states" and after != "that" and before not in "rw":
        return False
    if before == "C" and first > 1 and sentence.lower[first - 2] == "of":
        return False
    if after in ("of", "by", "and", "were", "are", "have", "from", "about", ".", ","):
        return False
    if before in "rPwta" or previous in ("also", ","):
        return after != ""
    if before == "C":
        return after not in ("in", "to") or lower_form(sentence, at)
    return after in ("that", "the", "a", "an", "his", "her", "its", "their")


def lower_form(sentence: Sentence, at: int) -> bool:
    """Whether "plans to", "claims to" follows: a verb with an infinitive."""
    return sentence.lower[at] in ("plans", "claims", "hopes", "promises", "pledges", "vows", "threatens") and (
        sentence.lower[at + 1] == "to"
    )


def _reduced(sentence: Sentence, first: int, at: int) -> bool:
    """Whether a past form is a participle that follows its noun ("a man accused of theft", "plans announced by …")."""
    after = sentence.lower[at + 1] if at + 1 < len(sentence) else ""
    if first and sentence.classes[first - 1] in "nC" and after == "by":
        return True
    if sentence.lower[at] in (
        "accused",
        "charged",
        "described",
        "labeled",
        "called",
        "known",
        "cited",
        "quoted",
        "dubbed",
        "found",
        "seen",
        "shown",
    ):
        return (
            bool(first)
            and sentence.classes[first - 1] == "n"
            and after in ("of", "with", "as", "in", "by", "at", "for")
        )
    return False
