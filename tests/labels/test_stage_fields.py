"""What stands above a play like its labels and is none: scenes, settings, headers."""

import pytest

from tests.labels.reading import labels_of

PLAY = """\
{head}

Adela: Nada funciona aquí como debería, y nadie lo dice.

Nina: ¿Ha pasado algo otra vez?

Adela: ¿Otra vez? Aún no ha dejado de pasar lo de antes.

Nina: ¿Y qué?

Adela: No sabes nada. ¿Nadie te lo ha contado esta mañana?

Nina: Por desgracia, no.
"""
LABELS = ["Adela", "Nina"] * 3


@pytest.mark.parametrize(
    "head",
    [
        (
            "Telón 1: (Se retira el telón del pasillo y de la máquina. Queda la mesa.)"
            "\n\nCuadro 3: (En la oficina solo está Nina. Con paso rápido entra Adela)"
        ),
        "Título: La oficina.\n\nPersonajes: Adela, Nina.\n\nEscenario: Una oficina.",
    ],
    ids=["scenes in brackets", "the setting"],
)
def test_what_stands_above_the_first_part_is_none(head: str) -> None:
    assert labels_of(PLAY.format(head=head)) == LABELS


def test_the_header_of_a_forum_is_no_part() -> None:
    text = (
        "المحرر موضوع: (بائعة المصابيح) مسرحية قصيرة  (زيارة 120 مرات)\n\n"
        "ليلى: انتهت العطلة وغدا نعود إلى المصنع.\nسامر: وسوف نرى أصدقاءنا.\n"
        "ليلى: وسنرى المصابيح الجديدة.\nسامر: المصنع ليس كله مصابيح.\n"
        "نادر: وفيه وقت للحديث و شرب الشاي.\nليلى: صحيح، والشاي هناك طيب.\n"
    )
    assert labels_of(text) == ["ليلى", "سامر", "ليلى", "سامر", "نادر", "ليلى"]
