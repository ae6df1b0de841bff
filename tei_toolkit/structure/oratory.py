"""The signs by which one person's speech can be told from other prose.

A weight is in log-odds; the words are of many languages, in small letters.
"""

import re
from collections.abc import Iterable, Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.matter.lines import MANY_CAPTIONS, are_captions
from tei_toolkit.structure.oratory_words import (
    ADDRESS,
    ANNOUNCED,
    DELIVERY,
    FIRST_PERSON,
    FIRST_UNSPACED,
    GIVEN,
    PEOPLE,
    REACTION,
    SECOND_PERSON,
    THANKS,
    TITLE,
    TITLE_OPENS,
)
from tei_toolkit.values import immutable

_LETTER = lazy_pattern(
    r"^\W*(?:(?:yours|sincerely|kind|best|warm) (?:sincerely|faithfully|truly|regards"
    r"|wishes)"
    r"|sincerely|regards|cheers|mit freundlichen|hochachtungsvoll|liebe grüße"
    r"|viele grüße"
    r"|cordialement|bien à vous|atentamente|saludos|atenciosamente|cordiali saluti|met"
    r" vriendelijke|med vänlig|с уважением|з повагою|z poważaniem)\b",
    re.IGNORECASE | re.MULTILINE,
)
_REPORT = lazy_pattern(
    r"\b(?:he|she|they|[A-Z][a-z]+) (?:said|asked|replied|answered|told|wrote"
    r"|announced)\b"
    r"|\b(?:sagte|fragte|dit-il|demanda|dijo|preguntó|disse|сказал|спросил"
    r"|powiedział)\w{0,2}\b"
)
_OPINION = lazy_pattern(
    r"\bper curiam\b|\bv\. [A-Z]|\b(?:plaintiff|defendant|petitioner|respondent"
    r"|appellant)s?\b"
    r"|\bU\. ?S\.C\.|§ ?\d|\bibid\b|\bet al\b|\bfor immediate release\b"
    r"|^[^\w\n]*abstract[^\w\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_BULLET = lazy_pattern(r"\s*(?:[-*•+]|\d{1,2}[.)])\s")
_QUOTED = lazy_pattern(r"\s*[\"“«„‘—–]\s?\S")
_EAST_ASIAN = lazy_pattern(r"[\u3040-\u9fff\uac00-\ud7af]")
_OFTEN = 3
_WORD = lazy_pattern(r"[^\W\d_]+")


@immutable
class Oratory:
    """How much a text is one person's speech.

    Attributes:
        weight: log-odds.
        reasons: (what was found, its weight), the strongest first.
    """

    weight: float
    reasons: tuple[tuple[str, float], ...]


def is_address(text: str) -> bool:
    """Whether a paragraph begins by addressing those who listen."""
    return ADDRESS.match(text) is not None


def hails(text: str) -> bool:
    """Whether a short line is nothing but an address: `Provost, ladies and gentlemen:`.

    An address in the first person's words alone is none: `I thank you, my friends.`
    """
    return (
        len(text) <= 160
        and text[-1:] in ",:!"
        and not is_first_person(text)
        and any(is_address(part) for part in re.split(r",\s+", text)[1:])
    )


def announces_speech(text: str) -> bool:
    """Whether a lead ends by saying that a speech follows."""
    return (
        len(text) <= 400 and ANNOUNCED.search(text, max(0, len(text) - 150)) is not None
    )


def says_where_given(text: str) -> bool:
    """Whether a line of the head says where or by whom a speech was given."""
    return len(text) <= 220 and GIVEN.match(text) is not None


def is_first_person(text: str) -> bool:
    """Whether a paragraph of some length is told by one who speaks."""
    words = len(_WORD.findall(text))
    first = len(FIRST_PERSON.findall(text))
    return words >= 8 and first >= 2 and first >= 0.04 * words


def says_speech(text: str) -> bool:
    """Whether a title or heading names a kind of speech."""
    return len(text) <= 220 and (
        TITLE.search(text) is not None or TITLE_OPENS.match(text) is not None
    )


