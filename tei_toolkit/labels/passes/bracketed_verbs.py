"""Labels in brackets with a verb of speech: `（正末云）`, `〔淨做哭科，云〕`.

So Chinese plays from the Yuan on print who speaks, at the beginning of a line or inside
it. A bracket with the verb alone, `（唱）`, goes on with the same speaker.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_TELLING = tuple(verb + sign for verb in "云唱" for sign in "）)〕]")
_VERBS = "云唱白曰念吟詠咏道"
_BRACKET = lazy_pattern(
    rf"(?P<open>[（(〔\[])(?P<within>[\u3400-\u9fff，、 \u3000]{{1,40}}?[{_VERBS}])"
    r"[）)〕\]][ \u3000]?(?![，。、；：的])"
)
_MANNER = lazy_pattern(
    rf"[詩诗詞词帶带背又再同齊齐內内打問问答笑怒哭接合科介]*[{_VERBS}]"
)
"""How something is said, which may stand with the verb and is no part of a name."""
_DOING = lazy_pattern(
    r"[，、 \u3000]|[扮上下做引同拜見见領领與与隨随將将拿背怒笑哭問问答喝叫沖冲"
    r"作入出起回悲驚惊看唱云白]"
)
"""Where a name ends and what its bearer does begins."""
_BEFORE = frozenset("。？！；」』”）)〕]】")
"""What ends the words before such a bracket."""
_LEAST = 4
_LEAST_NAMES = 2
_LONGEST_NAME = 6


def with_bracketed_verbs(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, or the turns whose labels are brackets with a verb, if these are more.

    Two speakers or more have four turns or more, and some of them recur.
    """
    if not any(sign in document.text for sign in _TELLING):
        return starts
    found = [
        (index, match)
        for index, line in enumerate(document.lines)
        if index not in document.no_turns and not line.text.isascii()
        for match in _BRACKET.finditer(line.text)
        if not match.start() or line.text[: match.start()].rstrip()[-1] in _BEFORE
    ]
    names = _names_in([match["within"] for _, match in found])
    turns = list(_turns(document, found, names))
    speakers = {turn.label for turn in turns}
    is_enough = len(turns) >= _LEAST and _LEAST_NAMES <= len(speakers) < len(turns)
    return turns if is_enough and len(turns) >= len(starts) else starts


def _names_in(within: Sequence[str]) -> frozenset[str]:
    """The names that stand beside a verb and nothing else, or more than once."""
    firsts = Counter(
        text[: match.start()]
        for text in within
        if (match := _last_manner(text)) and 0 < match.start() <= _LONGEST_NAME
    )
    return frozenset(name for name in firsts if _DOING.search(name, 1) is None)


def _last_manner(text: str) -> re.Match[str] | None:
    """How the end of a bracket says that something is said."""
    return next(
        (m for at in range(len(text)) if (m := _MANNER.fullmatch(text, at))),
        None,
    )


def _turns(
    document: Document,
    found: Sequence[tuple[int, re.Match[str]]],
    names: frozenset[str],
) -> Iterator[TurnStart]:
    for index, match in found:
        name = _name_of(match["within"], names)
        if not name:
            continue
        line = document.lines[index]
        start = match.start("within")
        places = (start, start + len(name), match.end())
        reason = "a name and a verb of speech in brackets"
        turn = start_at(index, line, places, Separator.BRACKET, reason)
        yield replace(turn, start=line.place(match.start()))


def _name_of(within: str, names: frozenset[str]) -> str:
    """The name with which a bracket begins; empty where there is none."""
    if _MANNER.fullmatch(within):
        return ""
    known = [name for name in names if within.startswith(name)]
    if known:
        return max(known, key=len)
    doing = _DOING.search(within, 1)
    return within[: doing.start()] if doing else ""
