"""The words of saying of languages other than English: enough for quotations, and for claims said to be somebody's.

One line is *stance: forms, divided by commas*. A form is what stands in the text, in small letters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.model import Stance


@dataclass(frozen=True, slots=True)
class Lexicon:
    """How a language attributes.

    *that* begins a reported clause; *according* stands before a source, *after* behind it. *speaker_first*: the
    speaker usually stands before the verb; else right after it (Arabic). *objects* is how a verb's object begins where
    its place doesn't tell; *verbs* are those that may follow a source without a comma. *calling* are verbs that call
    something names, *naming* what a claim is called by who answers it. *parted* are verbs with the speaker or the
    object inside them ("wies … zurück", "a-t-il ajouté"); *turns* is how a further verb begins after an object.
    """

    cues: re.Pattern[str]
    stances: dict[str, Stance]
    that: re.Pattern[str]
    according: re.Pattern[str]
    after: re.Pattern[str] | None
    speaker_first: bool
    leading: frozenset[str]
    time: re.Pattern[str]
    objects: re.Pattern[str] | None = None
    verbs: re.Pattern[str] | None = None
    calling: frozenset[str] = frozenset()
    naming: re.Pattern[str] | None = None
    parted: tuple[tuple[re.Pattern[str], Stance], ...] = ()
    turns: re.Pattern[str] | None = None
    plain: re.Pattern[str] | None = None


def _lexicon(
    cues: str,
    that: str,
    according: str,
    leading: str,
    time: str,
    after: str = "",
    *,
    speaker_first: bool = True,
    objects: str = "",
    verbs: str = "",
    naming: str = "",
    parted: str = "",
    turns: str = "",
    plain: str = "",
    prefixes: str = "",
) -> Lexicon:
    stances: dict[str, Stance] = {}
    calling: set[str] = set()
    for line in cues.strip().splitlines():
        stance, forms = line.split(":", 1)
        for form in forms.split(","):
            bare = " ".join(form.split())
            for whole in (bare, *(prefix + bare for prefix in prefixes)):
                if stance == "call":
                    calling.add(whole)
                stances.setdefault(whole, Stance(stance) if stance != "call" else Stance.ASSERT)
    longest_first = sorted(stances, key=lambda form: (-len(form), form))
    return Lexicon(
        cues=_whole("|".join(re.escape(form).replace(r"\ ", r"\s+") for form in longest_first)),
        stances=stances,
        that=re.compile(that, re.IGNORECASE),
        according=re.compile(rf"(?<![\w\u200c])(?:{according})", re.IGNORECASE),
        after=_whole(after) if after else None,
        speaker_first=speaker_first,
        leading=frozenset(leading.split()),
        objects=re.compile(objects) if objects else None,
        calling=frozenset(calling),
        naming=_whole(naming) if naming else None,
        parted=tuple(_parted(line) for line in parted.strip().splitlines()),
        turns=re.compile(turns, re.IGNORECASE) if turns else None,
        plain=re.compile(plain, re.IGNORECASE) if plain else None,
        verbs=_whole(verbs) if verbs else None,
        time=re.compile(rf"\s*(?:{time})\b", re.IGNORECASE),
    )


def _parted(line: str) -> tuple[re.Pattern[str], Stance]:
    """*stance: pattern*, in which SPEAKER and OBJECT stand for some words."""
    stance, pattern = line.split(":", 1)
    for name in ("speaker", "object"):
        pattern = pattern.replace(name.upper(), rf"(?P<{name}>[^.;:«»„“”\n]{{2,160}}?)")
    return _whole(pattern.strip()), Stance(stance)


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w\u200c])(?:{pattern})(?![\w\u200c])", re.IGNORECASE)


FRENCH = _lexicon(
    """
