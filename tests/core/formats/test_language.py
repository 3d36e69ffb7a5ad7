"""The language of a text, by its letters or by its words."""

from __future__ import annotations

import pytest

from core.formats.language import guessed_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("尊敬的主席先生：谨此提及常驻代表的信。我国政府认为这些指控毫无根据。", "zh"),
        ("拝啓　貴信を拝受いたしました。決議について説明いたします。", "ja"),
        ("존경하는 의장님께, 우리 정부의 입장을 말씀드립니다.", "ko"),
        ("Αξιότιμε κύριε Πρόεδρε, οι ισχυρισμοί είναι αβάσιμοι.", "el"),
        (
            "جناب آقاي دبيركل سازمان ملل متحد، با احترام، به استحضار مي رساند كه جمهوري اسلامي ايران همواره به تعهدات "
            "خود پايبند بوده است. اين نامه در پاسخ به نامه شما نوشته مي شود و اميدواريم كه مورد توجه قرار گيرد.",
            "fa",
        ),
        ("The committee noted that several delegations had not yet replied to the circular letter.", "en"),
        ("See 外交部 for more.", ""),
        ("好的", ""),
        ("12345 67890", ""),
    ],
)
def test_a_language_is_told_where_it_is_clear(text: str, language: str) -> None:
    assert "".join(one.value for one in guessed_language(text)) == language
