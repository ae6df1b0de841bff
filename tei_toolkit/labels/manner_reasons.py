"""What the manner of a document says for a label and against it."""

import re

from tei_toolkit.labels.addressed import asks_with_a_gap, is_told_of
from tei_toolkit.labels.candidates import Candidate, Reasons, Separator
from tei_toolkit.labels.families import WEAK
from tei_toolkit.labels.form_words import HEADINGS
from tei_toolkit.labels.function_words import CRIES, FUNCTIONS
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.manner import Manner
from tei_toolkit.labels.manner_strangers import stranger_reasons
from tei_toolkit.labels.manner_words import small_letter_reasons, value_reasons
from tei_toolkit.labels.speakers import has_capitals
from tei_toolkit.labels.vocabulary import fold, phrase_set
from tei_toolkit.lazy_pattern import lazy_pattern

_ON_STAGE = lazy_pattern(r"[.,;]|\s(?:und|and|et|y|e|и)\s")
"""What stands between the names of those who are on stage."""
_BEFORE = phrase_set("""
die vorigen|vorige|die vorige|die andern|les mêmes|les précédents|los mismos|dichos
os mesmos|detti|i suddetti|те же|прежние|ті ж|ciż sami|ciż|předešlí|the same
""")
"""Those who stay on stage."""
_AFTER_LABEL = (Separator.DOT, Separator.DASH, Separator.SPACE)


def weigh_by_manner(manner: Manner, candidate: Candidate) -> Reasons:
    """What the manner of the document adds to a candidate's weight."""
    if not candidate.label:
        return []
    custom = manner.customs.get(candidate.setting.family)
    size = custom.size if custom else 0
    known = manner.known[candidate.key]
    facts = likeness(candidate.label, manner.around.openers)
    speakers = manner.speakers
    separator = candidate.setting.separator
    reasons = _line_reasons(manner, candidate)
    reasons += manner.listings.weigh(candidate, known, manner.main)
    if facts.shape == "initials" and manner.are_initials(candidate.label):
        reasons.append(("the initials of a speaker", 1.5))
    is_set_so = has_capitals(candidate.label) or not speakers.recur_in_capitals
    if is_set_so and speakers.are_at_once(candidate.key):
        reasons.append(("speakers who are known, at once", 4.0))
    is_closed = size and candidate.label[-1] in ")）"
    if is_closed and facts.weight < 1 and speakers.is_in_brackets(candidate.label):
        reasons.append(("a speaker who is known, in brackets", 5.0))
    if size < 4 and known <= 1 and facts.shape == "function":
        reasons += small_letter_reasons(manner, candidate)
    reasons += value_reasons(manner, candidate, facts.shape, known)
    if size <= 2 and manner.main >= 15 and known <= 1 and separator is Separator.COLON:
        reasons.append(("set as no other label is", -2.0))
    prefix = candidate.setting.prefix
    if prefix == "number" and manner.around.lines[candidate.line].text[:4] == "Anf.":
        reasons.append(("the number of a speech", 5.0))
    is_timed = prefix == "time"
    if is_timed and facts.weight < 0 and size >= 4 and size == manner.main:
        reasons.append(("a time beside it, as beside all the others", 3.0))
    if separator in WEAK:
        reasons += _custom_reasons(manner, candidate, size, known)
    if custom and size >= 4:
        reasons += custom.weigh(
            candidate,
            known,
            in_turns=candidate.line > manner.front >= 0,
            in_capitals=speakers.in_capitals,
        )
    if known <= 1:
        reasons += stranger_reasons(manner, candidate, facts)
    return reasons


def _is_on_stage(manner: Manner, candidate: Candidate) -> bool:
    """Whether a line under a heading names speakers and says nothing."""
    before = manner.around.before(candidate.line)
    if before is None or len(before.text) > 40:
        return False
    if not any(w.strip(".,") in HEADINGS for w in before.text.casefold().split()):
        return False
    words = candidate.words_in(manner.around.lines)
    names = [fold(part) for part in _ON_STAGE.split(words)]
    return all(name in manner.known or name in _BEFORE for name in names if name)


