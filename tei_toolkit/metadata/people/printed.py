"""The words of a printed label without what a record's custom puts around a name."""

import re

from tei_toolkit.labels.vocabulary import close_letters
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.people.nicknames import bracket_nickname
from tei_toolkit.metadata.people.translated import without_translations

_LONGEST = 300
_IN_REPLY = re.compile(
    r"(?<=\S) (?:replikk?|genmäle|kort (?:bemærkning|merknad))\Z", re.IGNORECASE
)
"""What a Nordic record adds to the name of one who replies: `Ada Hill (S) replik`."""
_NAME_AND_STOP = re.compile(r"(\s[^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ]{4,})\.$")
"""A name, and the stop of the sentence that it ends: `Professor David Ekwueme.`"""
_MAIDEN_NAME = lazy_pattern(
    r",? (?:née|geb\.|geborene|z domu|roz\.) [^\W\d_a-zß-ÿ][\w'’-]+$"
)
_ON_BEHALF = re.compile(r"\A[A-ZÇĞİÖŞÜ ]{2,60}? ADINA (?=\S+ \S)")
"""For whom a member speaks in Turkey: `MHP GRUBU ADINA ALİ KAYA (Ankara)`."""
_BROKEN_SLASH = re.compile(r"(?<=\w)/ (?=\w)")
"""Where a label was broken over lines: `(CDU/ CSU)`."""
_IN_SLASHES = re.compile(r"\s*/([^/]{2,40})/$")
"""A party, as in Bosnia: `AMIR HODŽIĆ /SDA/`."""


def readable_label(label: str) -> str:
    """The words of `label` that say who speaks: at most 300 letters, in one line."""
    text = " ".join(label[:_LONGEST].split()).strip(' :：^*_#@+%"“”>-–—·•,;')
    text = _IN_REPLY.sub("", without_translations(close_letters(text)))
    text = _MAIDEN_NAME.sub("", bracket_nickname(text))
    text = _ON_BEHALF.sub("", _NAME_AND_STOP.sub(r"\1", text))
    text = re.sub(r"\((?=(?:dr|ms|mr|mrs|prof|eng|rev|amb|maj|gen|col)\.?\))([^)]*)\)",
                  r"\1", text, flags=re.IGNORECASE)  # fmt: skip
    if "/" in text:
        text = _IN_SLASHES.sub(r" (\1)", _BROKEN_SLASH.sub("/", text))
    return text
