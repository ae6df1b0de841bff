"""The entities of a document type declaration, as far as expat may follow them.

Parameter entities that the file itself declares are read, or a reference to what they
declare would seem undefined. expat follows entities within entities by calling itself;
so their number is bounded, and with it the depth of the chain that they can make.
"""

from __future__ import annotations

import pyexpat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

MOST_ENTITIES: Final = 10_000
AMPLIFICATION: Final = 43
"""expat's code for entities that grow beyond all bounds."""


def follow_entities(
    parser: pyexpat.XMLParserType, also: Callable[..., None] | None = None
) -> None:
    """Have a parser read the file's own parameter entities, and not too many entities.

    Args:
        parser: The parser, before it reads. Where there are too many it raises
            `ExpatError` with the code `AMPLIFICATION`.
        also: What else is to be told of each declaration of an entity.
    """
    count = 0

    def declare(*declaration: Any) -> None:
        nonlocal count
        count += 1
        if count > MOST_ENTITIES:
            error = pyexpat.ExpatError("too many entities")
            error.code = AMPLIFICATION
            error.lineno = parser.CurrentLineNumber
            error.offset = parser.CurrentColumnNumber
            raise error
        if also is not None:
            also(*declaration)

    parser.EntityDeclHandler = declare
    parser.SetParamEntityParsing(pyexpat.XML_PARAM_ENTITY_PARSING_ALWAYS)
