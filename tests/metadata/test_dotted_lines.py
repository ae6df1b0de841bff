"""Lines of dots are signatures only where nothing but a signer stands beside them."""

import pytest

from tei_toolkit.metadata.matter.line_words import SIGNED


@pytest.mark.parametrize(
    ("line", "is_signed"),
    [
        ("." * 60 + " 14,200", False),
        (" ".join(["." * 40] * 6) + " 1", False),
        ("signature: ............ (secretary) ........", True),
        ("................. president", True),
        ("____________________", True),
    ],
)
def test_who_signs_on_dots(line: str, is_signed: bool) -> None:
    assert bool(SIGNED.match(line)) is is_signed
