"""Other ways to cut the capitalised words of a text into names.

The rules of `candidates.py` settle on one reading. Where it is wrong ("Tampa" and
"Rays" for "Tampa Bay Rays") no weighing can mend it, so the parts of a block and the
unions of neighbouring blocks are candidates too; the likeliest reading is chosen.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from tei_toolkit.names.candidates import TELLING, Candidate, Cutter
from tei_toolkit.names.title_words import OFFICE_WORDS, STOP, TITLES
from tei_toolkit.names.tokens import Tokens

_LONGEST = 10
_PART = 7
_WHOLE = 4
_NEAR = 3
_SMALL = frozenset("of the and for de in on del la du von van der to at s".split())
_GAPS = frozenset({" ", "\u00a0", "'", "’", " - ", "-", " & ", "/"})

# Before "of" they say what a land is, whatever town may be called so.
_FORMS_OF_STATES = frozenset(
    "republic kingdom commonwealth federation emirate sultanate principality".split()
)
_ARTICLES = frozenset({"the", "a", "an"})

Block = tuple[int, int]


def with_alternatives(cutter: Cutter, found: Sequence[Candidate]) -> list[Candidate]:
    """`found` and the other readings of the same words, which may overlap."""
    seen = {(c.first, c.last) for c in found}
    result = list(found)
    blocks = list(_blocks(cutter))
    for span, how in chain(_parts(found, blocks), _unions(cutter, found, blocks)):
        if span not in seen and _is_possible(cutter, *span):
            seen.add(span)
            result.append(_candidate(cutter, *span, how))
    return result


def _blocks(cutter: Cutter) -> Iterator[Block]:
    """The first and the last of the capitalised words that follow each other."""
    words = cutter.tokens.words
    index, count = 0, len(words)
    while index < count:
        if not words[index][0].isupper():
            index += 1
            continue
        first = index
        while cutter.blocks.is_joined(index) and words[index + 1][0].isupper():
            index += 1
        yield first, index
        index += 1


def _is_possible(cutter: Cutter, first: int, last: int) -> bool:
    tokens = cutter.tokens
    if first > last or last - first >= _LONGEST:
        return False
    low = tokens.words[first].lower()
    if low in STOP if first == last else low in TITLES:
        return False
    if "\n" in tokens.text[tokens.starts[first] : tokens.ends[last]]:
        return False
    if tokens.words[last] == "I" and tokens.low[last - 1] in STOP:
        return False  # "London and I", "So I"
    if tokens.words[last] == "I" and first and tokens.low[first - 1] in TELLING:
        return False  # "tell Angie I came"
    if first == last and low in _FORMS_OF_STATES and _is_before_of(tokens, last):
        return False
    key = cutter.tokens.key(first, last)
    if low in _ARTICLES and not cutter.known.has(key):
        return False
    state = key.removeprefix("republic of ")
    # "Republic of Kazakhstan" marks the name; that of Korea is another land's.
    return state == key or state not in cutter.lexicon.lands


def _is_before_of(tokens: Tokens, index: int) -> bool:
    return index + 1 < len(tokens.low) and tokens.low[index + 1] == "of"


def _candidate(cutter: Cutter, first: int, last: int, how: str) -> Candidate:
    tokens = cutter.tokens
    title = first
    while (
        title
        and cutter.blocks.is_joined(title - 1)
        and _is_title(tokens.words[title - 1])
    ):
        title -= 1
    return Candidate(
        first,
        last,
        tokens.starts[first],
        tokens.ends[last],
        cutter.tokens.key(first, last),
        title if title < first else -1,
        how,
    )


def _is_title(word: str) -> bool:
    low = word.lower()
    return word[0].isupper() and (low in TITLES or low in OFFICE_WORDS)


def _parts(
    found: Sequence[Candidate], blocks: Sequence[Block]
) -> Iterator[tuple[Block, str]]:
    """The parts of each block; of a long one only those that touch an edge."""
    firsts = {c.first for c in found}
    lasts = {c.last for c in found}
    for first, last in blocks:
        for start in range(first, min(last, first + _PART - 1) + 1):
            for end in range(start, min(last, start + _PART - 1) + 1):
                is_edge = start == first or end in {start, last}
                if last - first < _WHOLE or is_edge or start in firsts or end in lasts:
                    yield (start, end), "part"


def _unions(
    cutter: Cutter, found: Sequence[Candidate], blocks: Sequence[Block]
) -> Iterator[tuple[Block, str]]:
    """Blocks that only small words separate, taken together."""
    firsts: dict[int, list[int]] = {}
    lasts: dict[int, list[int]] = {}
    block_of = {
        i: n for n, block in enumerate(blocks) for i in range(block[0], block[1] + 1)
    }
    for candidate in found:
        firsts.setdefault(block_of.get(candidate.first, -1), []).append(candidate.first)
        lasts.setdefault(block_of.get(candidate.last, -1), []).append(candidate.last)
    for number, (first, _) in enumerate(blocks):
        for other in range(number + 1, min(number + _NEAR + 1, len(blocks))):
            if not _are_near(cutter, blocks[other - 1][1], blocks[other][0]):
                break
            for start in {first, *firsts.get(number, ())}:
                for end in {blocks[other][1], *lasts.get(other, ())}:
                    yield (start, end), "union"


def _are_near(cutter: Cutter, end: int, start: int) -> bool:
    """Whether only small words stand between two blocks."""
    if start - end > _NEAR:
        return False
    tokens = cutter.tokens
    return all(tokens.gap(i) in _GAPS for i in range(end, start)) and all(
        tokens.words[i].lower() in _SMALL for i in range(end + 1, start)
    )
