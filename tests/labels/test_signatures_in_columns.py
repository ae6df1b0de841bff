"""Two sign side by side below what was said."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

_SAID = (
    "CHAIR POE: Shall we begin with the roll?\n\nMR. COLE: We are all here.\n\n"
    "CHAIR POE: Then I move that we adjourn.\n\nMR. COLE: I second that.\n\n"
    "CHAIR POE: We are adjourned.\n\n"
)


@pytest.mark.parametrize(
    "signed",
    [
        (
            "____________        ____________\nAnn Poe             Tom Cole\n"
            "Chair               Secretary\n"
        ),
        "Ann Poe             Tom Cole\nCity Clerk          Mayor\n",
        "ATTEST:             APPROVED:\n\nAnn Poe, Clerk      Tom Cole, Mayor\n",
        "/s/ Ann Poe         /s/ Tom Cole\nCity Clerk          Mayor\n",
        "Approved by:\n\nAnn Poe, Mayor\n",
    ],
)
def test_two_sign_beside_each_other(signed: str) -> None:
    root = convert((_SAID + signed).encode(), "x.txt").tree.getroot()
    turns = ["".join(u.itertext()).strip() for u in root.iter(tei("u"))]
    assert turns[3:] == ["I second that.", "We are adjourned."]
    said = " ".join(
        " ".join("".join(e.itertext()).split()) for e in root.iter(tei("signed"))
    )
    assert said.endswith(signed.rsplit(maxsplit=1)[-1])


def test_what_the_chair_says_is_not_signed() -> None:
    text = _SAID.replace("We are adjourned.", "We are here.") + "THE CLERK\n"
    root = convert(text.encode(), "x.txt").tree.getroot()
    turns = ["".join(u.itertext()).strip() for u in root.iter(tei("u"))]
    assert turns[4].startswith("We are here.")
