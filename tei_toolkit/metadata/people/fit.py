"""Whether names, codes and what is known of people can be of one person."""

from tei_toolkit.metadata.people.known import KnownSpeaker
from tei_toolkit.metadata.people.linking import fits, fits_code, fits_handle
from tei_toolkit.metadata.people.names import Name, is_initial, read_name
from tei_toolkit.metadata.people.noted import KnownPerson


def meant_by(code: str, meanings: list[str]) -> list[str]:
    """The `meanings` of a code that it is the initials of; all, if it is of none."""
    if len(meanings) < 2:
        return meanings
    fitting = [m for m in meanings if fits_code(code, read_name(m.split()))]
    return fitting or meanings


def fits_either(code: str, name: Name) -> bool:
    """Whether a code is a handle of a name, or its initials."""
    return fits_handle(code, name) or (len(code) <= 4 and fits_code(code, name))


def spelt(name: Name) -> int:
    """How many words of a name are spelt out."""
    return sum(not is_initial(word) for word in name.words)


def is_open(name: Name | None) -> bool:
    """Whether a name may have more words: one is spelt out, or it has no surname."""
    return name is not None and (spelt(name) == 1 or not name.surname)


def fits_known(name: Name, known: Name, *, titled: bool) -> int:
    """How well a name fits that of one who is known: 3 where all words are the same.

    One word with a title is not known well enough to fit any other name.
    """
    if name.keys == known.keys:
        return 3
    if len(known.words) == 1 and known.titles:
        return 0
    return fits(name, known, titled=titled)


def names_all(known: KnownPerson, speaker: KnownSpeaker) -> bool:
    """Whether a name and its titles are all the words that a list has for a part."""
    said = (*known.name.titles, *known.name.words)
    return [word.casefold() for word in said] == speaker.name.casefold().split()
