"""What is read of an encoded text: one choice, the same in every format."""

from enum import StrEnum

from tei_toolkit.editions.namespaces import tei


class View(StrEnum):
    """How editorial marks are read.

    `READING`: corrected, regularised and expanded; what was deleted or is surplus, and
    the running heads of pages, are left out. `DIPLOMATIC`: as written, with deletions,
    abbreviations, errors and line ends; the interventions of editors are shown as such.
    """

    READING = "reading"
    DIPLOMATIC = "diplomatic"


LEFT_OUT = {
    View.READING: frozenset(tei(name) for name in ("del", "surplus", "fw", "am")),
    View.DIPLOMATIC: frozenset({tei("ex")}),
}
"""Elements whose words a view leaves out: a `del` unless it was restored, an `am` where
an `ex` stands for it (`interventions`). Beside these, of a `choice` one child is read,
and of an `app` the lemma or the first reading, in both views."""

PREFERRED = {
    View.READING: frozenset(tei(name) for name in ("reg", "corr", "expan", "ex")),
    View.DIPLOMATIC: frozenset(tei(name) for name in ("orig", "sic", "abbr", "am")),
}
"""Which child of a `choice` a view reads."""

WORDLESS = frozenset(
    tei(name)
    for name in (
        *("teiHeader", "index", "substJoin", "move", "timeline", "divGen", "xenoData"),
        "ptr",
    )
)
"""Elements in a text whose content is no part of it in any view."""
