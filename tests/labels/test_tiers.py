"""Tiers that say again what a speaker said."""

from tests.labels.reading import labels_of


def test_a_translation_below_each_row_is_no_turn() -> None:
    text = "".join(
        f"{n}\t{who} [tx]\tYa gitmek {n} lazım.\n\t{who} [ft]\tOne must go {n} times.\n"
        for n, who in enumerate(["ANA", "BEN"] * 3, 1)
    )
    assert labels_of(text) == ["ANA [tx]", "BEN [tx]"] * 3


def test_how_it_is_said_makes_no_tier() -> None:
    manners = ["loud", "soft", "soft", "loud", "loud", "soft"]
    text = "".join(
        f"{who} [{how}]: It must be so, and {n} times.\n\n"
        for n, (who, how) in enumerate(zip(["ANA", "BEN"] * 3, manners, strict=True))
    )
    assert len(labels_of(text)) == 6
