"""What says that a text or a part of it ends."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.metadata.matter.endings import ended_part


@pytest.mark.parametrize(
    ("line", "depth"),
    [
        ("THE END", 0),
        ("FIN.", 0),
        ("Конец", 0),
        ("FIN DEL JUGUETE", 0),
        ("Ende der Oper", 0),
        ("FIN DU PREMIER ACTE.", 1),
        ("Ende des ersten Aufzugs", 1),
        ("Конец первого действия", 1),
        ("FINE DELL'ATTO PRIMO", 1),
        ("END OF ACT ONE", 1),
        ("End of Act I, Scene II", 1),
        ("Fin de la première scène", 2),
        ("Fin de l'histoire", None),
        ("Ende gut, alles gut", None),
        ("The end of the play is near", None),
        ("End of the act of union debate", None),
        ("Конец света", None),
    ],
)
def test_how_deep_lies_what_ends(line: str, depth: int | None) -> None:
    assert ended_part(line) == depth


def test_a_day_in_the_midst_of_the_last_sentence_is_said() -> None:
    text = (
        "Mr. Fox: I have read it.\n\nMr. Hale: So have I.\n\nThe Speaker: Members, it"
        " is time. This House stands adjourned until Tuesday, 6th\n"
        "September, 2011, at 2.30 p.m.\n"
    )
    found = convert(text.encode(), "a.txt").to_bytes().decode()
    assert "September, 2011, at 2.30 p.m.</seg>" in found
