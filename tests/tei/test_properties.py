"""Any transcript: its words conserved, its tree laid out, its bytes always the same."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tei_toolkit.tei.conservation import check_conservation
from tei_toolkit.tei.encoding import encode_file
from tei_toolkit.tei.serialisation import is_unedited, serialise
from tei_toolkit.tei.vocabulary import tei

from .transcripts import Case, cases

EXAMPLES = settings(max_examples=60, deadline=None)


@EXAMPLES
@given(cases())
def test_any_transcript_is_conserved(case: Case) -> None:
    tree = case.tree()
    check_conservation(case.source, case.transcript, [serialise(tree)], case.options)


@EXAMPLES
@given(cases())
def test_the_same_input_gives_the_same_bytes(case: Case) -> None:
    tree = case.tree()
    again = case.tree()
    data = serialise(tree)
    assert serialise(again) == data
    assert is_unedited(data)
    parsed = etree.ElementTree(etree.fromstring(data))
    assert serialise(parsed) == data


@EXAMPLES
@given(cases(), st.integers(1, 4))
def test_a_file_made_in_pieces_is_the_same(case: Case, at_once: int) -> None:
    arguments = (case.source, case.transcript, case.description, case.options)
    pieces = encode_file(*arguments, blocks_at_once=at_once)
    assert b"".join(pieces) == b"".join(encode_file(*arguments, blocks_at_once=10**6))


@EXAMPLES
@given(cases())
def test_the_header_counts_what_the_text_has(case: Case) -> None:
    tree = case.tree()
    root = tree.getroot()
    text = root.find(tei("text"))
    assert text is not None
    declared = {
        str(usage.get("gi")): int(usage.get("occurs") or 0)
        for usage in root.iter(tei("tagUsage"))
    }
    found = [etree.QName(element).localname for element in text.iter("*")]
    assert declared == Counter(found)
    for measure in root.iter(tei("measure")):
        assert (measure.text or "").startswith(f"{measure.get('quantity')} ")


@EXAMPLES
@given(cases())
def test_mixed_content_has_no_layout(case: Case) -> None:
    tree = case.tree()
    mixed = ("seg", "p", "l", "head", "note", "speaker", "stage", "item", "cell")
    for element in tree.getroot().iter(*(tei(name) for name in mixed)):
        own = (tei("table"), tei("list"), tei("quote"))
        if len(element) and element[0].tag in own:
            assert not element.text
            assert len(element) == 1
            assert not element[0].tail  # its own parts have layout
            continue
        assert "\n" not in "".join(element.itertext())
        assert not (element.text or "").startswith(" ")
        last = element[-1].tail if len(element) else element.text
        assert not (last or "").endswith(" ")
