"""Labels that nothing separates from the words, as in `Mr. Rudge With pleasure`.

Old Hansards, radio pages and copies of copies print them so. A sentence goes on in
small letters after a name; a turn begins with a capital. So a name is a label where the
same names begin paragraphs again and again and a capital follows, or where the other
labels name the same person, or where a title stands before it and a word after it that
only begins sentences.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tei_toolkit.labels.candidates import Separator, label_key
from tei_toolkit.labels.likeness import Likeness, likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import (
    ARTICLES,
    HONORIFICS,
    PARTICLES,
    SMALL_IN_NAMES,
)
from tei_toolkit.labels.passes.unseparated_names import REACH, Beginning, beginnings_in
from tei_toolkit.labels.starts import SENTENCE_END, Document, TurnStart, start_at
from tei_toolkit.labels.surroundings import has_leader
from tei_toolkit.lazy_pattern import lazy_pattern

_FIRST_WORD = lazy_pattern(
    r"([^\s\d_,.:;!?()\[\]«»“”\"'。、，！？「」।]{1,14})[ \u3000]{1,2}"
    r"(?=[^\W_]|[\"“「『（(])"
)
_INTRODUCED = lazy_pattern(
    r"[\u3400-\u9fff々]{1,4}[ \u3000]{0,2}[\u3040-\u30ff\u3400-\u9fff]{1,4}氏?"
    r"[（(][^（()）]{1,30}[)）]"
)
"""A name and what its bearer is, in Japanese: `堀　達也（漁師）`."""
_WITH_WORDS = 2
"""Spaces at least in what was taken for a label up to the stop of a sentence."""
_SHAPES = frozenset({"title", "name", "caps", "function"})


def with_unseparated(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and turns whose label nothing separates from their words.

    Before the first turn that has a mark, speakers are presented: none of theirs. Where
    a label was read up to the stop of the first sentence, the name that begins it is
    the label.
    """
    first = document.first
    labels = {start.label for start in document.judged}
    found = [
        start
        for start in _unseparated(document, starts)
        if start.line >= first or start.label not in labels
    ]
    shortened = {start.line for start in found}
    return [*(start for start in starts if start.line not in shortened), *found]


def _unseparated(
    document: Document, starts: Sequence[TurnStart]
) -> Iterator[TurnStart]:
    lines, off_page, openers = document.lines, document.no_turns, document.openers
    loose = _with_words(starts)
    taken = {start.line for start in starts if start.line not in loose}
    if all(start.setting.separator is Separator.SPACE for start in starts):
        for start in _first_words(lines, off_page, openers):
            if start.line not in taken:
                taken.add(start.line)
                yield start
    fresh = list(_fresh(lines, off_page))
    offered = {
        index: found
        for index in fresh
        if index not in taken and _could_begin(lines[index].text)
        if not has_leader(lines[index].text)
        if (found := list(beginnings_in(index, lines[index])))
    }
    known = _Known.of(starts, openers)
    recurring = _recurring(lines, fresh, offered, known)
    titled = _titled(lines, offered, openers)
    for index, found in offered.items():
        for beginning in reversed(found):
            reason = ""
            if beginning.key in recurring:
                reason = "a name that begins paragraphs again and again"
            elif titled.get(index) is beginning:
                reason = "a title and a name, and a sentence after it, as in others"
            elif known.names(beginning) and _begins_sentence(
                lines[index], beginning, openers
            ):
                reason = "a known speaker's label without its mark"
            elif known.says(lines[index], beginning):
                reason = "a known speaker, of whose words it tells"
            elif known.is_like(lines[index], beginning, openers):
                reason = "a name with a title, and a sentence after it"
            if reason and (index not in loose or beginning.key in recurring):
                places = (0, beginning.end, beginning.words)
                yield start_at(index, lines[index], places, Separator.SPACE, reason)
                break


def _with_words(starts: Sequence[TurnStart]) -> frozenset[int]:
    """The lines whose label may hold words up to a stop: a long one, once."""
    counts = Counter(start.label for start in starts)
    return frozenset(
        start.line
        for start in starts
        if start.setting.separator is Separator.DOT
        and counts[start.label] == 1
        and start.label.count(" ") >= _WITH_WORDS
    )


def _fresh(lines: Sequence[Line], off_page: frozenset[int]) -> Iterator[int]:
    """The lines that begin a paragraph or follow the end of a sentence."""
    before: Line | None = None
    for index, line in enumerate(lines):
        if index in off_page:
            continue
        if before is None or line.gap or before.last_char in SENTENCE_END:
            yield index
        before = line


def _could_begin(text: str) -> bool:
    """Whether a name could begin `text`, by its second word.

    In most lines that is in small letters, and no particle.
    """
    second = text[:REACH].split(None, 2)[1:2]
    if not second or not second[0][0].islower():
        return True
    return second[0].casefold() in SMALL_IN_NAMES


