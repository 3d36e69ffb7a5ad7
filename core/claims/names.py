"""Names and who is meant by them: "Kirby", "He", "the officials", "the ministry" inside one text.

A careful guess by nearness: the last one that fits. Nothing is known but the text itself and a few words that tell a
person's title or an organisation from a name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from core.claims.drafts import Place
from core.claims.tables import word_set

ORGANISATIONS = (
    "United Nations|European Union|United States|United Kingdom|Security Council|General Assembly|White House|"
    "State Department|Saudi Arabia|South Korea|North Korea|South Africa|New Zealand|Human Rights Council|UN|U\\.N\\.|"
    "EU|"
    "E\\.U\\.|US|U\\.S\\.|UK|U\\.K\\.|NATO|IAEA|OPCW|OSCE|WHO|ICC|UNESCO|IMF|OPEC|Iran|Iraq|Israel|Russia|China|France|Germany|"
    "Britain|Ukraine|Turkey|Türkiye|Syria|Lebanon|Yemen|Egypt|Jordan|Qatar|Kuwait|Bahrain|Oman|Pakistan|India|Japan|"
    "Afghanistan|Armenia|Azerbaijan|Belarus|Brazil|Canada|Mexico|Cuba|Venezuela|Poland|Italy|Spain|Portugal|Norway|"
    "Sweden|Finland|Denmark|Austria|Hungary|Greece|Serbia|Romania|Bulgaria|Georgia|Kazakhstan|Vienna|Geneva|Moscow|"
    "Tehran|Washington|London|Paris|Berlin|Beijing|Kyiv|Kiev|Brussels|Congress|Senate|Parliament|Pentagon|Kremlin"
)
TITLE_WORDS = word_set(
    "mr mrs ms miss dr prof professor sen senator rep representative gov governor president vice deputy prime "
    "minister foreign defense defence finance interior secretary general ambassador envoy chancellor king queen "
    "prince princess sheikh ayatollah imam hojatoleslam pope rabbi bishop judge justice chief chairman chairwoman "
    "director speaker spokesman spokeswoman spokesperson commander major brigadier lieutenant colonel captain "
    "admiral gen col lt capt adm maj sgt rev sir lord lady former acting permanent special senior executive "
    "managing editor lawyer attorney congressman congresswoman republican democratic state house national "
    "oversight committee american iranian russian british french german chinese israeli ukrainian turkish saudi "
    "european western pakistani indian japanese canadian syrian iraqi lebanese palestinian polish italian spanish "
    "south north u.s. u.n. us un uk eu u.k. first high supreme leader ministry council department security top "
    "new york commissioner officer assistant under-secretary undersecretary coordinator counsel mayor sheriff "
    "detective sergeant inspector headquarters press briefing political analyst expert law author journalist "
    "presidential nominee candidate campaign manager strategist communications the a an"
)
CORPORATE = word_set(
    "news times post journal agency press reuters ministry department council committee commission agency "
    "organisation organization university institute center centre party group union association bank company "
    "corporation inc government administration army guard corps force forces navy police office bureau court "
    "congress senate parliament house assembly campaign board team federation foundation network television tv "
    "radio cnn bbc nbc cbs abc afp ap irna tass mehr fars tasnim xinhua interfax pentagon kremlin embassy mission "
    "nato iaea opcw watch league club society coalition alliance bloc fund service services delegation "
    "secretariat"
)
PLURAL_HEADS = re.compile(r"(?:s|people|police|men|women|media|staff)$")
UNNAMED_HEADS = word_set(
    "officials official sources source experts expert analysts analyst observers observer critics critic "
    "diplomats diplomat reports report people person authorities lawmakers activists witnesses witness insiders "
    "insider media spokesman spokeswoman spokesperson aides aide advisers adviser pundits residents researchers "
    "supporters opponents some others one many users assessments intelligence documents document scientists "
    "economists voters republicans democrats investigators prosecutors police sceptics skeptics commentators "
    "journalists reporters"
)
SMALL = word_set(
    "the a an in on at by for from with of to but and or so while when after although though because since before "
    "as if once until this that these those his her their its our my citing according asked he she they it we i "
    "there here no not now then also still yet what who why how where which some many most both under over during "
    "despite"
)
"""Words that have a capital only because they begin a sentence."""
RUN = re.compile(
    r"[^\W\d_a-zа-я](?:\.(?=\s[A-Z])|[\w’'-]*)"
    r"(?:[ \u00a0](?:(?:de|del|la|al|el|bin|ibn|van|von|der|ben)[ \u00a0-])?"
    r"[^\W\d_a-zа-я](?:\.(?=\s[A-Z])|[\w’'-]*))*"
)
ALIKE = {
    "ambassador": word_set("ambassador representative envoy"),
    "envoy": word_set("ambassador representative envoy"),
    "representative": word_set("ambassador representative envoy"),
    "diplomat": word_set("ambassador representative envoy diplomat minister spokesman spokesperson spokeswoman"),
    "newspaper": word_set("times post journal newspaper guardian telegraph tribune daily herald"),
    "paper": word_set("times post journal newspaper guardian telegraph tribune daily herald paper"),
    "agency": word_set("agency iaea afp reuters tass irna ap"),
    "watchdog": word_set("agency iaea"),
    "network": word_set("nbc cbs cnn abc fox news network bbc tv"),
    "broadcaster": word_set("nbc cbs cnn abc fox news network bbc tv"),
    "outlet": word_set("news times post politico axios reuters"),
    "spokesperson": word_set("spokesperson spokesman spokeswoman"),
    "spokesman": word_set("spokesperson spokesman"),
    "spokeswoman": word_set("spokesperson spokeswoman"),
    "official": word_set("official minister spokesman spokesperson spokeswoman envoy"),
    "commander": word_set("commander general major"),
    "general": word_set("commander general"),
}
"""What may be said of somebody after other words were: "the ambassador" of a permanent representative."""
HEADS = (
    UNNAMED_HEADS
    | frozenset(ALIKE)
    | word_set(
        "ministry department minister president secretary group committee council court embassy mission office campaign "
        "party company army government chief leader leaders countries states parties sides ministers presidents commission"
    )
)
"""What "the …" may take up again out of the text itself."""
HEAD = re.compile(rf"\b(?:{'|'.join(sorted(HEADS))})\b", re.IGNORECASE)
NEAR = 6000
"""Characters back to which "the officials" is looked for."""
MEDIA = word_set("newspaper paper daily network broadcaster agency outlet watchdog")
ADJECTIVE = re.compile(r"^(?:top|senior|chief|same|iraqi|israeli|saudi|french|german)$|(?:ian|ish|ese|can|ean)$")
"""Describing words that need not have been used of somebody before."""
HE, SHE, THEY, IT = (
    frozenset(("he", "him", "his")),
    frozenset(("she", "her")),
    frozenset(("they", "their")),
    frozenset(("it", "its")),
)
MALE_TITLES, FEMALE_TITLES = (
    frozenset(("mr", "mr.", "king", "sir", "lord", "spokesman", "chairman", "congressman")),
    frozenset(("mrs", "mrs.", "ms", "ms.", "miss", "queen", "lady", "spokeswoman", "chairwoman", "congresswoman")),
)
FEMALE_NAMES = word_set(
    "barbara hillary maria anna elizabeth mary susan karen karine jen jennifer linda annalena ursula angela "
    "giorgia liz theresa nancy laura sarah jessica michelle melania ivanka kellyanne donna rebecca emily kate "
    "catherine samantha nikki condoleezza madeleine ava amy julia julie christine hanan leila zahra fatemeh "
    "masoumeh marina olga tatiana elena natalia svetlana yulia rosemary helen alice ruth rachel hannah emma "
    "olivia sophie claire marie anne federica catherine mao hua tulsi kamala loretta alicia dianne elena sonia "
    "ruth megyn"
)
MALE_NAMES = word_set(
    "john james robert michael william david richard joseph thomas charles donald george kenneth steven edward "
    "brian ronald anthony kevin mark barack joe bill tim mike paul ted marco vladimir sergei sergey dmitry "
    "mikhail vassily mohammad mohammed ali hossein hassan amir nasser javad ebrahim antonio ban kofi josep "
    "emmanuel boris rishi olaf benjamin recep xi wang peter stephen daniel matthew jake antony ned"
)


@dataclass(slots=True)
class Entity:
    """Somebody the text names: the fullest name, the words said of them, where last mentioned."""

    name: str
    words: frozenset[str]
    at: int
    plural: bool
    corporate: bool
    gender: str


_STRIP_ORG = re.compile(rf"^(?:(?:{ORGANISATIONS})(?:['’]s?)?\s+)+(?=\S)")


def bare_name(mention: str) -> str:
    """The name in *mention* without titles before it: "John Kirby" of "White House spokesman John Kirby".

    What holds no name ("senior officials") comes back without its article.
    """
    words = mention.split()
    while words and words[0].lower() in ("the", "a", "an"):
        words.pop(0)
    if not words:
        return mention.strip()
    if words[-1].lower().strip(".,") in CORPORATE or not words[-1][:1].isupper():
        return " ".join(words)
    first = len(words)
    while first and (
        words[first - 1][:1].isupper() or words[first - 1].lower() in ("de", "al", "bin", "van", "von", "el", "der")
    ):
        first -= 1
    run = words[first:]
    while run and not run[0][:1].isupper():
        run.pop(0)
    tail = _STRIP_ORG.sub("", " ".join(run))
    kept = tail.split()
    while len(kept) > 1 and kept[0].lower().strip(".,") in TITLE_WORDS:
        kept.pop(0)
        kept = _STRIP_ORG.sub("", " ".join(kept)).split() or kept
    if len(kept) < 2 and (first or len(run) > len(kept)) and kept and kept[-1].lower() in TITLE_WORDS:
        return " ".join(words)
    if first and len(kept) == 1 and words[first - 1].lower() in ("of", "for", "in", "at", "from", "and", "&", "the"):
        return " ".join(words)  # "Ministry of Defence", "France and Germany"
    if "and" in (word.lower() for word in words[:first]):
        return " ".join(words)
    return " ".join(kept) if kept else " ".join(words)


class Names:
    """The names of one text and who was mentioned last; asked in the order of the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._by_last: dict[str, list[tuple[int, str]]] = {}
        self._entities: list[Entity] = []
        self._indexed = False
        self._phrases: dict[str, list[tuple[int, str]]] | None = None
        self._known: dict[tuple[Place, str], str] = {}

    def _index(self) -> None:
        """Note every run of capitalised words by its last one, so that "Kirby" finds "John Kirby"."""
        if self._indexed:
            return
        for match in RUN.finditer(self.text):
            run = match.group()
            if " " in run or "\u00a0" in run:
                words = run.replace("\u00a0", " ").split()
                while len(words) > 1 and words[0].lower() in SMALL:
                    words.pop(0)
                name = bare_name(" ".join(words)).rstrip(".")
                last = re.sub(r"['’]s?$", "", name.split()[-1]) if name else ""
                if " " in name and last:
                    self._by_last.setdefault(last, []).append((match.start(), re.sub(r"['’]s?$", "", name)))
        self._indexed = True

    def resolve(self, place: Place, kind: str, antecedent: Place | None = None) -> str:
        """Who the mention at *place* stands for, by name; the mention itself when nothing better is known."""
        key = (place, "relative" if kind == "relative" else "")
        if key not in self._known:
            self._known[key] = self._resolved(place, kind, antecedent)
        return self._known[key]

    def _resolved(self, place: Place, kind: str, antecedent: Place | None) -> str:
        mention = " ".join(self.text[place[0] : place[1]].split())
        low = mention.lower()
        if kind == "relative" and antecedent is not None:
            return self.resolve(antecedent, "noun")
        if low in HE | SHE | THEY | IT:
            return self._by_pronoun(low, place[0]) or mention
        if low in ("i", "we", "you", "who", "which", "that", "my", "our"):
            return mention
        if antecedent is not None:  # "Its director general, Rafael Grossi": the apposition is the name
            name = bare_name(" ".join(self.text[antecedent[0] : antecedent[1]].split()))
            self.note(name, f"{mention} {name}", place[0])
            return name
        name = (
            self._by_definite(low, place[0]) if low.startswith(("the ", "this ", "that ", "those ", "these ")) else ""
        )
        if not name:
            name = self._fullest(bare_name(re.sub(r"['’]s?$", "", mention)), place[0])
        self.note(name, mention, place[0])
        return name

    def _fullest(self, name: str, at: int) -> str:
        if " " in name or not name[:1].isupper() or name.lower() in CORPORATE:
            return name
        for entity in reversed(self._entities):
            if entity.name.endswith(" " + name) and not entity.corporate:
                return entity.name
        for entity in reversed(self._entities):  # family name first: "Mao" for "Mao Ning"
            if entity.name.startswith(name + " ") and not entity.corporate and entity.name.count(" ") == 1:
                return entity.name
        self._index()
        found = self._by_last.get(name)
        if not found:
            return name
        index = bisect_left(found, (at, ""))
        fitting = found[index - 1] if index else found[0]
        return fitting[1] if fitting[1].split()[0].lower() not in TITLE_WORDS else name

    def note(self, name: str, mention: str, at: int) -> None:
        """Remember that *name* was just mentioned, as *mention*."""
        words = frozenset(re.findall(r"[\w-]+", mention.lower()))
        last = name.rsplit(maxsplit=1)[-1].lower() if name else ""
        named = {word.lower() for word in re.findall(r"[\w-]+", name)}
        corporate = last in CORPORATE or bool(named & CORPORATE) or bool(re.fullmatch(ORGANISATIONS, name))
        plural = (
            " and " in mention
            or (not last[:1].isupper() and bool(PLURAL_HEADS.search(last)) and name[:1].islower())
            or (last in UNNAMED_HEADS and last.endswith("s"))
        )
        first = name.split(maxsplit=1)[0].lower() if name else ""
        gender = (
            "m"
            if words & MALE_TITLES or first in MALE_NAMES
            else "f"
            if words & FEMALE_TITLES or first in FEMALE_NAMES
            else ""
        )
        for index, entity in enumerate(self._entities):
            if entity.name == name:
                self._entities.pop(index)
                words |= entity.words
                gender, corporate = gender or entity.gender, corporate or entity.corporate
                break
        self._entities.append(Entity(name, words, at, plural, corporate, gender))
        if len(self._entities) > 60:
            self._entities.pop(0)

    def _by_pronoun(self, pronoun: str, at: int) -> str:
        if pronoun in HE | SHE:
            gender = "m" if pronoun in HE else "f"
            for entity in reversed(self._entities):
                if not entity.plural and not entity.corporate and entity.gender in ("", gender) and entity.at < at:
                    entity.gender = gender
                    entity.at = at
                    return entity.name
            return ""
        if pronoun in THEY:
            for entity in reversed(self._entities):
                if (entity.plural or entity.corporate) and entity.at < at:
                    return entity.name
            return ""
        for entity in reversed(self._entities):
            if entity.corporate and not entity.plural and entity.at < at:
                return entity.name
        return ""

    def _by_definite(self, mention: str, at: int) -> str:
        """Who "the officials", "the ministry", "the spokesman" are: the last one with that word and more beside it."""
        words = re.findall(r"[\w-]+", mention)[1:]
        if not words or len(words) > 3:
            return ""
        head = words[-1]
        alike = ALIKE.get(head, frozenset((head,)))
        for entity in reversed(self._entities):
            described = {word for word in words[:-1] if not ADJECTIVE.search(word)}
            fits = alike & entity.words and described <= entity.words and entity.at < at
            told_more = entity.name[:1].isupper() or len(entity.words) > len(words) + 1
            if fits and told_more and entity.name.lower() not in (mention, " ".join(words)):
                return entity.name
        if head in MEDIA:
            self._index()
            runs = [found for word in alike for found in _last_before(self._by_last.get(word.title(), []), at)]
            if runs:
                return max(runs)[1]
        if head not in HEADS:
            return ""
        phrases = _last_before(self._described().get(head, []), at)
        return phrases[0][1] if phrases else ""

    def _described(self) -> dict[str, list[tuple[int, str]]]:
        """For "officials", "ministry" and the like, where the text says which ones ("senior Biden … officials")."""
        if self._phrases is None:
            self._phrases = {}
            for match in HEAD.finditer(self.text):
                before = self.text[max(0, match.start() - 80) : match.start()]
                if before[-1:] in (" ", "\u00a0"):
                    phrase = _tight(before.split()[-6:], match.group())
                    if phrase:
                        self._phrases.setdefault(match.group().lower(), []).append((match.start(), phrase))
        return self._phrases


