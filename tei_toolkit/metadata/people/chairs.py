"""Who presides from where on: `IN THE CHAIR: MARTIN SCHULZ`.

A label that says the chair alone means another person when another one takes it.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from tei_toolkit.lazy_pattern import in_one_case, lazy_pattern
from tei_toolkit.metadata.people.examiners import Examination
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel, plain
from tei_toolkit.metadata.people.words import CHAIRS

_BEFORE = (
    "sous la présidence de|présidence de|présidé par|présidée par|voorgezeten door"
    "|unter dem vorsitz von|unter vorsitz von|vorsitz:|веде засідання|засідання веде"
    "|ведёт заседание|председательствует|под председательством|به ریاست"
    "|presidencia de la|presidencia de|presidencia del|preside|presidida por"
    "|presidência do|presidência da|presidência de|presidenza del-|presidenza dei-"
    "|in the chair|chaired by|presided by"
    "|lucrările au fost conduse de|lucrările sunt conduse de"
    "|συνεδριάζει υπό|przewodniczy|obradom przewodniczy-|řídí|předsedá|başkanlığında"
    "|puhetta johtaa"
).split("|")
"""What stands before the name of the person who presides."""
_BEFORE_COLON = (
    "засідання веде|vorsitz|vorsitz führt|vorsitz hat|forsæde|ordförandeskap|voorzitter"
    "|przewodnictwo|předsednictví|predsedníctvo|predsjeda|predseduje|elnököl"
    "|presiede|presidência|presidencia|présidence|prezidează|vada|pirmininkauja"
    "|juhataja|προεδρια|председателство|puhetta johti|presiding|in the chair"
).split("|")
"""What stands there with a colon or a dash, and means more without."""
_BEHIND = (
    "in the chair|was in the chair|is in the chair|now in the chair|took the chair"
    "|takes the chair|assumes the chair|assumed the chair|resumes the chair"
    "|resumed the chair|presiding|chairing|au fauteuil|übernimmt den vorsitz"
    "|hat den vorsitz|am vorsitz|ocupa la presidencia|presidiendo"
    "|assume a presidência|assume a cadeira|assume la presidenza|в кресле"
    "|занимает место председател-|занимает председательское место"
    "|занимает председательское кресло|başkanlığa geçti"
).split("|")
"""What stands behind the name. A hyphen at the end of a form is any ending."""


def _any_of(forms: Iterable[str]) -> str:
    """An expression for any of `forms`, each a word or more by itself."""
    options = (re.escape(f[:-1]) + r"\S*" if f[-1] == "-" else f for f in forms)
    return rf"(?<!\w)(?:{'|'.join(options)})(?!\w)"


PRESIDED_BY, PRESIDING = _any_of(_BEFORE), _any_of(_BEHIND)
"""What stands before the name of the person who presides, and behind it."""
_MOST = 140
_LONGEST = _MOST + 80
"""Characters of the longest line that tells of a chair."""
_CHANGE = lazy_pattern(
    rf"^[ \t\W\d]{{0,12}}(?:(?:{PRESIDED_BY}|{_any_of(_BEFORE_COLON)}\s*[:–—])"
    rf"\s*[:,]?\s*(?P<behind>[^\n]{{3,{_MOST}}})"
    rf"|(?P<before>[^\n:]{{4,{_MOST}}}?),?\s+{PRESIDING}[\s.)\]*_]*"
    rf"|(?P<key>[^\n:]{{4,30}}?)\s*:\s(?P<holder>[^\n]{{5,{_MOST}}}))$",
    re.IGNORECASE | re.MULTILINE,
)
_SIZE = 4
_BEGINS = frozenset(in_one_case(form[:_SIZE]) for form in (*_BEFORE, *_BEFORE_COLON))
"""The first letters of what stands before a name."""
_ENDS = frozenset(in_one_case(form[-_SIZE:]) for form in _BEHIND if form[-1] != "-")
"""The last letters of what stands behind a name."""
_STEMS = frozenset(f.rpartition(" ")[2][:-1] for f in _BEHIND if f[-1] == "-")
"""The last words of what stands there, without their endings."""
_NO_LETTER = re.compile(r"[\W\d]+")
_HOLDER_IN_BRACKETS = re.compile(
    r"^(?P<office>[^()\n]{3,40}) \((?P<name>[^()\n\d]+)\)$"
)
_NAME_BELOW = lazy_pattern(
    r"\n{1,2}(?P<name>(?:[^\W\d_a-zß-ÿ'’.-]+[ '’.-]{0,2}){2,5})(?=\n|\Z)"
)
"""A name in capitals below the office of who takes the chair."""
ENDED = r"(?<=[^\W\d_]{4})(?i:(?<!xcm[oa])(?<!ilm[oa]))"
"""A word that a full stop after it ends a sentence with: not "Sr.", nor "Excmo."."""
_LAST_INITIAL = re.compile(r"[\s.][^\W\d_]\.$")
_END = lazy_pattern(rf"{ENDED}\.\s|[;:\n،。]|\s\(|\s(?:at|um|à)\s\d")


def read_chairs(
    labels: Sequence[tuple[str, int]],
    following: Callable[[int], str],
    language: str | None,
    found: Examination,
) -> None:
    """Note in `found` who speaks under labels that say the chair alone.

    Turns before the first change have no entry: there the front says who presides. A
    label with a name, `The PRESIDING OFFICER (Mr. Udall)`, is a change too, if no other
    is named so: else the record does not say when one takes over from the other.

    Args:
        labels: (label, index of turn), in order.
        following: what stands from the end of the label of a turn to the next label.
        language: BCP 47 tag of the document.
        found: takes the names, by index of turn.
    """
    parsed = {label: parse_label(label, language) for label, _ in labels}
    chairs = {label: own for label, own in parsed.items() if _is_bare_chair(own)}
    if not chairs:
        return
    functions = {own.function for own in chairs.values()}
    named = {own.printed for own in parsed.values() if is_named_chair(own)}
    now: dict[str, str] = {}
    for label, turn in labels:
        own = parsed[label]
        if label in chairs:
            name = now.get(own.function)
            if name and not _are_two(own, parsed.get(name)):
                found.speakers[turn] = (name,)
        elif named == {own.printed} and own.function in functions:
            now[own.function] = label
        for name, office in _changes(following(turn), language):
            taken = {office} if office in functions else functions
            now |= dict.fromkeys(taken, name)


def tells_who_presides(line: str, above: str = "") -> bool:
    """Whether a line says only who takes the chair, or the office below such a line.

    Args:
        line: one line or paragraph, at most 160 characters.
        above: the line before it.
    """
    if any(_changes(line, None)):
        return True
    return any(_changes(above, None)) and plain(line) in CHAIRS


def without_stop(name: str) -> str:
    """A name without the stop of its sentence; that of a last initial stays."""
    name = name.strip(" ,:")
    return name if _LAST_INITIAL.search(name) else name.strip(" .,:")


def _is_bare_chair(label: ParsedLabel) -> bool:
    return (
        label.kind is LabelKind.FUNCTION
        and label.name is None
        and label.function in CHAIRS
    )


def is_named_chair(label: ParsedLabel) -> bool:
    """Whether a label has the name of who presides in brackets behind the chair."""
    return (
        label.kind is LabelKind.FUNCTION
        and label.name is not None
        and label.function in CHAIRS
        and _HOLDER_IN_BRACKETS.match(label.printed) is not None
    )


def _are_two(bare: ParsedLabel, named: ParsedLabel | None) -> bool:
    """Whether `Madam Deputy Speaker` cannot be the one named last."""
    return bool(named and bare.sex and named.sex and bare.sex is not named.sex)


def _changes(text: str, language: str | None) -> Iterable[tuple[str, str]]:
    """(Name, folded office) of each who takes the chair in `text`."""
    return _changes_in(text, language) if _may_change(text) else ()


def _changes_in(text: str, language: str | None) -> Iterator[tuple[str, str]]:
    """The same of a text that may tell of any."""
    for line in _CHANGE.finditer(text):
        key = line["key"]
        if key is not None and plain(key) not in CHAIRS:
            continue
        said = (line["behind"] or line["before"] or line["holder"]).strip(" ,*_([")
        held = _HOLDER_IN_BRACKETS.match(said)
        name = held["name"] if held else _END.split(said)[0]
        parsed = parse_label(without_stop(name), language)
        below = _NAME_BELOW.match(text, line.end()) if parsed.name is None else None
        if below and line["behind"] and said.isupper():
            name = f"{said} {below['name']}"
            parsed = parse_label(name, language)
        if parsed.name is None or parsed.kind is LabelKind.SEVERAL:
            continue
        if len(parsed.name.words) > 1 or parsed.name.titles:
            office = held["office"] if held else parsed.office or parsed.function
            yield without_stop(name), plain(office)


def _may_change(text: str) -> bool:
    """Whether a line of `text` begins, ends or is parted as those that tell of a chair.

    Most turns have none, and to look for all of their forms takes long.
    """
    for number, line in enumerate(text.split("\n")):
        if not line or len(line) > _LONGEST:
            continue
        if line.find(":", 0 if number else _SIZE) >= 0:
            return True
        begun = line.lstrip(" :.")
        if not begun[:1].isalpha():
            begun = _NO_LETTER.sub("", begun, count=1)
        head = in_one_case(begun[:_SIZE])
        if head in _BEGINS and (head != "in t" or "hair" in in_one_case(begun)):
            return True
        ended = line.rstrip(" .)]*_")
        if in_one_case(ended[-_SIZE:]) in _ENDS or ended[-1:].isspace():
            return True
        if not line.isascii() and any(map(in_one_case(line).count, _STEMS)):
            return True
    return False
