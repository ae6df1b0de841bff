"""The proof of conservation fails for whatever is lost, doubled, moved or changed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.description import Description
from tei_toolkit.errors import ConservationError
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.sources.reading import source_from_text
from tei_toolkit.sources.text import Hidden
from tei_toolkit.tei.conservation import check_conservation
from tei_toolkit.tei.encoding import encode_file
from tei_toolkit.tei.options import EncodingOptions
from tei_toolkit.tei.serialisation import serialise
from tei_toolkit.tei.vocabulary import tei
from tei_toolkit.transcript import (
    Heading,
    Paragraph,
    Ruby,
    Text,
    Transcript,
    Turn,
)

from .phenomena import PHENOMENA
from .transcripts import Case, cases

EXAMPLES = settings(max_examples=50, deadline=None)
MUTATIONS = ("drop", "double", "swap", "change", "merge", "split", "move")


def _places(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Every text and tail of the document's text that has words."""
    text = root.find(tei("text"))
    assert text is not None
    for element in text.iter(etree.Element):
        if (element.text or "").strip():
            yield element, "text"
        if element is not text and (element.tail or "").strip():
            yield element, "tail"


def _mutated(words: str, mutation: str, at: int) -> str | None:
    """`words` with one fault in it; None where this fault cannot be made there."""
    parts = words.split(" ")
    at %= len(parts)
    word = parts[at]
    if not word:
        return None
    match mutation:
        case "drop" | "move":
            parts[at] = ""
        case "double":
            parts[at] = f"{word} {word}"
        case "swap" if at + 1 < len(parts) and parts[at + 1] not in {word, ""}:
            parts[at], parts[at + 1] = parts[at + 1], word
        case "change":
            parts[at] = ("x" if word[0] != "x" else "y") + word[1:]
        case "merge" if at + 1 < len(parts) and parts[at + 1]:
            parts[at : at + 2] = [word + parts[at + 1]]
        case "split" if len(word) > 1:
            parts[at] = f"{word[0]} {word[1:]}"
        case _:
            return None
    return " ".join(parts)


@EXAMPLES
@given(cases(), st.sampled_from(MUTATIONS), st.integers(0, 9999), st.integers(0, 99))
def test_any_fault_in_the_tree_is_found(
    case: Case, mutation: str, place: int, at: int
) -> None:
    tree = case.tree()
    places = list(_places(tree.getroot()))
    assume(places)
    element, attribute = places[place % len(places)]
    words = getattr(element, attribute)
    changed = _mutated(words, mutation, at)
    assume(changed is not None and changed.split() != words.split())
    setattr(element, attribute, changed)
    with pytest.raises(ConservationError):
        check_conservation(
            case.source, case.transcript, [serialise(tree)], case.options
        )


@EXAMPLES
@given(cases(), st.integers(0, 99))
def test_a_word_that_is_not_left_out_after_all_is_missed(case: Case, at: int) -> None:
    kept_as_text = replace(
        case.options, keep_furniture=False, line_breaks=False, page_breaks=False
    )
    tree = case.tree(kept_as_text)
    left_out = [
        item
        for item in case.transcript.left_out
        if any(c.isalnum() for c in case.source.text[item.start : item.end])
    ]
    assume(left_out)
    missing = left_out[at % len(left_out)]
    rest = tuple(item for item in case.transcript.left_out if item is not missing)
    with pytest.raises(ConservationError):
        check_conservation(
            case.source,
            replace(case.transcript, left_out=rest),
            [serialise(tree)],
            kept_as_text,
        )


@pytest.mark.parametrize("name", PHENOMENA)
def test_a_word_of_the_source_that_no_span_covers_is_missed(name: str) -> None:
    case = PHENOMENA[name]
    tree = case.tree()
    check_conservation(case.source, case.transcript, [serialise(tree)], case.options)
    longer = replace(case.source, text=f"{case.source.text}\nforgotten")
    with pytest.raises(ConservationError, match="forgotten"):
        check_conservation(longer, case.transcript, [serialise(tree)], case.options)


