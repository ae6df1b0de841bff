"""A module of words for each language, found by its tag."""

from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tei_toolkit.names.language_words import LanguageWords


@lru_cache(maxsize=32)
def words_of(tag: str) -> "LanguageWords | None":
    """The words of a language, or None where the package has none.

    Args:
        tag: BCP 47; only its first part counts.
    """
    primary = tag.replace("_", "-").split("-", maxsplit=1)[0].lower()
    name = f"{__name__}.{primary}"
    if not primary.isalpha() or find_spec(name) is None:
        return None
    words: LanguageWords = import_module(name).WORDS
    return words
