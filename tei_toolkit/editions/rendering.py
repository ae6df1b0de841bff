"""A TEI document to an edition: the one call behind `tei render`."""

from copy import deepcopy
from dataclasses import field, replace
from pathlib import Path

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.copies import fill_copies
from tei_toolkit.editions.formats import Request, find_format
from tei_toolkit.editions.images import embed_images
from tei_toolkit.editions.inclusions import include_parts
from tei_toolkit.editions.namespaces import TEI
from tei_toolkit.editions.policy import View
from tei_toolkit.editions.preparation import Prepared, prepare
from tei_toolkit.editions.reading import read_tei
from tei_toolkit.editions.runner import Messages, check_parameters, check_values
from tei_toolkit.editions.standoff import list_unshown
from tei_toolkit.editions.stylesheets import check_language
from tei_toolkit.editions.tags import legible
from tei_toolkit.errors import UsageError
from tei_toolkit.values import immutable


@immutable
class RenderOptions:
    """What the user decides about an edition; all of it is optional.

    Attributes:
        view: how editorial marks are read.
        language: of the interface; None for that of the text, where we have it.
        parameters: of the format; unknown ones are refused.
        css: a style sheet that comes after ours.
        template: a page with slots for the parts of ours.
        folder: where the document stands: files below it may be included and images
            shown. None for nowhere.
        anywhere: whether images outside that folder may be read.
        file: the document itself, which no part of it may include; None if not known.
    """

    view: View = View.READING
    language: str | None = None
    parameters: dict[str, str] = field(default_factory=dict)
    css: str = ""
    template: str = ""
    folder: Path | None = None
    anywhere: bool = False
    file: Path | None = None


@immutable
class Edition:
    """A finished edition.

    Attributes:
        data: its bytes.
        name: a name for its file: the text's, with the suffix of the format.
        messages: what was noticed on the way: elements without a template, parts that
            were not included.
        is_whole: whether the document is TEI, and every part of it was included.
    """

    data: bytes
    name: str
    messages: Messages
    is_whole: bool = True


_DEFAULTS = RenderOptions()


def settled(options: RenderOptions) -> RenderOptions:
    """The options, of which a view may be said by its name.

    Raises:
        UsageError: the view or the language is none that we have.
    """
    try:
        view = View(options.view)
    except ValueError as error:
        names = " or ".join(view.value for view in View)
        raise UsageError(f"view: {options.view!s} is none; say {names}.") from error
    if options.language is not None:
        check_language(options.language)
    return options if view is options.view else replace(options, view=view)


def render(
    source: bytes | etree._ElementTree,
    to: str,
    options: RenderOptions = _DEFAULTS,
    *,
    name: str = "text",
) -> Edition:
    """The edition of `source` in the format `to`.

    Args:
        source: the bytes of a TEI file, or its tree, which is not changed.
        to: name of a format.
        options: how it is rendered.
        name: what the document is called, in messages and in the names of files.

    Raises:
        InputError: the bytes are no well-formed XML.
        UsageError: the format, a parameter, the view or the language is unknown.
        SchemaError: a stylesheet stopped.
    """
    options, wanted = settled(options), find_format(to)
    if options.parameters:
        known = [p for p in wanted.parameters() if not p.is_supplied]
        check_parameters(options.parameters, {p.name for p in known}, to)
        check_values(options.parameters, known, to)
    if "view" in options.parameters:  # the tree is prepared for it, too
        options = replace(options, view=View(options.parameters["view"]))
    prepared, refused, is_whole = read_and_prepare(
        source, options, name, with_images=wanted.shows_images
    )
    request = Request(
        prepared.language, options.parameters, options.css, options.template
    )
    data, messages = wanted.make(prepared, request)
    messages = (*refused, *messages)
    return Edition(data, name + wanted.suffix, messages, is_whole)


def read_and_prepare(
    source: bytes | etree._ElementTree,
    options: RenderOptions,
    name: str,
    *,
    with_images: bool,
) -> tuple[Prepared, Messages, bool]:
    """A private tree made ready for stylesheets, what to say of it, and if it is whole.

    Raises:
        InputError: it is not well-formed XML.
    """
    name = legible(name)
    said: Messages = ()
    if isinstance(source, bytes):
        tree, said = read_tei(source, name)
    else:
        tree = deepcopy(source)
    refused: Messages = ()
    if options.folder is not None:
        tree, refused, of_parts = include_parts(tree, options.folder, options.file)
        said += of_parts
    is_whole, refused = not refused, said + refused
    whole = Branch(tree.getroot())
    copied = fill_copies(whole)
    if doubts := _doubts(whole.top):
        is_whole = False
    refused += doubts + list_unshown(whole) + copied
    prepared = prepare(whole, name, options.view, options.language)
    if not prepared.regions:
        refused += ("holds nothing to read: no text, and nothing in place of one",)
    if options.folder is not None and with_images:
        refused += embed_images(whole, options.folder, anywhere=options.anywhere)
    return prepared, refused, is_whole


def _doubts(root: etree._Element) -> Messages:
    """What to say of a document in which nothing is TEI."""
    if next(root.iter(f"{{{TEI}}}*"), None) is not None:
        return ()
    tag = etree.QName(root).localname
    said = f'is no TEI: the root is <{tag}> and nothing in it has xmlns="{TEI}"'
    return (f"{said}; its words are set, and no more. 'tei convert' makes TEI of it.",)
