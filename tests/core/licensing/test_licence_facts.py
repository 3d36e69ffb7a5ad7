"""What each licence allows, and which licence a text names."""

from __future__ import annotations

import pytest

from core.licensing import licence, licences, recognise

FAMILIES = ("BY", "BY-SA", "BY-NC", "BY-ND", "BY-NC-SA", "BY-NC-ND")


@pytest.mark.parametrize("version", ["1.0", "2.0", "2.5", "3.0", "4.0"])
@pytest.mark.parametrize("family", FAMILIES)
def test_all_creative_commons_licences_are_known(family: str, version: str) -> None:
    found = licence(f"CC-{family}-{version}")
    assert found.badge == f"CC {family} {version}"
    assert found.url.startswith("https://creativecommons.org/licenses/by")
    assert found.url.endswith(f"/{version}/")
    assert found.reusable
    assert ("not commercially" in found.permits) == ("NC" in family)
    assert ("unchanged" in found.permits) == ("ND" in family)
    assert ("share alike" in found.permits) == ("SA" in family)


def test_the_usual_ones() -> None:
    by = licence("CC-BY-4.0")
    assert (by.badge, by.permits, by.url) == (
        "CC BY 4.0",
        "Reuse with credit",
        "https://creativecommons.org/licenses/by/4.0/",
    )
    assert licence("cc0-1.0").permits == "Reuse freely"
    assert licence("LicenseRef-UN-public-domain").badge == "Public domain (UN)"
    assert not licence("LicenseRef-all-rights-reserved").reusable
    assert licence("").badge == "Terms not known"
    assert not licence("").reusable


def test_a_port_is_made_of_its_licence_and_place() -> None:
    german = licence("CC-BY-SA-3.0-DE")
    assert german.name == "Creative Commons Attribution-ShareAlike 3.0 Germany"
    assert german.badge == "CC BY-SA 3.0 DE"
    assert german.url == "https://creativecommons.org/licenses/by-sa/3.0/de/"
    assert licence("CC-BY-SA-3.0-FR").id == "LicenseRef-CC-BY-SA-3.0-FR", "SPDX has no identifier for it"
    assert licence("CC-BY-SA-3.0-XX").id == "CC-BY-SA-3.0-XX"
    assert not licence("CC-BY-SA-3.0-XX").reusable


def test_an_unknown_licence_is_shown_as_written_and_allows_nothing() -> None:
    given = "research-only (terms of the archive); not for redistribution"
    found = licence(given)
    assert (found.id, found.name, found.reusable) == (given, given, False)
    assert len(found.badge) <= 28
    assert licence("MIT").badge == "MIT"


def test_every_licence_is_recognised_by_what_we_write_of_it() -> None:
    assert len({known.id for known in licences()}) == len(licences())
    for known in licences():
        for written in (known.id, known.name, known.badge):
            assert recognise(written) == known.id
        assert not known.url or licence(recognise(known.url)).url == known.url


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("CC BY 4.0", "CC-BY-4.0"),
        ("CC-BY-SA 3.0", "CC-BY-SA-3.0"),
        ("cc_by_nc_nd_4.0", "CC-BY-NC-ND-4.0"),
        ("CC BY 4", "CC-BY-4.0"),
        ("https://creativecommons.org/licenses/by/4.0/deed.de", "CC-BY-4.0"),
        ("http://www.creativecommons.org/licenses/by-nc-sa/2.5/legalcode", "CC-BY-NC-SA-2.5"),
        ("//creativecommons.org/licenses/by/3.0/igo/", "CC-BY-3.0-IGO"),
        ("https://creativecommons.org/licenses/by-nd-nc/1.0/", "CC-BY-NC-ND-1.0"),
        ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
        ("Creative Commons Attribution 4.0 International License", "CC-BY-4.0"),
        ("Attribution-NonCommercial-NoDerivatives 4.0 International (CC BY-NC-ND 4.0)", "CC-BY-NC-ND-4.0"),
        ("under a Creative Commons Attribution, Non-Commercial, Share Alike licence, version 2.5", "CC-BY-NC-SA-2.5"),
        ("Creative Commons Attribution 3.0 United States License", "CC-BY-3.0-US"),
        ("CC BY 3.0 DE", "CC-BY-3.0-DE"),
        ("CC-BY-NC-SA-4.0 (letters, see LICENSE.txt)", "CC-BY-NC-SA-4.0"),
        ("All Content by X is licensed under a Creative Commons Attribution 4.0 International License.", "CC-BY-4.0"),
        ("Distributed under a Creative Commons Attribution-ShareAlike 3.0 Unported License", "CC-BY-SA-3.0"),
        ("Public domain", "LicenseRef-public-domain"),
        ("© 2020 X. All rights reserved.", "LicenseRef-all-rights-reserved"),
        ("GNU Free Documentation License, Version 1.2 or any later version", "GFDL-1.2-or-later"),
        ("http://rightsstatements.org/page/InC/1.0/?language=en", "LicenseRef-rightsstatements-InC-1.0"),
    ],
)
def test_recognised(text: str, identifier: str) -> None:
    assert recognise(text) == identifier


@pytest.mark.parametrize(
    "text",
    [
        "",
        "by 4.0",
        "CC BY",
        "CC BY-ND-SA 4.0",
        "Some rights reserved",
        "in the public domain of ideas",
        "This page is not licensed under CC BY 4.0",
        "CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/3.0/",
        "CC BY-NC, https://creativecommons.org/licenses/by/4.0/",
        "CC BY-SA 3.0 and GFDL",
        "CC BY 4.0. All rights reserved.",
        "research use only",
    ],
)
def test_not_one_licence(text: str) -> None:
    assert recognise(text) == ""
