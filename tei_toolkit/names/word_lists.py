"""How the module of a language lists its words, and expressions for them.

The forms of one word stand between strokes, `_` is a space in a form, and what they are
worth stands behind `=`: `one|a=1`; before it stands the name of what forms mean:
`year=Jahr(?:e|en)?`.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

from tei_toolkit.names.language_words import DateWords


def forms(items: str) -> list[list[str]]:
    """The forms of each item of a list of words."""
    return [
        [form.replace("_", " ") for form in item.split("|")] for item in items.split()
    ]


def valued(items: str) -> dict[str, int]:
    """Forms in small letters to the values behind their items' `=`."""
    found = {}
    for item in items.split():
        names, _, value = item.rpartition("=")
        for name in names.split("|"):
            found[name.replace("_", " ").lower()] = int(value)
    return found


def keyed(items: str) -> dict[str, str]:
    """The expression for each key of items such as `year=Jahr(?:e|en)?`."""
    pairs = (item.partition("=") for item in items.split())
    return {key: value.replace("_", " ") for key, _, value in pairs}


def patterns(items: str) -> list[re.Pattern[str]]:
    """What matches any form of each item of a list of words."""
    return [re.compile("|".join(item), re.IGNORECASE) for item in forms(items)]


def any_form(items: str) -> str:
    """An expression for any form of any item."""
    return "|".join("|".join(item) for item in forms(items))


def either(options: Iterable[str], letter: Callable[[str], str] = re.escape) -> str:
    """An expression for any of `options`, the longest first, by common beginnings.

    Args:
        options: words; where there are none, nothing matches.
        letter: the expression for one letter.
    """
    tree: dict[str, Any] = {}
    for option in options:
        node = tree
        for sign in option:
            node = node.setdefault(sign, {})
        node[""] = {}
    return _branches(tree, letter) or "(?!)"


def _branches(node: dict[str, Any], letter: Callable[[str], str]) -> str:
    parts = [
        letter(sign) + _branches(below, letter)
        for sign, below in sorted(node.items())
        if sign
    ]
    joined = "|".join(parts)
    if "" in node:
        return f"(?:{joined})?" if parts else ""
    return f"(?:{joined})" if len(parts) > 1 else joined


def numbers_of(words: DateWords) -> dict[str, int]:
    """The words for numbers below a hundred, "twenty-five" among them."""
    numbers = valued(words.numbers)
    return numbers | _compounds(numbers, words.tens) if words.tens else numbers


def _compounds(numbers: dict[str, int], template: str) -> dict[str, int]:
    """Numbers such as "twenty-five": tens and units together."""
    tens = {w: n for w, n in numbers.items() if n in range(20, 100, 10)}
    ones = {w: n for w, n in numbers.items() if 0 < n < 10}
    return {
        template.replace("@T", ten).replace("@E", one): many + few
        for ten, many in tens.items()
        for one, few in ones.items()
    }


def up_to(numbers: dict[str, int], most: int) -> dict[str, int]:
    """The words for numbers from 1 up to `most`."""
    return {word: number for word, number in numbers.items() if 0 < number <= most}
