r"""What site generators read in Markdown, where its form leaves no doubt.

Sources: Liquid (`{% include x %}`, `{{ page.title }}`), Hugo (`{{< figure >}}`) and
kramdown (`{: .class}`, `{::comment}`). Plain words between such brackets are words.
"""

_NAME = r"[A-Za-z_][\w-]*"
_QUOTED = r"(?:\"[^\"\r\n]{0,500}\"|'[^'\r\n]{0,500}')"
_VALUE = rf"(?:{_NAME}(?:\.{_NAME})+|{_QUOTED})"
_FILTER = r"(?:\s*\|[^{}|\r\n]{1,200}){0,9}"
_ITEM = rf"(?:[.#]{_NAME}(?:[.#]{_NAME})*|{_NAME}={_QUOTED})"
_ITEMS = rf"{_ITEM}(?:[ \t]+{_ITEM}){{0,20}}"

TEMPLATE = (
    rf"\{{%-?[ \t]*{_NAME}[^%\r\n]{{0,500}}%\}}"
    rf"|\{{\{{[<%][ \t]*/?[ \t]*{_NAME}[^{{}}\r\n]{{0,500}}[>%]\}}\}}"
    rf"|\{{\{{-?[ \t]*{_VALUE}{_FILTER}[ \t]*-?\}}\}}"
    rf"|\{{:(?:{_NAME}:)?[ \t]*{_ITEMS}[ \t]*\}}"
    rf"|\{{:[:/](?:comment|nomarkdown|options)(?:[ \t]+{_ITEMS})?[ \t]*/?\}}"
    r"|\{:/(?:comment|nomarkdown)?\}"
)
"""The pattern of a tag, an output, or a list of attributes."""
