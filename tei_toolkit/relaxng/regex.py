r"""Regular expressions of XML Schema (Part 2, appendix F) as lazy automata.

Python's `re` cannot express `\i`, `\c`, `\p{...}` or class subtraction, takes
long to compile the big classes they become, and backtracks without bound. Here
an expression becomes a nondeterministic automaton (K. Thompson, "Regular
expression search algorithm", 1968) whose deterministic states are made as texts
need them: matching is linear in the text whatever the expression.
"""

from __future__ import annotations

from tei_toolkit.relaxng.xml_names import is_name_character, is_name_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final, TypeAlias

    CharacterSet: TypeAlias = Callable[[str], bool]

SIZE_LIMIT: Final = 20_000
"""States an expression may need; counted repetitions multiply them."""
DEPTH_LIMIT: Final = 100
TABLE_LIMIT: Final = 50_000
"""Transitions kept before the table is emptied and filled again."""
DEAD: Final = 1

_SINGLE_ESCAPES: Final = {
    "n": "\n",
    "r": "\r",
    "t": "\t",
    **{c: c for c in "\\|.-^?*+{}()[]$"},
}


class RegexError(ValueError):
    """An expression that XML Schema does not allow."""


def _category(character: str) -> str:
    import unicodedata

    return unicodedata.category(character)


def _is_space(character: str) -> bool:
    return character in " \t\n\r"


def _is_digit(character: str) -> bool:
    if character < "\x80":
        return "0" <= character <= "9"
    return _category(character) == "Nd"


def _is_word(character: str) -> bool:
    return _category(character)[0] not in "PZC"


def _is_initial(character: str) -> bool:
    return character == ":" or is_name_start(character)


def _is_name_part(character: str) -> bool:
    return character == ":" or is_name_character(character)


def _not_line_end(character: str) -> bool:
    return character not in "\n\r"


_MULTIPLE_ESCAPES: Final[dict[str, CharacterSet]] = {
    "s": _is_space,
    "d": _is_digit,
    "w": _is_word,
    "i": _is_initial,
    "c": _is_name_part,
}
_CATEGORIES: Final = frozenset(
    "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po Z Zs Zl Zp S "
    "Sm Sc Sk So C Cc Cf Co Cn".split()
)


def _complement(inner: CharacterSet) -> CharacterSet:
    return lambda character: not inner(character)


def _single(only: str) -> CharacterSet:
    return lambda character: character == only


def _category_set(name: str) -> CharacterSet:
    if name in _CATEGORIES:
        if len(name) == 1:
            return lambda character: _category(character)[0] == name
        return lambda character: _category(character) == name
    if name.startswith("Is"):
        # The blocks are a table of hundreds of ranges, rarely asked for.
        from elementpath.regex.unicode_subsets import unicode_block

        try:
            block = unicode_block(name.removeprefix("Is"))
        except KeyError:
            raise RegexError(f"\\p{{{name}}}: no Unicode block {name}") from None
        return lambda character: ord(character) in block
    raise RegexError(f"\\p{{{name}}} is not a Unicode category")


