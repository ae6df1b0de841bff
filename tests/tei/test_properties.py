"""Any transcript: its words conserved, its tree laid out, its bytes the same each time."""

from hypothesis import Phase, given, settings
from lxml import etree

from tei_toolkit.tei.conservation import check_conservation
from tei_toolkit.tei.encoding import encode_tei
from tei_toolkit.tei.extent import count_elements
from tei_toolkit.tei.serialisation import is_unedited, serialise
from tei_toolkit.tei.vocabulary import tei

from .transcripts import Case, cases


@settings(max_examples=300, deadline=None, phases=[Phase.generate])
@given(cases())
def test_any_transcript_is_conserved_and_counted(case: Case) -> None:
    tree = encode_tei(case.source, case.transcript, case.description, case.options)
    check_conservation(case.source, case.transcript, tree, case.options)
    data = serialise(tree)
    again = encode_tei(case.source, case.transcript, case.description, case.options)
    assert serialise(again) == data
    assert is_unedited(data)
    parsed = etree.fromstring(data).getroottree()
    check_conservation(case.source, case.transcript, parsed, case.options)
    assert serialise(parsed) == data
    text = parsed.getroot().find(tei("text"))
    assert text is not None
    declared = {
        usage.get("gi"): int(usage.get("occurs") or 0)
        for usage in parsed.iter(tei("tagUsage"))
    }
    assert declared == dict(count_elements(text))
