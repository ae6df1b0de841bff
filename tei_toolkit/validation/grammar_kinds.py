"""The kinds of findings of the RELAX NG engine, explained."""

from typing import Final, NamedTuple

from tei_toolkit.diagnostics import DiagnosticKind, Severity
from tei_toolkit.relaxng.findings import CODES, Fault


class _Page(NamedTuple):
    """What is said of a fault; the examples are for the profile that ships."""

    what: str
    why: str
    wrong: str
    right: str


_NO_NAMESPACE: Final = """\
<TEI>
 <teiHeader>
  <fileDesc>
   <titleStmt><title>An example</title></titleStmt>
   <publicationStmt><p>Unpublished</p></publicationStmt>
   <sourceDesc><p>Born digital</p></sourceDesc>
  </fileDesc>
 </teiHeader>
 <text><body><div><p>Text.</p></div></body></text>
</TEI>"""
_NAMESPACE: Final = _NO_NAMESPACE.replace(
    "<TEI>", '<TEI xmlns="http://www.tei-c.org/ns/1.0">'
)
_OUTSIDE: Final = """\
<!DOCTYPE TEI [<!ENTITY chapter SYSTEM "chapter1.xml">]>
""" + _NAMESPACE.replace("Text.", "&chapter;")
_INSIDE: Final = """\
<!DOCTYPE TEI [<!ENTITY chapter "Chapter 1">]>
""" + _NAMESPACE.replace("Text.", "&chapter;")

_PAGES: Final[dict[Fault, _Page]] = {
    Fault.NOT_WELL_FORMED: _Page(
        "a breach of the rules of XML itself: a bare `&`, a tag that is never closed",
        "No XML program can read the file. Schemas are asked once it is mended.",
        "<p>Fish & chips</p>",
        "<p>Fish &amp; chips</p>",
    ),
    Fault.EXTERNAL_ENTITY: _Page(
        "a reference such as `&chapter;` to an entity declared in another file",
        "That file is never fetched, so its text was not checked. Use `xi:include`.",
        _OUTSIDE,
        _INSIDE,
    ),
    Fault.UNKNOWN_ELEMENT: _Page(
        "an element that the schema does not have at all",
        "It is usually misspelt; the nearest name is suggested.",
        "<p>A <hii>loud</hii> word.</p>",
        "<p>A <hi>loud</hi> word.</p>",
    ),
    Fault.WRONG_NAMESPACE: _Page(
        "an element outside the namespace of the schema",
        "To a program `<TEI>` without `xmlns` is another element than TEI's.",
        _NO_NAMESPACE,
        _NAMESPACE,
    ),
    Fault.MISPLACED_ELEMENT: _Page(
        "an element that exists, in a place where it is not allowed",
        "The message names the elements in which it may stand.",
        "<p>Some text.<div><p>A division inside it.</p></div></p>",
        "<div><p>Some text.</p></div>",
    ),
    Fault.WRONG_ORDER: _Page(
        "an element that comes later, or earlier, than the schema wants it",
        "The message names the element before which it must stand.",
        "<p>Some text.</p><head>The heading</head>",
        "<head>The heading</head><p>Some text.</p>",
    ),
    Fault.REPEATED_ELEMENT: _Page(
        "an element that stands there once too often",
        "A program that reads the first will not see the second.",
        _NAMESPACE.replace("</text>", "<body><div><p>More.</p></div></body></text>"),
        _NAMESPACE,
    ),
    Fault.MISSING_ELEMENT: _Page(
        "an element without a child that it must have",
        "The message names what is missing and where it must come.",
        "<list></list>",
        "<list><item>one</item></list>",
    ),
    Fault.MISPLACED_TEXT: _Page(
        "text directly inside an element that holds only elements",
        "It usually wants a `p` or `seg` around it.",
        "Some text.<p>More of it.</p>",
        "<p>Some text.</p><p>More of it.</p>",
    ),
    Fault.BAD_CONTENT: _Page(
        "text that is not of the kind that the element must hold",
        "A number, a date or a word of a closed list was expected. In this example the "
        "schema wants a whole number.",
        "<p><num>twelve</num></p>",
        "<p><num>12</num></p>",
    ),
    Fault.UNKNOWN_ATTRIBUTE: _Page(
        "an attribute that the element does not have",
        "The nearest names are suggested.",
        '<p><hi colour="red">loud</hi></p>',
        '<p><hi rend="red">loud</hi></p>',
    ),
    Fault.MISSING_ATTRIBUTE: _Page(
        "an element without an attribute that it must have",
        "The message names it.",
        "<u><seg>Yes.</seg></u>",
        '<u who="#anna"><seg>Yes.</seg></u>',
    ),
    Fault.CONFLICTING_ATTRIBUTES: _Page(
        "attributes that may not stand on one element together",
        "The message says which. A reference has either an address or a name.",
        '<p><ref target="#p1" cRef="Gen 1">there</ref></p>',
        '<p xml:id="p1"><ref target="#p1">there</ref></p>',
    ),
    Fault.BAD_VALUE: _Page(
        "an attribute whose value is not allowed",
        "The message says what kind of value is expected, or lists the closed list.",
        '<p><date when="2020-13-45">then</date></p>',
        '<p><date when="2020-12-15">then</date></p>',
    ),
    Fault.DUPLICATE_ID: _Page(
        "an `xml:id` that another element has already",
        "A pointer to it could mean either.",
        '<p xml:id="p1">One.</p><p xml:id="p1">Two.</p>',
        '<p xml:id="p1">One.</p><p xml:id="p2">Two.</p>',
    ),
    Fault.DANGLING_IDREF: _Page(
        "a reference of type IDREF to an id that no element has",
        "The reference leads nowhere. In this example the schema declares `sameAs` so.",
        '<p xml:id="p1">One.</p><p sameAs="p3">Two.</p>',
        '<p xml:id="p1">One.</p><p sameAs="p1">Two.</p>',
    ),
}


def _kind(fault: Fault) -> DiagnosticKind:
    page = _PAGES[fault]
    explanation = (
        f"### What it reports\n\nThe grammar (RELAX NG) met {page.what}.\n\n"
        f"### Why it matters\n\n{page.why}\n"
    )
    for heading, example in (("Wrong", page.wrong), ("Right", page.right)):
        explanation += f"\n### {heading}\n\n```xml\n{example}\n```\n"
    return DiagnosticKind(
        CODES[fault], fault.value, Severity.ERROR, "{message}", explanation
    )


GRAMMAR_KINDS: Final = tuple(_kind(fault) for fault in Fault)
