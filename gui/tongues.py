"""Names of languages in the language of the window: Qt knows them in English and in the language itself only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def tongue_name(code: str) -> str:
    """The name of the language with the BCP 47 tag *code*; its English name where we have no other, else the tag."""
    known = _names().get(code.partition("-")[0].lower())
    if known is not None:
        return known
    language = QLocale.codeToLanguage(code.partition("-")[0])
    if not code or language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    return QLocale.languageToString(language)


def _names() -> dict[str, str]:
    """The languages that contested records are most often in, as Qt calls them in English."""
    translate = QCoreApplication.translate
    return {
        "ar": translate("Tongues", "Arabic"),
        "az": translate("Tongues", "Azerbaijani"),
        "de": translate("Tongues", "German"),
        "el": translate("Tongues", "Greek"),
        "en": translate("Tongues", "English"),
        "es": translate("Tongues", "Spanish"),
        "fa": translate("Tongues", "Persian"),
        "fr": translate("Tongues", "French"),
        "he": translate("Tongues", "Hebrew"),
        "hi": translate("Tongues", "Hindi"),
        "hy": translate("Tongues", "Armenian"),
        "it": translate("Tongues", "Italian"),
        "ja": translate("Tongues", "Japanese"),
        "ko": translate("Tongues", "Korean"),
        "la": translate("Tongues", "Latin"),
        "nl": translate("Tongues", "Dutch"),
        "pl": translate("Tongues", "Polish"),
        "ps": translate("Tongues", "Pashto"),
        "pt": translate("Tongues", "Portuguese"),
        "ru": translate("Tongues", "Russian"),
        "sv": translate("Tongues", "Swedish"),
        "tr": translate("Tongues", "Turkish"),
        "uk": translate("Tongues", "Ukrainian"),
        "ur": translate("Tongues", "Urdu"),
        "zh": translate("Tongues", "Chinese"),
    }
