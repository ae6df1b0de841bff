"""The HTML elements, by what their content is to a reader.

Source: WHATWG HTML Living Standard, sections 4 and 15.3 (rendering), and the obsolete
elements of HTML 4 and before.
"""

from tei_toolkit.transcript import Rendition

# Not to be read: scripts, and what only a machine shows.
UNREAD = frozenset({"script", "style", "template", "svg", "object", "applet", "head"})
# What they hold is no text at all.
SCRIPTS = frozenset({"script", "style"})
# An empty line before and after.
PARAGRAPHS = frozenset(
    """address article aside blockquote body center details dialog dir div dl
    fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr
    html legend listing main menu nav noframes noscript ol optgroup p plaintext pre
    search section summary table ul xmp""".split()
)
# A new line, no empty one.
LINES = frozenset({"li", "tr", "dt", "dd", "caption", "option", "tbody", "thead"})
PREFORMATTED = frozenset({"pre", "listing", "plaintext", "xmp"})
RENDITIONS = {
    "b": Rendition.BOLD,
    "strong": Rendition.BOLD,
    "i": Rendition.ITALIC,
    "em": Rendition.ITALIC,
    "cite": Rendition.ITALIC,
    "dfn": Rendition.ITALIC,
    "var": Rendition.ITALIC,
    "u": Rendition.UNDERLINE,
    "ins": Rendition.UNDERLINE,
    "s": Rendition.STRIKE,
    "strike": Rendition.STRIKE,
    "del": Rendition.STRIKE,
    "sup": Rendition.SUPERSCRIPT,
    "sub": Rendition.SUBSCRIPT,
    "code": Rendition.CODE,
    "tt": Rendition.CODE,
    "kbd": Rendition.CODE,
    "samp": Rendition.CODE,
    "q": Rendition.QUOTATION,
}
_INLINE = """a abbr acronym applet area audio basefont bdi bdo big blink br button
    canvas col colgroup data datalist embed font frame iframe img input label link
    map mark marquee meta meter nobr noembed object output param picture portal
    progress rb rp rt rtc ruby script select slot small source span style svg td
    template textarea tfoot th time title track wbr base head tbody thead optgroup
    option""".split()
NAMES = PARAGRAPHS | LINES | UNREAD | frozenset(RENDITIONS) | frozenset(_INLINE)
