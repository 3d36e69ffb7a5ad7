"""The English words that say that somebody said something: their forms, and what follows them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.claims.english.cue_tables import NOUNS, VERBS
from core.claims.tables import word_set
from core.model import Stance

IRREGULAR = """
say says said said saying
read reads read read reading
tell tells told told telling
write writes wrote written writing
think thinks thought thought thinking
feel feels felt felt feeling
know knows knew known knowing
show shows showed shown showing
find finds found found finding
see sees saw seen seeing
withdraw withdraws withdrew withdrawn withdrawing
hold holds held held holding
hit hits hit hit hitting
stand stands stood stood standing
"""

SPEECH_NOUNS = word_set(
    "statement report letter article interview speech memo document filing complaint indictment lawsuit tweet "
    "post message email e-mail note op-ed editorial release remarks book release communique communiqué resolution "
    "telegram piece story column poll survey study analysis headline ad advertisement sign signs banner posters "
    "spokesman spokeswoman spokesperson one someone sources source officials"
)
"""What says something without being somebody; and those that a participle may hang on ("a report saying …")."""

REPORTING = word_set(
    "say tell add write note report announce state argue claim allege contend assert insist maintain warn declare "
    "suggest explain deny accuse describe reject urge call stress emphasize emphasise confirm acknowledge admit "
    "reveal reiterate tweet cite quote predict promise vow pledge point complain caution assure inform remind "
    "conclude testify condemn denounce criticize criticise blame dismiss demand ask believe hope mention express "
    "recall respond reply repeat encourage question oppose affirm reaffirm threaten refer encourage question "
    "oppose liken praise"
)
"""Verbs that can begin a claim of its own after another one (", adding that …", "and accused …")."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue word: its lemma, what its speaker does with the claim, which frames may follow, and its trust (1 to 3)."""

    lemma: str
    stance: Stance
    frames: str
    trust: int


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a cue verb: base, pres (-s), past (also the participle), ing."""

    cue: Cue
    form: str


def _regular(verb: str) -> tuple[str, str, str, str]:
    present = (
        verb[:-1] + "ies"
        if re.search(r"[^aeiou]y$", verb)
        else verb + ("es" if re.search(r"(s|sh|ch|x|z)$", verb) else "s")
    )
    if verb.endswith("e"):
        return present, verb + "d", verb + "d", verb[:-1] + "ing"
    if re.search(r"[^aeiou]y$", verb):
        return present, verb[:-1] + "ied", verb[:-1] + "ied", verb + "ing"
    if verb in DOUBLING:
        return present, verb + verb[-1] + "ed", verb + verb[-1] + "ed", verb + verb[-1] + "ing"
    return present, verb + "ed", verb + "ed", verb + "ing"


DOUBLING = {"admit", "quip", "slam", "plan", "dub", "refer", "rebut", "pen", "aver"}


ELSEWISE = word_set("hit fire back share push wave laugh brush term stand challenge reach walk shrug correct")
"""Verbs whose other forms are nouns and adverbs far more often."""


def _forms() -> dict[str, Form]:
    irregular = {line.split()[0]: line.split()[1:] for line in IRREGULAR.strip().splitlines()}
    found: dict[str, Form] = {}
    for line in VERBS.strip().splitlines():
        lemma, stance, frames, trust = line.split()
        cue = Cue(lemma, Stance(stance), frames, int(trust))
        forms = irregular.get(lemma) or _regular(lemma)
        if lemma == "read":
            found[lemma] = Form(cue, "past")  # "the statement read:", never "they read that"
        for word, name in zip((lemma, *forms), ("base", "pres", "past", "past", "ing"), strict=True):
            if lemma not in ELSEWISE or name in ("past", "ing"):
                found.setdefault(word, Form(cue, name))
    for word, lemma in (
        ("labelled", "label"),
        ("labelling", "label"),
        ("signalled", "signal"),
        ("signalling", "signal"),
    ):
        found[word] = Form(found[lemma].cue, "past" if word.endswith("ed") else "ing")
    return found


FORMS = _forms()
"""Every form of every cue verb, in small letters."""

NOUN_CUES = {
    line.split()[0]: Cue(line.split()[0], Stance(line.split()[1]), "n", int(line.split()[2]))
    for line in NOUNS.strip().splitlines()
}
