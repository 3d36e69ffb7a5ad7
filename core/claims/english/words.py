"""English words by what they do in a sentence: the closed classes, and the open ones that endings give away.

The classes are letters, so that a sentence's classes are cheap to walk over:

====  ==========================================   ====  ===================================================
d     determiner, possessive                       V     finite verb for sure (irregular pasts)
p     preposition                                  e     word in -ed: past tense or participle
r     pronoun that can be a subject                g     word in -ing
o     pronoun that can't                           n     any other word in small letters
x     auxiliary, modal, *be*, *have*, *do*         C     any other word with a capital
s     subordinating word, *that* included          D     number
w     relative or interrogative word               t     day, month, time of day
c     *and, or, but, nor*                          Q     a whole quotation;  P  a whole parenthesis
a     adverb                                       else  the punctuation mark itself
====  ==========================================   ====  ===================================================
"""

from __future__ import annotations

from functools import lru_cache

from core.claims.tables import word_set

BE = word_set("am is are was were be been being 's 're isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t")
HAVE = word_set("have has had having haven't hasn't hadn't haven’t hasn’t hadn’t 've ’ve 'd ’d")
DO = word_set("do does did don't doesn't didn't don’t doesn’t didn’t")
MODAL = word_set(
    "will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't can’t won’t "
    "wouldn’t couldn’t shouldn’t 'll ’ll"
)
NEGATIVE = word_set("not never neither nor no cannot") | {
    word for word in BE | HAVE | DO | MODAL if "n't" in word or "n’t" in word
}
DETERMINERS = word_set(
    "the a an this these those his her their its our my your no any some each every such another other both all "
    "many several few one two three four five six seven eight nine ten most more half whose"
)
PREPOSITIONS = word_set(
    "in on at by for from with of to about during against under over into between through via amid despite "
    "without within among around following regarding like than toward towards upon across behind beyond near per "
    "onto off up down out along throughout concerning including besides alongside ahead versus inside outside "
    "aboard above below"
)
SUBORDINATORS = word_set(
    "that because when while as if although though whether since until so unless before after once where whereas lest"
)
RELATIVES = word_set("who which whom what how why whoever whatever")
SUBJECT_PRONOUNS = word_set(
    "he she they it i we you everyone everybody nobody someone somebody others another anyone himself herself "
    "themselves itself here there"
)
OBJECT_PRONOUNS = word_set("him them me us")
CONJUNCTIONS = word_set("and or but nor &")
TIME = word_set(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february "
    "march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. "
    "sept. oct. nov. dec. morning afternoon evening night noon midnight week month year weekend earlier later ago "
    "last next recently mondays tuesdays wednesdays thursdays fridays saturdays sundays"
)
ADVERBS = word_set(
    "also then again once even still now just already always often ever soon thus hence further furthermore "
    "moreover however instead meanwhile nevertheless nonetheless therefore too yet perhaps maybe rather quite "
    "very indeed likewise elsewhere twice first long seldom sometimes only almost not never neither separately "
    "back away together aloud online anew outright afterwards afterward flatly bluntly"
)
FINITE = word_set(
    "sent made took gave went came got held met spoke began became left ran won lost put kept brought led saw "
    "stood sought drew fell rose grew built bought sold paid caught chose drove ate flew forgot hid hurt knew lay "
    "meant rode sang sat shook shot slept spent stole struck swore taught threw understood woke wore wrote "
    "thought felt told said found heard struck swept withdrew overcame undertook arose broke shone sank swam hit"
)
NOT_PAST = word_set(
    "united need red bed hundred speed seed indeed exceed proceed succeed feed breed creed greed weed shed sled "
    "ahmed mohammed muhammed hamed saeed khaled zayed rasheed naked sacred hatred kindred wicked embed "
    "unprecedented armed so-called aged unnamed alleged undocumented undersigned"
)
NOT_ING = word_set(
    "king thing something anything nothing everything morning evening beijing building meeting hearing briefing "
    "spring string ring wing sting being during following including regarding concerning according pending "
    "offering reading wedding funding housing ruling beginning opening banking filing finding warning meaning "
    "feeling training spending reporting polling posting gathering sibling ceiling darling peking nanjing boeing"
)
NOT_LY = word_set(
    "family ally rally supply reply assembly daily weekly monthly early likely elderly friendly july italy fly "
    "rely apply imply comply deadly costly lively lovely ugly bully belly jelly sally emily kelly sicily anomaly "
    "butterfly"
)
LEADING = word_set(
    "but and or so yet still meanwhile however also then instead even again moreover indeed nevertheless earlier "
    "later now today yesterday asked while when though although because after before separately likewise if since "
    "once nor plus thus therefore hence as that"
)
"""What may stand before a subject without belonging to it."""

CLASS: dict[str, str] = {}
for _words, _letter in (
    (FINITE, "V"),
    (TIME, "t"),
    (ADVERBS, "a"),
    (PREPOSITIONS, "p"),
    (SUBORDINATORS, "s"),
    (RELATIVES, "w"),
    (DETERMINERS, "d"),
    (SUBJECT_PRONOUNS, "r"),
    (OBJECT_PRONOUNS, "o"),
    (CONJUNCTIONS, "c"),
    (BE | HAVE | DO | MODAL, "x"),
):
    for _word in _words:
        CLASS[_word] = _letter
CLASS["whose"] = "w"
CLASS["another"] = "d"

NAMELIKE = {"us", "may", "march", "will", "mark"}
"""Small words that are names or months when they have a capital inside a sentence."""


@lru_cache(maxsize=1 << 15)
def word_class(word: str) -> str:
    """The class of *word* as it is written."""
    lower = word.lower().replace("’", "'")
    letter = CLASS.get(lower)
    if letter is not None:
        if lower in NAMELIKE and word != lower:
            return "t" if lower in ("may", "march") else "C"
        return letter
    first = word[0]
    if first.isdigit() or first in "$€£":
        return "D"
    if first in "-–—―‒":
        return "—"
    if not first.isalpha():
        return first
    if first.isupper():
        return "C"
    if len(lower) > 4:
        if lower.endswith("ly") and lower not in NOT_LY:
            return "a"
        if lower.endswith("ed") and lower not in NOT_PAST:
            return "e"
        if lower.endswith("ing") and lower not in NOT_ING:
            return "g"
    return "n"
