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


def test_other_references_keep_their_own() -> None:
    body = "<listBibl><bibl><author>A</author>. <title>B</title></bibl></listBibl>"
    assert text_of(body) == "A. B"
