"""Labels of Portuguese print inside lines, known by their title in capitals.

`... peço a palavra. O SR. PRESIDENTE (Ada Lima) - Tem V.Exa. a palavra.`: pages that
were copied without their line ends hold many turns in one line, and the first of them
stands behind the heads of the page.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.passes.inner_search import is_in_quotation
from tei_toolkit.labels.starts import Document, TurnStart, starts_within
from tei_toolkit.lazy_pattern import lazy_pattern

_TITLES = ("O SR. ", "A SRA. ")
_LABEL = lazy_pattern(
    r"(?<!\S)(?P<label>(?:O SR|A SRA)\. [^\W\d_a-zà-ÿ][^\Wa-zà-ÿ_]*"
    r"(?:[ .'’-]{1,2}[^\W\d_a-zà-ÿ]+){0,8}\.?(?P<bracket> ?\([^()]{2,200}\))?)"
    r" ?[-–—]{1,2} ?(?=[^\W\d_a-zà-ÿ]|[\"“(«])"
)
_ENDS = '.?!…)]"”»'
_REASON = "a title in capitals inside a line"


def with_loud_titles(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the labels inside lines that such a title and a dash make certain.

    Behind what ends no sentence, one must have brackets.
    """
    if not any(title in document.text for title in _TITLES):
        return starts
    begun = {start.start for start in starts}
    places = partial(_places, document)
    found = starts_within(document, places, Separator.DASH, _REASON)
    return [*starts, *(start for start in found if start.start not in begun)]


def _places(
    document: Document, index: int, text: str
) -> Iterator[tuple[int, int, int]]:
    """Where such labels begin and end in a line, and where their words begin."""
    if not any(text.find(title, 1) > 0 for title in _TITLES):
        return
    for match in _LABEL.finditer(text, 1):
        begin = match.start()
        is_apart = text[:begin].rstrip()[-1:] in _ENDS
        if (is_apart or match["bracket"]) and not is_in_quotation(
            document.lines, index, begin
        ):
            yield begin, match.end("label"), match.end()
