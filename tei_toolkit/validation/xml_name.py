"""Names as XML 1.0, fifth edition, has them."""

import re
from functools import cache
from typing import Final

_START: Final = (
    r":A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d"
    r"\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffc"
    r"\U00010000-\U000effff"
)
NAME: Final = rf"[{_START}][{_START}\-.0-9\xb7\u0300-\u036f\u203f\u2040]*"
"""The regular expression of a name; it is slow to compile."""
_IN_ASCII: Final = r"[A-Za-z_:][\w.:-]*"


def is_name(text: str) -> bool:
    """Whether a text is a name."""
    if text.isascii():
        return re.fullmatch(_IN_ASCII, text) is not None
    return _compiled().fullmatch(text) is not None


@cache
def _compiled() -> re.Pattern[str]:
    return re.compile(NAME)