def weigh_oratory(head: Sequence[str], paragraphs: Sequence[str]) -> Oratory:
    """How much `paragraphs` below the lines of a `head` are one person's speech."""
    reasons: list[tuple[str, float]] = []
    body = "\n".join(paragraphs)
    is_captions = not head and are_captions(paragraphs)
    words = len(_WORD.findall(body))
    if any(says_speech(line) for line in head):
        reasons.append(("the head names a speech", 2.5))
    if any(
        DELIVERY.search(line) for line in [*head, *paragraphs[:3], *paragraphs[-2:]]
    ):
        reasons.append(("a note on its delivery", 2.5))
    if any(announces_speech(line) for line in head[-2:]):
        reasons.append(("a lead that says that a speech follows", 2.5))
    is_people = PEOPLE.match(paragraphs[0]) is not None if paragraphs else False
    if any(is_address(line) for line in [*paragraphs[:5]]) or (
        is_people and SECOND_PERSON.search(body)
    ):
        reasons.append(("those who listen are addressed", 2.8))
    if REACTION.search(body):
        reasons.append(("applause or laughter", 3.0))
    if THANKS.search(body[-260:]):
        reasons.append(("thanks at the end", 1.2))
    first = len(FIRST_PERSON.findall(body))
    share = first / max(words, 1)
    if not body.isascii() and (unspaced := len(FIRST_UNSPACED.findall(body))):
        share = max(share, 0.02 if unspaced < _OFTEN else 0.045)
    if share >= 0.02:
        reasons.append(("the first person", 0.6 if share < 0.045 else 1.2))
        if any(TITLE_OPENS.match(line) for line in head):
            reasons.append(("the title begins with a kind of speech", 0.6))
        is_long = len(paragraphs) >= MANY_CAPTIONS or _is_talk(paragraphs)
        if is_captions and is_long and SECOND_PERSON.search(body):
            reasons.append(("captions, in which someone is addressed", 3.0))
    elif words > 120 and body.isascii():
        reasons.append(("no first person", -2.0))
    whole = [body] if is_captions else paragraphs
    reasons += _objections(head, whole, body, words)
    reasons.sort(key=lambda reason: -abs(reason[1]))
    return Oratory(sum(weight for _, weight in reasons), tuple(reasons))


_TALKS = lazy_pattern(
    r"\b(?:welcome|hello|hi|good (?:morning|afternoon|evening)|(?:so )?today (?:we|i)\b"
    r"|my name is|willkommen|hallo|guten (?:morgen|tag|abend)|heute|bienvenue|bonjour"
    r"|bonsoir|aujourd['’]hui|bienvenid[oa]s|hola|buen[oa]s (?:días|tardes|noches)|hoy"
    r"|benvenuti|ciao|buongiorno|buonasera|oggi|bem-vind[oa]s|olá|oi pessoal|hoje"
    r"|привет|здравствуйте|добр(?:ый|ое|ого)|сегодня|вітаю|сьогодні|witam|cześć|dzisiaj"
    r"|merhaba|bugün|welkom|vandaag|hej|idag|välkomna)\b",
    re.IGNORECASE,
)
"""How those begin who talk to others."""


def _is_talk(lines: Sequence[str]) -> bool:
    """Whether few lines are those of a talk, and of no poem: they hail or thank."""
    first, last = " ".join(lines[:3]), " ".join(lines[-3:])
    return _TALKS.search(first) is not None or THANKS.search(last) is not None


def _length(text: str) -> int:
    """Characters of a paragraph; one of an East Asian script says as much as two."""
    return len(text) if text.isascii() else len(text) + len(_EAST_ASIAN.findall(text))


def _objections(
    head: Sequence[str], paragraphs: Sequence[str], body: str, words: int
) -> Iterable[tuple[str, float]]:
    """What speaks against a speech."""
    count = max(len(paragraphs), 1)
    if words < 40 and sum(map(len, paragraphs)) < 160:
        yield "very short", -3.0
    if _LETTER.search("\n".join(paragraphs[-4:])):
        yield "the close of a letter", -4.0
    listed = sum(bool(_BULLET.match(line)) for line in paragraphs)
    if listed >= 0.3 * count and listed >= 3:
        yield "lists", -3.0
    quoted = sum(bool(_QUOTED.match(line)) for line in paragraphs)
    if quoted >= 0.25 * count and quoted >= 3:
        yield "dialogue in quotation", -3.0
    reported = len(_REPORT.findall(body))
    if reported >= 3 and reported > words / 150:
        yield "reported speech", -2.0
    legal = len(_OPINION.findall("\n".join([*head, body])))
    if legal >= 2:
        yield "the language of judgments or papers", -2.5
    code = body.count("http") + body.count("```") + body.count("$ ")
    if code >= 3:
        yield "addresses or code", -2.5
    if count >= 8 and sum(map(_length, paragraphs)) / count < 45:
        yield "short lines", -2.5
