"""Where a text states its own licence, in which words and languages, and where it only speaks of licences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.licensing import recognise, statements

FILLING = "The council met on Friday to discuss the matter, and nothing came of it. " * 12

STATED = [
    (
        "All Content by X News Agency is licensed under a Creative Commons Attribution 4.0 International License.",
        "CC-BY-4.0",
    ),
    ("This work is licensed under a Creative Commons\nAttribution-NonCommercial 3.0 Unported License.", "CC-BY-NC-3.0"),
    ("Text is available under CC BY-SA 3.0; additional terms may apply.", "CC-BY-SA-3.0"),
    ("Except where otherwise noted, content on this site is licensed under CC BY-ND 4.0.", "CC-BY-ND-4.0"),
    ("This article is licensed under CC BY-NC-SA 2.5.", "CC-BY-NC-SA-2.5"),
    ("This page is licensed under CC BY-SA.", "CC-BY-SA"),
    ("© 2021 The Authors. All rights reserved.", "LicenseRef-all-rights-reserved"),
    ("This work is in the public domain.", "LicenseRef-public-domain"),
    ("To the extent possible under law, the author has waived all copyright under CC0 1.0.", "CC0-1.0"),
    ("All content is available under the Open Government Licence v3.0, except where otherwise stated.", "OGL-UK-3.0"),
    (
        "Dieses Werk ist lizenziert unter einer Creative Commons Namensnennung - Weitergabe unter gleichen "
        "Bedingungen 4.0 "
        "International Lizenz.",
        "CC-BY-SA-4.0",
    ),
    (
        "Der Text steht unter der Lizenz Creative Commons Namensnennung – Nicht kommerziell – Keine Bearbeitungen 4.0.",
        "CC-BY-NC-ND-4.0",
    ),
    (
        "Ce document est mis à disposition selon les termes de la Licence Creative Commons Attribution - Pas "
        "d’Utilisation "
        "Commerciale - Partage dans les Mêmes Conditions 4.0 International.",
        "CC-BY-NC-SA-4.0",
    ),
    ("Esta obra está bajo una Licencia Creative Commons Atribución-NoComercial-SinDerivadas 4.0.", "CC-BY-NC-ND-4.0"),
    ("تمامی محتوای این خبرگزاری تحت مجوز بین‌المللی کرییتیو کامنز انتساب ۴٫۰ منتشر می‌شود.", "CC-BY-4.0"),
    ("هذا المصنف مرخص بموجب رخصة المشاع الإبداعي نَسب المُصنَّف - غير تجاري 4.0 دولي.", "CC-BY-NC-4.0"),
    (
        "Это произведение доступно по лицензии Creative Commons «Атрибуция — На тех же условиях» 4.0 Всемирная.",
        "CC-BY-SA-4.0",
    ),
]


@pytest.mark.parametrize(("sentence", "licence"), STATED)
def test_a_licence_sentence_is_found_wherever_it_stands(sentence: str, licence: str) -> None:
    for text in (sentence, f"{FILLING}\n\n{sentence}", FILLING + sentence, f"{FILLING}{sentence} {FILLING}"):
        (found,) = statements(text)
        assert found.licence == licence
        assert found.is_whole == any(sign.isdigit() for sign in licence + "0" * licence.startswith("LicenseRef"))
        assert found.words == " ".join(text[found.start : found.end].split())
        assert "Creative" not in sentence or "Creative Commons" in found.words


@pytest.mark.parametrize(
    ("line", "licence"),
    [
        ("License: CC BY-NC-ND 4.0", "CC-BY-NC-ND-4.0"),
        ("© UNHCR 2021, CC BY-NC 3.0 IGO", "CC-BY-NC-3.0-IGO"),
        ("http://creativecommons.org/licenses/by-sa/4.0/deed.xx", "CC-BY-SA-4.0"),
        ("See http://creativecommons.org/licenses/by/3.0/de/ for its terms.", "CC-BY-3.0-DE"),
        ("https://creativecommons.org/publicdomain/mark/1.0/", "CC-PDM-1.0"),
        ("SPDX-License-Identifier: CC-BY-NC-4.0", "CC-BY-NC-4.0"),
        ("Alle Rechte vorbehalten.", "LicenseRef-all-rights-reserved"),
        ("جميع الحقوق محفوظة", "LicenseRef-all-rights-reserved"),
        ("Все права защищены.", "LicenseRef-all-rights-reserved"),
        ("http://rightsstatements.org/vocab/InC/1.0/", "LicenseRef-rightsstatements-InC-1.0"),
    ],
)
def test_a_line_that_is_little_else_than_a_licence(line: str, licence: str) -> None:
    for text in (line, f"{FILLING}\n\n{line}", f"{line}\n\n{FILLING}", f"Home\nAbout\n{line}\nContact"):
        assert [found.licence for found in statements(text)] == [licence]


@pytest.mark.parametrize(
    "sentence",
    [
        "He wrote articles about Creative Commons and its founder.",
        "Photo: Jane Doe / CC BY 2.0",
        "Flickr photos are often licensed under CC BY 2.0.",
        "The idea passed into the public domain of ideas.",
        "Wikipedia switched to CC BY-SA 4.0 in 2023.",
        "Some journals publish their articles under CC BY 4.0, others do not.",
        "This page is not licensed under CC BY 4.0.",
        "Unlike our blog, which is under CC BY 4.0, this report may not be reproduced without permission.",
        "None of this content is licensed under CC BY 4.0.",
        "No content may be reproduced; it isn’t licensed under CC BY 4.0.",
        "This document cannot be licensed under CC BY 4.0.",
        "The text was formerly licensed under CC BY 3.0.",
        "We considered whether this report should be licensed under CC BY 4.0 but decided against it.",
        "This work isn't in the public domain.",
        "Dieser Text ist nicht unter CC BY 4.0 lizenziert.",
        "Creative Commons licences come in six kinds.",
        "Image courtesy of NASA, public domain.",
        "Most of our photographs are licensed under CC BY 3.0.",
    ],
)
def test_what_only_speaks_of_licences_states_none(sentence: str) -> None:
    for text in (f"{FILLING}{sentence} {FILLING}", f"{FILLING}\n\n{sentence}\n\n{FILLING}", f"{sentence}\n\n{FILLING}"):
        assert statements(text) == ()


def test_statements_that_contradict_each_other_are_all_found() -> None:
    text = (
        "Licence: Creative Commons Attribution 4.0 International (CC BY 4.0), "
        "http://creativecommons.org/licenses/by-sa/4.0/"
        f"\n\n{FILLING}\n\n© 2020 X. All rights reserved."
    )
    assert {found.licence for found in statements(text)} == {
        "CC-BY-SA-4.0",
        "CC-BY-4.0",
        "LicenseRef-all-rights-reserved",
    }


@pytest.mark.parametrize(
    ("words", "licence"),
    [
        ("Creative Commons Reconocimiento-CompartirIgual 3.0 España", "LicenseRef-CC-BY-SA-3.0-ES"),
        ("Creative Commons Namensnennung 3.0 Deutschland", "CC-BY-3.0-DE"),
        ("知识共享 署名-非商业性使用-禁止演绎 4.0 国际许可协议", "CC-BY-NC-ND-4.0"),
        ("Open Government Licence v2.0", "OGL-UK-2.0"),
        ("Open Government Licence – Canada", ""),
        ("Open Government Licence", ""),
        ("CC+BY", ""),
    ],
)
def test_licences_by_their_names_in_other_languages(words: str, licence: str) -> None:
    assert recognise(words) == licence


@given(st.text(max_size=300), st.text(max_size=300))
def test_places_are_in_the_text_whatever_is_around(before: str, after: str) -> None:
    text = f"{before}\n\nThis work is licensed under CC BY 4.0.\n\n{after}"
    found = statements(text)
    assert "CC-BY-4.0" in {one.licence for one in found}
    for one in found:
        assert one.words == " ".join(text[one.start : one.end].split())


def test_a_text_that_names_licences_without_end_is_read_at_both_ends() -> None:
    many = "Others chose CC BY 4.0 as well.\n\n" * 5_000
    found = statements(f"This text is licensed under CC BY-SA 4.0.\n\n{many}This text is licensed under CC BY-ND 4.0.")
    assert [one.licence for one in found] == ["CC-BY-SA-4.0", "CC-BY-ND-4.0"]
