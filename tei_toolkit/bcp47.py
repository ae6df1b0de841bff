"""Language tags (BCP 47, RFC 5646)."""

import re
from functools import cache
from typing import Final

from tei_toolkit import codes

_TAG: Final = (
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*"
    r"(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+|i-[a-z]+|"
    r"zh-(?:min(?:-nan)?|hakka|xiang|guoyu)|art-lojban|sgn-[a-z-]+|en-gb-oed|no-(?:bok|nyn))"
)


@cache
def is_well_formed(tag: str) -> bool:
    """Whether a text has the form of a language tag."""
    if len(tag) < 4 and tag.isascii() and tag.isalpha():
        return len(tag) > 1
    return re.fullmatch(_TAG, tag, re.IGNORECASE | re.ASCII) is not None


def meant_tag(text: str) -> str:
    """The tag that a text which is none was meant to be; empty if it cannot be known.

    It has underscores for hyphens, or is the English name of a language.
    """
    hyphenated = text.strip().replace("_", "-")
    return hyphenated if is_well_formed(hyphenated) else codes.language_tag(text)


def checked_tag(tag: str) -> str:
    """A language tag that a user gives, its parts in the usual case.

    Raises:
        ValueError: it is none, or begins with no code of ISO 639-1; the message says
            so of "it" and what to write.
    """
    if not is_well_formed(tag):
        near = meant_tag(tag)
        hint = f"; did you mean {near}?" if near else ""
        raise ValueError(
            f"is no language tag (BCP 47){hint}; write for example en, pt-BR or grc"
        )
    if not codes.is_known_language(tag):
        raise ValueError(
            f"no language has the code '{tag.partition('-')[0]}' (ISO 639); Japanese "
            "is ja, Greek el, Czech cs, Ukrainian uk"
        )
    return with_usual_case(tag)


def with_usual_case(tag: str) -> str:
    """A tag with its parts in the case that RFC 5646 (section 2.1.1) recommends.

    Regions in capitals, scripts with a capital, the rest in small letters.
    """
    parts = tag.lower().split("-")
    for index in range(1, len(parts)):
        if len(parts[index - 1]) == 1:
            break
        if len(parts[index]) == 2:
            parts[index] = parts[index].upper()
        elif len(parts[index]) == 4 and parts[index].isalpha():
            parts[index] = parts[index].title()
    return "-".join(parts)