assert: a déclaré, ont déclaré, avait déclaré, déclare, déclarent, déclarait, a dit, ont dit, avait dit, dit, \
disent, a affirmé, ont affirmé, avait affirmé, affirme, affirment, affirmait, a ajouté, ont ajouté, ajoute, \
ajoutent, ajoutait, a expliqué, ont expliqué, explique, expliquent, a indiqué, ont indiqué, indique, indiquent, \
a annoncé, ont annoncé, annonce, annoncent, a assuré, ont assuré, assure, assurent, a précisé, ont précisé, \
précise, précisent, a souligné, ont souligné, souligne, soulignent, a estimé, ont estimé, estime, estiment, \
a rappelé, rappelle, a écrit, ont écrit, écrit, a rapporté, ont rapporté, rapporte, rapportent, a soutenu, \
soutient, a prétendu, prétend, prétendent, a confirmé, ont confirmé, confirme, confirment, a reconnu, reconnaît, \
a averti, avertit, a prévenu, a répondu, ont répondu, répond, répondent, a poursuivi, poursuit, a insisté, \
insiste, a noté, note, a lancé, lance, a martelé, a fait savoir, ont fait savoir, a révélé, révèle, a promis, conclut
accuse: a accusé, ont accusé, accuse, accusent, a dénoncé, ont dénoncé, dénonce, dénoncent, a condamné, \
ont condamné, condamne, condamnent, a critiqué, critique
deny: a nié, ont nié, nie, nient, a démenti, ont démenti, dément, démentent
rebut: a rejeté, ont rejeté, rejette, rejettent, a réfuté, ont réfuté, réfute, réfutent, a contesté, conteste, \
contestent, a rétorqué, rétorque
withhold: n'a pas confirmé, n’a pas confirmé, n'ont pas confirmé, n’ont pas confirmé, a refusé de commenter, \
n'a pas commenté, n’a pas commenté, n'a pas souhaité commenter, n’a pas souhaité commenter
belief: croit, croient, pense, pensent, espère, espèrent, craint, craignent
question: a demandé, demande, s'est interrogé, s’est interrogé
support: a salué, salue, a soutenu, a approuvé
call: a qualifié, ont qualifié, qualifie, qualifient, a taxé, taxe
""",
    r"\bqu(?:e\b|['’])",
    r"(?:selon|d['’]après|aux dires de|à en croire)\b",
    "mais et or donc cependant toutefois pourtant ainsi par ailleurs en outre alors puis",
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui",
    naming=r"accusations?|allégations?|rapports?|chiffres?|informations?|révélations?|propos|déclarations?|affirmations?|"
    r"rumeurs?|enquête|publication|article|annonce|version|critiques?|montant|thèse|récit|cela|celles?-ci|ceux-ci",
    parted="""
assert: a-t-(?P<speaker>il|elle|on) (?:ajouté|déclaré|dit|affirmé|expliqué|indiqué|précisé|souligné|assuré|estimé|\
poursuivi|insisté|conclu|répondu|martelé|lancé|écrit|rappelé)
assert: ont-(?P<speaker>ils|elles) (?:ajouté|déclaré|dit|affirmé|expliqué|indiqué|précisé|souligné|assuré|\
estimé|répondu)
assert: (?:ajoute|explique|affirme|assure|souligne|précise|estime|poursuit|insiste|conclut|répond|dit|lance)-(?:t-)?\
(?P<speaker>il|elle|on)
""",
    turns=r"\s+et (?=(?:a|ont|réclame|exige|demande|appelle|annonce|dit|se)\w{0,3}\b)",
)
GERMAN = _lexicon(
    """
