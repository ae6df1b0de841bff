"""What is wrong in a document type declaration of a file that is not well-formed."""

import re
from collections.abc import Iterator
from typing import Final

from tei_toolkit.validation.form_faults import FormFault

_ASIDE: Final = re.compile(r"<!--.*?-->|<\?.*?\?>", re.DOTALL)
_LITERAL: Final = r"(?:\"[^\"]*\"|'[^']*')"
_NO_ADDRESS: Final = re.compile(
    rf"<!DOCTYPE\s+[^\s\[>]+\s+(?:(PUBLIC)\s+{_LITERAL}|(SYSTEM|PUBLIC))\s*(?=[\[>])"
)
_NO_VALUE: Final = re.compile(r"<!ENTITY\s+((?:%\s+)?[^\s%\"'>]+)\s*>")


def document_type_faults(declaration: str, offset: int) -> Iterator[FormFault]:
    """The identifiers and values that a document type declaration lacks.

    Args:
        declaration: The declaration, as it stands.
        offset: Where it begins, in code points from 0.
    """
    text = _ASIDE.sub(lambda aside: " " * len(aside[0]), declaration)
    address = _NO_ADDRESS.match(text)
    if address is not None and address[1]:
        message = (
            "the document type lacks its system identifier: after PUBLIC and the "
            'public identifier comes the address of the DTD, as in "tei.dtd"'
        )
        yield FormFault(offset + address.start(1), message, "PUBLIC")
    elif address is not None:
        message = (
            f"nothing follows {address[2]} in the document type: write "
            'SYSTEM "tei.dtd" with the address of the DTD'
        )
        yield FormFault(offset + address.start(2), message, address[2])
    for entity in _NO_VALUE.finditer(text):
        name = " ".join(entity[1].split())
        message = f'the entity {name} has no value: write <!ENTITY {name} "…">'
        yield FormFault(offset + entity.start(), message, name)
