"""What the kinds of its words, and of the words beside it, say about a candidate."""

from tei_toolkit.names.candidates import Candidate, Cutter
from tei_toolkit.names.title_words import STOP
from tei_toolkit.names.word_kinds import word_kind


def kind_features(cutter: Cutter, candidate: Candidate) -> list[str]:
    """Features of an English candidate, to be weighed with those of `evidence.py`."""
    words = cutter.tokens.words
    first, last = candidate.first, candidate.last
    place = "init" if cutter.tokens.is_initial(first) else "mid"
    found: list[str] = []
    if first == last:
        known = word_kind(words[first])
        found.extend(f"kind={kind}" for kind in known.kinds)
        found.append(f"kind={known.kinds[0]}/{place}")
        found.append(f"case={known.case}/{place}")
        if known.cluster:
            found.append(f"cluster={known.cluster}")
            found.append(f"cluster6={known.cluster & 63}")
    else:
        _ends(words[first], words[last], place, found)
        for index in range(first + 1, last):
            found.append(f"inner={word_kind(words[index]).kinds[0]}")
        _pattern(cutter, candidate, found)
    return found


def _ends(first: str, last: str, place: str, found: list[str]) -> None:
    one, other = word_kind(first), word_kind(last)
    found.extend(f"first={kind}" for kind in one.kinds)
    found.extend(f"last={kind}" for kind in other.kinds)
    found.append(f"ends={one.kinds[0]}+{other.kinds[0]}")
    found.append(f"first-case={one.case}/{place}")
    found.append(f"last-case={other.case}")
    for name, known in (("first", one), ("last", other)):
        if known.cluster:
            found.append(f"{name}-cluster={known.cluster}")
            found.append(f"{name}-cluster6={known.cluster & 63}")


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


def beside(cutter: Cutter, candidate: Candidate, found: list[str]) -> None:
    """The words with capitals that the candidate leaves out on either side."""
    words = cutter.tokens.words
    first, last = candidate.first, candidate.last
    if first and cutter.is_joined(first - 1) and words[first - 1][0].isupper():
        kind = word_kind(words[first - 1]).kinds[0]
        is_stop = words[first - 1].lower() in STOP
        found.append("left-capital-stop" if is_stop else "left-capital")
        found.append(f"left={kind}")
        found.append(f"left-edge={kind}+{word_kind(words[first]).kinds[0]}")
        if cutter.tokens.is_initial(first - 1):
            found.append("left-initial")
    if cutter.is_joined(last) and words[last + 1][0].isupper():
        kind = word_kind(words[last + 1]).kinds[0]
        is_stop = words[last + 1].lower() in STOP
        found.append("right-capital-stop" if is_stop else "right-capital")
        found.append(f"right={kind}")
        found.append(f"right-edge={word_kind(words[last]).kinds[0]}+{kind}")
