"""Lines of a key of initials, which say whose they are and are no turns."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.vocabulary import fold, is_small
from tei_toolkit.lazy_pattern import lazy_pattern

_ENTRY = lazy_pattern(
    r"\W*(?P<code>(?:[^\W\d_]\.?[ -]?){2,5})\s*(?:[:：=–—\t-]|\s)\s*"
    r"(?P<name>[^\W\d_](?:[^\d:：=;.?!,(\n。！？؟।]|(?<=[^\W\d_])\.(?=\s)){2,50}?)"
    r"\s*(?:[,(;].{1,60})?"
)
_EQUATED = lazy_pattern(
    r"(?P<code>[^=:\s][^=:]{0,14}?)\s*=\s+(?P<name>[^\W\d_][^=.?!…]{1,40})"
)
"""Anything short and what it stands for: `ΥΠΛ. = υποπλοίαρχος`, `*** = ήχος`."""
_BRACKETED = lazy_pattern(
    r"(?P<part>[^\W\d_][^()=:：;.?!]{2,30}?) ?\((?P<code>[^\W\d_]{1,4})\)"
    r"\s*[:：=–-]\s*[^\W\d_][^.?!…]{1,60}"
)
"""A part and its letters in brackets, and whose it is: `Note taker (N): Ada Hill`."""
_OF_SEVERAL = lazy_pattern(
    r"([^\W\d_]) ?[:=] +([^\W\d_][^:=.,;?!]{2,40}?)(?= +[^\W\d_] ?[:=]|\Z)"
)
"""A letter and whose it is, before another one: `P: Pewawancara N: Narasumber`."""
_DASHED = lazy_pattern(
    r"(?P<code>[^\W\d_]) ?: ?[-–—] ?(?P<part>[^\W\d_][^:.?!…]{2,40})"
)
"""A letter and the part that begins with it: `R: - reporter`."""
_EAST_ASIA = "\u3040"
"""The first of the signs whose words nothing parts."""
_LONGEST = 120
_HEAD, _TAIL = 400, 200
"""Lines at the ends of a text among which a key stands."""


def find_key_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The lines "AC: Anna Crane", two or more below each other, each of another code.

    Every one must have a name whose first letters are its code or that begins with it,
    or an equals sign. A code that stands for one thing here and another there is one
    who speaks.
    """
    found: set[int] = set()
    run: dict[str, int] = {}
    size = len(lines)
    ends = (*range(min(_HEAD, size)), *range(max(_HEAD, size - _TAIL), size))
    equated = _equated(lines[index].text for index in ends)
    for index in ends:
        line = lines[index]
        code = _code_of(line.text) if len(line.text) <= _LONGEST else ""
        if not code and _codes_beside(line.text):
            found.add(index)
        if len(equated.get(code, ())) > 1:
            code = ""
        if code and code not in run:
            run[code] = index
            if len(run) > 1:
                found.update(run.values())
            continue
        run = {code: index} if code else {}
    return frozenset(found)


def codes_of(lines: Sequence[Line], key_lines: Iterable[int]) -> frozenset[str]:
    """The codes that the lines of a key explain, in small letters."""
    texts = [lines[index].text for index in key_lines]
    beside = [code for text in texts for code in _codes_beside(text)]
    return frozenset([*map(_code_of, texts), *beside])


def _codes_beside(text: str) -> list[str]:
    """The letters that one line explains, each by a word that it begins; or none."""
    if len(text) > _LONGEST or text[1:2] not in (":", "=", " "):
        return []
    found = list(_OF_SEVERAL.finditer(text))
    explained = "".join(match[0] for match in found).replace(" ", "")
    if len(found) < 2 or explained != text.replace(" ", ""):
        return []
    codes = [fold(match[1]) for match in found]
    begun = [fold(match[2])[:1] for match in found]
    return codes if codes == begun and len(set(codes)) == len(codes) else []


def _equated(texts: Iterable[str]) -> dict[str, set[str]]:
    """What stands after an equals sign, by what stands before it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for text in texts:
        if " = " in text[:20]:
            code, _, meaning = text.partition(" = ")
            found[fold(code)].add(meaning)
    return found


def _letter_of(text: str) -> str:
    """The letter of a line that says behind a dash which part it begins; or empty."""
    if text[1:2] not in (":", " "):
        return ""
    match = _DASHED.fullmatch(text)
    code = fold(match["code"]) if match else ""
    return code if match and fold(match["part"])[:1] == code else ""


def _is_cut_from(code: str, words: Sequence[str]) -> bool:
    """Whether a code in capitals begins one of `words`: `HOL`, Hollerbach.

    Two letters begin one that is alone. There are scripts without capitals.
    """
    start = fold(code)
    return code.upper() == code < _EAST_ASIA and any(
        (len(start) > 2 or len(words) == 1)
        and len(word) > len(start)
        and fold(word).startswith(start)
        for word in words
    )


def _code_of(text: str) -> str:
    """The code of a line of a key, in small letters; empty if it is no such line."""
    if " = " in text and (match := _EQUATED.fullmatch(text)):
        return fold(match["code"]) or match["code"]
    if "(" in text and (part := _BRACKETED.fullmatch(text)):
        code = fold(part["code"])
        return code if fold(part["part"])[:1] == code[:1] else ""
    match = _ENTRY.fullmatch(text)
    if match is None:
        return _letter_of(text)
    letters = [char for char in fold(match["code"]) if char.isalpha()]
    words = match["name"].replace("-", " ").split()
    big = [word for word in words if not is_small(word[:1])]
    if len(words) < 4 and _is_cut_from(match["code"], big):
        return "".join(letters)
    if len(big) < 2 or is_small(words[0][:1]) or words[-1] not in big:
        return ""
    if any(len(word) > 3 for word in words if word not in big):
        return ""
    firsts = [[fold(word)[:1] for word in some] for some in (big, words)]
    if len(letters) > 2:
        firsts += [initials[: len(letters)] for initials in firsts]
    return "".join(letters) if letters in firsts else ""