class _Known:
    """What the labels that were found say of the speakers of a document."""

    def __init__(
        self, keys: Counter[str], shapes: Counter[str], *, reports: bool
    ) -> None:
        self._keys = keys
        self._surnames = {key.rsplit(" ", 1)[-1] for key in keys if " " in key}
        self._shapes = shapes
        self._reports = reports

    @classmethod
    def of(cls, starts: Sequence[TurnStart], openers: frozenset[str]) -> "_Known":
        keys: Counter[str] = Counter()
        shapes: Counter[str] = Counter()
        labels = Counter(start.label for start in starts if start.label)
        for label, count in labels.items():
            keys[label_key(label)] += count
            shapes[likeness(label, openers).shape] += count
        said = sum(start.setting.separator is Separator.SAID for start in starts)
        return cls(keys, shapes, reports=said >= max(3, 0.3 * len(starts)))

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def says(self, line: Line, beginning: Beginning) -> bool:
        """Whether a known name is told of as others are: `MR. RUDGE believed it`."""
        return (
            self._reports
            and beginning.key in self._keys
            and " " in beginning.key
            and line.text[beginning.words].islower()
        )

    def names(self, beginning: Beginning) -> bool:
        """Whether `beginning` names a known speaker, or a title and a known surname."""
        key = beginning.key
        if key in self._keys:
            return " " in key
        first, _, rest = key.partition(" ")
        return bool(rest) and first in HONORIFICS and rest in self._surnames

    def is_like(
        self, line: Line, beginning: Beginning, openers: frozenset[str]
    ) -> bool:
        """Whether a name that is new is set out like the speakers of the document."""
        if self._keys.total() < 3 or not line.gap:
            return False
        label = line.text[: beginning.end]
        facts = likeness(label, openers)
        usual = self._shapes[facts.shape] >= 0.3 * self._shapes.total()
        if not (
            (facts.shape == "title" and facts.weight >= 2.5)
            or _is_office_and_holder(label, beginning, openers)
            or (facts.shape == "function" and " " in label and facts.weight >= 3.0)
            or (facts.shape == "caps" and " " in label and usual)
        ):
            return False
        return _is_sentence(line.text[beginning.words :]) and (
            _begins_sentence(line, beginning, openers)
        )


def _is_office_and_holder(
    label: str, beginning: Beginning, openers: frozenset[str]
) -> bool:
    """Whether an office stands before a title and a name in brackets."""
    if not beginning.bracketed or not label.startswith("The "):
        return False
    holder = label[label.rfind("(") + 1 : -1].split()
    # The end of a name may be misread: `Lady Hale of tpton`.
    facts = likeness(" ".join(holder[:2]), openers)
    return len(holder) >= 2 and facts.shape == "title" and facts.weight >= 2.0


def _is_sentence(words: str) -> bool:
    if words.startswith("My Lords,"):
        return True
    return " " in words and words.rstrip("\"”»)]'’")[-1:] in ".?!…—–:-"


def _begins_sentence(line: Line, beginning: Beginning, openers: frozenset[str]) -> bool:
    """Whether what follows a name can only be the beginning of a sentence."""
    text = line.text
    word = text[beginning.words : beginning.words + 40].split(maxsplit=1)[0]
    if word[0].islower():
        return False  # a direction follows a name in capitals: `MANN 1 zu Mann 2`
    if text.startswith("My Lords,", beginning.words):
        return True
    if word == "I" or word[0] in "\"“«‘'…¿¡":
        return True
    if beginning.bracketed and word[0].isalpha():
        return len(text) - beginning.words > 20
    plain = word.casefold().strip(".,;:?!…")
    return (plain in openers or plain in ARTICLES) and not word.isupper()


def _recurring(
    lines: Sequence[Line],
    fresh: Sequence[int],
    offered: dict[int, list[Beginning]],
    known: _Known,
) -> frozenset[str]:
    """The names that begin paragraphs so often, and so set, that they are labels."""
    at: defaultdict[str, list[Beginning]] = defaultdict(list)
    for found in offered.values():
        for beginning in found:
            at[beginning.key].append(beginning)
    parts = Counter(_part(key) for key, found in at.items() for _ in found)
    cried = _in_capitals(lines, at, len(fresh))
    names = {
        key: found
        for key, found in at.items()
        if (parts[_part(key)] >= 2 or key in known or key in cried)
        and (key in cried or (" " in key and _is_name(lines, found[0])))
        and len({lines[b.line].text[b.words : b.words + 12] for b in found})
        >= 0.6 * len(found)
    }
    for key in _parts_of_others(names):
        del names[key]
    covered = sum(map(len, names.values()))
    again = sum(1 for found in names.values() if len(found) >= 2)
    if again < 1 or len(names) < 2 or covered < max(4, 0.25 * len(fresh)):
        return frozenset()
    openings = tuple(f"{key} " for key in names)
    passing = sum(
        1
        for index in fresh
        if lines[index].text[: 2 * REACH].casefold().startswith(openings)
        and not any(b.key in names for b in offered.get(index, ()))
    )
    return frozenset(names) if passing <= 0.2 * covered else frozenset()


