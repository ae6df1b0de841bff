"""What WeasyPrint leaves out of the tags of a PDF: languages, scopes, decoration."""

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any

from lxml import etree


def describe_pictures(body: etree._Element) -> None:
    """Let each picture drawn in lines have its words; decoration is no picture.

    A bar that only repeats a number is drawn as a background, of which no reading
    program hears.
    """
    for picture in list(body.iter("svg")):
        if picture.get("aria-hidden") == "true":
            _draw_as_background(picture)
        elif words := picture.get("aria-label"):
            title = etree.Element("title")
            title.text = words
            picture.insert(0, title)


def _draw_as_background(picture: etree._Element) -> None:
    """A bar of `width` hundredths in place of a drawing of one."""
    bar = next(picture.iter("rect"), None)
    width = "0" if bar is None else bar.get("width", "0")
    fill = "none" if bar is None else bar.get("fill", "none")
    picture.tag, tail = "span", picture.tail
    picture.clear()
    picture.tail = tail
    picture.set("class", "bar")
    inner = etree.SubElement(picture, "span", {"class": "part"})
    inner.set("style", f"width: {width}%; background: {fill}")


def say_languages() -> None:
    """Let the tags of a part that has a language of its own say it.

    WeasyPrint knows the language of the whole alone.
    """
    from weasyprint.pdf import tags  # noqa: PLC0415 - an extra

    build = getattr(tags, "_build_box_tree", None)
    if build is not None and not hasattr(build, "__wrapped__"):
        tags._build_box_tree = _with_languages(build)  # noqa: SLF001 - has no other way


def _with_languages(
    build: Callable[..., Iterator[Any]],
) -> Callable[..., Iterator[Any]]:
    import pydyf  # noqa: PLC0415 - an extra

    @wraps(build)
    def build_and_say(box: Any, *others: Any) -> Iterator[Any]:
        element = getattr(getattr(box, "_box", box), "element", None)
        language = None if element is None else element.get("lang")
        for tag in build(box, *others):
            if language:
                tag["Lang"] = pydyf.String(language)
            yield tag

    return build_and_say


def say_scopes(_document: object, pdf: Any) -> None:
    """Say of the heads of tables whether they stand over columns or before rows."""
    made = {item.reference: item for item in pdf.objects if hasattr(item, "get")}
    for row in made.values():
        if row.get("S") != "/TR":
            continue
        cells = [made[kid] for kid in row["K"] if kid in made]
        has_data = any(cell.get("S") == "/TD" and cell["K"] for cell in cells)
        for cell in cells:
            if cell.get("S") == "/TH":
                cell["A"]["Scope"] = "/Row" if has_data else "/Column"
