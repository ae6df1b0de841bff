"""The names of TEI elements and attributes that this package writes.

In Clark notation, as lxml wants them. See the TEI Guidelines, P5.
"""

TEI_NAMESPACE = "http://www.tei-c.org/ns/1.0"
XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"

XML_ID = f"{{{XML_NAMESPACE}}}id"
XML_LANG = f"{{{XML_NAMESPACE}}}lang"


def tei(name: str) -> str:
    """The Clark name of the TEI element `name`."""
    return f"{{{TEI_NAMESPACE}}}{name}"
