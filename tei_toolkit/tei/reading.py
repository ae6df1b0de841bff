"""TEI files as trees: the one place where this package parses XML."""

from lxml import etree

from tei_toolkit.errors import InputError
from tei_toolkit.tei.extent import PARAGRAPHS, TURNS, words_of
from tei_toolkit.tei.identifiers import TurnIds
from tei_toolkit.tei.vocabulary import XML_ID, tei


def parse_tei(data: bytes, name: str) -> etree._ElementTree:
    """The tree of an XML document, read without any access to network or files.

    Entities are not expanded, DTDs not loaded, ids not checked.

    Args:
        data: the bytes of the file.
        name: the file's name, for messages.

    Raises:
        InputError: the bytes are no well-formed XML.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        collect_ids=False,
        huge_tree=True,
    )
    try:
        return etree.ElementTree(etree.fromstring(data, parser))
    except etree.XMLSyntaxError as error:
        line, column = error.position
        message = f"{name}:{line}:{column}: is no well-formed XML: {error.msg}"
        raise InputError(message) from error


def read_turn_ids(tree: etree._ElementTree) -> TurnIds:
    """The ids of the turns of an encoding, to keep them when it is made again."""
    turns = []
    for turn in tree.iter(*(tei(name) for name in TURNS)):
        xml_id = turn.get(XML_ID)
        if xml_id:
            said = turn.iter(*(tei(name) for name in PARAGRAPHS))
            turns.append((xml_id, "".join("".join(words_of(p)) for p in said)))
    return TurnIds(tuple(turns))
