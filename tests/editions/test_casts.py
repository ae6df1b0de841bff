"""Lists of characters: parts of an item, items of a group."""

import io

import docx
import pytest

from tei_toolkit.editions.rendering import RenderOptions, render
from tests.editions.small_texts import document, text_of


@pytest.mark.parametrize(
    ("item", "line"),
    [
        ("<role>Lear</role> <roleDesc>king</roleDesc>", "Lear, king"),
        ("<role>\n<name>Lear</name>\n</role>\n<roleDesc>king</roleDesc>", "Lear, king"),
        ("<role>Lear</role><roleDesc>king</roleDesc>", "Lear, king"),
        ("<role>Lear</role><roleDesc>, king</roleDesc>", "Lear, king"),
        ("<role>Lear,</role> <roleDesc>king</roleDesc>", "Lear, king"),
        ("<role>Lear</role>, <roleDesc>king</roleDesc>", "Lear, king"),
        ("<role>Lear</role> (<roleDesc>king</roleDesc>)", "Lear (king)"),
        ("<role>Lear</role> <roleDesc>(king)</roleDesc>", "Lear (king)"),
        ("<role>Lear</role><actor>Mr Bee</actor>", "Lear, Mr Bee"),
        (
            "<role>Lear</role> <roleDesc>king</roleDesc> <actor>Mr Bee</actor>",
            "Lear, king, Mr Bee",
        ),
        ("Three <role>Servants</role>", "Three Servants"),
        ("<role>Lear</role>", "Lear"),
    ],
)
def test_a_role_is_parted_from_what_it_is(item: str, line: str) -> None:
    assert text_of(f"<castList><castItem>{item}</castItem></castList>") == line


GROUPS = (
    "<castList><castItem><role>A</role></castItem>\n<castItem><role>B</role></castItem>"
    "<castGroup><head>Courtiers</head><castItem><role>C</role></castItem><castItem>"
    "<role>D</role></castItem></castGroup><castGroup><castItem><role>E</role></castItem>"
    "</castGroup><castItem><role>F</role></castItem></castList><p>x</p>"
)


def test_groups_stand_apart_and_their_items_together() -> None:
    assert text_of(GROUPS) == "A\nB\n\nCourtiers\n\nC\nD\n\nE\n\nF\n\nx"


def test_items_are_lines_in_markdown() -> None:
    made = render(document(GROUPS), "markdown", RenderOptions(), name="T").data.decode()
    assert "\nA\\\nB\n\n**Courtiers**\n\nC\\\nD\n\nE\n\nF\n\nx" in made


def test_the_last_line_of_a_group_is_set_apart_in_word() -> None:
    made = docx.Document(io.BytesIO(render(document(GROUPS), "docx").data))
    found = [(p.text, p.paragraph_format.space_after) for p in made.paragraphs[1:6]]
    assert found == [("A", 0), ("B", None), ("Courtiers", None), ("C", 0), ("D", None)]
    verse = "<lg><l>A</l><l>B</l></lg><lg><l>C</l></lg>"
    made = docx.Document(io.BytesIO(render(document(verse), "docx").data))
    found = [(p.text, p.paragraph_format.space_after) for p in made.paragraphs[1:]]
    assert found == [("A", 0), ("B", None), ("C", None)]