assert: sagte, sagten, sagt, sagen, hat gesagt, erklärte, erklärten, erklärt, erklären, betonte, betonten, \
betont, teilte mit, teilten mit, teilt mit, meinte, meint, meinten, behauptete, behaupteten, behauptet, \
behaupten, berichtete, berichteten, berichtet, berichten, schrieb, schrieben, schreibt, fügte hinzu, ergänzte, \
äußerte, warnte, warnten, warnt, bestätigte, bestätigten, bestätigt, räumte ein, gab zu, kündigte an, \
unterstrich, versicherte, versicherten, antwortete, antworteten, entgegnete, entgegneten, hieß es, \
heißt es, verlautete, so, mahnte, forderte, forderten
accuse: beschuldigte, beschuldigten, beschuldigt, warf vor, warfen vor, verurteilte, verurteilten, verurteilt, \
kritisierte, kritisierten, kritisiert
deny: bestritt, bestritten, bestreitet, dementierte, dementierten, dementiert, leugnete, leugnet
rebut: wies zurück, wiesen zurück, weist zurück, widersprach, widersprachen, widerspricht, konterte
withhold: wollte sich nicht äußern, wollte nicht kommentieren, bestätigte nicht, äußerte sich nicht, \
lehnte eine stellungnahme ab
belief: glaubt, glauben, hofft, hoffen, befürchtet, befürchten, vermutet
question: fragte, fragten, fragt
support: begrüßte, begrüßten, begrüßt, lobte, unterstützte
call: nannte, nannten, nennt, nennen, bezeichnete, bezeichneten, bezeichnet
""",
    r",\s*(?:dass|daß|ob)\b",
    r"(?:laut|nach (?:angaben|aussage|worten) (?:von|des|der)|gemäß)\b",
    "aber und doch jedoch auch dann zudem außerdem denn",
    r"am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)|gestern|heute",
    after=r"zufolge",
    verbs="hat|habe|haben|hätten|ist|sei|sind|seien|war|waren|wurde|wurden|soll|sollen|will|wollen|wird|werden|gibt|gab|"
    "enthält|enthalten|liegt|liegen|steht|stehen|kostet|kosten|starben|kamen|kam|ging|gingen|droht|drohen|fehlt|fehlen|"
    "bleibt|bleiben|kann|können|muss|müssen|\\w{3,}te|\\w{3,}ten",
    naming=r"vorw(?:u|ü)rfe?n?|anschuldigung(?:en)?|bericht(?:e|en)?|darstellung(?:en)?|behauptung(?:en)?|meldung(?:en)?|"
    r"angaben?|zahlen|aussagen?|äußerung(?:en)?|erklärung(?:en)?|version|kritik|gerüchte?|studie|artikel|dies|das|sie",
    parted="""
rebut: (?:wies|wiesen|weist|weisen) OBJECT zurück
accuse: (?:warf|warfen|wirft|werfen) OBJECT vor
assert: (?:fügte|fügten) SPEAKER hinzu
assert: (?:teilte|teilten) SPEAKER mit
assert: (?:räumte|räumten) SPEAKER ein
assert: (?:kündigte|kündigten) SPEAKER an
""",
    plain=r",\s+(?!(?:und|aber|dass|daß|ob|wenn|weil|als|wie|der|dem|den|denen|deren|dessen)\b)(?=[^.,;]{8,160}\b"
    r"(?:habe|haben|hätten?|sei|seien|wären?|werden?|würden?|könnten?|könne|müssten?|müsse|solle|sollten|wolle|wollten|"
    r"dürften?|dürfe|gebe|gäbe|\w{3,}ten)\b)",
)
SPANISH = _lexicon(
    """
assert: dijo, dijeron, ha dicho, dice, dicen, declaró, declararon, ha declarado, declara, afirmó, afirmaron, \
ha afirmado, afirma, afirman, aseguró, aseguraron, ha asegurado, asegura, aseguran, añadió, añadieron, añade, \
agregó, agregaron, agrega, explicó, explicaron, explica, señaló, señalaron, señala, indicó, indicaron, indica, \
anunció, anunciaron, anuncia, manifestó, manifestaron, sostuvo, sostiene, subrayó, subraya, destacó, destaca, \
informó, informaron, informa, escribió, escribe, alegó, alegaron, alega, confirmó, confirmaron, confirma, \
reconoció, admitió, advirtió, advirtieron, advierte, recordó, insistió, insiste, respondió, respondieron, responde, \
responden, apuntó, precisó, expresó, reiteró, comentó, prosiguió, concluyó, reveló
accuse: acusó, acusaron, ha acusado, acusa, acusan, denunció, denunciaron, denuncia, denuncian, condenó, \
condenaron, condena, condenan, criticó, criticaron
deny: negó, negaron, ha negado, niega, niegan, desmintió, desmintieron, desmiente
rebut: rechazó, rechazaron, ha rechazado, rechaza, rechazan, refutó, refutaron, replicó, desestimó
withhold: no ha confirmado, no han confirmado, no confirmó, declinó hacer comentarios, se negó a comentar, \
rehusó comentar, no quiso comentar
belief: cree, creen, piensa, espera, esperan, teme, temen, considera
question: preguntó, preguntaron, pregunta
support: elogió, celebró, apoyó, respaldó
call: calificó, calificaron, califica, tachó, tacharon, tildó, tildaron
""",
    r"\bque\b",
    r"(?:según|de acuerdo con|a juicio de|en palabras de)\b",
    "pero y sin embargo también además entonces así",
    r"(?:el|este) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|ayer|hoy",
    naming=r"acusaci(?:ón|ones)|alegaci(?:ón|ones)|informes?|cifras?|informaci(?:ón|ones)|noticias?|declaraci(?:ón|ones)|"
    r"afirmaci(?:ón|ones)|rumores|denuncias?|anuncios?|versi(?:ón|ones)|críticas?|importe|estudio|artículo|esto|ello",
    turns=r"\s+y (?=(?:pidió|pidieron|exigió|exigieron|anunció|anunciaron|llamó|llamaron|dijo|aseguró|afirmó)\b)",
)
RUSSIAN = _lexicon(
    """
