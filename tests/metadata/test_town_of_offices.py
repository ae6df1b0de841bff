"""The town of the offices where a deposition was taken."""

import pytest

from tei_toolkit.metadata.places.printed import town_of_offices


@pytest.mark.parametrize(
    ("text", "town"),
    [
        (
            (
                "taken before Connie Ruiz, CSR in and for the State of Texas, at the "
                "offices of Hall & Nguyen, 14 Courthouse Square, Kershaw, Texas."
            ),
            "Kershaw, Texas",
        ),
        (
            (
                "taken at the law offices of Cole LLP, 9 Main Street, Suite 400, "
                "Atlanta, Georgia 30303, before John Doe, Notary Public."
            ),
            "Atlanta, Georgia",
        ),
        (
            "taken at the offices of Hall & Co., before John Doe, Notary Public.",
            None,
        ),
        ("He lived in Kershaw, Texas.", None),
    ],
)
def test_town_of_an_address(text: str, town: str | None) -> None:
    span = town_of_offices(text)
    assert (text[slice(*span)] if span else None) == town
