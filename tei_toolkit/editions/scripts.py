"""Signs above and below the line, where there are only lines: "10⁶", "x^(1.5)".

A number that is raised is another number, so it may not stand as a plain one. Letters
that are raised and nothing else, as in "5th" or "Mr", are the letters that they are.
"""

import re

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tk

SCRIPT = tk("script")
"""On an element: `sup` or `sub`, where its signs are set above or below the line."""
_WAYS = ("style", "rendition", "rend")
"""Attributes that say it; what `rend` says comes last, and stands."""
_MEANT = re.compile(
    r"(?i)(?<![a-z])(?:(sup(?:er|s|ra)?(?:script\w*)?|superior)|sub(?:s|script\w*)?)"
    r"(?![a-z])"
)
_ABOVE = str.maketrans(
    "0123456789+-−=()abcdefghijklmnoprstuvwxyz",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ",
)
_BELOW = str.maketrans(
    "0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ"
)
_SIGNS = frozenset("+-−=")


def mark_scripts(whole: Branch) -> None:
    """Write `tk:script` on what stands above or below the line."""
    for way in _WAYS:
        for element in whole.holders.get(way, ()):
            if found := _MEANT.search(element.get(way, "")):
                element.set(SCRIPT, "sup" if found[1] else "sub")


def write_script(text: str, script: str) -> str:
    """The signs of `text` as they are written in a line.

    Args:
        text: what stands above or below the line.
        script: `sup` or `sub`.
    """
    words = text.strip()
    is_above = script == "sup"
    if is_above and not any(sign.isdigit() or sign in _SIGNS for sign in words):
        return text
    table = _ABOVE if is_above else _BELOW
    if all(ord(sign) in table for sign in words):
        return text.translate(table)
    start = text[: len(text) - len(text.lstrip())]
    end = text[len(text.rstrip()) :]
    inner = words if words.isalnum() else f"({words})"
    return f"{start}{'^' if is_above else '_'}{inner}{end}"
