"""Who speaks in a text, how often and how much."""

import re
from collections.abc import Callable
from dataclasses import field
from typing import NamedTuple

from lxml import etree

from tei_toolkit.editions.boxes import BOX
from tei_toolkit.editions.entity_names import read_person
from tei_toolkit.editions.namespaces import XML_ID, tei, tk
from tei_toolkit.editions.numbering import labels_turn
from tei_toolkit.editions.said import count_words_said
from tei_toolkit.editions.words import words_of
from tei_toolkit.values import record

_SPEAKER, _NOTE, _SP, _STAGE = tei("speaker"), tei("note"), tei("sp"), tei("stage")
_BLOCK = tei("annotationBlock")
_RUN_IN, _GOES_ON = tk("run-in"), (",", ";", ".", ":")
_S, _RICH, _FOR, _LABEL, _NAME, _ALL = (
    tk(name) for name in ("s", "rich", "for", "label", "name", "crowd")
)
_WORDS = re.compile(r"\w+")
_CROWD = 200
"""How many speakers of one turn may be links."""
_LINKS = (tei("ref"), tei("ptr"), tei("note"), tei("app"), tei("graphic"))


@record
class Speaker:
    """One speaker of a text, with counts.

    Attributes:
        key: short key, `s1`, `s2` … by first appearance.
        pointer: id of the `person` it is, empty for one known by its label only.
        name: as the list of persons or else the label gives it.
        role: office or occupation, empty if unknown.
        turns: number of turns.
        words: number of words in them.
        part: the same, where words that several say together are divided among them.
        person: the element that describes it.
        is_named: whether the name is one, not an id for want of it.
        family: the family name, as far as it is marked.
    """

    key: str
    pointer: str
    name: str
    role: str = ""
    turns: int = 0
    words: int = 0
    part: float = 0
    person: etree._Element | None = None
    is_named: bool = True
    family: str = ""


@record
class Speakers:
    """All speakers of a text, and who speaks when.

    Attributes:
        all: by first appearance.
        words: words in all turns.
        unnamed: the turns and the words of which nobody says whose they are.
        course: for each turn its speakers' keys and its words.
    """

    all: list[Speaker] = field(default_factory=list)
    words: int = 0
    unnamed: Speaker = field(default_factory=lambda: Speaker("", "", ""))
    course: list[tuple[tuple[str, ...], int]] = field(default_factory=list)

    def shares(self) -> list[str]:
        """Of all words, those of each speaker and at last the unnamed, in per cent.

        Whole numbers whose sum is 100: the largest remainders are rounded up.
        """
        everyone = [*self.all, self.unnamed]
        exact = [100 * speaker.part / (self.words or 1) for speaker in everyone]
        whole = [int(share) for share in exact]
        by_rest = sorted(range(len(exact)), key=lambda n: whole[n] - exact[n])
        for number in by_rest[: round(sum(exact)) - sum(whole)]:
            whole[number] += 1
        return [
            "<1" if not share and speaker.words else str(share)
            for share, speaker in zip(whole, everyone, strict=True)
        ]


def pointers(value: str | None) -> list[str]:
    """The ids that a pointer attribute names: the part after `#` or the prefix."""
    return [token.split("#")[-1].rpartition(":")[2] for token in (value or "").split()]


def printed_label(turn: etree._Element) -> etree._Element | None:
    """The element with the label that is printed before or in `turn`."""
    if turn.tag == _SP:
        for child in turn:
            if child.tag == _SPEAKER:
                return child
        return None
    previous = turn.getprevious()
    if (
        previous is not None
        and previous.tag == _NOTE
        and previous.get("type") == "speaker"
        and labels_turn(previous)
    ):
        return previous
    return None


def count_speakers(
    turns: list[etree._Element],
    persons: dict[str, etree._Element],
    date_of: Callable[[etree._Element], str],
) -> Speakers:
    """Count, and write on each turn who speaks.

    Args:
        turns: in order.
        persons: who may speak, by their ids: people, groups, the roles of a play.
        date_of: when a turn is spoken, as far as that is known.

    `tk:s` holds the keys of its speakers, `tk:label` the printed label if that is mere
    words; `tk:crowd` the names of more speakers than a page links; `tk:name` and
    `tk:role` stand where they say more than the label.
    """
    found = Speakers()
    by_key: dict[str, Speaker] = {}
    known: dict[tuple[str | None, str], _Voice] = {}
    crowds: list[tuple[etree._Element, _Voice]] = []
    for turn in turns:
        label = printed_label(turn)
        printed = words_of(label)
        words = count_words_said(turn)
        who = who_speaks(turn)
        voice = known.get((who, printed))
        if voice is None:
            met = _Company(persons, by_key, found, date_of(turn))
            voice = _identify(who, printed, met)
            known[who, printed] = voice
        for speaker in voice.speakers:
            if not speaker.turns:
                _introduce(turn, speaker, printed)
        for speaker in voice.speakers or (found.unnamed,):
            speaker.turns += 1
            speaker.words += words
            speaker.part += words / (len(voice.speakers) or 1)
        if voice.name and turn.tag != _SP:
            turn.set(_NAME, voice.name)
        found.words += words
        found.course.append((voice.keys, words))
        if voice.keys:
            turn.set(_S, voice.joined)
        if label is not None:
            _mark_label(turn, label, voice.keys)
        elif len(voice.keys) > _CROWD:
            crowds.append((turn, voice))
    for turn, voice in crowds:
        turn.set(_ALL, ", ".join(speaker.name for speaker in voice.speakers))
    return found


