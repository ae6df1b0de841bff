"""TEI files that the user gives, parsed with nothing fetched and nothing expanded."""

from lxml import etree

from tei_toolkit.errors import InputError


def parse_tei(data: bytes, name: str) -> etree._Element:
    """The root of a TEI file.

    Raises:
        InputError: it is not well-formed; the message says where.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise InputError(
            f"{name}:{line}:{column}: is not well-formed XML: {error.msg}; correct the "
            "file or leave the option out"
        ) from error
