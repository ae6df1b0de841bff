"""The lines at the end of a record with which it is signed."""

# ruff: noqa: E501  # lists of words
import re
from collections.abc import Sequence
from enum import Enum, auto

from tei_toolkit.labels.form_words import SIGNERS
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.signed_lines import role_of_signer
from tei_toolkit.labels.vocabulary import fold, phrase_set, word_set
from tei_toolkit.lazy_pattern import lazy_pattern

_MOST_LINES = 40
"""Lines at the end, empty ones too, among which a record is signed."""
_LONGEST, _MOST_WORDS = 90, 9
_WORDS_OF_BODY = 4
_ENDS = ".?!…"
_BIG = r"[^\W\d_a-zß-ÿа-яёіїєґ]"
_NAME = lazy_pattern(
    rf"\(?(?:{_BIG}[\w'’.-]*(?:[ -]|,(?= {_BIG}{{1,3}}\.?$) )?"
    r"|(?:d[aeiou]s?|de[lnr]|di|la|le|van|von|zu|den|ten|ter|y|e|af|av|el|bin|ibn) )"
    r"{1,7}(?:(?<=[\w.])|\))"
)
_HAND = lazy_pattern(
    r"(?:\(?(?:gez|sgd|fdo|podp|undert|get|sign|s|w\. ?g)\.\)?:?|\(-\)|\(?f\.to\)?:?|/s/"
    r"|\((?:signed|signé|firmado|firmato|assinado|podpis|podpisano|подпись|підпис|подпис)\)"
    r"|(?:signed|signé|firmado|firmato|assinado|undertecknat|getekend|aláírás|подписал)"
    r"(?: by)?[:,])\s?(?P<who>\S.{2,70})",
    re.IGNORECASE,
)
"""What stands before a name that is signed: `(gez.) Müller`, `Fdo.: Ana Pérez`."""
_BESIDE = re.compile(r",\s.*|\s?\([^()]*\)$")
_SUBMITTED = lazy_pattern(
    r"(?:respectfully |humbly )?submitted(?: by)?[,:.]?|attest(?:ed)?(?: to)?(?: by)?:"
    r"|approved(?: by)?:|witness my hand.{0,60}"
    r"|in witness whereof.{0,160}",
    re.IGNORECASE,
)
_RULE = re.compile(r"\W*_{5,}[\W_]*(?:\w.{0,40}_{5,}[\W_]*)?")
_DATED = lazy_pattern(
    r"(?:date|dated|(?:minutes )?approved|datum|fecha|data|дата|dátum|päiväys|fait à|done at)\b.{0,50}\d.{0,20}"
    r"|[^\W\d_][\w' -]{2,30}, (?:den |le |a |il |lì |em |der |dne |dnia )?\d{1,2}\.?"
    r"[ /.](?:de )?\w{1,12}\.?[ /.](?:de )?\d{4}(?: ?[гр]\.)?",
    re.IGNORECASE,
)
_COLUMNS = re.compile(r"\s{3,}|\t+")
_OFFICES = SIGNERS | phrase_set("""
mayor|deputy mayor|town clerk|city clerk|clerk to the council|notary public|court reporter
official court reporter|certified court reporter|certified shorthand reporter|registered professional reporter
bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin|vorsitzender|vorsitzende
der bürgermeister|die bürgermeisterin|der schriftführer|die schriftführerin|maire|le maire|la maire
alcalde|alcaldesa|el alcalde|la alcaldesa|secretario|secretaria|presidente|presidenta|la secretaria general
sindaco|il sindaco|la sindaca|segretario|segretaria|il segretario comunale|la segretaria comunale
il segretario generale|il presidente del consiglio|o presidente da câmara|secretário|secretária
voorzitter|secretaris|de griffier|burgemeester|de burgemeester|ordfører|dirigent|referent
przewodnicząca|protokołował|protokołowała|burmistrz|wójt|starosta|předseda|předsedkyně|predseda
председатель|председательствующий|председатель собрания|председатель заседания|председатель комиссии
голова|голова зборів|голова засідання|секретар зборів|председник|predsednik|predsjednik|predsjednica
zapisničarka|președinte|preşedinte|primar|secretari|председател|секретари|секретарі|sekretarze|elnök|polgármester|puheenjohtaja|sihteeri|πρόεδρος|ο πρόεδρος|başkan
""")
_OF_OFFICE = word_set(
    "chair chairman chairwoman chairperson president présidente président presidenta presidente"
    " clerk secretary secrétaire secretario secretaria segretario segretaria directrice"
    " directeur director direttore direttrice reporter mayor maire alcalde alcaldesa sindaco"
    " vorsitzende vorsitzender bürgermeister bürgermeisterin schriftführer schriftführerin"
    " protokollführer protokollführerin voorzitter secretaris председатель секретарь"
)
_ARTICLES = ("the ", "le ", "la ", "il ", "el ", "der ", "die ", "o ", "a ", "de ")


