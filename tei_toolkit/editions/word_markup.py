"""Elements of WordprocessingML, which python-docx has no words for."""

from typing import Any


def parse(template: str, *values: object) -> Any:
    """An element made of its markup; `{0}` in that are the namespaces."""
    from docx.oxml import parse_xml  # noqa: PLC0415 - takes time to import
    from docx.oxml.ns import nsdecls  # noqa: PLC0415

    return parse_xml(template.format(nsdecls("w"), *values))
