"""Two who speak are named beside each other, and are not one in reverse."""

import re

from tei_toolkit.convert import convert
from tei_toolkit.metadata.people.labels import parse_label

PLAY = """\
Scène première. - Lisette, Crispin.

- Lisette -

(tenant une lettre.)

Voici ce que Monsieur m'envoie, et je ne sais qu'en faire.

- Crispin -

Donnez-la-moi, je vous prie.

- Lisette -

Allo ? Attention Crispin, on vient !

- Crispin -

Adieu, Lisette.
"""


def test_who_is_on_stage_are_two_people() -> None:
    found = convert(PLAY.encode(), "a.txt").to_bytes().decode()
    assert re.findall(r"<persName>(.*?)</persName>", found) == ["Lisette", "Crispin"]


def test_a_direction_in_its_own_paragraph_stands_above_the_words() -> None:
    done = convert(PLAY.encode(), "a.txt")
    assert len(list(done.transcript.turns())) == 4


def test_what_a_dash_parts_is_no_surname() -> None:
    parsed = parse_label("Andrea - Arquitectura", "es")
    assert parsed.name is not None
    assert parsed.name.words == ("Andrea",)


def test_who_asks_is_no_body() -> None:
    text = (
        "# Entrevista con Ana\n\n**Participantes:** Luis Soto (Entrevistador) y Ana"
        " Ríos (Docente)\n\n---\n\n**Luis:** Buenas tardes.\n\n**Ana:** Buenas tardes."
        "\n\n**Luis:** ¿Cuál es su cargo?\n\n**Ana:** Soy docente.\n"
    )
    assert b"<affiliation>" not in convert(text.encode(), "a.md").to_bytes()
