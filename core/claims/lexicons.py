"""The words of saying of languages other than English: enough for quotations, and for claims said to be somebody's.

One line is *stance: forms, divided by commas*. A form is what stands in the text, in small letters.
"""

from __future__ import annotations

from core.claims.lexicon import lexicon

FRENCH = lexicon(
    """
assert: a déclaré, ont déclaré, avait déclaré, déclare, déclarent, déclarait, a dit, ont dit, avait dit, dit, \
disent, a affirmé, ont affirmé, avait affirmé, affirme, affirment, affirmait, a ajouté, ont ajouté, ajoute, \
ajoutent, ajoutait, a expliqué, ont expliqué, explique, expliquent, a indiqué, ont indiqué, indique, indiquent, \
a annoncé, ont annoncé, annonce, annoncent, a assuré, ont assuré, assure, assurent, a précisé, ont précisé, \
précise, précisent, a souligné, ont souligné, souligne, soulignent, a estimé, ont estimé, estime, estiment, \
a rappelé, rappelle, a écrit, ont écrit, écrit, a rapporté, ont rapporté, rapporte, rapportent, a soutenu, \
soutient, a prétendu, prétend, prétendent, a confirmé, ont confirmé, confirme, confirment, a reconnu, reconnaît, \
a averti, avertit, a prévenu, a répondu, ont répondu, répond, répondent, a poursuivi, poursuit, a insisté, \
insiste, a noté, note, a lancé, lance, a martelé, a fait savoir, a réagi, a riposté, a plaidé, a juré, jure, a \
maintenu, maintient, a fait valoir, a dit craindre, a révélé, révèle, a promis, conclut
accuse: a accusé, ont accusé, accuse, accusent, a dénoncé, ont dénoncé, dénonce, dénoncent, a condamné, \
ont condamné, condamne, condamnent, a critiqué, critique
deny: a nié, ont nié, nie, nient, a démenti, ont démenti, dément, démentent
rebut: a rejeté, ont rejeté, rejette, rejettent, a réfuté, ont réfuté, réfute, réfutent, a contesté, conteste, \
contestent, a rétorqué, rétorque
withhold: n'a pas confirmé, n’a pas confirmé, n'ont pas confirmé, n’ont pas confirmé, a refusé de commenter, \
n'a pas commenté, n’a pas commenté, n'a pas souhaité commenter, n’a pas souhaité commenter
belief: croit, croient, pense, pensent, espère, espèrent, craint, craignent
question: a demandé, demande, s'est interrogé, s’est interrogé
support: a salué, salue, a approuvé
call: a qualifié, ont qualifié, qualifie, qualifient, a taxé, taxe
""",
    r"\bqu(?:e\b|['’])",
    r"(?:selon|d['’]après|aux dires de|à en croire)\b",
    "mais et or donc cependant toutefois pourtant ainsi par ailleurs en outre alors puis",
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui",
    naming=r"accusations?|allégations?|rapports?|chiffres?|informations?|révélations?|propos|déclarations?|"
    r"affirmations?|"
    r"rumeurs?|enquête|publication|article|annonce|version|critiques?|montant|thèse|récit|cela|celles?-ci|ceux-ci",
    parted="""
assert: a-t-(?P<speaker>il|elle|on) (?:ajouté|déclaré|dit|affirmé|expliqué|indiqué|précisé|souligné|assuré|estimé|\
poursuivi|insisté|conclu|répondu|martelé|lancé|écrit|rappelé)
assert: ont-(?P<speaker>ils|elles) (?:ajouté|déclaré|dit|affirmé|expliqué|indiqué|précisé|souligné|assuré|\
estimé|répondu)
assert: (?:ajoute|explique|affirme|assure|souligne|précise|estime|poursuit|insiste|conclut|répond|dit|lance)-(?:t-)?\
(?P<speaker>il|elle|on)
""",
    worthless=r"sans (?:aucun )?fondement|ne reposent? sur rien|faux|fausses?|mensong\w+|infondée?s?|calomni\w+|"
    r"ridicules?|"
    r"(?:pure )?invention|inventée?s?|absurdes?|grotesques?|mensonges?|diffamatoires?|fantaisistes?",
    helper="a ",
    perfect=r"(?:a|ont|avait|avaient|aurait|auraient)(?:\s+\w+ment|\s+(?:aussi|également|toutefois|déjà|encore|ainsi|"
    r"pourtant|d['’]abord))?",
    cut=r"\s(?:dans|lors|devant|auprès|mercredi|la veille)\b",
    aside="elle, lui, eux, elles, de son côté, pour sa part, toutefois, cependant, en revanche",
    inverted=r"[\s,]+(?:(?:a|ont|avait)\s+)?\w+\s+(?P<speaker>(?:le|la|les|l['’]|un|une|son|sa|leur|"
    r"[A-ZÉ])[^.;:«»“”]{2,80}?)"
    r"(?=[.,;]|\s(?:dans|lors|devant|à|au|en|sur)\s|$)",
    for_whom=r"pour\s+(?=(?:le|la|les|M\.|Mme|Me|l['’])[^,]{3,80},)",
    turns=r"\s+et (?=(?:a|ont|réclame|exige|demande|appelle|annonce|dit|se)\w{0,3}\b)",
)
GERMAN = lexicon(
    """
assert: sagte, sagten, sagt, sagen, hat gesagt, erklärte, erklärten, erklärt, erklären, betonte, betonten, \
betont, teilte mit, teilten mit, teilt mit, meinte, meint, meinten, behauptete, behaupteten, behauptet, \
behaupten, berichtete, berichteten, berichtet, berichten, schrieb, schrieben, schreibt, fügte hinzu, ergänzte, \
äußerte, warnte, warnten, warnt, bestätigte, bestätigten, bestätigt, räumte ein, gab zu, kündigte an, \
unterstrich, beteuerte, beteuerten, mitgeteilt, gesagt, behauptet, betont, gewarnt, geschrieben, versichert, \
beteuert, versicherte, versicherten, antwortete, antworteten, entgegnete, entgegneten, hieß es, \
heißt es, verlautete, so, mahnte, forderte, forderten
accuse: beschuldigt, beschuldigte, beschuldigten, beschuldigt, warf vor, warfen vor, verurteilte, verurteilten, \
verurteilt, \
kritisierte, kritisierten, kritisiert
deny: bestritten, bestritt, bestritten, bestreitet, dementierte, dementierten, dementiert, leugnete, leugnet
rebut: wies zurück, wiesen zurück, weist zurück, widersprach, widersprachen, widerspricht, konterte
withhold: wollte sich nicht äußern, wollte nicht kommentieren, bestätigte nicht, äußerte sich nicht, \
lehnte eine stellungnahme ab
belief: glaubt, glauben, hofft, hoffen, befürchtet, befürchten, vermutet
question: fragte, fragten, fragt
support: begrüßte, begrüßten, begrüßt, lobte, unterstützte
call: nannte, nannten, nennt, nennen, bezeichnete, bezeichneten, bezeichnet
""",
    r",\s*(?:dass|daß|ob)\b",
    r"(?:laut|nach (?:angaben|aussage|worten|auffassung|einschätzung|ansicht|meinung|darstellung)(?: von)?|gemäß)\b",
    "aber und doch jedoch auch dann zudem außerdem denn",
    r"am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)|gestern|heute",
    after=r"zufolge",
    verbs="hat|habe|haben|hätten|ist|sei|sind|seien|war|waren|wurde|wurden|soll|sollen|will|wollen|wird|werden|"
    r"gibt|gab|"
    "enthält|enthalten|liegt|liegen|steht|stehen|kostet|kosten|starben|kamen|kam|ging|gingen|droht|drohen|fehlt|fehlen|"
    "bleibt|bleiben|kann|können|muss|müssen|\\w{3,}te|\\w{3,}ten",
    naming=r"vorw(?:u|ü)rfe?n?|anschuldigung(?:en)?|bericht(?:e|en)?|darstellung(?:en)?|behauptung(?:en)?|"
    r"meldung(?:en)?|"
    r"angaben?|zahlen|aussagen?|äußerung(?:en)?|erklärung(?:en)?|version|kritik|gerüchte?|studie|artikel|dies|das|sie",
    worthless=r"haltlos\w*|falsch\w*|(?:frei )?erfunden\w*|lügen?|gelogen|unbegründet\w*|absurd\w*|unwahr\w*|"
    r"unsinn|(?:reine )?erfindung|verleumdung\w*|aus der luft gegriffen|lächerlich\w*",
    cut=r"\s(?:hat|hatte|hatten|haben|habe|hätten|am|in|im|gegenüber|nach|bei|auf|dagegen|jedoch|hingegen)\b",
    aside="dagegen, hingegen, jedoch, allerdings",
    inverted=r"[\s,]+\w{4,}(?:te|ten|t)\s+(?P<speaker>(?:der|die|das|ein|eine|sein|ihr|[A-ZÄÖÜ])[^.;:„“»«]{2,80}?)"
    r"(?=[.,;]|\s(?:am|in|im|bei|auf|gegenüber|vor)\s|$)",
    parted="""
rebut: (?:wies|wiesen|weist|weisen) OBJECT (?:als [^.;,]{3,60} )?zurück
withhold: (?:wollte|wollten|will) OBJECT (?:auf Anfrage )?(?:nicht|weder) (?:kommentieren|bestätigen)
accuse: (?:warf|warfen|wirft|werfen) OBJECT vor
assert: (?:fügte|fügten) SPEAKER hinzu
assert: (?:teilte|teilten) SPEAKER mit
assert: (?:räumte|räumten) SPEAKER ein
assert: (?:kündigte|kündigten) SPEAKER an
""",
    plain=r"(?:\s+(?:dagegen|jedoch|hingegen|aber|auch|zudem|weiter))?,\s+(?!(?:und|aber|dass|daß|ob|wenn|weil|"
    r"als|wie|der|dem|den|denen|deren|dessen)\b)(?=[^.,;]{8,160}\b"
    r"(?:habe|haben|hätten?|sei|seien|wären?|werden?|würden?|könnten?|könne|müssten?|müsse|solle|sollten|wolle|wollten|"
    r"dürften?|dürfe|gebe|gäbe|\w{3,}ten|be\w+en|ver\w+en)\b)",
)
SPANISH = lexicon(
    """
assert: ha señalado, ha indicado, ha anunciado, ha explicado, ha informado, ha advertido, ha añadido, ha escrito, \
ha reconocido, ha respondido, ha insistido, ha denunciado, jura, juró, dijo, dijeron, ha dicho, dice, dicen, \
declaró, declararon, ha declarado, declara, afirmó, afirmaron, \
ha afirmado, afirma, afirman, aseguró, aseguraron, ha asegurado, asegura, aseguran, añadió, añadieron, añade, \
agregó, agregaron, agrega, explicó, explicaron, explica, señaló, señalaron, señala, indicó, indicaron, indica, \
anunció, anunciaron, anuncia, manifestó, manifestaron, sostuvo, sostiene, subrayó, subraya, destacó, destaca, \
informó, informaron, informa, escribió, escribe, alegó, alegaron, alega, confirmó, confirmaron, confirma, \
reconoció, admitió, advirtió, advirtieron, advierte, recordó, insistió, insiste, respondió, respondieron, responde, \
responden, apuntó, precisó, expresó, reiteró, comentó, prosiguió, concluyó, reveló
accuse: acusó, acusaron, ha acusado, acusa, acusan, denunció, denunciaron, denuncia, denuncian, condenó, \
condenaron, condena, condenan, criticó, criticaron
deny: negó, negaron, ha negado, niega, niegan, desmintió, desmintieron, desmiente
rebut: rechazó, rechazaron, ha rechazado, rechaza, rechazan, ha negado, refutó, refutaron, replicó, desestimó
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
    worthless=r"sin (?:ningún )?fundamento|fals[oa]s?|mentiras?|infundad[oa]s?|inventad[oa]s?|(?:pura )?invención|"
    r"absurd[oa]s?|ridícul[oa]s?|calumnias?|difamatori[oa]s?",
    helper="ha ",
    perfect=r"(?:ha|han|había|habían|habría|habrían)(?:\s+(?:también|ya|\w+mente))?",
    cut=r"\s(?:en su|en un|durante|ante|este|la víspera)\b",
    aside="en cambio, por su parte, sin embargo, no obstante, a su vez",
    inverted=r"[\s,]+\w+\s+(?P<speaker>(?:el|la|los|las|un|una|su|[A-ZÁÉÍÓÚ])[^.;:«»“”]{2,80}?)"
    r"(?=[.,;]|\s(?:en|a|ante|durante|tras)\s|$)",
    for_whom=r"para\s+(?=(?:el|la|los|las)\s[^,]{3,80},)",
    naming=r"acusaci(?:ón|ones)|alegaci(?:ón|ones)|informes?|cifras?|informaci(?:ón|ones)|noticias?|"
    r"declaraci(?:ón|ones)|"
    r"afirmaci(?:ón|ones)|rumores|denuncias?|anuncios?|versi(?:ón|ones)|críticas?|importe|estudio|artículo|esto|ello",
    turns=r"\s+y (?=(?:l[oa]s?\s|pidió|pidieron|exigió|exigieron|anunció|anunciaron|llamó|llamaron|dijo|aseguró|"
    r"afirmó)\b)",
)
RUSSIAN = lexicon(
    """
assert: сказал, сказала, сказали, сказано, заявил, заявила, заявили, заявило, заявляет, заявляют, отметил, \
отметила, отметили, отмечает, подчеркнул, подчеркнула, подчеркнули, сообщил, сообщила, сообщили, сообщило, \
сообщает, сообщают, добавил, добавила, добавили, добавляет, утверждает, утверждают, утверждал, утверждала, \
утверждали, рассказал, рассказала, рассказали, объяснил, объяснила, пояснил, пояснила, написал, написала, пишет, \
пишут, указал, указала, указали, уточнил, уточнила, напомнил, напомнила, признал, признала, подтвердил, \
подтвердила, подтвердили, заверил, заверила, заверили, заверяет, заверяют, уверяет, уверяют, предупредил, \
предупредила, ответил, ответила, ответили, написала, написали, \
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
    r"(?:по (?:словам|данным|мнению|сообщению|информации)|согласно|со ссылкой на|как (?:пишет|пишут|сообщает|"
    r"сообщают|передает|передаёт|отмечает))\b",
    "но а и однако также затем при этом",
    r"(?:в|во) (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|вчера|сегодня",
    naming=r"обвинени\w{1,3}|цифр\w{0,2}|утверждени\w{1,3}|заявлени\w{1,3}|сообщени\w{1,3}|доклад\w{0,3}|"
    r"отчёт\w{0,3}|отчет\w{0,3}|"
    r"публикаци\w{1,3}|информаци\w{1,3}|данны\w{1,2}|слух\w{1,3}|верси\w{1,2}|критик\w{1,2}|сумм\w{1,2}|"
    r"стать\w{1,2}|это|их|его",
    worthless=r"голословн\w+|ложь|лжи|ложн\w+|необоснованн\w+|беспочвенн\w+|вымысел\w*|вымыслом|клевет\w+|абсурд\w*|"
    r"бред\w*|не соответству\w+ действительности|фейк\w*",
    cut=r"\s(?:в среду|в последнем|во время|в ходе|в интервью|накануне|позже|ранее|также|категорически)\b",
    inverted=r"[\s,]*[—–-]\s+\w+\s+(?P<speaker>[^.;:«»]{3,80}?)(?=[.,;]|\s(?:в|на|журналистам)\s|$)",
    turns=r"\s+(?:и|как) (?=(?:потребовал|заявил|призвал|сообщил|попросил)\w{0,2}\b|\w+(?:ые|ную|ный|ное|ных)\b)",
)
PERSIAN = lexicon(
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
    endings="""
کرد: کرده است, کرده‌اند, کرده بود, کرده بودند, می‌کند, می‌کنند
کردند: کرده‌اند
داد: داده است, داده‌اند, داده بود, داده بودند
گفت: گفته بود, گفته بودند, گفته‌است
داشت: داشته است, داشته بود, داشته بودند
""",
    worthless=r"بی[‌ ]?پایه|بی[‌ ]?اساس|دروغ\S*|کذب|واهی|هیچ پایه‌ای ندارد|هیچ اساسی ندارد|ساختگی|نادرست|مضحک",
    cut=r"\s(?:در|طی|روز|با|پس|ضمن|اما|نیز|همچنین|قویا|قویاً|به)\s",
    plain=r"\s+(?!و\s)(?=\S+\s+\S.{12,})",
    naming=r"(?:این|آن)\b.*|ادعا\S*|اتهام\S*|گزارش\S*|خبر\S*|اظهارات|سخنان|شایع\S*|آمار|ارقام",
)
ARABIC = lexicon(
    """
assert: يؤكد, تؤكد, يعلن, تعلن, قال, قالت, وقال, وقالت, قالوا, يقول, تقول, صرح, صرحت, وصرح, وصرحت, أضاف, أضافت, \
وأضاف, وأضافت, أكد, أكدت, \
وأكد, وأكدت, أعلن, أعلنت, وأعلن, وأعلنت, أوضح, أوضحت, وأوضح, وأوضحت, أشار, أشارت, وأشار, وأشارت, ذكر, ذكرت, وذكر, \
وذكرت, أفاد, أفادت, وأفاد, وأفادت, زعم, زعمت, وزعم, وزعمت, ادعى, ادعت, وادعى, وادعت, شدد, شددت, وشدد, وشددت, كتب, \
كتبت, وكتب, وكتبت, حذر, حذرت, وحذر, وحذرت, اعتبر, اعتبرت, واعتبر, واعتبرت, تابع, وتابع, وتابعت, لفت, ولفت
accuse: اتهم, اتهمت, واتهم, واتهمت, أدان, أدانت, وأدان, وأدانت, ندد, نددت, وندد, ونددت, انتقد, انتقدت
deny: ينفي, تنفي, نفى, نفت, ونفى, ونفت, أنكر, أنكرت
rebut: يرفض, ترفض, رفض, رفضت, ورفض, ورفضت, رد, ردت, ورد, وردت, فند, فندت, دحض
withhold: لم يؤكد, لم تؤكد, امتنع عن التعليق, امتنعت عن التعليق, رفض التعليق, رفضت التعليق, لم يعلق, لم تعلق
belief: يعتقد, تعتقد, يأمل, تأمل, يرى, ترى
question: سأل, تساءل, وتساءل
support: رحب, رحبت, ورحب, ورحبت, أيد, أيدت
""",
    r"\b(?:إن|أن|بأن|أنّ|إنّ|إنه|أنه|إنها|أنها|بأنه|بأنها|إلى أن)(?=\s|\w)|:",
    r"[وف]?(?:وفقاً? ل(?=\w)|(?:ب?حسب|نقلاً? عن|على حد قول)\b)",
    "لكن و ثم كما",
    r"(?:يوم )?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)|اليوم|أمس",
    speaker_first=False,
    objects=r"(?<=\s)(?P<object>(?:هذه|هذا|تلك|ذلك|الاتهامات|المزاعم|الادعاءات|التقارير|أي|أن|مزاعم|اتهامات|"
    r"تقارير|ما|ب(?!اسم|يان)\w{3,}).*)",
    naming=r"(?:هذه|هذا|تلك|ذلك)\b.*|(?:ال)?أرقام|(?:ال)?اتهامات?|(?:ال)?مزاعم|(?:ال)?ادعاءات?|(?:ال)?تقارير|"
    r"(?:ال)?تقرير|(?:ال)?أنباء|"
    r"(?:ال)?تصريحات|(?:ال)?شائعات",
    parted="""
assert: [وف]?كانت? SPEAKER قد (?:أعلن|ذكر|قال|أكد|أفاد|صرح|أشار|أوضح|زعم|نشر)ت?
withhold: [وف]?امتنعت? SPEAKER عن التعليق على (?P<object>[^.،؛]{3,160})
withhold: [وف]?رفضت? SPEAKER التعليق على (?P<object>[^.،؛]{3,160})
accuse: [وف]?اتهمت? SPEAKER (?P<object>\\S+ ب(?!اسم\\b)\\w+[^.؛]*)
""",
    worthless=r"لا أساس ل\w+|كاذبة?|باطلة?|ملفقة?|مفبركة?|غير صحيحة?|افتراءات?|أكاذيب|سخيفة?",
    cut=r"\s(?:في|خلال|عبر|لدى|إلى|على|يوم|قد)\s",
    prefixes="وف",
)
LEXICONS = {"fr": FRENCH, "de": GERMAN, "es": SPANISH, "ru": RUSSIAN, "fa": PERSIAN, "ar": ARABIC}