assert: сказал, сказала, сказали, сказано, заявил, заявила, заявили, заявило, заявляет, заявляют, отметил, \
отметила, отметили, отмечает, подчеркнул, подчеркнула, подчеркнули, сообщил, сообщила, сообщили, сообщило, \
сообщает, сообщают, добавил, добавила, добавили, добавляет, утверждает, утверждают, утверждал, утверждала, \
утверждали, рассказал, рассказала, рассказали, объяснил, объяснила, пояснил, пояснила, написал, написала, пишет, \
пишут, указал, указала, указали, уточнил, уточнила, напомнил, напомнила, признал, признала, подтвердил, \
подтвердила, подтвердили, предупредил, предупредила, ответил, ответила, ответили, написала, написали, \
констатировал, говорится, считает нужным, передает, передаёт, говорит, говорят
accuse: обвинил, обвинила, обвинили, обвиняет, обвиняют, осудил, осудила, осудили, осуждает, раскритиковал, \
раскритиковала
deny: отрицает, отрицают, отрицал, отрицала
rebut: опроверг, опровергла, опровергли, опровергает, опровергают, отверг, отвергла, отвергли, отвергает, \
отвергают, возразил, возразила
withhold: не подтвердил, не подтвердила, не подтвердили, не подтвердило, отказался комментировать, \
отказалась комментировать, отказались комментировать, отказался от комментариев, отказалась от комментариев
belief: считает, считают, полагает, полагают, надеется, верит, опасается
question: спросил, спросила
support: поддержал, поддержала, поддержали, приветствует, приветствовал
call: назвал, назвала, назвали, называет, называют
""",
    r",\s*(?:что|будто|якобы)\b",
    r"(?:по (?:словам|данным|мнению|сообщению|информации)|согласно|со ссылкой на)\b",
    "но а и однако также затем при этом",
    r"(?:в|во) (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|вчера|сегодня",
    naming=r"обвинени\w{1,3}|утверждени\w{1,3}|заявлени\w{1,3}|сообщени\w{1,3}|доклад\w{0,3}|отчёт\w{0,3}|отчет\w{0,3}|"
    r"публикаци\w{1,3}|информаци\w{1,3}|данны\w{1,2}|слух\w{1,3}|верси\w{1,2}|критик\w{1,2}|сумм\w{1,2}|стать\w{1,2}|это|их|его",
    turns=r"\s+и (?=(?:потребовал|заявил|призвал|сообщил|попросил)\w{0,2}\b)",
)
PERSIAN = _lexicon(
    """
assert: گفت, گفته است, گفتند, گفته‌اند, می‌گوید, می‌گویند, میگوید, اظهار داشت, اظهار داشتند, اظهار کرد, \
اظهار کردند, افزود, افزودند, تاکید کرد, تأکید کرد, تاکید کردند, تأکید کردند, اعلام کرد, اعلام کردند, تصریح کرد, \
تصریح کردند, خاطرنشان کرد, خاطر نشان کرد, بیان کرد, بیان داشت, عنوان کرد, یادآور شد, ادامه داد, نوشت, نوشتند, \
گزارش داد, گزارش دادند, مدعی شد, مدعی شدند, ادعا کرد, ادعا کردند, ابراز کرد, توضیح داد, هشدار داد, پاسخ داد, \
تایید کرد, تأیید کرد, اضافه کرد, مطرح کرد, خواستار شد
accuse: متهم کرد, متهم کردند, محکوم کرد, محکوم کردند, انتقاد کرد
deny: تکذیب کرد, تکذیب کردند, انکار کرد
rebut: رد کرد, رد کردند, مردود دانست, بی‌اساس خواند, بی اساس خواند, واهی خواند
withhold: تایید نکرد, تأیید نکرد, تایید نکرده است, تأیید نکرده است, از اظهار نظر خودداری کرد, اظهار نظر نکرد
belief: معتقد است, معتقدند, امیدوار است
question: پرسید
support: استقبال کرد, حمایت کرد
""",
    r"\bکه\b|:",
    r"(?:به گفتهٔ?|بنا ب[هر] (?:گزارش|اعلام)|بر اساس گزارش|به نقل از|به گزارش|طبق (?:اعلام|گزارش))\b",
    "اما و ولی همچنین وی",
    r"(?:روز )?(?:دوشنبه|سه‌شنبه|سه شنبه|چهارشنبه|پنجشنبه|پنج‌شنبه|جمعه|شنبه|یکشنبه|یک‌شنبه)|امروز|دیروز",
    objects=r"(?<=\s)(?P<object>(?:این|آن|ادعا|اتهام|گزارش|خبر|اظهارات|سخنان|شایعه|آمار|ارقام)[^،؛]*?)(?=\s+را\b)",
    naming=r"(?:این|آن)\b.*|ادعا\S*|اتهام\S*|گزارش\S*|خبر\S*|اظهارات|سخنان|شایع\S*|آمار|ارقام",
)
ARABIC = _lexicon(
    """
