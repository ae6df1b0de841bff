"""Page furniture in the middle of a sentence."""

from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.reading import source_from_text
from tei_toolkit.transcript import LeftOutKind

TEXT = """\
Harbour Board of Goole
Minutes, 4 May 1998

ANNA CRANE: The gate was open when I came, and the water
Harbour Board of Goole – Minutes, 4 May 1998
12
was as high as the wall.

TOM VALE: In 1953
it was higher.
"""


def page_of(text: str) -> dict[str, LeftOutKind]:
    reading = read_labels(source_from_text(text, "gate.txt"))
    return {reading.lines[index].text: kind for index, kind in reading.page.items()}


def test_header_and_number_between_two_halves_of_a_sentence() -> None:
    assert page_of(TEXT) == {
        "Harbour Board of Goole – Minutes, 4 May 1998": LeftOutKind.PAGE_HEADER,
        "12": LeftOutKind.PAGE_NUMBER,
    }


def test_a_number_that_belongs_to_the_sentence_stays() -> None:
    text = TEXT.replace("Harbour Board of Goole – Minutes, 4 May 1998\n", "")
    text = text.replace("\n12\n", "\n12 feet deep\n")
    assert page_of(text) == {}


def test_line_numbers_may_be_filled_with_zeros() -> None:
    said = ["where to", "to the left", "and then", "stop", "there", "yes", "now", "so"]
    numbered = "\n".join(f"{n:03} {words}" for n, words in enumerate(said, 1))
    reading = read_labels(source_from_text(numbered, "ride.txt"))
    taken = [line.number and numbered[slice(*line.number)] for line in reading.lines]
    assert taken == [f"{n:03}" for n in range(1, 9)]
    assert [line.text for line in reading.lines] == said
