"""Patterns for labels that a user writes: templates, and safe regular expressions.

A template is what a label looks like, with names for what varies: `{name} ({party}):`.
Its words stand for themselves, a space for any white space.
"""

import re
import warnings
from re import _parser as parser  # type: ignore[attr-defined]  # no public parse tree

LONGEST = 240
"""Characters at the beginning of a line in which a label is looked for."""
_FIELD = re.compile(r"\{([a-z_]+)\}")
_FIELDS = {
    "name": r"(?P<name>[^\s:：\[\]()（）][^:：\[\]()（）\n]{0,78}?)",
    "party": r"[^()\[\]\n]{1,80}?",
    "role": r"[^()\[\]:：\n]{1,100}?",
    "place": r"[^()\[\]\n]{1,80}?",
    "time": r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?",
    "number": r"\d{1,6}",
    "any": r"[^\n]{0,120}?",
}
_REPEATS = 10
"""Repetitions of varying length that a pattern may have."""


class PatternError(ValueError):
    """A pattern that cannot be used; its text says why."""


def compile_template(template: str) -> re.Pattern[str]:
    """The regular expression of a template; its group `name` is the label.

    Raises:
        PatternError: it has no `{name}`, or a field that is not known.
    """
    pieces: list[str] = []
    at = 0
    seen = False
    for match in _FIELD.finditer(template):
        field = match[1]
        if field not in _FIELDS:
            known = ", ".join(f"{{{name}}}" for name in _FIELDS)
            raise PatternError(f"{{{field}}} is not known; the fields are {known}")
        if field == "name" and seen:
            raise PatternError("{name} stands twice")
        seen = seen or field == "name"
        pieces += [_literal(template[at : match.start()]), _FIELDS[field]]
        at = match.end()
    if not seen:
        raise PatternError("it has no {name}; write for instance {name}:")
    tail = template[at:]
    pieces.append(_literal(tail))
    pieces.append(r"\s*$" if not tail.strip() else r"\s*")
    return re.compile("".join(pieces))


def _literal(text: str) -> str:
    """Characters that stand for themselves; white space for any."""
    words = [re.escape(word) for word in re.split(r"\s+", text)]
    return r"\s+".join(words)


def compile_expression(pattern: str, *, is_label: bool = True) -> re.Pattern[str]:
    """A user's regular expression, if it can be matched in bounded time.

    Python's engine tries every way in which repetitions can divide a text; so a pattern
    may hold a few repetitions one after the other, none with a choice or another
    repetition inside, and no reference to a group.

    Args:
        pattern: as the user wrote it.
        is_label: it must have one group, the label.

    Raises:
        PatternError: it is no regular expression, or not a safe one.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            tree = parser.parse(pattern)
            compiled = re.compile(pattern)
    except (re.error, RecursionError, OverflowError, Warning) as error:
        raise PatternError(f"it is no regular expression: {error}") from None
    count = _repeats(tree, nested=False)
    if count > _REPEATS:
        raise PatternError(f"it has {count} repetitions; {_REPEATS} are allowed")
    if is_label and "name" not in compiled.groupindex and compiled.groups != 1:
        raise PatternError("it needs one group, the label: (?P<name>…)")
    return compiled


def _repeats(tree: object, *, nested: bool) -> int:
    """How many repetitions of varying length a parsed pattern has.

    Raises:
        PatternError: one holds a choice or another one, or it refers to a group.
    """
    count = 0
    for operation, argument in list(tree):  # type: ignore[call-overload]  # untyped tree
        name = str(operation)
        if name in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
            least, most, inner = argument
            varies = int(least) != int(most)
            if varies and nested:
                raise PatternError(
                    "a repetition stands inside another; a template such as "
                    '"{name} ({party}):" may say the same'
                )
            count += varies + _repeats(inner, nested=nested or int(most) > 1)
        elif name in {"SUBPATTERN", "ATOMIC_GROUP"}:
            inner = argument[-1] if name == "SUBPATTERN" else argument
            count += _repeats(inner, nested=nested)
        elif name == "BRANCH":
            if nested:
                raise PatternError("a choice stands inside a repetition")
            count += sum(_repeats(part, nested=nested) for part in argument[1])
        elif name in {"GROUPREF", "GROUPREF_EXISTS"}:
            raise PatternError("it refers back to a group")
        elif name in {"ASSERT", "ASSERT_NOT"}:
            count += _repeats(argument[1], nested=nested)
    return count


_ROSE = (
    r"(?:(?:Several |Some )?[Hh]on(?:ourable|\.)? (?:[Mm]embers|[Ss]enators) "
    r"|(?:[A-Z][\w.’'-]+ ){1,5})rose(?: in (?:his|her|their) places?| to speak)?\W*"
)
_PUT = (
    r"(?:Question|Motion)(?:, as amended,)? (?:again |accordingly )?"
    r"(?:put|proposed|agreed to|negatived|lost|made, and Question)\b[^?]{0,160}"
)
_DECIDED = (
    r"(?:Amendments?|Clauses?|Schedules?|Motions?|Bill|Resolution|Report)\b"
    r"[\w, ]{0,40} (?:agreed to|negatived|carried|passed|adopted|withdrawn"
    r"|ordered to stand part(?: of the Bill)?"
    r"|read (?:a|the) (?:first|second|third) time[\w, ]{0,60})\."
)
_DIVIDED = r"The (?:House|Committee|Council|Senate) (?:having )?divided\b.{0,80}"
_ADJOURNED = (
    r"(?:The )?(?:House|Sitting|Committee|Council|Senate|Debate) "
    r"(?:was )?(?:adjourned|suspended|resumed)\b[^?]{0,80}"
)
_TIME = r"\d{1,2}[.:]\d{2} ?[ap]\.?m\.?"
WESTMINSTER_NOTES = (_ROSE, _PUT, _DECIDED, _DIVIDED, _ADJOURNED, _TIME)
"""Whole lines of procedure in the assemblies that follow Westminster."""
