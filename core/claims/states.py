"""States and their peoples, capitals and offices: so that "Tehran", "the Iranian envoy" and "Iran" are one party.

Each line is the key, then the other names. What a government is called by its head or house counts as the state.
"""

from __future__ import annotations

_STATES = """
afghanistan afghan afghans kabul taliban
albania albanian tirana
algeria algerian algiers
argentina argentine argentinian
armenia armenian armenians yerevan
australia australian canberra
austria austrian
azerbaijan azerbaijani azeri baku
bahrain bahraini manama
bangladesh bangladeshi dhaka
belarus belarusian minsk lukashenko
belgium belgian
bolivia bolivian
bosnia bosnian sarajevo
brazil brazilian brasilia
bulgaria bulgarian sofia
burundi burundian
cambodia cambodian
cameroon cameroonian
canada canadian ottawa
chile chilean
china chinese beijing
colombia colombian colombians bogota bogotá
congo congolese kinshasa
croatia croatian zagreb
cuba cuban havana
cyprus cypriot nicosia
czechia czech prague
denmark danish danes copenhagen
ecuador ecuadorian quito
egypt egyptian egyptians cairo
eritrea eritrean asmara
estonia estonian tallinn
ethiopia ethiopian ethiopians
finland finnish helsinki
france french paris elysee élysée macron
gambia gambian
georgia georgian tbilisi
germany german germans berlin scholz merkel
ghana ghanaian
greece greek greeks athens
guyana guyanese
haiti haitian
honduras honduran
hungary hungarian budapest
iceland icelandic
india indian delhi modi
indonesia indonesian jakarta
iran iranian iranians tehran
iraq iraqi iraqis baghdad
ireland irish dublin
israel israeli israelis netanyahu
italy italian rome
japan japanese tokyo
jordan jordanian amman
kazakhstan kazakh astana
kenya kenyan nairobi
kosovo kosovar pristina
kuwait kuwaiti
kyrgyzstan kyrgyz bishkek
laos laotian
latvia latvian riga
lebanon lebanese beirut
liberia liberian
libya libyan tripoli
lithuania lithuanian vilnius
malaysia malaysian
mali malian bamako
malta maltese
mexico mexican mexicans
moldova moldovan chisinau
mongolia mongolian
montenegro montenegrin podgorica
morocco moroccan rabat
mozambique mozambican
myanmar burmese burma
namibia namibian
nepal nepalese kathmandu
netherlands dutch hague
nicaragua nicaraguan managua
niger nigerien niamey
nigeria nigerian abuja
norway norwegian oslo
oman omani muscat
pakistan pakistani islamabad
palestine palestinian palestinians ramallah
panama panamanian
peru peruvian
philippines philippine filipino manila
poland polish warsaw
portugal portuguese lisbon
qatar qatari doha
romania romanian bucharest
russia russian russians moscow kremlin putin
rwanda rwandan kigali
senegal senegalese
serbia serbian belgrade
singapore singaporean
slovakia slovak bratislava
slovenia slovenian ljubljana
somalia somali mogadishu
spain spanish madrid
sudan sudanese khartoum
sweden swedish stockholm
switzerland swiss
syria syrian syrians damascus assad
taiwan taiwanese taipei
tajikistan tajik dushanbe
tanzania tanzanian
thailand thai bangkok
tunisia tunisian tunis
turkey turkish türkiye ankara erdogan erdoğan
turkmenistan turkmen
uganda ugandan kampala
ukraine ukrainian ukrainians kyiv kiev zelensky zelenskyy
uruguay uruguayan
uzbekistan uzbek tashkent
venezuela venezuelan venezuelans caracas maduro
vietnam vietnamese hanoi
yemen yemeni sanaa houthi houthis
zambia zambian
zimbabwe zimbabwean harare
hamas
hezbollah
nato
"""
_PHRASES = {
    "united states": "usa", "u.s.": "usa", "us": "usa", "u.s.a.": "usa", "usa": "usa", "america": "usa",
    "american": "usa", "americans": "usa", "washington": "usa", "white house": "usa", "pentagon": "usa",
    "state department": "usa", "cia": "usa", "fbi": "usa",
    "centcom": "usa", "mossad": "israel", "idf": "israel", "foreign office": "uk", "quai d'orsay": "france",
    "biden": "usa", "trump": "usa", "obama": "usa",
    "united kingdom": "uk", "uk": "uk", "u.k.": "uk", "britain": "uk", "british": "uk", "london": "uk",
    "downing street": "uk", "england": "uk",
    "european union": "eu", "eu": "eu", "e.u.": "eu", "brussels": "eu", "european commission": "eu",
    "united nations": "un", "un": "un", "u.n.": "un",
    "north korea": "north korea", "north korean": "north korea", "pyongyang": "north korea", "dprk": "north korea",
    "south korea": "south korea", "south korean": "south korea", "seoul": "south korea",
    "saudi arabia": "saudi arabia", "saudi": "saudi arabia", "saudis": "saudi arabia", "riyadh": "saudi arabia",
    "south africa": "south africa", "south african": "south africa", "pretoria": "south africa",
    "new zealand": "new zealand", "wellington": "new zealand", "sri lanka": "sri lanka", "sri lankan": "sri lanka",
    "emirates": "uae", "uae": "uae", "emirati": "uae", "abu dhabi": "uae",
    "south sudan": "south sudan", "south sudanese": "south sudan", "juba": "south sudan",
    "islamic republic": "iran", "islamic jihad": "islamic jihad", "african union": "african union",
    "arab league": "arab league", "east timor": "timor", "costa rica": "costa rica", "el salvador": "el salvador",
}  # fmt: skip

NAMES: dict[str, str] = {
    **{name: line.split()[0] for line in _STATES.strip().splitlines() for name in line.split()},
    **_PHRASES,
}
"""Names in small letters, each with the party it means."""

_EUROPEANS = (
    "uk eu france germany italy spain poland netherlands belgium sweden denmark finland austria portugal ireland"
)
GROUPS: dict[str, frozenset[str]] = {
    "european": frozenset(_EUROPEANS.split()),
    "europeans": frozenset(_EUROPEANS.split()),
    "western": frozenset(f"usa canada australia nato {_EUROPEANS}".split()),
    "west": frozenset(f"usa canada australia nato {_EUROPEANS}".split()),
    "e3": frozenset(("uk", "france", "germany")),
    "g7": frozenset(("usa", "uk", "france", "germany", "italy", "japan", "canada", "eu")),
    "arab": frozenset(("saudi arabia", "uae", "egypt", "jordan", "qatar", "kuwait", "bahrain", "arab league")),
}
"""Words that mean any or several of some parties."""