class Signing(Enum):
    """What a line is with which a record is signed."""

    BEGINS = "who signs"
    GOES_ON = "goes on with who signs"
    DAY = "the day of signing"


class _Kind(Enum):
    """What a line of the end may be where a record is signed."""

    HAND = auto()
    SUBMITTED = auto()
    RULE = auto()
    OFFICE = auto()
    OFFICES = auto()
    NAME = auto()
    DATE = auto()
    SHORT = auto()


_BY_FORM = frozenset({_Kind.HAND, _Kind.SUBMITTED, _Kind.RULE, _Kind.OFFICES})
"""What no label and no speech is."""
_SEVERAL = 2
"""Offices with names below them, which no labels are."""
_BEFORE_NAMES = frozenset({_Kind.SUBMITTED, _Kind.RULE, _Kind.OFFICE, _Kind.OFFICES})


def signature_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The last lines of a document with which it is signed, but for `Clerk: A. Hill`.

    Such a line may be a label and words. One of them says by its form that it is signed,
    or several offices have but names below them.
    """
    first = max(0, len(lines) - _MOST_LINES)
    last = lines[first:]
    texts = [line.text for line in last]
    found = signatures_below(texts, [line.gap > 0 for line in last])
    kinds = [_kind(texts[i]) for i in found]
    if _BY_FORM.isdisjoint(kinds) and kinds.count(_Kind.OFFICE) < _SEVERAL:
        return frozenset()
    return frozenset(first + i for i in found if not role_of_signer(texts[i]))


def signatures_below(
    lines: Sequence[str], apart: Sequence[bool], first: int = 1
) -> dict[int, Signing]:
    """The lines at the end with which a record is signed, in order; often none.

    They are names below or above an office, a line to sign on, or a word that says so;
    and the lines right below these, such as the day. Space stands before the first, or
    it says by its form that it is signed.

    Args:
        lines: the last lines of a document, the end of the last turn among them.
        apart: whether space stands before each line.
        first: the first that may be one of them.
    """
    groups = _last_groups(lines, apart, max(first, len(lines) - _MOST_LINES))
    while groups:
        kinds = [[_kind(lines[i].strip()) for i in group] for group in groups]
        wrong = [i for i in range(len(groups)) if not _is_signing(kinds, i)]
        if not wrong:
            break
        groups = groups[wrong[-1] + 1 :]
    if all(_kind(lines[i].strip()) is _Kind.DATE for group in groups for i in group):
        return {}
    found: dict[int, Signing] = {}
    is_led = False
    for group in groups:
        kinds_of = [_kind(lines[i].strip()) for i in group]
        found |= dict(zip(group, _parts(kinds_of, is_led=is_led), strict=True))
        is_led = kinds_of[-1] in _BEFORE_NAMES and len(group) == 1
    return found


def _last_groups(
    lines: Sequence[str], apart: Sequence[bool], first: int
) -> list[list[int]]:
    """The last lines that can be of those who sign, those without space together."""
    groups: list[list[int]] = []
    is_open = False
    for index in range(len(lines) - 1, first - 1, -1):
        text = lines[index].strip()
        if not text:
            is_open = False
            continue
        if _kind(text) is None:
            break
        if is_open:
            groups[-1].insert(0, index)
        else:
            groups.append([index])
        is_open = not apart[index]
    groups.reverse()
    if groups and is_open and not apart[groups[0][0]]:
        groups[0] = _from_hand(lines, groups[0])
    return [group for group in groups if group]


def _from_hand(lines: Sequence[str], group: Sequence[int]) -> list[int]:
    """The lines of a group from the first that is signed by its form alone."""
    for place, index in enumerate(group):
        kind = _kind(lines[index].strip())
        if kind in (_Kind.HAND, _Kind.SUBMITTED):
            return [*group[place:]]
    return []


def _is_signing(kinds: Sequence[Sequence[_Kind | None]], at: int) -> bool:
    """Whether one of some groups of lines is of those who sign."""
    group = kinds[at]
    first = group[0]
    if first in (_Kind.HAND, _Kind.DATE, _Kind.OFFICES):
        return True
    has_name = _Kind.NAME in group or _Kind.HAND in group
    below = kinds[at + 1] if at + 1 < len(kinds) else ()
    if first in _BEFORE_NAMES:
        return has_name or (bool(below) and below[0] in (_Kind.NAME, _Kind.HAND))
    if first is not _Kind.NAME:
        return False
    is_led = at > 0 and kinds[at - 1][-1] in _BEFORE_NAMES and len(kinds[at - 1]) == 1
    return is_led or not {_Kind.OFFICE, _Kind.OFFICES}.isdisjoint(group[1:3])


def _parts(kinds: Sequence[_Kind | None], *, is_led: bool) -> list[Signing]:
    """What each line of a group is: who signs begins with an office, or by hand."""
    if {*kinds} == {_Kind.DATE}:
        return [Signing.DAY] * len(kinds)
    first = kinds[0]
    offices = (_Kind.OFFICE, _Kind.OFFICES)
    leads = (first,) if first in offices else (_Kind.HAND, _Kind.RULE)
    return [
        Signing.GOES_ON if is_led else Signing.BEGINS,
        *(Signing.BEGINS if kind in leads else Signing.GOES_ON for kind in kinds[1:]),
    ]


def _kind(text: str) -> _Kind | None:
    """What a line may be where a record is signed, or None."""
    if len(text) > _LONGEST:
        return _Kind.SUBMITTED if _SUBMITTED.fullmatch(text) else None
    cells = _COLUMNS.split(text)
    if all(map(_is_by_hand, cells)) or _is_in_columns(cells):
        return _Kind.HAND
    if role_of_signer(text):
        return _Kind.DATE if any(map(str.isdecimal, text)) else _Kind.HAND
    if _RULE.fullmatch(text):
        return _Kind.RULE
    if _SUBMITTED.fullmatch(text) or all(map(_SUBMITTED.fullmatch, cells)):
        return _Kind.SUBMITTED
    if all(map(_is_office, cells)):
        return _Kind.OFFICE if len(cells) < _SEVERAL else _Kind.OFFICES
    if _DATED.fullmatch(text):
        return _Kind.DATE
    if all(_is_name(_named(cell)) for cell in cells):
        return _Kind.NAME
    is_short = (
        text[:1].isupper()
        and text[-1:] not in _ENDS
        and len(text.split()) <= _MOST_WORDS
    )
    return _Kind.SHORT if is_short else None


def _is_in_columns(cells: Sequence[str]) -> bool:
    """Whether an office stands at the left and its holder's name at the right."""
    if len(cells) != 2 or not _is_office(cells[0]) or _is_office(cells[1]):
        return False
    return _is_name(_named(cells[1]))


