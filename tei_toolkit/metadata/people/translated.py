"""Names that a label repeats in other scripts, in brackets."""

import unicodedata

_LEAST = 2
"""Repetitions from which on they are translations, and no party or office."""


def without_translations(label: str) -> str:
    """`label` without what brackets at its end say again in other scripts.

    A label of `ගරු කථානායකතුමා (மாண்புமிகு சபாநாயகர் அவர்கள்) (The Hon. Speaker)` is
    one person's in three languages.
    """
    if label[-1:] != ")":
        return label
    groups = _groups_at_end(label)
    if len(groups) < _LEAST:
        return label
    head = _script(label[: groups[0]])
    others = [at for at in groups if _script(label[at:]) not in ("", head)]
    if len({_script(label[at:]) for at in others}) < _LEAST:
        return label
    return label[: others[0]].rstrip()


def _groups_at_end(label: str) -> list[int]:
    """Where the brackets begin with which `label` ends, in order."""
    groups: list[int] = []
    depth = 0
    for at in range(len(label) - 1, -1, -1):
        if label[at] == ")":
            depth += 1
        elif label[at] == "(" and depth:
            depth -= 1
            if not depth:
                groups.append(at)
        elif not depth and not label[at].isspace():
            break
    return groups[::-1]


def _script(text: str) -> str:
    """The script of the first letter of `text`, as Unicode names it; or empty."""
    letter = next(filter(str.isalpha, text), "")
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""
