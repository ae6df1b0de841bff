"""What the kinds of its words, and of the words beside it, say about a candidate."""

from collections.abc import Iterator

from tei_toolkit.names.candidates import Candidate, Cutter
from tei_toolkit.names.organisation_words import EVENT_HEADS, WORK_HEADS
from tei_toolkit.names.organisation_words import HEADS as ORG_HEADS
from tei_toolkit.names.place_words import HEADS as PLACE_HEADS
from tei_toolkit.names.remembered import Remembered
from tei_toolkit.names.title_words import OFFICE_WORDS, STOP, TITLES
from tei_toolkit.names.word_kinds import WordKind, word_kind

_LONGEST_ROW = 4
_HEADS = (
    ("event", EVENT_HEADS),
    ("work", WORK_HEADS),
    ("organisation", ORG_HEADS),
    ("place", PLACE_HEADS),
    ("office", TITLES | OFFICE_WORDS),
)


class KindWitness:
    """Finds what the kinds of words say of the English candidates of one text."""

    def __init__(self, cutter: Cutter) -> None:
        """Nothing is seen yet of the candidates that `cutter` cuts."""
        self._cutter = cutter
        self._seen = Remembered()

    def features(self, candidate: Candidate) -> list[str]:
        """Features to be weighed with those of `evidence.py`."""
        cutter, tokens = self._cutter, self._cutter.tokens
        initial = tokens.is_initial(candidate.first)
        what = (tokens.text[candidate.start : candidate.end], initial)
        seen = self._seen.get(what)
        if seen is None:
            place = "init" if initial else "mid"
            seen = self._seen.keep(what, _of_words(cutter, candidate, place))
        found = list(seen)
        _around(cutter, candidate, found)
        _rest_of_block(cutter, candidate, found)
        _listed(cutter, candidate, found)
        _beside(cutter, candidate, found)
        return found


def _of_words(cutter: Cutter, candidate: Candidate, place: str) -> list[str]:
    """What the words of a candidate say by themselves."""
    words = cutter.tokens.words
    first, last = candidate.first, candidate.last
    found: list[str] = []
    if first == last:
        known = word_kind(words[first])
        found.extend(f"kind={kind}" for kind in known.kinds)
        found.append(f"kind={known.kinds[0]}/{place}")
        found.append(f"case={known.case}/{place}")
        found.append(f"{cutter.tokens.register}/{known.kinds[0]}/{place}")
        found.extend(_cluster("", known))
        return found
    _ends(words[first], words[last], place, found)
    found.extend(
        f"inner={word_kind(word).kinds[0]}" for word in words[first + 1 : last]
    )
    _pattern(cutter, candidate, found)
    if last - first < _LONGEST_ROW:
        row = ".".join(_plain(word) for word in words[first : last + 1])
        found.append(f"row={row}")
    return found


def _plain(word: str) -> str:
    """What a word names, or the word itself if it is a small one in a name."""
    if word[0].islower():
        return "small"
    return word_kind(word).kinds[0].partition("-")[0]


def _rest_of_block(cutter: Cutter, candidate: Candidate, found: list[str]) -> None:
    """What the capitalised words after the candidate are the name of."""
    end = cutter.blocks.end_of(candidate.last)
    if end > candidate.last:
        low = cutter.tokens.low[end]
        kinds = [name for name, heads in _HEADS if low in heads]
        found.extend(f"block-ends={name}" for name in kinds or ("other",))


def _cluster(name: str, known: WordKind) -> Iterator[str]:
    """The cluster of a word, and the larger one that it is a part of."""
    if known.group >= 0:
        yield f"{name}group={known.group}"
        yield f"{name}group4={known.group // 4}"
    elif known.cluster:
        yield f"{name}cluster={known.cluster}"
        yield f"{name}cluster6={known.cluster & 63}"


