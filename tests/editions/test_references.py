"""Structured bibliography is printed with the punctuation that it lacks."""

import pytest

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import render
from tests.editions.reading_policy import letters, read, shown
from tests.editions.small_texts import document, text_of

BOOK = (
    "<monogr><author><forename>Ann</forename> <surname>Lee</surname></author>"
    '<title level="m">Hands</title><imprint><pubPlace>Oxford </pubPlace>'
    "<publisher>Press</publisher> <date>1977</date></imprint></monogr>"
)
ARTICLE = (
    "<analytic><author><surname>Lee</surname><forename>A.</forename></author>"
    "<author>B. Ray</author><title level='a'>On hands</title></analytic>"
    "<monogr><title level='j'>Scripts</title><imprint><biblScope unit='volume'>3"
    "</biblScope><date>1988</date><biblScope unit='page'>4–9</biblScope></imprint>"
    "</monogr>"
)


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        (BOOK, "Ann Lee, Hands, Oxford: Press, 1977."),
        (ARTICLE, "Lee, A.; B. Ray, “On hands”, Scripts, 3, 1988, p. 4–9."),
        (
            f"{BOOK}<idno type='ISBN'>0-1</idno>",
            "Ann Lee, Hands, Oxford: Press, 1977. 0-1.",
        ),
        (
            "<monogr><title>Who?</title><imprint><date>(1990)</date></imprint></monogr>",
            "Who? (1990).",
        ),
        ("<monogr><title>Hands.</title><imprint/></monogr>", "Hands."),
        ("<monogr><title/><imprint/></monogr>", ""),
    ],
)
def test_a_structured_reference(reference: str, expected: str) -> None:
    body = f"<listBibl><biblStruct>{reference}</biblStruct></listBibl>"
    assert text_of(body) == expected
    data = document(body)
    page = render(data, "html").data
    assert letters(shown(page)) == letters(read(data, View.READING))
    assert " ," not in page.decode().partition("<article")[2].partition("</article>")[0]


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("<author>A</author>. <title>B</title>", "A. B"),
        ("<author>A</author> <title>B</title> in <date>1900</date>", "A B in 1900"),
        ("<author>A</author>\n<title>B</title>\n<date>1900</date>", "A, B, 1900."),
        ("<author>A</author><title level='a'>B</title>", "A, “B”."),
        ("<title>B</title>\n<citedRange>27</citedRange>", "B, 27."),
        ("<title>B</title>", "B"),
        ("<title>B</title>\n<!-- b -->\n", "B"),
        ("<title>B</title>\n<title type='variant'>b</title>", "B, b."),
        ("<hi>A</hi> <title>B</title>", "A B"),
    ],
)
def test_a_loose_reference_of_a_list_without_any_signs_is_like_a_structured_one(
    reference: str, expected: str
) -> None:
    body = f"<listBibl><bibl>{reference}</bibl></listBibl>"
    assert text_of(body) == expected
    data = document(body)
    assert letters(shown(render(data, "html").data)) == letters(
        read(data, View.READING)
    )


def test_a_reference_in_a_line_keeps_what_it_has() -> None:
    bibl = "<bibl><author>Hom.</author> <title>Iliad</title> <biblScope>1</biblScope>"
    assert text_of(f"<p>See {bibl}</bibl>!</p>") == "See Hom. Iliad 1!"


def test_a_note_on_a_part_of_a_reference_stays_at_its_part() -> None:
    bibl = "<bibl>\n<title>B</title>\n<note place='foot'>N</note>\n<date>1900</date>"
    text = text_of(f"<listBibl>{bibl}\n</bibl></listBibl>")
    assert text.partition("\n")[0] == "B, [1] 1900."
