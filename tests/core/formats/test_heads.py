"""What a text's head says: captions of the United Nations, letters by their form, symbols, dates, bylines, titles."""

from __future__ import annotations

import pytest

from core.formats.heads import describe
from core.model import AgentKind, Field, Finding, Kind, NewDocument, Role
from tests.core.formats.reading import names, said


def described(text: str) -> NewDocument:
    return describe(NewDocument(kind=Kind.OTHER, text=text))


UN = """United Nations S/2022/794
Security Council Distr.: General
24 October 2022
Original: English

Letter dated 19 October 2022 from the Permanent Representative of
the Islamic Republic of Iran to the United Nations addressed to the
Secretary-General and the President of the Security Council

Upon instructions from my Government, and further to our letter dated 3 May 2021 (S/2021/440), I am writing to you.

(Signed) Amir Saeid Iravani
"""


def test_a_caption_of_the_united_nations() -> None:
    document = described(UN)
    assert document.kind is Kind.LETTER
    assert document.title.startswith("Letter dated 19 October 2022 from the Permanent Representative of the Islamic")
    assert (document.date, document.symbol) == ("2022-10-19", "S/2022/794")
    assert document.licence == "LicenseRef-UN-public-domain"
    (sender,) = [agent for role, agent in document.parties if role is Role.SENDER]
    assert (sender.name, sender.kind, sender.acts_for) == (
        "Permanent Representative of the Islamic Republic of Iran to the United Nations",
        AgentKind.PERSON,
        "Islamic Republic of Iran",
    )
    assert names(document, Role.RECIPIENT) == ["Secretary-General", "President of the Security Council"]


@pytest.mark.parametrize(
    ("caption", "date", "sender", "recipients"),
    [
        (
            "Identical letters dated 20 March 2023 from the Chargé d’affaires a.i. of the Permanent Mission of "
            "the Syrian "
            "Arab Republic to the United Nations addressed to the Secretary-General and the President of the Security "
            "Council\nUpon instructions from my Government, I have the honour to transmit herewith a letter on "
            "the matter "
            "that has been spoken of in all the other letters of the same kind.",
            "2023-03-20",
            "Chargé d’affaires a.i. of the Permanent Mission of the Syrian Arab Republic to the United Nations",
            ["Secretary-General", "President of the Security Council"],
        ),
        (
            "Note verbale dated 3 May 2020 from the Permanent Mission of Ukraine to the United Nations addressed "
            "to the "
            "Secretary-General",
            "2020-05-03",
            "Permanent Mission of Ukraine to the United Nations",
            ["Secretary-General"],
        ),
        (
            "Lettre datée du 19 octobre 2022, adressée au Président du Conseil de sécurité par le Représentant "
            "permanent de "
            "la République islamique d’Iran auprès de l’Organisation des Nations Unies",
            "2022-10-19",
            "Représentant permanent de la République islamique d’Iran auprès de l’Organisation des Nations Unies",
            ["Président du Conseil de sécurité"],
        ),
        (
            "Carta de fecha 19 de octubre de 2022 dirigida al Presidente del Consejo de Seguridad por el Representante "
            "Permanente de la República Islámica del Irán ante las Naciones Unidas",
            "2022-10-19",
            "Representante Permanente de la República Islámica del Irán ante las Naciones Unidas",
            ["Presidente del Consejo de Seguridad"],
        ),
        (
            "Письмо Постоянного представителя Исламской Республики Иран при Организации Объединенных Наций от 19 "
            "октября "
            "2022 года на имя Председателя Совета Безопасности",
            "2022-10-19",
            "Постоянного представителя Исламской Республики Иран при Организации Объединенных Наций",
            ["Председателя Совета Безопасности"],
        ),
        (
            "رسالة مؤرخة 19 تشرين الأول/أكتوبر 2022 موجهة إلى رئيس مجلس الأمن من الممثل الدائم لأوكرانيا لدى "
            "الأمم المتحدة",
            "2022-10-19",
            "الممثل الدائم لأوكرانيا لدى الأمم المتحدة",
            ["رئيس مجلس الأمن"],
        ),
        (
            "2022年10月19日乌克兰常驻联合国代表给安全理事会主席的信",
            "2022-10-19",
            "乌克兰常驻联合国代表",
            ["安全理事会主席"],
        ),
        (
            "Communication dated 12 September 2022 received from the Permanent Mission of Ukraine to the Agency",
            "2022-09-12",
            "Permanent Mission of Ukraine",
            [],
        ),
    ],
)
def test_captions_in_the_languages_of_the_united_nations(
    caption: str, date: str, sender: str, recipients: list[str]
) -> None:
    document = described(f"{caption}\n\nThe letter itself.")
    assert (document.kind, document.date) == (Kind.LETTER, date)
    assert names(document, Role.SENDER) == [sender]
    assert names(document, Role.RECIPIENT) == recipients


