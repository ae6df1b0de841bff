"""Names in lists with the family name first, firms, and titles of others."""

from lxml import etree

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.names.analysis import AnalysisOptions
from tei_toolkit.names.annotating import AnnotateOptions

TALK = "MS. MARTINEZ: Where were you?\n\nMR. BROWN: Here.\n\nMS. MARTINEZ: When?\n"


def _names(text: str) -> list[tuple[str, str]]:
    """The words and the `ref` of each name of a person in the text."""
    options = ConvertOptions(language="en", names=AnnotateOptions(AnalysisOptions()))
    root = etree.fromstring(convert(text.encode(), "talk.txt", options).to_bytes())
    body = root.find("{*}text")
    assert body is not None
    return [
        (" ".join("".join(name.itertext()).split()), name.get("ref") or "")
        for name in body.iter("{*}persName")
    ]


def test_a_line_with_the_family_name_first_names_one_person() -> None:
    lists = "Debbie Wise was there.\n\nAbrahams, Debbie\n\nGreenwood, Lilian\n"
    found = dict(_names(lists))
    assert found["Abrahams, Debbie"] == "#abrahams"
    assert "Debbie" not in found


def test_what_is_said_to_somebody_is_no_entry_of_a_list() -> None:
    said = "Thanks, Ned.\n\nYes, Shaun.\n\nSorry, Mr. Price\n\nGo on."
    found = [name for name, _ in _names(f"{said}\n\nSo said Ned Price.")]
    assert found == ["Ned", "Shaun", "Mr. Price", "Ned Price"]


def test_a_firm_is_not_the_person_of_its_name() -> None:
    text = f"{TALK}\nMR. BROWN: We are at the offices of Martinez & Chen, LLP, in town."
    assert "Martinez" not in dict(_names(text))


def test_what_the_person_before_is_called_is_no_title() -> None:
    text = f"WALTER P. DELROY, Maine, Chairman EVELYN STROUD, Oregon\n\n{TALK}"
    assert "Chairman EVELYN STROUD" not in dict(_names(text))
