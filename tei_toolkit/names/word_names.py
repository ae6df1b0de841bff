"""Names that are common words: "May said no", where a text names Theresa May.

A word that is the given or the family name of somebody whom a text names in full, or
with a title, is a name again where the words beside it say so: somebody speaks, owns or
is told something. Nothing else makes a name of it: not a capital at the start of a
sentence ("Will you?"), and for a month no capital at all ("in May").
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.linking import Known
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.taken import Taken
from tei_toolkit.names.title_words import LINKS, OFFICE_WORDS, STOP, SUFFIXES, TITLES

_SAYING = (
    "said says told tells asked asks replied replies answered answers explained "
    "explains added argued argues insisted insists admitted admits whispered shouted "
    "laughed smiled nodded sighed grinned cried shrugged frowned muttered murmured "
    "thinks knew knows wanted wants refused refuses agreed agrees declined denied "
    "resigned announced promised suggested suggests claimed claims wrote writes"
).split()
_DOING = (
    "thought believed believes felt looked walked ran sat stood turned shook went came "
    "took gave got loves loved married died himself herself joined moved studied "
    "graduated recalled attended received served testified confirmed stared waited "
    "arrived left spoke"
).split()
_MONTHS = frozenset({"may", "march", "april", "june", "august"})
_SPACE = "[ \u00a0]"
_AFTER = lazy_pattern(
    rf"['’]s(?={_SPACE}[a-z])|(?:,{_SPACE}(?:who|whose)|(?:{_SPACE}(?:also|never|just"
    rf"|only|had|has))?{_SPACE}(?P<verb>{'|'.join(_SAYING + _DOING)}))\b"
)
"""What follows somebody's name, whatever word that is."""
_TOLD = lazy_pattern(
    rf"\b(?:told|asked|said|replied|answered|added|whispered|thanked|called|met|saw"
    rf"|phoned|visited|married|kissed|hugged)(?:,?[\"”’])?{_SPACE}\Z"
)
_GOES_ON = lazy_pattern(rf"{_SPACE}[A-Z\d]|[\w-]|['’][a-z]{{2}}")
_JOINED = lazy_pattern(rf"[\w@#&.'’-]\Z|\b(?P<word>[A-Z](?:[\w'’-]*|\.)){_SPACE}\Z")
_BEGINS = lazy_pattern(r"(?:\A|[\n.!?:;…•|>])[\s\"'“”‘’«»(\[*_—–-]*\Z|[\"“‘(\[]\Z")
_DETERMINED = lazy_pattern(
    r"\b(?i:the|an?|this|that|these|those|my|your|his|her|its|our|their|no|any|some"
    rf"|every|each|of|in|on|by|until|since|last|next|late|early|mid){_SPACE}\Z"
)
_ORDERED = lazy_pattern(rf"{_SPACE}(?:me|us|my|your|you|them|him)\b")
_THE = lazy_pattern(rf"\b[Tt]he{_SPACE}\Z")
_IS = lazy_pattern(rf"{_SPACE}(?:was|is|were|are|has|had|will|would|of|that)\b|[.,;]")
_FAR = 24
_WHY = ("the text names a person in full, whose name the word is",)


def with_word_names(
    mentions: Sequence[Mention], text: str, known: Iterable[Known]
) -> list[Mention]:
    """`mentions` of English `text`, with the names that are common words, in order.

    Args:
        mentions: the names of one document, in order, none overlapping.
        text: its characters.
        known: those who take part, and authority files.
    """
    words = _words(mentions, known)
    if not words:
        return list(mentions)
    kept = [m for m in mentions if m.text not in words or not _is_word(text, m)]
    kept.extend(_find(mentions, text, words))
    return sorted(kept, key=lambda m: m.start)


def _words(mentions: Iterable[Mention], known: Iterable[Known]) -> frozenset[str]:
    """The common words that are names of people, as they are written."""
    names = {
        m.text: m.title_start >= 0 for m in mentions if m.type is MentionType.PERSON
    }
    names |= {
        name: False
        for thing in known
        if thing.is_own and thing.type is MentionType.PERSON
        for name in thing.names
    }
    lexicon = load_lexicon()
    common, people = lexicon.common, (lexicon.given, lexicon.family)
    found: set[str] = set()
    for name, has_title in names.items():
        parts = [p for p in name.split() if p.lower().strip(".,") not in SUFFIXES]
        if not parts or (len(parts) == 1 and not has_title) or "," in name:
            continue
        found.update((parts[0], parts[-1]) if len(parts) > 1 else parts)
    return frozenset(
        word
        for word in found
        if len(word) > 2
        and word.isalpha()
        and word.istitle()
        and ((low := word.lower()) in common or low in STOP)
        and any(low in names for names in people)
        and low not in TITLES
        and low not in LINKS
    )


def _find(
    mentions: Iterable[Mention], text: str, words: Iterable[str]
) -> Iterator[Mention]:
    taken = Taken(
        (m.start if m.title_start < 0 else m.title_start, m.end) for m in mentions
    )
    for match in re.finditer(rf"\b(?:{'|'.join(sorted(words))})\b", text):
        start, end = match.span()
        if not taken.meet(start, end) and _is_name(text, start, end):
            yield Mention(
                start,
                end,
                match[0],
                MentionType.PERSON,
                Cert.MEDIUM,
                0.8,
                evidence=_WHY,
            )


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether the words beside one say that somebody is meant."""
    before = text[max(0, start - _FAR) : start]
    if _is_joined(before) or _GOES_ON.match(text, end):
        return False
    is_month = text[start:end].lower() in _MONTHS
    is_determined = _DETERMINED.search(before) is not None
    after = _AFTER.match(text, end)
    if after is not None and not (is_month and after["verb"] in _DOING):
        return not is_determined
    if _TOLD.search(before):
        return True
    return not (is_month or is_determined or _BEGINS.search(before))


def _is_word(text: str, mention: Mention) -> bool:
    """Whether what was found is no name: "Grant me this", "The Grant was paid"."""
    if mention.type is not MentionType.PERSON or mention.title_start >= 0:
        return False
    start, end = mention.start, mention.end
    before = text[max(0, start - _FAR) : start]
    if _BEGINS.search(before):
        return _ORDERED.match(text, end) is not None
    return _THE.search(before) is not None and _IS.match(text, end) is not None


def _is_joined(before: str) -> bool:
    """Whether a word goes on with what stands before it: not "Later May agreed"."""
    found = _JOINED.search(before)
    if found is None:
        return False
    word, lexicon = (found["word"] or "").lower(), load_lexicon()
    is_word = word in STOP or (word in lexicon.common and word not in lexicon.given)
    is_opening = is_word and _BEGINS.search(before[: found.start()])
    return not (is_opening and word not in TITLES | OFFICE_WORDS)