def test_a_diplomatic_letter_has_its_addressee_at_the_foot() -> None:
    document = described(
        "17 October 2022\n\nExcellency,\n\nI am writing to inform you of a violation.\n\n"
        "Please accept, Excellency, the assurances of my highest consideration.\n\n"
        "Sergiy Kyslytsya\nPermanent Representative\n\nH.E. Mr. António Guterres\nSecretary-General\n"
    )
    assert (document.kind, document.date) == (Kind.LETTER, "2022-10-17")
    assert names(document, Role.SENDER) == ["Sergiy Kyslytsya"]
    assert names(document, Role.RECIPIENT) == ["Mr. António Guterres"]


@pytest.mark.parametrize(
    ("text", "date", "sender"),
    [
        (
            "Bertram House, January 12th 1819\n\nMy dear Sir,\n\nI write.\n\nYours very sincerely,\nMary Mitford",
            "1819-01-12",
            "Mary Mitford",
        ),
        ("Wien, den 3. August 1892\n\nLieber Arthur!\n\nWie geht es?", "1892-08-03", ""),
        (
            "Paris, le 1er mai 1900\n\nMonsieur,\n\nJe vous écris.\n\nCordialement,\nJean Dupont",
            "1900-05-01",
            "Jean Dupont",
        ),
        (
            "Madrid, 3 de mayo de 1890\n\nEstimado señor:\n\nLe escribo.\n\nAtentamente,\nAna García",
            "1890-05-03",
            "Ana García",
        ),
    ],
)
def test_letters_are_known_by_their_form(text: str, date: str, sender: str) -> None:
    document = described(text)
    assert (document.kind, document.date) == (Kind.LETTER, date)
    assert names(document, Role.SENDER) == ([sender] if sender else [])


def test_a_printed_mail() -> None:
    document = described(
        "From: Jane Roe <jane@x.org>\nTo: John Doe\nDate: Mon, 3 Oct 2022 10:00\nSubject: Drones\n\nHello."
    )
    assert (document.kind, document.title, document.date) == (Kind.LETTER, "Drones", "2022-10-03")
    assert names(document, Role.SENDER) == ["Jane Roe"]
    assert names(document, Role.RECIPIENT) == ["John Doe"]


def test_an_article_with_title_byline_and_date() -> None:
    document = described("Iran rejects claims\n\nBy Mehran Shamsuddin\nDecember 9, 2022\n\nTEHRAN – It was said today.")
    assert (document.kind, document.title, document.date) == (Kind.OTHER, "Iran rejects claims", "2022-12-09")
    assert names(document, Role.AUTHOR) == ["Mehran Shamsuddin"]


@pytest.mark.parametrize(
    "text",
    [
        "Meeting notes of the club\n\nThe Dear Leader spoke. We went home on 3 May 2020 and had tea.\n\nThe end "
        "is near.",
        "The report cites the letter dated 3 May 2020 from the representative of X addressed to Y, S/2020/440.",
        "In his letter (S/2022/908) he wrote: “Dear Sir, I am well.” That was on 3 May 2020, as everybody knows "
        "by now.",
    ],
)
def test_other_peoples_letters_in_a_running_text_are_not_its_own(text: str) -> None:
    document = described(text)
    assert (document.kind, document.date, document.symbol, document.parties) == (Kind.OTHER, "", "", ())


@pytest.mark.parametrize(
    ("line", "symbol"),
    [
        ("United Nations A/RES/64/293", "A/RES/64/293"),
        ("S/RES/2231 (2015)", "S/RES/2231 (2015)"),
        ("Distr.: General A/77/2/Add.1", "A/77/2/Add.1"),
        ("Document ST/AI/189/Add.9/Rev.2", "ST/AI/189/Add.9/Rev.2"),
        ("as was said in S/2022/908", ""),
        ("24/7", ""),
    ],
)
def test_a_documents_own_symbol_stands_on_a_line_of_its_own(line: str, symbol: str) -> None:
    assert described(f"{line}\n\nSome words.").symbol == symbol


def test_all_that_is_found_is_kept_and_the_first_of_each_field_fills_it() -> None:
    trusted = [Finding(Field.TITLE, "From the file", "meta"), Finding(Field.LICENCE, "CC-BY-4.0", "meta")]
    text = "A first line\n\nWords. This work is licensed under CC BY-SA 4.0."
    document = describe(NewDocument(kind=Kind.OTHER, text=text), trusted, [Finding(Field.DATE, "2015", "made")])
    assert (document.title, document.licence, document.date) == ("From the file", "CC-BY-4.0", "2015")
    assert said(document, Field.LICENCE) == [("CC-BY-4.0", "meta"), ("CC-BY-SA-4.0", "the text")]


def test_the_licence_sentence_is_kept_as_the_notice() -> None:
    sentence = "All Content by X is licensed under a Creative Commons Attribution 4.0 International License."
    document = described(f"Words and words.\n\n{sentence}\n© 2022 X News Agency")
    assert (document.licence, document.licence_notice) == ("CC-BY-4.0", sentence)
    assert document.copyright_notice == "© 2022 X News Agency"
