"""Who presides from where on: `IN THE CHAIR: MARTIN SCHULZ`.

A label that says the chair alone means another person when another one takes it.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from tei_toolkit.lazy_pattern import in_one_case, lazy_pattern
from tei_toolkit.metadata.people_examiners import Examination
from tei_toolkit.metadata.people_labels import parse_label
from tei_toolkit.metadata.people_parsed import LabelKind, ParsedLabel, plain
from tei_toolkit.metadata.people_words import CHAIRS

PRESIDED_BY = (
    r"(?:sous la )?présidence de|présidée? par|voorgezeten door"
    r"|unter (?:dem )?vorsitz von|vorsitz:|веде засідання|засідання веде"
    r"|ведёт заседание|председательствует|под председательством|به ریاست"
    r"|presidencia (?:de|del)|\bpreside\b:?|presidida por|presidência d[oae]"
    r"|presidenza de[li]\S*"
    r"|lucrările (?:au fost|sunt) conduse de|in the chair:?|chaired by|presided by"
    r"|συνεδριάζει υπό|\bprzewodniczy\b|obradom przewodniczy\S*|řídí|předsedá"
    r"|başkanlığında|puhetta johtaa"
)
"""What stands before the name of the person who presides."""
_TAKEN_BY = (
    r"засідання веде|vorsitz(?: führt| hat)?|forsæde|ordförandeskap|voorzitter"
    r"|przewodnictwo|předsednictví|predsedníctvo|predsjeda|predseduje|elnököl"
    r"|presiede|presidência|presidencia|présidence|prezidează|vada|pirmininkauja"
    r"|juhataja|προεδρια|председателство|puhetta johti|presiding|in the chair"
)
_NAME_FIRST = (
    r"(?:(?:was |is |now )?in the chair|(?:took|takes|assume[sd]|resume[sd]) the chair"
    r"|presiding|au fauteuil|(?:übernimmt|hat) den vorsitz|am vorsitz"
    r"|ocupa la presidencia|assume a (?:presidência|cadeira)|assume la presidenza"
    r"|занима?ет (?:место председател\w+|председательское)|başkanlığa geçti)"
)
_MOST = 140
_LONGEST = _MOST + 80
"""Characters of the longest line that tells of a chair."""
_CHANGE = lazy_pattern(
    rf"^[ \t\W\d]{{0,12}}(?:(?:{PRESIDED_BY}|(?:{_TAKEN_BY})\s*[:–—])"
    rf"\s*[:,]?\s*(?P<behind>[^\n]{{3,{_MOST}}})"
    rf"|(?P<before>[^\n:]{{4,{_MOST}}}?),?\s+{_NAME_FIRST}[\s.)\]*_]*"
    rf"|(?P<key>[^\n:]{{4,30}}?)\s*:\s(?P<holder>[^\n]{{5,{_MOST}}}))$",
    re.IGNORECASE | re.MULTILINE,
)
_BEGINS = frozenset(
    "sous|prés|voor|unte|vors|веде|ведё|пред|под |به ر|pres|lucr|in t|chai|συνε|prze"
    "|obra|řídí|před|başk|puhe|засі|fors|ordf|pred|elnö|prez|vada|pirm|juha|προε".split(
        "|"
    )
)
"""The first letters of what stands before a name."""
_ENDS = frozenset("hair ding euil sitz ncia eira enza eçti".split())
"""The last letters of what stands after a name, but for one that has endings."""
_WITH_ENDINGS = "председател"
_SIZE = 4
_NO_LETTER = re.compile(r"[\W\d]+")
_HOLDER_IN_BRACKETS = re.compile(r"^(?P<office>[^()\n]{3,40}) \((?P<name>[^()\n]+)\)$")
_END = lazy_pattern(r"(?<=[^\W\d_]{4})\.\s|[;:\n،。]|\s\(|\s(?:at|um|à)\s\d")


def read_chairs(
    labels: Sequence[tuple[str, int]],
    following: Callable[[int], str],
    language: str | None,
    found: Examination,
) -> None:
    """Note in `found` who speaks under labels that say the chair alone.

    Turns before the first change have no entry: there the front says who presides.

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
    now: dict[str, str] = {}
    for label, turn in labels:
        if label in chairs and (name := now.get(chairs[label].function)):
            found.speakers[turn] = (name,)
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
    return plain(line) in CHAIRS and any(_changes(above, None))


def _is_bare_chair(label: ParsedLabel) -> bool:
    return (
        label.kind is LabelKind.FUNCTION
        and label.name is None
        and label.function in CHAIRS
    )


def _changes(text: str, language: str | None) -> Iterable[tuple[str, str]]:
    """(Name, folded office) of each who takes the chair in `text`."""
    if not _may_change(text):
        return
    for line in _CHANGE.finditer(text):
        key = line["key"]
        if key is not None and plain(key) not in CHAIRS:
            continue
        said = (line["behind"] or line["before"] or line["holder"]).strip(" ,*_([")
        held = _HOLDER_IN_BRACKETS.match(said)
        name = held["name"] if held else _END.split(said)[0]
        parsed = parse_label(name.strip(" .,"), language)
        if parsed.name is None or parsed.kind is LabelKind.SEVERAL:
            continue
        if len(parsed.name.words) > 1 or parsed.name.titles:
            office = held["office"] if held else parsed.office or parsed.function
            yield name.strip(" .,"), plain(office)


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
        if not line.isascii() and _WITH_ENDINGS in in_one_case(line):
            return True
    return False