assert: قال, قالت, وقال, وقالت, قالوا, يقول, تقول, صرح, صرحت, وصرح, وصرحت, أضاف, أضافت, وأضاف, وأضافت, أكد, أكدت, \
وأكد, وأكدت, أعلن, أعلنت, وأعلن, وأعلنت, أوضح, أوضحت, وأوضح, وأوضحت, أشار, أشارت, وأشار, وأشارت, ذكر, ذكرت, وذكر, \
وذكرت, أفاد, أفادت, وأفاد, وأفادت, زعم, زعمت, وزعم, وزعمت, ادعى, ادعت, وادعى, وادعت, شدد, شددت, وشدد, وشددت, كتب, \
كتبت, وكتب, وكتبت, حذر, حذرت, وحذر, وحذرت, اعتبر, اعتبرت, واعتبر, واعتبرت, تابع, وتابع, وتابعت, لفت, ولفت
accuse: اتهم, اتهمت, واتهم, واتهمت, أدان, أدانت, وأدان, وأدانت, ندد, نددت, وندد, ونددت, انتقد, انتقدت
deny: نفى, نفت, ونفى, ونفت, أنكر, أنكرت
rebut: رفض, رفضت, ورفض, ورفضت, رد, ردت, ورد, وردت, فند, فندت, دحض
withhold: لم يؤكد, لم تؤكد, امتنع عن التعليق, امتنعت عن التعليق, رفض التعليق, رفضت التعليق, لم يعلق, لم تعلق
belief: يعتقد, تعتقد, يأمل, تأمل
question: سأل, تساءل, وتساءل
support: رحب, رحبت, ورحب, ورحبت, أيد, أيدت
""",
    r"\b(?:إن|أن|بأن|أنّ|إنّ|إنه|أنه|إنها|أنها|بأنه|بأنها|إلى أن)(?=\s|\w)|:",
    r"(?:وفقاً? ل(?=\w)|(?:ب?حسب|نقلاً? عن|على حد قول)\b)",
    "لكن و ثم كما",
    r"(?:يوم )?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)|اليوم|أمس",
    speaker_first=False,
    objects=r"(?<=\s)(?P<object>(?:هذه|هذا|تلك|ذلك|الاتهامات|المزاعم|الادعاءات|التقارير|أي|أن|مزاعم|اتهامات|تقارير|ما).*)",
    naming=r"(?:هذه|هذا|تلك|ذلك)\b.*|(?:ال)?اتهامات?|(?:ال)?مزاعم|(?:ال)?ادعاءات?|(?:ال)?تقارير|(?:ال)?تقرير|(?:ال)?أنباء|"
    r"(?:ال)?تصريحات|(?:ال)?شائعات",
    parted="""
withhold: [وف]?امتنعت? SPEAKER عن التعليق على (?P<object>[^.،؛]{3,160})
withhold: [وف]?رفضت? SPEAKER التعليق على (?P<object>[^.،؛]{3,160})
accuse: [وف]?اتهمت? SPEAKER (?P<object>\\S+ ب(?!اسم\\b)\\w+[^.؛]*)
""",
    prefixes="وف",
)
LEXICONS = {"fr": FRENCH, "de": GERMAN, "es": SPANISH, "ru": RUSSIAN, "fa": PERSIAN, "ar": ARABIC}
