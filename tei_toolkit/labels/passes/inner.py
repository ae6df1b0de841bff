"""Labels inside a line: a known speaker's, or those of a text that is run on."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from tei_toolkit.labels.candidates import Separator, label_key
from tei_toolkit.labels.casts import cast_in, is_in_cast
from tei_toolkit.labels.form_words import CASTS
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.opener_words import QUANTIFIERS
from tei_toolkit.labels.passes.inner_search import (
    COLONS,
    DASHES,
    DOTS,
    Inner,
    Search,
    is_in_quotation,
    sure_labels,
)
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_ANSWERED = lazy_pattern(
    r"(?:^|(?<=[—–])|(?<=[.?!—–\-\"”)\]]\s)|(?<=[.?!—–\-\"”)\]]\s\s))"
    r"(Q(?:ues(?:tion)?)?|A(?:ns(?:wer)?)?)\."
    r"(?:\s*[—–]\s*(?=[^\W_]|[\"“(])|\s+(?=[^\W\d_]|[\"“(])|$)"
)
_LETTERS = ("", "Q", "A")
_ASKING = ("Q.", "A.", "Question.", "Ques.", "Answer.", "Ans.")
_SHORTENED = {word: word[0] for word in ("Question", "Ques", "Answer", "Ans")}
_LOST = 600
"""Characters of a line from which on it has lost the line ends inside it."""
_RUN = 100
_OFTEN = 3
"""Times that a label stands which is known by that."""
_ANSWER_ENDS = frozenset(".?!…")
_SOME = lazy_pattern(
    rf"[.?!…] (?:{'|'.join(sorted(word.capitalize() for word in QUANTIFIERS))}) \w"
)
"""The beginning of what voices from the house are called: `Plusieurs membres`."""
_SHARE = 0.7
"""The share of a text that lies in one line if all its line ends are lost."""


def with_inner(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """`starts`, and the turns that begin inside a line.

    The heading of a talk that lies in one line is none.
    """
    found = [
        start_at(
            inner.line,
            document.lines[inner.line],
            (inner.start, inner.end, inner.words),
            inner.separator,
            "a known speaker's label inside a line"
            if inner.known
            else "labels run on inside the lines",
        )
        for inner in _find_inner(document)
    ]
    judged = document.judged
    if len(judged) == 1 and _is_head_of(judged[0], found) and _is_one_line(document):
        starts = [start for start in starts if start is not judged[0]]
    return [*starts, *found]


def _find_inner(document: Document) -> list[Inner]:
    """What stands inside the lines and is a label: of the first reading with any."""
    search = Search(document, sure_labels(document))
    labelled = sum(1 for start in document.judged if start.label)
    found = [
        *_before_colons(document, search),
        *_answered(document),
        *_voices(document),
    ]
    found = _behind_answers(document, found)
    kept = _kept(_parted_by_dash(document.lines, found), labelled)
    if not kept and not document.judged and _is_one_line(document):
        kept = [
            i for i in found if i.facts.weight >= 2.0 and not set("<>") & set(i.key)
        ]
    if len(kept) > 2:
        kept = _with_others(document.lines, kept)
    if not kept and labelled <= 2:
        dashed = _before_dashes(document)
        kept = _kept([i for i in dashed if i.facts.weight >= 1.0], labelled)
    if not kept and not labelled:
        kept = _kept(_dotted(document), labelled)
    return kept


def _before_colons(document: Document, search: Search) -> Iterator[Inner]:
    for index, line in enumerate(document.lines):
        if index in document.no_turns:
            continue
        text = line.text
        if ":" not in text and "：" not in text:
            continue
        last = search.last(index)
        if text.find(":", last) >= 0 or text.find("：", last) >= 0:
            yield from search.before(COLONS, index)


def _before_dashes(document: Document) -> Iterator[Inner]:
    search = Search(document, frozenset())
    for index, line in enumerate(document.lines):
        if index not in document.no_turns and len(line.text) > _RUN:
            yield from search.before(DASHES, index)


def _is_head_of(start: TurnStart, inner: Sequence[TurnStart]) -> bool:
    """Whether a label is unlike those of the talk that runs on behind it.

    `Panel: Who owns the tide? Whitby, 2014. MARLOW: Welcome`: it is a heading.
    """
    labels = Counter(other.label for other in inner)
    shapes = Counter(likeness(other.label).shape for other in inner)
    return (
        len(inner) > 2
        and start.label not in labels
        and labels.most_common(1)[0][1] > 1
        and likeness(start.label).shape not in shapes
    )


def _voices(document: Document) -> Iterator[Inner]:
    """Voices from the house before a full stop, where full stops end the labels.

    `Aux termes de l'article 1er... Plusieurs membres à gauche. Quel règlement?`
    """
    dotted = sum(s.setting.separator is Separator.DOT for s in document.judged)
    if not dotted or 2 * dotted < len(document.judged):
        return
    search = Search(document, frozenset())
    for index, line in enumerate(document.lines):
        if index in document.no_turns or not _SOME.search(line.text):
            continue
        for inner in search.before(DOTS, index):
            first, _, rest = inner.key.partition(" ")
            is_voice = inner.facts.shape == "function" and inner.facts.weight >= 2.5
            if is_voice and rest and first in QUANTIFIERS and inner.start:
                yield replace(inner, known=True)


def _is_one_line(document: Document) -> bool:
    """Whether nearly all of a text lies in one line."""
    sizes = [len(line.text) for line in document.lines]
    longest = max(sizes, default=0)
    return longest > _LOST and longest >= _SHARE * sum(sizes)


def _dotted(document: Document) -> list[Inner]:
    """Names before a full stop inside long lines: a play that lost its line ends.

    They are in capitals, or stand there again and again.
    """
    lines, search = document.lines, Search(document, frozenset())
    found: list[Inner] = []
    for index, line in enumerate(lines):
        if index not in document.no_turns and len(line.text) > _LOST:
            found += search.before(DOTS, index)
    spoken = [
        inner
        for inner, after in zip_longest(found, found[1:])
        if (after is None or after.line != inner.line or after.start > inner.words)
        and inner.key.split(" ", 1)[0] not in CASTS
    ]
    spoken = _without_cast(spoken)
    keys = Counter(inner.key for inner in spoken)
    again = sum(1 for count in keys.values() if count > 1)
    cast = {line: cast_in(lines[line].text) for line in {i.line for i in spoken}}
    spoken = [
        replace(inner, known=is_in_cast(inner.key, cast[inner.line]))
        for inner in spoken
    ]
    return [
        inner
        for inner in spoken
        if (keys[inner.key] > 1 and again > 1)
        or inner.known
        or (
            inner.facts.weight >= 1.0
            and (inner.facts.shape in ("caps", "title") or keys[inner.key] > 1)
        )
    ]


def _without_cast(found: list[Inner]) -> list[Inner]:
    """`found` without who is presented first, as `NANON, servante` before `NANON`."""
    heads = Counter(inner.key for inner in found)
    met: set[str] = set()
    kept: list[Inner] = []
    for inner in found:
        head, comma, _ = inner.key.partition(",")
        if comma and heads[head] and head not in met:
            continue
        met.add(head)
        kept.append(inner)
    return kept


def _answered(document: Document) -> Iterator[Inner]:
    """`Q.` and `A.` by turns inside the lines of a paragraph.

    An answer follows a question: so `Mr. A. Coe` and `half past five A. M.` are none.
    In another speaker's paragraph one question and its answer are a quotation.
    """
    lines, judged = document.lines, document.judged
    labels = {start.label for start in judged}
    asks = "Q" in document.text and (
        any(_SHORTENED.get(label, label) == "Q" for label in labels)
        or any("Q." in line.text for line in lines if "Q" in line.text)
    )
    if not asks:
        return
    letter_at = {
        start.line: (start.words, _SHORTENED.get(start.label, start.label))
        for start in judged
    }
    facts = likeness("Q", document.openers)
    held: list[Inner] = []
    last = ""
    answers, needed = 0, 1
    for index, line in enumerate(lines):
        if index in document.no_turns:
            continue
        if line.gap or index in letter_at:
            yield from held if answers >= needed else ()
            held, last, answers, needed = [], "", 0, 1
        text = line.text
        floor = 0
        if index in letter_at:
            floor, last = letter_at[index]
            needed = 1 if last in _LETTERS else 2
        if not any(mark in text for mark in _ASKING):
            continue
        for match in _ANSWERED.finditer(text):
            if floor and line.place(match.start(1)) < floor:
                continue
            before, letter = text[: match.start(1)], match[1][0]
            answers_court = letter == "A" and floor > 0 and _is_asked(before, last)
            if (letter == "A" and last != "Q" and not answers_court) or is_in_quotation(
                lines, index, match.start(1)
            ):
                continue
            needed = 1 if answers_court else needed
            if not (held or last) and before and before[-1] not in "—–":
                needed = 2
            answers += letter == "A"
            last = letter
            held.append(
                Inner(
                    index,
                    match.start(1),
                    match.end(1),
                    match.end(),
                    match[1].casefold(),
                    facts,
                    Separator.DOT,
                    known=True,
                )
            )
    yield from held if answers >= needed else ()


def _is_asked(before: str, last: str) -> bool:
    """Whether one whose label is no letter has asked: `Court. What time was it? A.`."""
    return last not in _LETTERS and before.endswith("? ")


def _parted_by_dash(lines: Sequence[Line], found: list[Inner]) -> list[Inner]:
    """`found`, those known that a dash parts again and again from what is said before.

    `Judge: You are Ann Groth? — Prisoner: So the pass says.`
    """
    parted = Counter(
        inner.key
        for inner in found
        if lines[inner.line].text[: inner.start].rstrip().endswith(("—", "–", "―"))
    )
    return [
        replace(inner, known=True) if parted[inner.key] > 1 else inner
        for inner in found
    ]


def _behind_answers(document: Document, found: list[Inner]) -> list[Inner]:
    """`found`, of which labels that stand once lose the short answer before them.

    `S: Oh. B: It is late` has the label `B`, which stands elsewhere by itself.
    """
    keys = Counter(inner.key for inner in found)
    often = {key for key, count in keys.items() if count >= _OFTEN}
    if not often:
        return found
    result: list[Inner] = []
    for inner in found:
        label = document.lines[inner.line].text[inner.start : inner.end]
        answer, _, last = label.rpartition(" ")
        key = label_key(last)
        if keys[inner.key] == 1 and key in often and answer[-1:] in _ANSWER_ENDS:
            start = inner.end - len(last)
            facts = likeness(last, document.openers)
            result.append(replace(inner, start=start, key=key, facts=facts))
        else:
            result.append(inner)
    return result


def _with_others(lines: Sequence[Line], kept: list[Inner]) -> list[Inner]:
    """`kept` and their labels where no sentence ends before them.

    In a text that is run on a turn may be broken off: `born December the 3rd, SH: Let`.
    """
    labels = {
        lines[inner.line].text[inner.start : inner.end]: inner
        for inner in kept
        if inner.separator is Separator.COLON
    }
    if not labels:
        return kept
    longest_first = sorted(map(re.escape, labels), key=len, reverse=True)
    pattern = re.compile(rf"(?<=\s)({'|'.join(longest_first)})\s*[:：]\s*(?=\S)")
    result = list(kept)
    taken = {(inner.line, inner.start) for inner in kept}
    for index in sorted({inner.line for inner in kept}):
        result += [
            replace(
                labels[match[1]],
                line=index,
                start=match.start(1),
                end=match.end(1),
                words=match.end(),
            )
            for match in pattern.finditer(lines[index].text)
            if (index, match.start()) not in taken
        ]
    return result


def _kept(found: list[Inner], labelled: int) -> list[Inner]:
    """The labels that stand: known ones, and all good ones where the text is run on."""
    on_line = Counter(inner.line for inner in found)
    found = [inner for inner in found if inner.start > 0 or on_line[inner.line] > 1]
    found.sort(key=lambda inner: (inner.line, inner.start))
    keys = _times(found)
    good = [i for i in found if i.known or keys[i.key] > 1 or i.facts.weight >= 1.0]
    strong = sum(1 for i in good if keys[i.key] > 1 or i.facts.weight >= 2.4)
    runs_on = (
        len(good) >= 3
        and max(on_line.values()) > 1
        and len({i.key for i in good}) >= 2
        and strong >= 0.5 * len(good)
        and len(good) > labelled
    )
    return good if runs_on else [inner for inner in found if inner.known]


def _times(found: Sequence[Inner]) -> Counter[str]:
    """How often each label stands, whole or by the surname alone.

    That is where letters have capitals; elsewhere any two words could be a name.

    `Counsel Ada Hill: May it please the court. Judge Roy Teller: Whose boat? Hill: My
    client's.`
    """
    keys = Counter(inner.key for inner in found)
    whole: defaultdict[str, set[str]] = defaultdict(set)
    for inner in found:
        surname = inner.key.rpartition(" ")[2]
        is_part = surname != inner.key and surname != surname.upper()
        if is_part and inner.facts.weight > 0 and keys[surname]:
            whole[surname].add(inner.key)
    for surname, names in whole.items():
        for key in names:
            keys[key] += 1
        keys[surname] += 1
    return keys