def _last_before(found: list[tuple[int, str]], at: int) -> list[tuple[int, str]]:
    """The last of *found* before *at*, if it is near, in a list."""
    index = bisect_left(found, (at, ""))
    return [found[index - 1]] if index and at - found[index - 1][0] < NEAR else []


def _tight(before: list[str], written: str) -> str:
    """The words right before *written* that belong to it: names and describing words, no verbs or small words."""
    kept: list[str] = []
    for word in reversed(before):
        low = word.lower().strip(".,")
        if (word[:1].isupper() and low not in ("the", "a", "an", "in", "on", "at", "but", "and", "citing")) or low in (
            "senior",
            "former",
            "top",
            "intelligence",
            "administration",
            "government",
            "foreign",
            "defense",
            "defence",
            "security",
            "military",
            "campaign",
            "local",
            "federal",
            "state",
        ):
            kept.append(word)
        else:
            break
    return " ".join([*reversed(kept), written]) if kept else ""


def unnamed(name: str) -> bool:
    """Whether *name* names nobody in particular ("senior officials", "a source")."""
    words = name.split()
    return bool(words) and (
        words[-1].lower() in UNNAMED_HEADS
        or (words[0].lower() in ("some", "many", "several", "others", "sources") and not words[-1][:1].isupper())
    )
