"""Small documents for the tests of editions, and their plain text."""

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import RenderOptions, render

PEOPLE = (
    '<particDesc><listPerson><person xml:id="a"><persName>Ann</persName></person>'
    '<person xml:id="b"><persName>Ben</persName></person><person xml:id="c"><persName>'
    "Cy</persName></person></listPerson></particDesc>"
)


def document(body: str) -> bytes:
    """A text with this body, in which Ann, Ben and Cy may speak."""
    return (
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc>{PEOPLE}'
        f"</profileDesc></teiHeader><text><body>{body}</body></text></TEI>"
    ).encode()


def text_of(body: str, language: str = "en", view: View = View.READING) -> str:
    """The plain text of a body, without the title and the facts before it."""
    options = RenderOptions(view, language, {"width": "0"})
    text = render(document(body), "text", options, name="T").data.decode()
    return text.partition("\n\nT\n\n")[2].strip("\n")