def who_speaks(turn: etree._Element) -> str | None:
    """Who speaks, as a turn or else the `annotationBlock` around it says it."""
    if who := turn.get("who"):
        return who
    above = turn.getparent()
    return above.get("who") if above is not None and above.tag == _BLOCK else None


class _Company(NamedTuple):
    """Who may speak, who has spoken, by id and in order, and when that is."""

    persons: dict[str, etree._Element]
    by_key: dict[str, Speaker]
    found: Speakers
    date: str


class _Voice(NamedTuple):
    """Who speaks the turns with one `who` and one label."""

    speakers: tuple[Speaker, ...]
    name: str
    keys: tuple[str, ...]
    joined: str


def _identify(who: str | None, printed: str, company: _Company) -> _Voice:
    """The speakers of a turn, and the name that its label does not say."""
    whole = (who or "").removeprefix("#")
    names = [whole] if whole in company.persons else pointers(who)
    names = list(dict.fromkeys(names)) or ([""] if printed else [])
    own = printed.rstrip(" .:") if len(names) == 1 else ""
    speakers = []
    for pointer in names:
        key = pointer or f"label {own.casefold()}"
        speaker = company.by_key.get(key)
        if speaker is None:
            speaker = company.by_key[key] = _meet(key, pointer, own, company)
        elif own and not speaker.is_named:  # until now only with others
            speaker.name, speaker.is_named = own, True
        speakers.append(speaker)
    keys = tuple(speaker.key for speaker in speakers)
    name = _name_unsaid(speakers[0], printed) if len(names) == 1 else ""
    return _Voice(tuple(speakers), name, keys, " ".join(keys))


def _mark_label(
    turn: etree._Element, label: etree._Element, keys: tuple[str, ...]
) -> None:
    """Say of a label whose it is, and of the turn its words, if it holds only words."""
    links = len(label) and (label.get(BOX) == "deep" or _has_links(label))
    if turn.tag == _SP:
        if len(keys) == 1 and not links:
            label.set(_S, keys[0])
            _run_in(label)
        return
    if not len(label):
        turn.set(_LABEL, label.text or "")
        return
    label.set(_FOR, turn.get(XML_ID, ""))
    if links:
        label.set(_RICH, "yes")


def _run_in(label: etree._Element) -> None:
    """Let a direction that goes on from a label stand in its line: "LEAR, aside"."""
    stage = label.getnext()
    if stage is None or stage.tag != _STAGE or stage.get(BOX) == "deep":
        return
    words = (stage.text or "").lstrip()
    if words[:1] in _GOES_ON or (not words and not len(stage)):
        stage.set(_RUN_IN, "yes")
        label.set(_RUN_IN, "yes")
        if not len(label):
            label.text = (label.text or "").rstrip()


def _has_links(label: etree._Element) -> bool:
    """Whether something in a label is a link, so that the label can be none."""
    return any(found is not label for found in label.iter(*_LINKS))


def _meet(key: str, pointer: str, label: str, company: _Company) -> Speaker:
    """A new speaker, called by a list or else by a label of its own."""
    person = company.persons.get(pointer)
    name = label or pointer or key
    role = family = ""
    if person is not None:
        known = read_person(person, company.date)
        name, role, family = known.name or name, known.office, known.family
        if name == pointer and label and not pointer.isalpha():
            name = label  # a list that repeats its ids names nobody
    speaker = Speaker(
        f"s{len(company.found.all) + 1}", pointer, name, role, person=person
    )
    speaker.family = family
    speaker.is_named = name != pointer or (person is not None and pointer.isalpha())
    company.found.all.append(speaker)
    return speaker


def _introduce(turn: etree._Element, speaker: Speaker, printed: str) -> None:
    """Say a speaker's role where it first appears, unless the label says its words."""
    words = _WORDS.findall(speaker.role.casefold())
    if not set(_WORDS.findall(printed.casefold())).issuperset(words):
        turn.set(tk("role"), speaker.role)


def _name_unsaid(speaker: Speaker, printed: str) -> str:
    """A speaker's name where the printed label does not name it."""
    if not printed or speaker.person is None:
        return ""
    said = printed.casefold()
    name = speaker.family or speaker.name.split()[-1] if speaker.name else ""
    return speaker.name if name and name.casefold() not in said else ""
