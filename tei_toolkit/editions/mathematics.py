"""Formulas in one line, for formats that know no second dimension: "a/b", "x^2", "m_e".

What is added stands apart as ours: fractions, scripts and roots are marked as people
write them in plain text, and whatever is more than one sign is put in parentheses.
"""

import re
from typing import NamedTuple

from lxml import etree

MATHML = "http://www.w3.org/1998/Math/MathML"
_SCRIPTS = {
    "msub": "_",
    "msup": "^",
    "msubsup": "_^",
    "munder": "_",
    "mover": "^",
    "munderover": "_^",
}
_LEAVES = frozenset({"mi", "mn", "mo", "mtext", "ms"})
_FLAT = frozenset({"mfrac", "mroot", "msqrt", "mtable", "mmultiscripts", *_SCRIPTS})
_WORD, _TERM = re.compile(r"[^\W_]+"), re.compile(r"[\w^.]+")
_INVISIBLE = dict.fromkeys(map(ord, "\u2061\u2062\u2063\u2064"))
_OPENS, _CLOSES, _SIGNS = "([{⟨⌊⌈√", ")]}⟩⌋⌉,;.!'′", "+-−±∓"
_OPERATORS = frozenset("=<>≤≥≠≈≡∼∝→×·*/:")


class Piece(NamedTuple):
    """Signs of a formula, and whether they are ours."""

    text: str
    is_ours: bool = False


def write_in_line(math: etree._Element) -> list[Piece]:
    """The signs of a MathML element, in one line."""
    return _row(list(math))


def say_flattened(count: int) -> tuple[str, ...]:
    """What to tell of so many formulas that lost a dimension."""
    return (f"math: formulas set in one line: {count}",) if count else ()


def loses_a_dimension(math: etree._Element) -> bool:
    """Whether a formula has what only signs of ours can say in one line."""
    return any(_name(element) in _FLAT for element in math.iter("*"))


def _name(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _write(element: etree._Element) -> list[Piece]:
    name = _name(element)
    children = [child for child in element if isinstance(child.tag, str)]
    if name in _LEAVES or not children:
        words = "".join(element.itertext()).translate(_INVISIBLE)
        is_ours = "ours" in (element.get("class") or "").split()
        return [Piece(" ".join(words.split()), is_ours)]
    if name == "mfrac" and len(children) == 2:
        above, below = (_group(child, _TERM) for child in children)
        return [*above, Piece("/", is_ours=True), *below]
    if name in _SCRIPTS and len(children) == len(_SCRIPTS[name]) + 1:
        return _scripts(children, _SCRIPTS[name])
    if name == "mroot" and len(children) == 2:
        index = [Piece("[", is_ours=True), *_write(children[1])]
        return [*index, Piece("]√(", is_ours=True), *_write(children[0]), _CLOSE]
    if name == "msqrt":
        return [Piece("√(", is_ours=True), *_row(children), _CLOSE]
    if name == "mtable":
        return [
            Piece("[", is_ours=True),
            *_listed(children, "; "),
            Piece("]", is_ours=True),
        ]
    if name in ("mtr", "mlabeledtr"):
        return _listed(children, ", ")
    if name == "mmultiscripts":
        return _many_scripts(children)
    return _row(children)


_OPEN, _CLOSE = Piece("(", is_ours=True), Piece(")", is_ours=True)


def _scripts(children: list[etree._Element], signs: str) -> list[Piece]:
    pieces = _group(children[0])
    for sign, child in zip(signs, children[1:], strict=True):
        if script := _group(child):
            pieces += [Piece(sign, is_ours=True), *script]
    return pieces


def _many_scripts(children: list[etree._Element]) -> list[Piece]:
    """A base with scripts in pairs, those after `mprescripts` before it."""
    names = [_name(child) for child in children]
    middle = names.index("mprescripts") if "mprescripts" in names else len(children)
    after, before = children[1:middle], children[middle + 1 :]
    pieces: list[Piece] = []
    for scripts, base in ((before, []), (after, _group(children[0]))):
        pieces += base
        for number, child in enumerate(scripts):
            if script := _group(child):
                pieces += [Piece("_^"[number % 2], is_ours=True), *script]
    return pieces


def _listed(children: list[etree._Element], between: str) -> list[Piece]:
    pieces: list[Piece] = []
    for number, child in enumerate(children):
        if number:
            pieces.append(Piece(between, is_ours=True))
        pieces += _write(child)
    return pieces


def _group(element: etree._Element, single: re.Pattern[str] = _WORD) -> list[Piece]:
    """An element, in parentheses where it is more than what is `single`."""
    pieces = [piece for piece in _write(element) if piece.text]
    words = "".join(piece.text for piece in pieces)
    is_fenced = words[:1] == "(" and words[-1:] == ")" and words.count("(") == 1
    if len(pieces) < 2 or single.fullmatch(words) or is_fenced:
        return pieces
    return [_OPEN, *pieces, _CLOSE]


def _row(children: list[etree._Element]) -> list[Piece]:
    """What stands in a row, with spaces where they help reading."""
    done: list[Piece] = []
    before = ""
    for child in children:
        pieces = [piece for piece in _write(child) if piece.text]
        if not pieces:
            continue
        said = "".join(piece.text for piece in done)
        if said and _are_apart(said, pieces[0].text, before):
            done.append(Piece(" "))
        before = said[-1:] if said else ""
        done += pieces
    return done


def _are_apart(said: str, following: str, before: str) -> bool:
    """Whether a space stands between what was said and what follows.

    Args:
        said: the row so far.
        following: the next signs.
        before: what stood before the last signs: a sign after an operator is a sign.
    """
    last, first = said[-1], following[0]
    if last in _OPENS or first in _CLOSES or last.isspace():
        return False
    if first == "(" and last.isalnum():
        return False
    if last in _SIGNS and (not before or before in _OPENS or before in _OPERATORS):
        return False
    return not ((last.isdigit() or last == ".") and first.isdigit())


def flatten(root: etree._Element) -> int:
    """Set every formula under `root` in one line; how many lost a dimension."""
    lost = 0
    for math in list(root.iter(f"{{{MATHML}}}math")):
        lost += loses_a_dimension(math)
        words = "".join(piece.text for piece in write_in_line(math))
        for child in list(math):
            math.remove(child)
        math.text, math.tag = words, "span"
    return lost