def _is_by_hand(text: str) -> bool:
    match = _HAND.fullmatch(text)
    return match is not None and _NAME.fullmatch(_named(match["who"])) is not None


def _is_of_body(plain: str) -> bool:
    """Whether an office is told with whose it is: `Przewodniczący Rady Gminy`."""
    first, _, rest = plain.partition(" ")
    return first in _OFFICES and 0 < len(rest.split()) <= _WORDS_OF_BODY


def _is_name(text: str) -> bool:
    """Whether a line is a name of two words or more, or one in capitals."""
    plain = text.rstrip(".") if text.isupper() else text
    return (
        (" " in plain or plain.isupper())
        and plain[-1:] != "."
        and plain.count(" ") < _MOST_WORDS
        and _NAME.fullmatch(plain) is not None
    )


def _named(text: str) -> str:
    """The name in a line without what stands behind a comma or in brackets."""
    return _BESIDE.sub("", text.rstrip(" ,_")).strip()


def _is_office(text: str) -> bool:
    plain = fold(text.rstrip(" ,.:"))
    is_said = text[-1:] in _ENDS or ":" in plain
    if plain in _OFFICES or (not is_said and _is_of_body(plain)):
        return True
    if plain.startswith(_ARTICLES) and plain.partition(" ")[2] in _OFFICES:
        return True
    is_led = text.endswith(",") or (
        plain.startswith(_ARTICLES) and text[-1:] not in _ENDS and text[:1].isupper()
    )
    return is_led and not _OF_OFFICE.isdisjoint(plain.split()[:4])