class Regex:
    """A regular expression of XML Schema, anchored at both ends.

    Raises:
        RegexError: The expression is not one, or needs too many states.
    """

    def __init__(self, pattern: str) -> None:
        """Parse the expression; nothing is compiled before a text comes."""
        self.pattern = pattern
        self._at = 0
        self._depth = 0
        self._sets: list[CharacterSet] = []
        self._set_of: list[int] = []
        self._next: list[int] = []
        self._jumps: list[tuple[int, ...]] = []
        start = self._state()
        end = self._alternatives(start)
        if self._at < len(pattern):
            raise RegexError(f'"{pattern[self._at]}" is unbalanced in "{pattern}"')
        self._end = end
        self._forget()
        self._initial = frozenset(self._closure([start]))

    def _forget(self) -> None:
        self._table: list[dict[str, int]] = [{}, {}]
        self._cores: list[frozenset[int]] = [frozenset(), frozenset()]
        self._accepting: list[bool] = [False, False]
        self._numbers: dict[frozenset[int], int] = {frozenset(): DEAD}
        self._size = 0

    def matches(self, text: str) -> bool:
        """Whether the whole text matches."""
        if self._size > TABLE_LIMIT:
            self._forget()
        if not self._cores[0]:
            self._cores[0] = self._initial
            self._accepting[0] = self._end in self._initial
            self._numbers[self._initial] = 0
        table = self._table
        state = 0
        for character in text:
            following = table[state].get(character)
            if following is None:
                following = self._step(state, character)
            if following == DEAD:
                return False
            state = following
        return self._accepting[state]

    def _step(self, state: int, character: str) -> int:
        verdicts: dict[int, bool] = {}
        reached = []
        for position in self._cores[state]:
            number = self._set_of[position]
            if number < 0:
                continue
            inside = verdicts.get(number)
            if inside is None:
                inside = verdicts[number] = self._sets[number](character)
            if inside:
                reached.append(self._next[position])
        core = frozenset(self._closure(reached))
        following = self._numbers.get(core)
        if following is None:
            following = self._numbers[core] = len(self._cores)
            self._cores.append(core)
            self._accepting.append(self._end in core)
            self._table.append({})
            self._size += len(core)
        self._table[state][character] = following
        self._size += 1
        return following

    def _closure(self, states: list[int]) -> set[int]:
        found: set[int] = set()
        todo = list(states)
        while todo:
            state = todo.pop()
            if state not in found:
                found.add(state)
                todo.extend(self._jumps[state])
        return found

    # Construction: each method reads a part of the expression from a state on
    # and returns the state after it.

    def _state(self) -> int:
        if len(self._next) >= SIZE_LIMIT:
            raise RegexError(f'"{self.pattern[:60]}" needs too many states')
        self._set_of.append(-1)
        self._next.append(-1)
        self._jumps.append(())
        return len(self._next) - 1

    def _jump(self, start: int, end: int) -> None:
        self._jumps[start] += (end,)

    def _peek(self) -> str:
        return self.pattern[self._at : self._at + 1]

    def _take(self) -> str:
        character = self._peek()
        if not character:
            raise RegexError(f'"{self.pattern}" ends too early')
        self._at += 1
        return character

    def _alternatives(self, start: int) -> int:
        end = self._state()
        while True:
            branch = self._state()
            self._jump(start, branch)
            self._jump(self._branch(branch), end)
            if self._peek() != "|":
                return end
            self._at += 1

    def _branch(self, start: int) -> int:
        while self._peek() not in ("", "|", ")"):
            begin = self._at
            atom = self._state()
            self._jump(start, atom)
            end = self._atom(atom)
            start = self._quantified(begin, atom, end)
        return start

    def _quantified(self, begin: int, start: int, end: int) -> int:
        sign = self._peek()
        if sign not in ("?", "*", "+", "{"):
            return end
        stop = self._at
        self._at += 1
        least, most = {"?": (0, 1), "*": (0, -1), "+": (1, -1)}.get(sign, (0, 0))
        if sign == "{":
            least, most = self._quantity()
        after = self._at
        first, last = start, end
        exits = [first] if least == 0 else []
        for count in range(1, max(least, most, 1)):
            if count >= least:
                exits.append(last)
            following = self._state()
            self._jump(last, following)
            self._at = begin
            first, last = following, self._atom(following)
            if self._at != stop:
                raise AssertionError(self.pattern)
        if most < 0:
            self._jump(last, first)
        self._at = after
        out = self._state()
        if most != 0:
            self._jump(last, out)
        for state in exits:
            self._jump(state, out)
        return out

    def _quantity(self) -> tuple[int, int]:
        close = self.pattern.find("}", self._at)
        least, comma, most = self.pattern[self._at : close].partition(",")
        if close < 0 or not least.isdecimal() or not (most == "" or most.isdecimal()):
            raise RegexError(f'"{self.pattern}" has a quantifier that is not one')
        if max(len(least), len(most)) > 6:
            raise RegexError(f'"{self.pattern[:60]}" needs too many states')
        self._at = close + 1
        low = int(least)
        high = (int(most) if most else -1) if comma else low
        if 0 <= high < low:
            raise RegexError(f'"{self.pattern}" has a quantifier out of order')
        return low, high

    def _atom(self, start: int) -> int:
        character = self._take()
        if character == "(":
            self._depth += 1
            if self._depth > DEPTH_LIMIT:
                raise RegexError(f'"{self.pattern[:60]}" is nested too deeply')
            end = self._alternatives(start)
            self._depth -= 1
            if self._take() != ")":
                raise RegexError(f'"(" is not closed in "{self.pattern}"')
            return end
        if character == "[":
            members = self._class()
        elif character == ".":
            members = _not_line_end
        elif character == "\\":
            members = self._escape()[0]
        elif character in "?*+{}])":
            raise RegexError(f'"{character}" stands alone in "{self.pattern}"')
        else:
            members = _single(character)
        end = self._state()
        self._set_of[start] = len(self._sets)
        self._sets.append(members)
        self._next[start] = end
        return end

    def _escape(self) -> tuple[CharacterSet, str]:
        """The set of an escape, and the character when it is a single one."""
        character = self._take()
        if character in _SINGLE_ESCAPES:
            single = _SINGLE_ESCAPES[character]
            return _single(single), single
        lower = character.lower()
        if character in "pP":
            close = self.pattern.find("}", self._at)
            if self._take() != "{" or close < 0:
                raise RegexError(f'"\\{character}" lacks its braces')
            members = _category_set(self.pattern[self._at : close])
            self._at = close + 1
        elif lower in _MULTIPLE_ESCAPES:
            members = _MULTIPLE_ESCAPES[lower]
        else:
            raise RegexError(f'"\\{character}" is not an escape in XML Schema')
        return (_complement(members) if character.isupper() else members), ""

    def _class(self) -> CharacterSet:
        negative = self._peek() == "^"
        self._at += negative
        singles: set[str] = set()
        ranges: list[tuple[str, str]] = []
        others: list[CharacterSet] = []
        subtracted: CharacterSet | None = None
        first = True
        while True:
            character = self._take()
            if character == "]" and not first:
                break
            if character == "-" and self._peek() == "[" and not first:
                self._at += 1
                subtracted = self._class()
                if self._take() != "]":
                    raise RegexError(f'"[" is not closed in "{self.pattern}"')
                break
            first = False
            single = character
            if character == "\\":
                members, single = self._escape()
                if not single:
                    others.append(members)
                    continue
            elif character in "[]":
                raise RegexError(f'"{character}" must be escaped in a class')
            upper = self._range_end()
            if not upper:
                singles.add(single)
            elif upper < single:
                raise RegexError(f'"{single}-{upper}" is out of order')
            else:
                ranges.append((single, upper))
        frozen = frozenset(singles)

        def contains(character: str) -> bool:
            inside = (
                character in frozen
                or any(low <= character <= high for low, high in ranges)
                or any(other(character) for other in others)
            )
            return inside != negative and not (subtracted and subtracted(character))

        return contains

    def _range_end(self) -> str:
        """The end of a range, empty when no range begins here."""
        pattern, at = self.pattern, self._at
        if pattern[at : at + 1] != "-" or pattern[at + 1 : at + 2] in ("]", "[", ""):
            return ""
        self._at += 1
        character = self._take()
        if character == "\\":
            character = self._escape()[1]
            if not character:
                raise RegexError(f'a range in "{pattern}" ends with a class')
        return character
