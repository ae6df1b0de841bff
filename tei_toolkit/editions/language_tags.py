"""Language tags as pages, screen readers and dictionaries know them (BCP 47).

TEI files of libraries say `heb` or `ger`; BCP 47 has the two-letter code of ISO 639-1
wherever there is one, and nothing else knows which way the words run, which quotation
marks they have, how they are spoken.
"""

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import XML_LANG
from tei_toolkit.tei.language_tags import standard_tag


def settle_languages(whole: Branch) -> None:
    """Let each `xml:lang` of a document be the tag that BCP 47 has for it."""
    tags = [
        (element, element.get(XML_LANG, ""))
        for element in whole.holders.get(XML_LANG, ())
    ]
    standard = {tag: standard_tag(tag) for tag in {tag for _, tag in tags}}
    for element, tag in tags:
        if standard[tag] != tag:
            element.set(XML_LANG, standard[tag])