def _in_capitals(
    lines: Sequence[Line], at: dict[str, list[Beginning]], fresh: int
) -> frozenset[str]:
    """The words in capitals that begin most lines, as names do in plays.

    `TONIA E anca stanote gnente.`: a sentence in small letters follows each.
    """
    words = {
        key: found
        for key, found in at.items()
        if " " not in key
        and len(key) > 2
        and all(lines[b.line].text[: b.end].partition("(")[0].isupper() for b in found)
        and not all(lines[b.line].text[b.words :].isupper() for b in found)
    }
    again = [found for found in words.values() if len(found) >= 2]
    covered = sum(map(len, again))
    enough = len(again) >= 2 and covered >= max(4, 0.4 * fresh)
    return frozenset(words) if enough else frozenset()


def _part(key: str) -> str:
    """A name without its number: of several who play one part, `mann 1`, `mann 2`."""
    return key.rstrip("0123456789")


def _first_words(
    lines: Sequence[Line], off_page: frozenset[int], openers: frozenset[str]
) -> Iterator[TurnStart]:
    """Turns whose label is the first word of a line, in scripts without capitals.

    Two such words or more begin most lines, and by turns.
    """
    rows = [i for i, line in enumerate(lines) if i not in off_page]
    uncased = sum(1 for i in rows[:80] if lines[i].first_char > "\u0590")
    if uncased < 4 or uncased < 0.6 * len(rows[:80]):
        return
    found = {
        i: m
        for i in rows
        if (m := _FIRST_WORD.match(lines[i].text))
        and not _INTRODUCED.fullmatch(lines[i].text)
    }
    counts = Counter(match[1] for match in found.values())
    words = {
        word
        for word, count in counts.items()
        if likeness(word.lstrip("○◯◎●■□▲△◆◇☆★"), openers).weight > 0
        and (count >= 2 or (len(counts) < 200 and _is_introduced(lines, word)))
    }
    at = [i for i in rows if i in found and found[i][1] in words]
    least = 2 if all(_is_introduced(lines, word) for word in words) else 4
    if len(words) < 2 or len(at) < least:
        return
    span = [i for i in rows if at[0] <= i <= at[-1]]
    changes = sum(found[a][1] != found[b][1] for a, b in pairwise(at))
    if len(at) < 0.6 * len(span) or changes < 0.6 * (len(at) - 1):
        return
    for index in at:
        match = found[index]
        places = (0, match.end(1), match.end())
        reason = "a word that begins lines again and again, by turns"
        yield start_at(index, lines[index], places, Separator.SPACE, reason)


def _is_introduced(lines: Sequence[Line], surname: str) -> bool:
    """Whether a short line at the head of a text gives the whole name: `水野恵子（`."""
    return any(
        len(line.text) <= 60
        and (at := line.text.find(surname)) >= 0
        and _INTRODUCED.match(line.text, at) is not None
        for line in lines[:40]
    )


def _titled(
    lines: Sequence[Line],
    offered: dict[int, list[Beginning]],
    openers: frozenset[str],
) -> dict[int, Beginning]:
    """Titles and names that sentences follow at once, where that happens often."""
    found: dict[int, Beginning] = {}
    for index, beginnings in offered.items():
        for beginning in beginnings:
            label = lines[index].text[: beginning.end]
            facts = likeness(label, openers)
            if (
                (
                    (facts.shape == "title" and facts.weight >= 2.0)
                    or _is_office_and_holder(label, beginning, openers)
                )
                and _is_sentence(lines[index].text[beginning.words :])
                and _begins_sentence(lines[index], beginning, openers)
            ):
                found[index] = beginning
    distinct = {beginning.key for beginning in found.values()}
    if len(found) < 3 or len(distinct) < 2:
        return {}
    for index, beginnings in offered.items():
        for beginning in beginnings:
            if (
                beginning.key in distinct
                and lines[index].gap
                and _is_sentence(lines[index].text[beginning.words :])
            ):
                found.setdefault(index, beginning)
    return found


def _is_name(lines: Sequence[Line], beginning: Beginning) -> bool:
    """Whether a beginning looks like a person's name and not like a heading."""
    label = lines[beginning.line].text[: beginning.end]
    last = label.rsplit(" ", 1)[-1].casefold()
    if last in PARTICLES or (last in HONORIFICS and last.endswith(".")):
        return False  # the name goes on
    facts: Likeness = likeness(label)
    return facts.shape in _SHAPES and facts.weight >= 1.2


def _parts_of_others(names: dict[str, list[Beginning]]) -> set[str]:
    """The names that begin a longer one which stands at nearly all of their places."""
    parts: set[str] = set()
    for longer, found in names.items():
        part = longer
        while (at := part.rfind(" ")) > 0:
            part = part[:at]
            if part in names and len(found) >= 0.7 * len(names[part]):
                parts.add(part)
    return parts
