"""Words that tell a title, an organisation or nobody in particular from a name."""

from __future__ import annotations

import re

from core.claims.tables import word_set

ORGANISATIONS = (
    "United Nations|European Union|United States|United Kingdom|Security Council|General Assembly|White House|"
    "State Department|Saudi Arabia|South Korea|North Korea|South Africa|New Zealand|Human Rights Council|UN|U\\.N\\.|"
    "EU|"
    "E\\.U\\.|US|U\\.S\\.|UK|U\\.K\\.|NATO|IAEA|OPCW|OSCE|WHO|ICC|UNESCO|IMF|OPEC|Iran|Iraq|Israel|Russia|China|France|Germany|"
    "Britain|Ukraine|Turkey|Türkiye|Syria|Lebanon|Yemen|Egypt|Jordan|Qatar|Kuwait|Bahrain|Oman|Pakistan|India|Japan|"
    "Afghanistan|Armenia|Azerbaijan|Belarus|Brazil|Canada|Mexico|Cuba|Venezuela|Poland|Italy|Spain|Portugal|Norway|"
    "Sweden|Finland|Denmark|Austria|Hungary|Greece|Serbia|Romania|Bulgaria|Georgia|Kazakhstan|Vienna|Geneva|Moscow|"
    "Tehran|Washington|London|Paris|Berlin|Beijing|Kyiv|Kiev|Brussels|Congress|Senate|Parliament|Pentagon|Kremlin|IRGC|"
    "IRGC Navy|Hamas|Hezbollah|Foreign Ministry|Defense Ministry|Defence Ministry"
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
    "sec presidential nominee candidate campaign manager strategist communications the a an"
)
RANKS = word_set(
    "director secretary undersecretary under-secretary minister president spokesman spokeswoman spokesperson "
    "ambassador envoy chief chairman chairwoman commander general senator representative governor mayor judge "
    "justice speaker officer analyst expert professor coordinator commissioner premier counsel adviser advisor "
    "manager editor leader auditor inspector prosecutor treasurer superintendent councilman councilwoman councillor "
    "councilor alderman lawmaker banker economist historian scientist captain lieutenant sergeant colonel major "
    "admiral premier chancellor delegate undersecretary-general under-secretary-general "
    "secretary-general director-general vice-president attorney-general major-general brigadier-general sheriff "
    "lieutenant-general deputy-general constable ombudsman curator cyclist striker goalkeeper "
    "coach singer actor actress novelist "
    "criminologist epidemiologist sociologist engineer pilot farmer rancher teacher physician surgeon priest pastor "
    "columnist comedian producer swimmer boxer driver representative spokeswoman official head member resident"
)
"""Titles after which a name follows, whatever stands before them."""
CORPORATE = word_set(
    "news times post journal agency press reuters ministry department council committee commission agency "
    "organisation organization university institute center centre party group union association bank company "
    "corporation inc government administration army guard corps force forces navy police office bureau court "
    "congress senate parliament house assembly campaign board team federation foundation network television tv "
    "radio cnn bbc nbc cbs abc afp ap international observatory novosti irna tass mehr fars tasnim xinhua "
    "interfax pentagon kremlin embassy mission nato iaea opcw watch league club society coalition alliance bloc "
    "fund service services delegation secretariat staff command"
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
    "daily": word_set("times post journal newspaper guardian telegraph tribune daily herald"),
    "agency": word_set("agency iaea afp reuters tass irna ap"),
    "watchdog": word_set("agency iaea"),
    "network": word_set("nbc cbs cnn abc fox news network bbc tv television"),
    "broadcaster": word_set("nbc cbs cnn abc fox news network bbc itv pbs npr tv television"),
    "outlet": word_set("news times post politico axios reuters"),
    "spokesperson": word_set("spokesperson spokesman spokeswoman"),
    "spokesman": word_set("spokesperson spokesman"),
    "spokeswoman": word_set("spokesperson spokeswoman"),
    "official": word_set("official minister spokesman spokesperson spokeswoman envoy"),
    "undersigned": word_set("representative ambassador envoy minister chargé president chairman director"),
    "commander": word_set("commander general major"),
    "general": word_set("commander general"),
}
"""What may be said of somebody after other words were: "the ambassador" of a permanent representative."""
HEADS = (
    UNNAMED_HEADS
    | frozenset(ALIKE)
    | word_set(
        "ministry department minister president secretary group committee council court embassy mission office "
        "campaign party company army government chief leader leaders countries states parties sides ministers "
        "presidents commission"
    )
)
"""What "the …" may take up again out of the text itself."""
HEAD = re.compile(rf"\b(?:{'|'.join(sorted(HEADS))})\b", re.IGNORECASE)
DESCRIBING = word_set(
    "senior former top intelligence administration government foreign defense defence security military campaign "
    "local federal state"
)
NEVER_NAMED = word_set("the a an in on at but and citing")
NEAR = 6000
"""Characters back to which "the officials" is looked for."""
PERSONAL = RANKS | word_set("mr mrs ms dr sir lord prof sen rep gov gen capt col lt officer candidate")
"""Words that are said of persons."""
GOVERNING = word_set(
    "ministry government army military navy police parliament congress senate court embassy mission kremlin pentagon "
    "council state guard forces force department office"
)
PRIVATE = (
    "Watch", "Group", "Institute", "Institution", "Centre", "Center", "Union", "Association", "Organisation",
    "Organization", "Foundation", "Society", "Federation", "Company", "Corporation", "Bank", "International",
    "Alliance", "Coalition", "League", "Agency", "Observatory", "Network", "Fund", "Club",
)  # fmt: skip
"""How the names of organisations end that are no part of a government."""
SEVERAL = word_set("two three four five six seven both")
SIDES = word_set("countries states nations governments sides powers allies")
MEDIA_NAMES = frozenset[str]().union(*(ALIKE[head] for head in ("newspaper", "agency", "network", "outlet")))
BODIES = word_set("organisation organization group body company bloc agency institute institution")
MEDIA = word_set("newspaper paper daily network broadcaster agency outlet watchdog")
ADJECTIVE = re.compile(r"^(?:top|senior|chief|same|iraqi|israeli|saudi|french|german)$|(?:ian|ish|ese|can|ean)$")
"""Describing words that need not have been used of somebody before."""
HE = word_set("he him his")
SHE = word_set("she her")
THEY = word_set("they their")
IT = word_set("it its")
MALE_TITLES = word_set("mr mr. king sir lord spokesman chairman congressman")
FEMALE_TITLES = word_set("mrs mrs. ms ms. miss queen lady spokeswoman chairwoman congresswoman")
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


ORGANISATION_FIRST = re.compile(rf"^(?:(?:{ORGANISATIONS})(?:['’]s?)?\s+)+(?=\S)")