def _around(cutter: Cutter, candidate: Candidate, found: list[str]) -> None:
    """How the small words around a candidate are used, two on either side."""
    tokens = cutter.tokens
    words, text = tokens.words, tokens.text
    for step in (1, 2):
        for index in (candidate.first - step, candidate.last + step):
            if not 0 <= index < len(words) or not words[index].islower():
                continue
            left = index < candidate.first
            between = (
                text[tokens.ends[index] : candidate.start]
                if left
                else text[candidate.end : tokens.starts[index]]
            )
            group = word_kind(words[index]).group
            if group >= 0 and not any(sign in between for sign in ("\n", ". ")):
                side = f"{'-' if left else '+'}{step}"
                found.append(f"group{side}={group}")
                found.append(f"group4{side}={group // 4}")


def _listed(cutter: Cutter, candidate: Candidate, found: list[str]) -> None:
    """What kind of word stands beside it in a list: "Kiev, Minsk and Vilnius"."""
    tokens = cutter.tokens
    words = tokens.words
    for side, step, edge in (
        ("left", -1, candidate.first),
        ("right", 1, candidate.last),
    ):
        index, sign = edge + step, ""
        if not 0 <= index < len(words):
            continue
        gap = tokens.gap(min(index, edge))
        if words[index] in {"and", "or", "&"} and gap == " ":
            index, sign = index + step, "and"
        elif gap == " " or "\n" in gap or len(gap) > 2:
            continue
        else:
            sign = gap.strip()
        if 0 <= index < len(words) and words[index][0].isupper():
            found.append(f"{side}-{sign}={word_kind(words[index]).kinds[0]}")


def _ends(first: str, last: str, place: str, found: list[str]) -> None:
    one, other = word_kind(first), word_kind(last)
    found.extend(f"first={kind}" for kind in one.kinds)
    found.extend(f"last={kind}" for kind in other.kinds)
    found.append(f"ends={one.kinds[0]}+{other.kinds[0]}")
    found.append(f"first-case={one.case}/{place}")
    found.append(f"last-case={other.case}")
    for name, known in (("first", one), ("last", other)):
        found.extend(_cluster(f"{name}-", known))


def _pattern(cutter: Cutter, candidate: Candidate, found: list[str]) -> None:
    """Which words have capitals, and what stands between them."""
    tokens = cutter.tokens
    signs = ""
    for index in range(candidate.first, candidate.last + 1):
        word = tokens.words[index]
        signs += "C" if word[0].isupper() else "9" if word[0].isdigit() else "c"
        if word[0].islower():
            found.append(f"in={word.lower()}")
        if index < candidate.last and (gap := tokens.gap(index)) != " ":
            found.append(f"gap={gap.replace(' ', '_')}")
    found.append(f"pattern={signs}")
    if tokens.words[candidate.first].lower() in STOP:
        found.append("first-stop")


def _beside(cutter: Cutter, candidate: Candidate, found: list[str]) -> None:
    """The words with capitals that the candidate leaves out on either side."""
    words = cutter.tokens.words
    first, last = candidate.first, candidate.last
    if first and cutter.blocks.is_joined(first - 1) and words[first - 1][0].isupper():
        kind = word_kind(words[first - 1]).kinds[0]
        is_stop = words[first - 1].lower() in STOP
        found.append("left-capital-stop" if is_stop else "left-capital")
        found.append(f"left={kind}")
        found.append(f"left-edge={kind}+{word_kind(words[first]).kinds[0]}")
        if cutter.tokens.is_initial(first - 1):
            found.append("left-initial")
    if cutter.blocks.is_joined(last) and words[last + 1][0].isupper():
        kind = word_kind(words[last + 1]).kinds[0]
        is_stop = words[last + 1].lower() in STOP
        found.append("right-capital-stop" if is_stop else "right-capital")
        found.append(f"right={kind}")
        found.append(f"right-edge={word_kind(words[last]).kinds[0]}+{kind}")