def _line_reasons(manner: Manner, candidate: Candidate) -> Reasons:
    """What it says how the line ends, and which lines stand around it."""
    reasons: Reasons = []
    separator, alone = candidate.setting.separator, candidate.setting.alone
    is_bare = separator is Separator.OWN_LINE
    if separator is Separator.DOT and _is_on_stage(manner, candidate):
        reasons.append(("who is on stage, under the heading of a scene", -8.0))
    if alone and manner.around.next(candidate.last) in manner.lines:
        is_empty = is_bare or manner.known[candidate.key] <= 1
        change = -7.0 if is_empty else -4.0
        if _is_dressed_above(manner, candidate) or _is_directed(manner, candidate):
            change = 0.0
        reasons.append(("another label follows at once", change))
    if candidate.line in manner.addresses and not alone:
        reasons.append(("whom the label above it speaks to", -8.0))
    elif manner.around.previous(candidate.line) in manner.alone and (
        separator in _AFTER_LABEL
        or (manner.are_dressed and not manner.around.lines[candidate.line].bold)
        or (not alone and manner.known[candidate.key] <= 1)
    ):
        reasons.append(("the words of the label before it", -5.0))
    if is_bare and manner.around.next(candidate.last) >= len(manner.around.lines):
        reasons.append(("nothing follows it", -7.0))
    if is_bare and manner.is_said(candidate):
        reasons.append(("a full stop ends it, and no other label", -4.0))
    if alone and is_told_of(manner.around, candidate):
        reasons.append(("the line below it tells of it", -8.0))
    return reasons


def _is_directed(manner: Manner, candidate: Candidate) -> bool:
    """Whether a direction in brackets is all that stands below a part's name."""
    below = manner.around.lines[manner.around.next(candidate.last)]
    is_part = candidate.setting.separator in (Separator.DOT, Separator.OWN_LINE)
    is_opened = below.first_char == "("
    return is_part and is_opened and below.text.rstrip(".:").endswith(")")


def _is_dressed_above(manner: Manner, candidate: Candidate) -> bool:
    """Whether a label is bold, as most are, and the one right below it is not."""
    lines = manner.around.lines
    below = lines[manner.around.next(candidate.last)]
    return manner.are_dressed and not below.bold and lines[candidate.line].bold > 0


def _custom_reasons(
    manner: Manner, candidate: Candidate, size: int, known: int
) -> Reasons:
    """What it says of a weak separator that others are set so, or are not."""
    reasons: Reasons = []
    if asks_with_a_gap(candidate):
        return [("the letter of a question, and a gap", 7.5)]
    if size < 3 and manner.main >= 6:
        certain = known >= 2 and len(candidate.key) > 1
        reasons.append(("set as few others are", -0.5 if certain else -3.0))
        if _runs_on(manner, candidate):
            reasons.append(("the sentence that it begins goes on", -3.0))
    if size < 0.3 * manner.main and manner.speakers.is_repeated(candidate):
        reasons.append(("the page repeats who speaks", -6.0))
    is_first = candidate.line == 0 and candidate.setting.alone
    if is_first and size >= 3 and known <= 1 and candidate.key not in FUNCTIONS:
        reasons.append(("the first line, like a title", -3.0))
    elif size >= 4 and size == manner.main and known <= 1:
        reasons.append(("set as most labels are", 1.2))
    if (
        manner.speakers.in_capitals
        and size < 0.5 * manner.main
        and not has_capitals(candidate.label)
        and candidate.key not in CRIES
    ):
        reasons.append(("not in capitals, as the labels are", -4.0))
    if (
        manner.main >= 10
        and size < 0.3 * manner.main
        and candidate.setting.alone
        and manner.speakers.has_surname(candidate.key)
    ):
        reasons.append(("a speaker's name alone, where labels are not", -4.0))
    return reasons


def _runs_on(manner: Manner, candidate: Candidate) -> bool:
    """Whether nothing parts a name from small letters: **Tom** (b. 1934) was."""
    if candidate.setting.separator is not Separator.SPACE:
        return False
    words = candidate.words_in(manner.around.lines)
    if words[:1] in "([" and (closed := re.match(r"[(\[][^)\]]*[)\]]\s*", words)):
        words = words[closed.end() :]
    return words[:1].islower()
