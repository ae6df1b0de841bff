"""Names that were given: those who take part, and the entries of authority files."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from tei_toolkit.names.linking import Known
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.title_words import LINKS, OFFICE_WORDS, STOP, TITLES

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_LONGER = re.compile(r"\w|[ \u00a0-][^\W\d_a-zß-ÿа-яё]")
"""What goes on with a name that is part of a longer one."""
_PEER = re.compile(
    r"(?:Duke|Duchess|Earl|Marquess|Marquis|Viscount|Viscountess|Baron|Baroness|Count"
    r"|Countess|Prince|Princess|King|Queen|Bishop|Archbishop) of [^\W\d_a-z][\w'’ -]+"
)
"""A title that is the whole name of one who is listed: the Duke of Albany."""
_SCORE = 0.95
_WHY = ("the name of one who takes part or is in an authority file",)


def with_given_names(
    mentions: Sequence[Mention], text: str, known: Iterable[Known]
) -> list[Mention]:
    """`mentions` of `text`, with every place where a given name stands in full.

    A name of several words that the transcript's participants or an authority file
    have means them, whatever its words are otherwise: "Ada Hill" is no hill. A longer
    name that holds it ("Ada Hill Foundation") stays what it was found to be.
    """
    by_first: dict[str, list[tuple[str, MentionType]]] = defaultdict(list)
    for thing in known:
        full = [name for name in thing.names if _is_full(name)]
        for name in full:
            if not any(name.endswith(f" {other}") for other in full):  # but a title
                by_first[name.split()[0]].append((name, thing.type))
    if not by_first:
        return list(mentions)
    given = list(_find(text, by_first))
    if not given:
        return list(mentions)
    return _merged(mentions, given)


def _is_full(name: str) -> bool:
    """Whether a name has several words, and none is a title, an office or a word."""
    if _PEER.fullmatch(name):
        return True
    words = name.split()
    plain = [word.casefold().strip(".,") for word in words]
    return (
        len(words) > 1
        and all(word[0].isupper() or word in LINKS for word in words)
        and not any(w in TITLES or w in OFFICE_WORDS or w in STOP for w in plain)
    )


def _find(
    text: str, by_first: dict[str, list[tuple[str, MentionType]]]
) -> Iterator[Mention]:
    """The places of the names, the longest where several begin."""
    end = 0
    for match in _WORD.finditer(text):
        if match.start() < end:
            continue
        names = by_first.get(match[0])
        found = max(
            (
                (name, kind)
                for name, kind in names or ()
                if text.startswith(name, match.start())
                and not _LONGER.match(text, match.start() + len(name))
            ),
            key=lambda pair: len(pair[0]),
            default=None,
        )
        if found is None:
            continue
        name, kind = found
        end = match.start() + len(name)
        yield Mention(match.start(), end, name, kind, Cert.HIGH, _SCORE, evidence=_WHY)


def _merged(mentions: Sequence[Mention], given: Sequence[Mention]) -> list[Mention]:
    """Both in order; of two that meet the given one stays, unless the other is longer.

    One of the same extent and kind keeps what was found out about it.
    """
    kept: list[Mention] = []
    ranked = sorted(
        chain(((m, False) for m in mentions), ((m, True) for m in given)),
        key=lambda pair: (pair[0].start, pair[0].start - pair[0].end, pair[1]),
    )
    for mention, is_given in ranked:
        before = kept[-1] if kept else None
        if before is None or mention.start >= before.end:
            kept.append(mention)
        elif is_given and (mention.start, mention.end) == (before.start, before.end):
            if mention.type is not before.type:
                kept[-1] = mention
        elif is_given and mention.end > before.end:
            kept[-1] = mention
    return kept
