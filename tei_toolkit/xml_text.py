"""Words as XML writes them.

The standard library's own functions bring in all of urllib.
"""


def escaped(text: str) -> str:
    """`text` as it may stand in an element; hardly any has a sign of markup."""
    if "&" not in text and "<" not in text and ">" not in text:
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(text: str) -> str:
    """`text` as the value of an attribute, in its quotation marks."""
    inside = escaped(text)
    if '"' in inside:
        inside = inside.replace('"', "&quot;")
    return f'"{inside}"'
