"""A label that its type sets apart from the words: bold, or in italics."""

from tei_toolkit.labels.candidates import Candidate, Separator
from tei_toolkit.labels.heads import BLANK, CLOCK, LONGEST, Head
from tei_toolkit.labels.separators import COLON, COLONS
from tei_toolkit.labels.vocabulary import word_set
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.clock import seconds_of


def read_type(head: Head) -> Candidate | None:
    """A label in bold or said to be a name, or in bare italics: *Amos* Pour slow."""
    line, text = head.line, head.line.text
    if line.bold > head.base + 1:
        return _read_run(head, line.bold, "name" if line.named else "bold")
    end = line.italic
    if end >= len(text) or not (text[end] in BLANK or text[end - 1] in BLANK + "."):
        return None
    found = _read_run(head, end, "italic")
    if found and found.setting.separator in (Separator.SPACE, Separator.DOT):
        return found
    return None


_GOES_ON = lazy_pattern(r"['’][^\W\d_]|,\s+(?=[^\W\d_])(?!.{0,60}[:：])")
"""What makes a bold name part of a sentence: “**Tom**'s boat”, “**Tom**, my friend”."""
_WITH_MORE = lazy_pattern(
    r"(?:,\s+[^\W\d_]"
    r"|\s(?:et|and|und|y|e|i|и|і|og|och|en)\s(?:[^\W\d_]{1,4}\.\s)?[^\W\d_a-zà-ÿа-я])"
    r"[^.:;?!]{1,130}\. +(?=\S)"
)
_NAMED_BEHIND = lazy_pattern(
    r"\s{0,3}(?P<name>\([^():]{3,80}\))(?:\s{0,2}[:：]|(?<=\))\.\s)"
)
"""Who holds an office in bold: `**The Acting Speaker** (Mr. Hale): Order!`."""
_TELLS = word_set(
    "is was has had ist war hat est était a es era ha è é foi é jest był был"
)
_TIME_AND_MARK = lazy_pattern(
    rf"(?P<time>[ *_]*[\[(`]{{0,2}}\s*{CLOCK}\s*[\])`]{{0,2}})"
    r" *(?P<mark>[:：–—−-]+)[ *_]+(?=[^\s\d])"
)
"""A time after a name, and what sets the words apart: `**Ada Hill** (2:50) - Hello`."""


def _separator_of(mark: str, *, alone: bool) -> Separator:
    """What the first sign after a label in a type of its own says that divides it."""
    if not mark:
        return Separator.OWN_LINE if alone else Separator.SPACE
    if mark in COLONS:
        return Separator.COLON
    if mark == ".":
        return Separator.DOT
    if mark in "–—−-":
        return Separator.DASH
    return Separator.OWN_LINE if alone else Separator.SPACE


def _with_more(head: Head, end: int, wrapper: str) -> Candidate | None:
    """A name in such type with the office or the name after it, and a full stop.

    `**Mme Roy**, *rapporteure*. Non.`; `**M. Roy** et **M. Blanc**. Ah !` Whether it is
    one, and no sentence about someone, is for the other labels to say.
    """
    more = _WITH_MORE.match(head.line.text, end)
    if more is None or not _TELLS.isdisjoint(more[0].split()):
        return None
    stop = head.line.text.rindex(".", end, more.end())
    return head.candidate(Separator.DOT, stop, more.end(), wrapper)


def _read_run(head: Head, last: int, wrapper: str) -> Candidate | None:
    """A label in the type that the line has up to `last`."""
    text, base = head.line.text, head.base
    run = text[base:last]
    if len(run) > LONGEST:
        return None
    if wrapper == "italic" and run.find(" (") > 1:
        run = run[: run.find(" (")]  # how it is said is no part of the label
    elif wrapper != "italic" and (named := _NAMED_BEHIND.match(text, last)):
        run = text[base : named.end("name")]
    core = run.rstrip(" :：.–—−-|")
    if not core or core.endswith(("?", "!", "…")):
        return None
    if ":" in core and COLON.match(core):
        return None
    end = base + len(core)
    rest = text[end:]
    goes_on = _GOES_ON.match(rest)
    if goes_on and (rest[0] != "," or rest[goes_on.end()].islower()):
        return _with_more(head, end, wrapper)
    if rest[:1] == " " and (joined := _with_more(head, end, wrapper)):
        return joined
    if ":" in rest[:24] and (timed := _TIME_AND_MARK.match(text, end)):
        separator = _separator_of(timed["mark"][0], alone=False)
        seconds = seconds_of(timed["time"])
        return head.candidate(separator, end, timed.end(), wrapper, seconds)
    alone = not rest.strip(" :：.–—−-*_")
    separator = _separator_of(rest.lstrip(" *_")[:1], alone=alone)
    words = end
    while words < len(text) and text[words] in " :：.–—−-*_|":
        if text[words] == "." and text[words : words + 2] == "..":
            break
        words += 1
    return head.candidate(separator, end, words, wrapper, alone=alone)
