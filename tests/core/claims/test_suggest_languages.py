"""Quotation marks and words of saying of six languages other than English, which are never as sure."""

from __future__ import annotations

import pytest

from core.claims import suggest
from core.model import Stance, Tier

SENTENCES = [
    ("fr", "« Le port est fermé », a déclaré le ministre.", "le ministre", "« Le port est fermé »"),
    ("fr", "Le ministre a ajouté que les bateaux étaient partis.", "Le ministre", "les bateaux étaient partis"),
    ("fr", "Selon la Gazette, les bateaux sont partis.", "la Gazette", "les bateaux sont partis"),
    ("de", "„Der Hafen ist geschlossen“, sagte die Frau am Montag.", "die Frau", "„Der Hafen ist geschlossen“"),
    ("de", "»Der Hafen ist geschlossen«, sagte die Ministerin.", "die Ministerin", "»Der Hafen ist geschlossen«"),
    ("de", "Der Sprecher erklärte, dass die Boote nicht mehr da sind.", "Der Sprecher", "die Boote nicht mehr da sind"),
    ("es", "«El puerto está cerrado», dijo el ministro el lunes.", "el ministro", "«El puerto está cerrado»"),
    ("es", "El portavoz afirmó que los barcos se fueron.", "El portavoz", "los barcos se fueron"),
    ("ru", "«Порт закрыт», — заявил министр.", "министр", "«Порт закрыт»"),
    ("ru", "Министр сообщил, что порт закрыт.", "Министр", "порт закрыт"),
    ("fa", "سخنگوی بندر گفت: «بندر از دیروز بسته است.»", "سخنگوی بندر", "«بندر از دیروز بسته است.»"),
    ("fa", "وزیر تاکید کرد که بندر بسته است.", "وزیر", "بندر بسته است"),
    ("ar", "قال الوزير إن الميناء مغلق منذ أمس.", "الوزير", "الميناء مغلق منذ أمس"),
    ("ar", "وأضاف الوزير: «الميناء مغلق منذ أمس».", "الوزير", "«الميناء مغلق منذ أمس»"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker", "words"), SENTENCES)
def test_who_said_what(language: str, text: str, speaker: str, words: str) -> None:
    found = suggest(text)
    (claim,) = found.claims
    assert found.language == claim.language == language
    assert (claim.speaker, claim.quote) == (speaker, words)
    assert (claim.tier is Tier.LIKELY) == (claim.manner == "direct")


@pytest.mark.parametrize(
    ("language", "text", "stance"),
    [
        ("fr", "Oslo a démenti ces accusations.", Stance.DENY),
        ("fr", "Oslo n’a pas confirmé ces informations.", Stance.WITHHOLD),
        ("es", "Oslo rechazó las acusaciones.", Stance.REBUT),
        ("ru", "Москва отвергла обвинения.", Stance.REBUT),
        ("fa", "وزارت خارجه این اتهامات را رد کرد.", Stance.REBUT),
        ("ar", "نفت الوزارة هذه الاتهامات.", Stance.DENY),
    ],
)
def test_stance(language: str, text: str, stance: Stance) -> None:
    (claim,) = suggest(text, language).claims
    assert (claim.stance, claim.tier) == (stance, Tier.CHECK)


def test_a_language_without_a_lexicon_has_its_quotations() -> None:
    (claim,) = suggest("Ministeri sanoi: ”ei”. „A kikötő hétfő óta zárva van, és zárva is marad.” Mondta.", "hu").claims
    assert (claim.speaker, claim.tier) == ("", Tier.CHECK)
