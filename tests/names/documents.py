"""TEI documents, as random as TEI can be written, that mention names and dates."""

from hypothesis import strategies as st

HEAD = (
    "<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt>"
    "<p>P</p></publicationStmt><sourceDesc><p>S</p></sourceDesc></fileDesc></teiHeader>"
)
_WORDS = (
    "Germany",
    "the United Nations",
    "Mr John Smith",
    "President of Germany",
    "John Smith",
    "Smith",
    "22 September 2008",
    "$10 million",
    "went to",
    "and said,",
    "Berlin.",
    "R&amp;D",
    "&#x46;rance",
    "<![CDATA[France & Spain]]>",
    "<!-- <p>Paris -->",
    "<?sic Paris?>",
    "O'Brien",
    "caf\u00e9",
    "\n   ",
    "\r\n",
)
_PHRASES = ("hi", "emph", "foreign", "del", "add", "unclear", "q", "seg")
_EMPTY = ("<lb/>", "<pb n='4'/>", '<lb break="no"/>', "<anchor xml:id = 'a{}' />")
_MARKED = ("persName", "placeName", "rs", "title")


@st.composite
def phrases(draw: st.DrawFn, depth: int = 2) -> str:
    """Words with markup among them."""
    parts = []
    for _ in range(draw(st.integers(1, 5))):
        kind = draw(st.integers(0, 9))
        if kind < 6 or not depth:
            parts.append(draw(st.sampled_from(_WORDS)))
        elif kind == 6:
            parts.append(draw(st.sampled_from(_EMPTY[:3])))
        elif kind == 7:
            inner = draw(phrases(depth=depth - 1))
            name = draw(st.sampled_from(_PHRASES))
            parts.append(f"<{name}>{inner}</{name}>")
        elif kind == 8:
            inner = draw(phrases(depth=depth - 1))
            parts.append(f"<note place='foot'>{inner}</note>")
        else:
            name = draw(st.sampled_from(_MARKED))
            parts.append(f'<{name} n="1">{draw(st.sampled_from(_WORDS[:11]))}</{name}>')
    return draw(st.sampled_from((" ", ""))).join(parts)


@st.composite
def blocks(draw: st.DrawFn) -> str:
    """Paragraphs, turns, verse, lists and foreign matter."""
    inner = draw(phrases())
    shape = draw(
        st.sampled_from(
            (
                "<p>{}</p>",
                "<p\n rend='x' >{}</p >",
                "<u who='#a'><seg>{}</seg><pause/></u>",
                "<u>{}</u>",
                "<lg><l>{}</l><l>x</l></lg>",
                "<list><item>{}</item></list>",
                "<sp><speaker>Germany</speaker><p>{}</p></sp>",
                "<p>a<choice><abbr>UN</abbr><expan>{}</expan></choice></p>",
                "<p><app><lem>{}</lem><rdg>France</rdg></app> fell</p>",
                "<p><code>John Smith</code> {}</p>",
                "<p>{} <formula><m xmlns='urn:m'>Germany</m></formula></p>",
            )
        )
    )
    return shape.format(inner)


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """The bytes of a well-formed TEI file."""
    body = "".join(draw(st.lists(blocks(), min_size=1, max_size=4)))
    space = draw(st.sampled_from(("", "\n  ", "\r\n\t")))
    declared, codec = draw(
        st.sampled_from(
            (
                ("UTF-8", "utf-8"),
                ("UTF-8", "utf-8-sig"),
                ("ISO-8859-1", "latin-1"),
                ("UTF-16", "utf-16"),
                ("us-ascii", "ascii"),
            )
        )
    )
    extra = draw(
        st.sampled_from(
            (
                "",
                '<!DOCTYPE TEI [<!ENTITY who "John <hi>Smith</hi>"><!-- > -->]>',
                "<?xml-stylesheet href='x.css'?>\n<!-- Germany -->",
            )
        )
    )
    root = draw(
        st.sampled_from(
            (
                "<TEI xmlns='http://www.tei-c.org/ns/1.0' >",
                '<TEI\n xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">',
            )
        )
    )
    text = (
        f'<?xml version="1.0" encoding="{declared}"?>{extra}{root}{space}{HEAD}{space}'
        f"<text>{space}<body><div>{body}</div></body></text>{space}</TEI>{space}"
    )
    return text.encode(codec, "xmlcharrefreplace")


def plain(body: str, header: str = HEAD, begin: str = "") -> bytes:
    """A TEI file with this body."""
    return (
        f'{begin}<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">{header}'
        f"<text><body>{body}</body></text></TEI>"
    ).encode()
