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
    its place doesn't tell; *verbs* are those that may follow a source without a comma.
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
) -> Lexicon:
    stances: dict[str, Stance] = {}
    for line in cues.strip().splitlines():
        stance, forms = line.split(":", 1)
        for form in forms.split(","):
            stances[" ".join(form.split())] = Stance(stance.strip())
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
        verbs=_whole(verbs) if verbs else None,
        time=re.compile(rf"\s*(?:{time})\b", re.IGNORECASE),
    )


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
a averti, avertit, a prévenu, a répondu, répond, a poursuivi, poursuit, a insisté, insiste, a noté, note, \
a lancé, lance, a martelé, a fait savoir, ont fait savoir, a révélé, révèle, a promis, conclut
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
""",
    r"\bqu(?:e\b|['’])",
    r"(?:selon|d['’]après|aux dires de|à en croire)\b",
    "mais et or donc cependant toutefois pourtant ainsi par ailleurs en outre alors puis",
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui",
)
GERMAN = _lexicon(
    """
assert: sagte, sagten, sagt, sagen, hat gesagt, erklärte, erklärten, erklärt, erklären, betonte, betonten, \
betont, teilte mit, teilten mit, teilt mit, meinte, meint, meinten, behauptete, behaupteten, behauptet, \
behaupten, berichtete, berichteten, berichtet, berichten, schrieb, schrieben, schreibt, fügte hinzu, ergänzte, \
äußerte, warnte, warnten, warnt, bestätigte, bestätigten, bestätigt, räumte ein, gab zu, kündigte an, \
unterstrich, versicherte, antwortete, entgegnete, hieß es, heißt es, verlautete, so, mahnte, forderte, forderten
accuse: beschuldigte, beschuldigten, beschuldigt, warf vor, warfen vor, verurteilte, verurteilten, verurteilt, \
kritisierte, kritisierten, kritisiert
deny: bestritt, bestritten, bestreitet, dementierte, dementierten, dementiert, leugnete, leugnet
rebut: wies zurück, wiesen zurück, weist zurück, widersprach, widersprachen, widerspricht, konterte
withhold: wollte sich nicht äußern, wollte nicht kommentieren, bestätigte nicht, äußerte sich nicht, \
lehnte eine stellungnahme ab
belief: glaubt, glauben, hofft, hoffen, befürchtet, befürchten, vermutet
question: fragte, fragten, fragt
support: begrüßte, begrüßten, begrüßt, lobte, unterstützte
""",
    r",\s*(?:dass|daß|ob)\b",
    r"(?:laut|nach (?:angaben|aussage|worten) (?:von|des|der)|gemäß)\b",
    "aber und doch jedoch auch dann zudem außerdem denn",
    r"am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)|gestern|heute",
    after=r"zufolge",
    verbs="hat|habe|haben|hätten|ist|sei|sind|seien|war|waren|wurde|wurden|soll|sollen|will|wollen|wird|werden|gibt|gab",
)
SPANISH = _lexicon(
    """
assert: dijo, dijeron, ha dicho, dice, dicen, declaró, declararon, ha declarado, declara, afirmó, afirmaron, \
ha afirmado, afirma, afirman, aseguró, aseguraron, ha asegurado, asegura, aseguran, añadió, añadieron, añade, \
agregó, agregaron, agrega, explicó, explicaron, explica, señaló, señalaron, señala, indicó, indicaron, indica, \
anunció, anunciaron, anuncia, manifestó, manifestaron, sostuvo, sostiene, subrayó, subraya, destacó, destaca, \
informó, informaron, informa, escribió, escribe, alegó, alegaron, alega, confirmó, confirmaron, confirma, \
reconoció, admitió, advirtió, advirtieron, advierte, recordó, insistió, insiste, respondió, responde, apuntó, \
precisó, expresó, reiteró, comentó, prosiguió, concluyó, reveló
accuse: acusó, acusaron, ha acusado, acusa, acusan, denunció, denunciaron, denuncia, denuncian, condenó, \
condenaron, condena, condenan, criticó, criticaron
deny: negó, negaron, ha negado, niega, niegan, desmintió, desmintieron, desmiente
rebut: rechazó, rechazaron, ha rechazado, rechaza, rechazan, refutó, refutaron, replicó, desestimó
withhold: no ha confirmado, no han confirmado, no confirmó, declinó hacer comentarios, se negó a comentar, \
rehusó comentar, no quiso comentar
belief: cree, creen, piensa, espera, esperan, teme, temen, considera
question: preguntó, preguntaron, pregunta
support: elogió, celebró, apoyó, respaldó
""",
    r"\bque\b",
    r"(?:según|de acuerdo con|a juicio de|en palabras de)\b",
    "pero y sin embargo también además entonces así",
    r"(?:el|este) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|ayer|hoy",
)
RUSSIAN = _lexicon(
    """
assert: сказал, сказала, сказали, сказано, заявил, заявила, заявили, заявило, заявляет, заявляют, отметил, \
отметила, отметили, отмечает, подчеркнул, подчеркнула, подчеркнули, сообщил, сообщила, сообщили, сообщило, \
сообщает, сообщают, добавил, добавила, добавили, добавляет, утверждает, утверждают, утверждал, утверждала, \
утверждали, рассказал, рассказала, рассказали, объяснил, объяснила, пояснил, пояснила, написал, написала, пишет, \
пишут, указал, указала, указали, уточнил, уточнила, напомнил, напомнила, признал, признала, подтвердил, \
подтвердила, подтвердили, предупредил, предупредила, ответил, ответила, констатировал, говорится, считает нужным, \
передает, передаёт, говорит, говорят
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
""",
    r",\s*(?:что|будто|якобы)\b",
    r"(?:по (?:словам|данным|мнению|сообщению|информации)|согласно|со ссылкой на)\b",
    "но а и однако также затем при этом",
    r"(?:в|во) (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|вчера|сегодня",
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
    objects=r"(?<=\s)(?P<object>(?:این|آن|ادعا|اتهام|گزارش|خبر)[^،؛]*?)(?=\s+را\b)",
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
    objects=r"(?<=\s)(?P<object>(?:هذه|هذا|تلك|ذلك|الاتهامات|المزاعم|الادعاءات|التقارير|أي|أن|مزاعم|اتهامات).*)",
)
LEXICONS = {"fr": FRENCH, "de": GERMAN, "es": SPANISH, "ru": RUSSIAN, "fa": PERSIAN, "ar": ARABIC}
