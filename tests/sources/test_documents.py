"""DOCX and ODT: no word lost, what is no text set apart."""

from tei_toolkit.sources.reading import read_source

from .checks import check_model, describe
from .documents import make_docx, make_odt

COMMON = ["Interview with Jane", "", "INTERVIEWER: When did it\tstart?", "Well?", ""]


def test_docx() -> None:
    source = read_source(make_docx(), "a.docx")
    check_model(source)
    found = describe(source)
    assert found["text"] == [
        *COMMON,
        "Inserted controlled⟦ unseen⟧ end.",
        "",
        "Boxed.",
        "",
        "one",
        "",
        "quoted",
        "",
        "Anna\tGood evening.",
        "",
        "Ben\tYes.",
        "",
        "And no.",
        "",
        "⟦Page header⟧",
    ]
    assert found["styles"] == [
        ["bold", "INTERVIEWER:"],
        ["italic", " did"],
        ["italic", "quoted"],
    ]
    kinds = [kind for kind, _, _ in found["blocks"]]
    assert kinds[0] == "heading"
    assert kinds.count("cell") == 3
    assert {"item", "quote"} < set(kinds)
    assert ["title", "Interview"] in found["metadata"]
    assert any("TEI-S051" in line for line in found["diagnostics"])


def test_odt() -> None:
    source = read_source(make_odt(), "a.odt")
    check_model(source)
    found = describe(source)
    assert found["text"] == [
        COMMON[0],
        "",
        "INTERVIEWER: When did  it\tstart?",
        "Well?",
        "",
        "one",
        "",
        "two",
        "",
        "Anna\tGood evening.",
        "",
        "Ben\tYes.",
        "",
        "⟦A note.⟧",
    ]
    assert found["styles"] == [["bold", "INTERVIEWER:"]]
    assert ["footnote", "A note."] in found["metadata"]
    assert ["title", "Interview"] in found["metadata"]


def test_a_document_named_txt_is_a_document() -> None:
    source = read_source(make_docx(), "a.txt")
    assert source.text.startswith("Interview")
    assert "TEI-S006" in str(source.diagnostics[-1])


def test_a_text_named_docx_is_a_text() -> None:
    source = read_source(b"ANNA: Hello.", "a.docx")
    assert source.media_type == "text/plain"
    assert "TEI-S006" in str(source.diagnostics[-1])
