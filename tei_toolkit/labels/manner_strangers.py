"""What it says against a label that stands once that the others are not so."""

from tei_toolkit.labels.candidates import Candidate, Reasons, Separator
from tei_toolkit.labels.function_words import TOGETHER
from tei_toolkit.labels.likeness import Likeness
from tei_toolkit.labels.manner import MANY, TITLED, Manner
from tei_toolkit.labels.opener_words import is_saying
from tei_toolkit.labels.speakers import has_capitals
from tei_toolkit.labels.speech import FULL_STOPS, Value
from tei_toolkit.sources.text import BlockKind

_TOLD = 1.2
"""What a label weighs, where there are no capitals, of which more than its length is
known."""
_BY_FIRST_NAME = 2.0
"""What it weighs that a speaker's first name stands as labels do."""
_WRITTEN = 4
"""Labels of what is written from which on a nickname may be one."""
_LONG = 4
"""Spaces in a label that is long for a name."""
_NAMED = 1.0
"""What a label weighs at least that looks like a name or an office."""
_OPENED = {"(": ")", "[": "]", "（": "）"}
_INSIDE = (Separator.COLON, Separator.DOT)
_OF_OFFICE = ("function", "title")
_QUOTES = tuple('"“„«‹»「『')


def stranger_reasons(manner: Manner, candidate: Candidate, facts: Likeness) -> Reasons:
    """What it says against a label that stands once that others are not so."""
    speakers = manner.speakers
    reasons: Reasons = []
    if candidate.key in TOGETHER and (
        " " in candidate.key
        or (
            candidate.setting.separator is Separator.COLON
            and manner.around.lines[candidate.line].gap > 0
        )
    ):
        reasons.append(("all who are present", 1.8))
    if (
        (manner.is_bold or manner.are_dressed)
        and not candidate.setting.wrapper
        and not manner.around.lines[candidate.line].bold
        and candidate.setting.separator is Separator.COLON
        and facts.weight < TITLED
    ):
        reasons.append(("not bold, as the labels are", -2.5))
    if (
        manner.is_classed
        and candidate.setting.wrapper != "name"
        and facts.weight < TITLED
    ):
        reasons.append(("no class of the page names it, as others", -2.5))
    if (
        candidate.line > manner.last
        and manner.main >= MANY
        and manner.is_punctuated
        and manner.around.value(candidate) is Value.FRAGMENT
        and not _is_ended(manner, candidate)
        and not manner.begins_to_speak(candidate)
    ):
        reasons.append(("after all who speak again, and no sentence", -5.0))
    if (
        candidate.line < manner.front
        and candidate.setting.alone
        and candidate.label.isupper()
        and candidate.label.count(" ") >= _LONG
        and facts.weight <= 0
    ):
        reasons.append(("a heading in capitals before the first turn", -4.0))
    if (
        candidate.setting.separator is Separator.BRACKET
        and candidate.label[-1] == "."
        and manner.size(candidate) < 3
    ):
        reasons.append(("a sentence in brackets, as no label is", -4.0))
    reasons += _quotation(manner, candidate)
    reasons += _direction(manner, candidate, facts)
    reasons += _small_letter(manner, candidate)
    if (
        speakers.recur_in_capitals
        and candidate.setting.separator in _INSIDE
        and facts.shape not in _OF_OFFICE
        and not has_capitals(candidate.label)
    ):
        words = candidate.words_in(manner.around.lines)
        is_counted = words[:1].isdecimal()
        is_said = manner.around.value(candidate) is Value.SPEECH and not is_counted
        change = -1.0 if is_said else -4.0
        reasons.append(("stands once, and not in capitals as the others", change))
    if candidate.setting.separator is Separator.COLON and speakers.is_forename(
        candidate.key
    ):
        reasons.append(("the first name of a speaker", _BY_FIRST_NAME))
    elif facts.shape == "word" and speakers.has_no_words:
        reasons.append(("one word, where labels are names and offices", -1.0))
    if (
        speakers.recur(8, 0.2)
        and facts.shape not in ("function", "title")
        and not speakers.is_in_short(candidate.key)
    ):
        reasons.append(("a stranger among speakers who recur", -1.0))
    if (
        facts.shape == "caseless"
        and facts.weight < _TOLD
        and speakers.certain - speakers.strangers >= 6
        and speakers.recur(6, 0.4)
        and manner.around.value(candidate) is not Value.SPEECH
    ):
        reasons.append(("as short as a name, once, and no sentence", -2.5))
    return reasons


def _is_ended(manner: Manner, candidate: Candidate) -> bool:
    """Whether a sentence ends with the line of a label, or with the next one."""
    below = manner.around.lines[candidate.last : candidate.last + 2]
    return below[0].text.endswith(FULL_STOPS) or (
        len(below) > 1 and not below[1].gap and below[1].text.endswith(FULL_STOPS)
    )


def _direction(manner: Manner, candidate: Candidate, facts: Likeness) -> Reasons:
    """What it says that brackets hold all that follows a scene, or a number of any.

    `Backdrop 1: (The quay by night.)` stands above the first turn, or has a number.
    """
    is_above = candidate.line < manner.front or candidate.label[-1].isdecimal()
    if facts.weight >= _NAMED or not is_above:
        return []
    words = candidate.words_in(manner.around.lines)
    closing = _OPENED.get(words[:1])
    if closing is None or words.find(closing) < len(words) - 1:
        return []
    return [("what is seen there, in brackets, and no words", -5.0)]


def _quotation(manner: Manner, candidate: Candidate) -> Reasons:
    """What it says that a label tells who said the words that it quotes."""
    is_told = (
        candidate.setting.separator is Separator.COLON
        and is_saying(candidate.key.rsplit(" ", 1)[-1])
        and candidate.words_in(manner.around.lines).startswith(_QUOTES)
    )
    return [("tells who said what is quoted", -6.0)] if is_told else []


def _small_letter(manner: Manner, candidate: Candidate) -> Reasons:
    """What it says that a label begins with a small letter where no other does."""
    if (
        candidate.setting.prefix == "time"
        or not candidate.label[0].islower()
        or not manner.speakers.begin_large
    ):
        return []
    if _is_written_beside(manner, candidate):
        return [("set as others that write while others speak", 1.0)]
    return [("in a small letter, as no other label", -5.0)]


def _is_written_beside(manner: Manner, candidate: Candidate) -> bool:
    """Whether a nickname is set as others are that write while others speak.

    Minutes quote their chat, and a program writes there too: `> *zakim:* Ada is here`.
    """
    line = manner.around.lines[candidate.line]
    return (
        line.block is BlockKind.QUOTE
        and candidate.setting.wrapper in ("bold", "italic")
        and " " not in candidate.label
        and manner.size(candidate) >= _WRITTEN
    )
