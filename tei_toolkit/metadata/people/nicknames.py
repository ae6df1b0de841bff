"""A nickname in brackets before the surname of a name."""

from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.people.names import key_of, readable, split_words
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel
from tei_toolkit.metadata.people.words import is_office

_NICKNAME = lazy_pattern(r"[^\W\d_]{3,20}|[^\W\d_]\w[^\W\d_]+-[^\W\d_]+")


_QUOTED = lazy_pattern(
    r"(?<=[\w.] )[\"“„«]([^\W\d_][\w'’-]{2,20})[\"”“»](?= [^\W\d_a-zß-ÿ])"
)
_OPENING = frozenset('"“„«')
_QUOTES = "\"“”„«»'’‘"


def bracket_nickname(text: str) -> str:
    """`text` with a quoted word inside a name in brackets: `Richard "Rick" Lowe`."""
    if _OPENING.isdisjoint(text):
        return text
    return _QUOTED.sub(r"(\1)", text, count=1)


def with_nickname(parsed: ParsedLabel, inside: str, text: str) -> ParsedLabel | None:
    """`parsed` with a bracketed word before its surname as the nickname; else None.

    "James (Jim) Holloway"; what stands behind the surname is a party or a place.

    Args:
        parsed: what the label says without its brackets.
        inside: what the first brackets hold.
        text: the label with its brackets.
    """
    name = parsed.name
    printed = inside.strip(_QUOTES)
    if (
        name is None
        or not name.is_full
        or parsed.kind is not LabelKind.NAME
        or not _NICKNAME.fullmatch(printed)
        or (printed.isupper() and not parsed.printed.isupper())
    ):
        return None
    before, _, behind = text.partition(f"({inside})")
    following = split_words(behind)
    if not before.strip() or not following:
        return None
    last = key_of(following[0])
    if last not in (name.keys[min(name.surname)], name.keys[-1]) or is_office(last):
        return None
    return replace(parsed, name=replace(name, nickname=readable(printed)))
