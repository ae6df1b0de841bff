"""Language tags as pages, screen readers and dictionaries know them (BCP 47).

TEI files of libraries say `heb` or `ger`; BCP 47 has the two-letter code of ISO 639-1
wherever there is one, and nothing else knows which way the words run, which quotation
marks they have, how they are spoken.
"""

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import XML_LANG
from tei_toolkit.tei.language_tags import standard_tag

# Sooner than a predicate.
_TAGS = etree.XPath("/descendant::*/@xml:lang", smart_strings=False)


def settle_languages(whole: Branch) -> None:
    """Let each `xml:lang` of a document be the tag that BCP 47 has for it."""
    said = set(_TAGS(whole.top))
    changed = {tag: new for tag in said if (new := standard_tag(tag)) != tag}
    if not changed:
        return
    for element in whole.elements:
        if (tag := element.get(XML_LANG)) in changed:
            element.set(XML_LANG, changed[tag])
