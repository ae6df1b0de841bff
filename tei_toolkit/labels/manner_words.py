"""What the words behind a label say, where the manner of the document is known."""

from tei_toolkit.labels.addressed import calls_next
from tei_toolkit.labels.candidates import Candidate, Reasons, Separator
from tei_toolkit.labels.function_words import TOGETHER
from tei_toolkit.labels.heads import is_time
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.manner import SOME, TITLED, Manner
from tei_toolkit.labels.speech import Value, is_ended
from tei_toolkit.labels.vocabulary import is_small

_AGAIN = 2
"""How often a label stands at most that could be a field of the head."""


def value_reasons(
    manner: Manner, candidate: Candidate, shape: str, known: int
) -> Reasons:
    """What the words after the label say."""
    if known <= 1 and candidate.line < manner.front and _lists(manner, candidate):
        return [("stands before the first turn and lists who speaks", -8.0)]
    return _value_reasons(manner, candidate, shape, known)


def _value_reasons(
    manner: Manner, candidate: Candidate, shape: str, known: int
) -> Reasons:
    """What it says of a label whether its words are speech, names or none."""
    value = manner.around.value(candidate)
    if value is Value.SPEECH or manner.begins_to_speak(candidate):
        return _lone_reasons(manner, candidate, known)
    if _is_headline(manner, candidate, known):
        return [("the first line, like a title", -5.0)]
    words = candidate.words_in(manner.around.lines)
    is_field = shape == "function" or (
        shape == "word" and candidate.setting.separator is Separator.COLON
    )
    is_in_front = 0 <= candidate.line < manner.front
    if is_field and is_in_front and manner.speakers.are_told_in(words, candidate.key):
        return [("stands before the first turn and says who speaks", -8.0)]
    if is_field and known <= 1 and manner.speakers.are_named_in(words):
        return [("says who speaks", -4.0)]
    if not manner.speaks:
        is_list = known <= 1 and value is Value.NAMES
        weight = -5.5 if manner.around.lists_names(candidate) else -2.5
        return [("names follow it", weight)] if is_list else []
    fragment = value is Value.FRAGMENT and not manner.is_punctuated
    if value is Value.FRAGMENT and _greets(manner, candidate):
        return [("a sentence without its full stop follows it", -0.7)]
    is_bare = candidate.setting.separator is Separator.OWN_LINE
    is_timed = candidate.seconds is not None and known > 1
    may_be_field = not is_timed and (not fragment or is_bare)
    if (
        is_in_front
        and may_be_field
        and not (known > 1 and calls_next(manner.around, candidate, manner.lines))
        and not manner.speakers.speaks_throughout(candidate)
        and not (known > _AGAIN and _is_under_time(manner, candidate))
    ):
        is_field = manner.speakers.is_in_capitals_elsewhere(candidate)
        weight = -11.0 if is_field else -8.0
        return [("stands before the first turn, like a field", weight)]
    if candidate.key in manner.speaking or manner.speakers.is_surname(candidate):
        return []
    if value is Value.FRAGMENT:
        is_item = 0 < len(words) <= 8 and words[0] > "\u3040"
        is_item = is_item and manner.is_punctuated and manner.main >= 6
        return [("no sentence follows it", -3.0 if is_item else -0.7)]
    if (
        value is Value.NAMES
        and (shape == "function" or _is_asked(manner, candidate))
        and candidate.setting.separator is Separator.COLON
        and candidate.label.isupper()
        and manner.speakers.in_capitals
    ):
        return [("names follow one who is asked for a name", -1.0)]
    is_titled = likeness(candidate.label, manner.around.openers).weight >= TITLED
    is_usual = candidate.setting.wrapper == "bold" and manner.size(candidate) >= SOME
    if is_titled and (is_usual or "," not in words) and is_ended(words):
        return [("a sentence of names follows it", -2.0)]
    return [("names follow it, or nothing", -5.5)]


def _is_under_time(manner: Manner, candidate: Candidate) -> bool:
    """Whether the block of lines in which a label stands begins with a time alone.

    `[-00:00:05]`, five seconds before a flight begins, and then `LCC: 5, 4, 3`.
    """
    lines, first = manner.around.lines, candidate.line
    while first > 0 and not lines[first].gap:
        first -= 1
    above = lines[first].text
    return first < candidate.line and is_time(above.replace("[-", "[", 1))


def _lists(manner: Manner, candidate: Candidate) -> bool:
    """Whether the words behind a colon are the names of those who speak below."""
    if candidate.setting.separator is not Separator.COLON:
        return False
    return manner.speakers.are_listed_in(candidate.words_in(manner.around.lines))


def _is_asked(manner: Manner, candidate: Candidate) -> bool:
    """Whether a question stands right above a label."""
    before = manner.around.before(candidate.line)
    return before is not None and before.last_char == "?"


def _lone_reasons(manner: Manner, candidate: Candidate, known: int) -> Reasons:
    """What it says of a label with speech after it that it stands alone."""
    is_lone = (
        manner.speaks
        and known <= 1
        and candidate.setting.separator is Separator.OWN_LINE
        and candidate.line < manner.front
    )
    return [("alone before the first turn", -3.0)] if is_lone else []


def _is_headline(manner: Manner, candidate: Candidate, known: int) -> bool:
    """Whether the first line of a text is a title in two parts: `Lamps: a talk`."""
    if candidate.line or known > 1 or manner.main < 4:
        return False
    if max(manner.known.values()) < 2:
        return False
    following = manner.around.after(candidate.last)
    return following is not None and following.gap > 0


def _greets(manner: Manner, candidate: Candidate) -> bool:
    """Whether the words after a label begin as sentences do, and no field."""
    words = candidate.words_in(manner.around.lines).split(None, 4)
    if not words or words[0].strip(",.!¡¿").casefold() not in manner.around.openers:
        return False
    goes_on = len(words) > 2 and any(word[0].islower() for word in words[1:4])
    return goes_on or candidate.key in manner.speaking


def small_letter_reasons(manner: Manner, candidate: Candidate) -> Reasons:
    """What a small letter says after a function that few labels stand beside."""
    words = candidate.words_in(manner.around.lines)
    if not is_small(words) or candidate.label.isupper():
        return []
    return [] if candidate.key in TOGETHER else [("a small letter follows it", -2.5)]
