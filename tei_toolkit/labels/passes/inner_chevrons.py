"""Chevrons inside lines, where captions change the speaker: `a loro >> claro`."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_CHEVRON = lazy_pattern(r"(?:^|(?<=\S)[ \t]+)(?P<mark>>>|&gt;&gt;)[ \t]*(?=[^\s>])")
_NEW = lazy_pattern(
    r"(?:^|[.?!…)\]\"”’–—-][ \t]+)(?:>>|&gt;&gt;)[ \t]*"
    r"(?=[^\W\d_a-zß-ÿа-я]|[\[(\"“«¿¡]|(?<=[.?!…] >> )[^\W\d_])"
)
"""A chevron between the end of a sentence and the beginning of another."""
_NAMED = lazy_pattern(r"(?P<name>[^\W\d_][^:.,?!>]{1,30}):[ \t]+(?=\S)")
"""Who speaks, after a chevron."""
_LEAST = 4
"""Turns that begin with a chevron."""
_USUAL = 0.8


def with_inner_chevrons(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and turns of a chevron inside a line, where others stand before lines.

    Captions that were copied without their times are broken where the line was full,
    or not at all.
    """
    if ">>" not in document.text and "&gt;&gt;" not in document.text:
        return starts
    chevrons = [s for s in starts if s.setting.prefix == "chevron" and not s.label]
    first = chevrons[0].line if chevrons else 0
    if len(chevrons) < max(_LEAST, _USUAL * len(starts)):
        if len(starts) > len(chevrons) or not _is_run_on(document):
            return starts
        starts = []
    taken = {start.words for start in starts}
    found: list[TurnStart] = []
    names = _names(document)
    reason = "a chevron inside a line"
    for index in range(first, len(document.lines)):
        line = document.lines[index]
        if index in document.no_turns or ">" not in line.text:
            continue
        for match in _CHEVRON.finditer(line.text):
            at = match.start("mark")
            places = at, at, match.end()
            named = _NAMED.match(line.text, match.end()) if names else None
            if named is not None and named["name"] in names:
                places = (*named.span("name"), named.end())
            start = start_at(index, line, places, Separator.MARK, reason, "chevron")
            if start.words not in taken:
                found.append(replace(start, start=line.place(at)))
    return [*starts, *found] if found else starts


def _names(document: Document) -> frozenset[str]:
    """What stands before a colon after more than one chevron."""
    counts = Counter(
        named["name"]
        for line in document.lines
        if ">" in line.text
        for match in _CHEVRON.finditer(line.text)
        if (named := _NAMED.match(line.text, match.end()))
    )
    return frozenset(name for name, count in counts.items() if count > 1)


def _is_run_on(document: Document) -> bool:
    """Whether chevrons stand before names, or nearly all between sentences.

    There are more of them than lines that have one.
    """
    texts = [line.text for line in document.lines if ">" in line.text]
    marks = sum(len(_CHEVRON.findall(text)) for text in texts)
    if marks >= _LEAST and len(_names(document)) > 1:
        return True
    between = sum(len(_NEW.findall(text)) for text in texts)
    return between >= max(_LEAST, _USUAL * marks) and marks > len(texts)