def test_the_message_names_line_column_and_words() -> None:
    case = PHENOMENA["two-turns"]
    tree = case.tree()
    seg = next(tree.getroot().iter(tei("seg")))
    seg.text = (seg.text or "").replace("friends", "fiends")
    with pytest.raises(ConservationError, match=r"^talk\.txt:1:21: .*friends"):
        check_conservation(
            case.source, case.transcript, [serialise(tree)], case.options
        )


def test_a_lost_pause_is_missed() -> None:
    case = PHENOMENA["events-pauses-gaps"]
    tree = case.tree()
    pause = next(tree.getroot().iter(tei("pause")))
    parent = pause.getparent()
    assert parent is not None
    pause.tail, tail = None, pause.tail or ""
    before = pause.getprevious()
    assert before is not None
    before.tail = (before.tail or "").rstrip(" ") + tail
    parent.remove(pause)
    with pytest.raises(ConservationError, match="pauses"):
        check_conservation(
            case.source, case.transcript, [serialise(tree)], case.options
        )


def test_what_follows_an_empty_leaf_is_glued_to_what_stands_before_it() -> None:
    text = "one 2 three"
    leaves = (Text(0, 3), Text(5, 5, glued=True), Text(6, 11, glued=True))
    turn = Turn(None, (Paragraph(leaves),))
    left_out = (LeftOut(4, 5, LeftOutKind.FURNITURE),)
    transcript = Transcript("demo", None, (), (turn,), (), left_out)
    source = source_from_text(text, "source.txt")
    for keeps in (False, True):
        options = EncodingOptions("STEM", keep_furniture=keeps)
        file = encode_file(source, transcript, Description(), options)
        check_conservation(source, transcript, file, options)


def test_what_is_kept_of_a_page_stands_apart_also_before_glue() -> None:
    text = "one 2 three"
    leaves = (Text(0, 3), Text(5, 5), Text(5, 11, glued=True))
    turn = Turn(None, (Paragraph(leaves),))
    left_out = (LeftOut(4, 5, LeftOutKind.FURNITURE),)
    transcript = Transcript("demo", None, (), (turn,), (), left_out)
    source = source_from_text(text, "source.txt")
    options = EncodingOptions("STEM", keep_furniture=True)
    file = encode_file(source, transcript, Description(), options)
    check_conservation(source, transcript, file, options)


def test_what_is_kept_of_a_page_stands_before_a_reading_of_nothing() -> None:
    text = "2 one"
    heading = Heading((Ruby((), Text(2, 5, glued=True)),))
    left_out = (LeftOut(0, 1, LeftOutKind.FURNITURE),)
    transcript = Transcript("demo", None, (), (heading,), (), left_out)
    source = source_from_text(text, "source.txt")
    options = EncodingOptions("STEM", keep_furniture=True)
    file = encode_file(source, transcript, Description(), options)
    check_conservation(source, transcript, file, options)


def test_glue_reaches_past_what_is_left_out() -> None:
    text = "one 2 three"
    turn = Turn(None, (Paragraph((Text(0, 3), Text(4, 11, glued=True))),))
    left_out = (LeftOut(4, 5, LeftOutKind.PAGE_NUMBER),)
    transcript = Transcript("demo", None, (), (turn,), (), left_out)
    source = source_from_text(text, "source.txt")
    file = encode_file(source, transcript, Description(), EncodingOptions("STEM"))
    assert b"onethree" in b"".join(file)
    check_conservation(source, transcript, file, EncodingOptions("STEM"))


def test_glue_reaches_past_what_is_hidden() -> None:
    text = "微\n信 微"
    hidden = (Hidden(2, 3, LeftOutKind.CONCEALED),)
    turn = Turn(None, (Paragraph((Text(0, 1), Text(2, 5, glued=True))),))
    transcript = Transcript("demo", None, (), (turn,), (), ())
    source = replace(source_from_text(text, "source.txt"), hidden=hidden)
    file = encode_file(source, transcript, Description(), EncodingOptions("STEM"))
    assert "微微" in b"".join(file).decode()
    check_conservation(source, transcript, file, EncodingOptions("STEM"))


def test_escaped_brackets_around_a_gap_are_no_words() -> None:
    source = b"**Ann:** It burned \\[inaudible 07:15\\] and is gone.\n\n**Ben:** Yes.\n"
    file = convert(source, "escaped.md").to_bytes().decode()
    assert "<desc>inaudible 07:15</desc>" in file
