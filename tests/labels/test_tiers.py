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


def test_rows_with_a_word_for_what_they_are_make_a_tier() -> None:
    text = "".join(
        f"00:{n:02} {who}: IR NÃO CHUVA {n}\n      Trad.: Não fui, chovia {n} horas.\n"
        for n, who in enumerate(["S1", "S2"] * 3, 1)
    )
    assert labels_of(text) == ["S1", "S2"] * 3


def test_a_speaker_may_be_called_as_a_row_is() -> None:
    text = "".join(
        f"Ada: What is it called, and in the {n}th house?\n\nTr: A well.\n\n"
        for n in range(4)
    )
    assert labels_of(text) == ["Ada", "Tr"] * 4
