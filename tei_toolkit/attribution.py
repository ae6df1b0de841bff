"""Who speaks in a transcript: the labels of its turns, and the people they mean."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tei_toolkit.conventions.convention import ConventionReading
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.leaves import leaves
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.metadata.language.languages_used import (
    LanguageUse,
    paragraph_languages,
    percentages,
)
from tei_toolkit.metadata.people.people import (
    KnownSpeaker,
    LabelUse,
    Resolution,
    resolve_people,
)
from tei_toolkit.metadata.people.unlabelled import names_of_turns
from tei_toolkit.names.name_words import load_name_words
from tei_toolkit.sources.text import SourceText, with_trimmed_lines
from tei_toolkit.tei.language_tags import standard_tag
from tei_toolkit.transcript import (
    Block,
    Division,
    Foreign,
    Paragraph,
    Text,
    Transcript,
    Turn,
)
from tei_toolkit.values import immutable
from tei_toolkit.word_counts import count_words

_TAG_LENGTH = 300
_AFFILIATION = lazy_pattern(
    r"\b(?:affiliation|party|group)\s*=\s*[\"']([^\"']{1,80})[\"']", re.IGNORECASE
)


@immutable
class Spoken:
    """What stands in the turns of a transcript, and before the first of them.

    Attributes:
        turns: the turns, in order.
        paragraphs: what is said in each, by its paragraphs.
        words: the same as one text.
        front: the lines before the first turn; without turns, before nothing.
        names: index of a turn without a label -> the name of who speaks it.
    """

    turns: tuple[Turn, ...]
    paragraphs: tuple[list[str], ...]
    words: tuple[str, ...]
    front: str
    names: Mapping[int, str]


def read_spoken(
    source: SourceText, transcript: Transcript, language: str | None = None
) -> Spoken:
    """What is said in a transcript; as large as the source, so keep it not for long."""
    turns = tuple(transcript.turns())
    paragraphs = tuple(_paragraphs(source, turn) for turn in turns)
    words = tuple(map(" ".join, paragraphs))
    front = _front(source, transcript, _start(turns[0]) if turns else 0)
    names = {}
    if any(turn.label is None for turn in turns):
        lines = [line.strip() for line in front.split("\n")]
        names = names_of_turns(source, turns, words, lines, language)
    return Spoken(turns, paragraphs, words, front, names)


def resolve_speakers(
    source: SourceText,
    spoken: Spoken,
    reading: ConventionReading,
    given: Sequence[KnownSpeaker],
    language: str,
) -> Resolution:
    """The people whom the labels of the turns mean.

    Args:
        source: the characters that the turns point into.
        spoken: what stands in and before the turns.
        reading: the source as its convention has it, which may list who takes part.
        given: the speakers whom the user lists.
        language: BCP 47 tag.
    """
    turns = spoken.turns

    def following(index: int) -> str:
        """What is printed from the label of a turn to the next turn."""
        label = turns[index].label
        start = label.end if label else _start(turns[index])
        last = index + 1 == len(turns)
        end = len(source.text) if last else _start(turns[index + 1])
        return with_trimmed_lines(source.visible(start, end))

    return resolve_people(
        [
            LabelUse(name, index)
            for index, turn in enumerate(turns)
            if (name := _name_in(turn, spoken.names.get(index, reading.speaker)))
        ],
        front=[line.strip() for line in spoken.front.split("\n")],
        body=spoken.words,
        following=following,
        metadata=source.metadata,
        given=(*given, *reading.participants, *_stated_in_tags(source, turns)),
        language=language,
        file=source.name,
        known=load_name_words(),
    )


def _stated_in_tags(
    source: SourceText, turns: Sequence[Turn]
) -> Iterator[KnownSpeaker]:
    """What tags with the names of speakers say of them: `AFFILIATION="PSE"`."""
    seen: set[str] = set()
    for turn in turns if "=" in source.text else ():
        label = turn.label
        if label is None or not label.text or label.text in seen:
            continue
        seen.add(label.text)
        if source.text[label.start - 1 : label.start] not in ('"', "'"):
            continue
        rest = source.text[label.end : label.end + _TAG_LENGTH].partition(">")
        found = _AFFILIATION.search(rest[0]) if rest[1] else None
        if found is not None and found[1].strip():
            words = " ".join(found[1].split())
            yield KnownSpeaker(label.text, (label.text,), affiliation=words)


def _front(source: SourceText, transcript: Transcript, end: int) -> str:
    """The lines before the first turn, without the numbers that are printed on them."""
    pieces, at = [], 0
    for item in transcript.left_out:
        if item.end > end:
            break
        if item.kind is LeftOutKind.LINE_NUMBER and item.start >= at:
            pieces.append(source.visible(at, item.start))
            at = item.end
    return with_trimmed_lines("".join([*pieces, source.visible(at, end)]))


def _start(turn: Turn) -> int:
    """Where a turn begins in the source."""
    if turn.label is not None:
        return turn.label.start
    return next((leaf.start for leaf in leaves(turn.content)), 0)


def _paragraphs(source: SourceText, turn: Turn) -> list[str]:
    """What is said in each paragraph of a turn, without its events."""
    said: list[str] = []
    for block in turn.content:
        if type(block) is not Paragraph:
            continue
        leaf = block.children[0] if len(block.children) == 1 else None
        if type(leaf) is Text:  # as most paragraphs are
            said.append(with_trimmed_lines(source.visible(leaf.start, leaf.end)))
        else:
            said.append(_said(source, block))
    return said


def languages_of_paragraphs(
    spoken: Spoken, used: LanguageUse
) -> tuple[tuple[tuple[int, int, str], ...], tuple[tuple[str, int], ...]]:
    """The paragraphs of turns that are in another language, and what all are in.

    Returns (index of turn, index of paragraph, tag) of each such paragraph; and each
    tag of the document with its percentage.
    """
    tags = dict(used.turn_languages)
    found: list[tuple[int, int, str]] = []
    words: Counter[str] = Counter()
    for index, said in enumerate(spoken.paragraphs):
        if len(said) < 2:
            continue
        own = tags.get(index, used.language)
        for at, tag in paragraph_languages(said, own):
            found.append((index, at, tag))
            count = count_words(said[at])
            words[tag] += count
            words[own] -= count
    if not found:
        return (), used.languages
    for index, text in enumerate(spoken.words):
        words[tags.get(index, used.language)] += count_words(text)
    return tuple(found), percentages(words, used.language)


def with_foreign_words(
    languages: tuple[tuple[str, int], ...],
    spoken: Spoken,
    source: SourceText,
    main: str,
) -> tuple[tuple[str, int], ...]:
    """The `languages` of a document with those of single words in it.

    Each is a tag with its percentage; the words are counted from those of `main`.
    """
    foreign: Counter[str] = Counter()
    for style in source.styles:
        if style.lang is not None:
            count = count_words(source.visible(style.start, style.end))
            foreign.update({style.lang: count} if count else {})
    for turn in spoken.turns:
        for block in turn.content:
            if isinstance(block, Paragraph):
                foreign.update(
                    child.lang for child in block.children if isinstance(child, Foreign)
                )
    if not foreign:
        return languages
    total = sum(map(count_words, spoken.words))
    words = Counter({tag: round(total * share / 100) for tag, share in languages})
    for lang, count in foreign.items():
        words[standard_tag(lang)] += count
        words[main] = max(0, words[main] - count)
    return percentages(words, main)


def _said(source: SourceText, paragraph: Paragraph) -> str:
    return with_trimmed_lines(
        " ".join(
            source.visible(leaf.start, leaf.end)
            for leaf in leaves(paragraph.children)
            if type(leaf) is Text
        )
    )


def with_speakers(
    blocks: tuple[Block, ...],
    resolution: Resolution,
    speaker: str | None,
    names: Mapping[int, str],
) -> tuple[Block, ...]:
    """`blocks` with the keys of the speakers in each turn.

    `speaker` is the one person who speaks where nothing is labelled, `names` are those
    of who speaks single turns, by their index.
    """
    index = 0

    def rewrite(children: tuple[Block, ...]) -> tuple[Block, ...]:
        nonlocal index
        result: list[Block] = []
        for block in children:
            if isinstance(block, Turn):
                name = names.get(index, speaker)
                result.append(_spoken_by(block, index, resolution, name))
                index += 1
            elif isinstance(block, Division):
                result.append(replace(block, children=rewrite(block.children)))
            else:
                result.append(block)
        return tuple(result)

    return rewrite(blocks)


def _name_in(turn: Turn, speaker: str | None) -> str | None:
    """What names the speaker of a turn: its label, or else the one `speaker`."""
    if turn.label is not None:
        return turn.label.text or None
    return speaker


def _spoken_by(
    turn: Turn, index: int, resolution: Resolution, speaker: str | None
) -> Turn:
    name = _name_in(turn, speaker)
    if name is None or turn.speakers or name not in resolution.by_label:
        return turn
    return Turn(
        turn.label,
        turn.content,
        resolution.keys_at(name, index),
        turn.onset,
        turn.offset,
        turn.resumes,
        resolution.addressees.get(index, ()),
        turn.synch,
    )
