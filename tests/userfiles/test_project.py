"""The project file: what it may say, and how a slip in it is told."""

import pytest

from tei_toolkit.errors import UsageError
from tei_toolkit.userfiles.project import read_project

FULL = """\
[project]
publisher = "Hull Press"
pub-place = "Hull"
date = 2024-05-01
idno = "https://example.org/debates"
licence = "CC BY 4.0"
licence-target = "https://creativecommons.org/licenses/by/4.0/"
availability = "free"
funder = "The Harbour Fund"
editor = "Anna Crane"
meeting = "First meeting"
corpus = "Minutes of the harbour"
parliament = "Hull Town Council"
source-url = "https://example.org/minutes"
edition = "Second edition"
description = \"\"\"
Made for
the harbour.\"\"\"

[[project.responsibility]]
name = "Tom Vale"
resp = "proofreading"
ref = "https://orcid.org/0000-0000-0000-0000"
"""


def test_everything_can_be_said() -> None:
    project = read_project(FULL.encode(), "tei.toml")
    assert project.date == "2024-05-01"
    assert project.description == "Made for the harbour."
    assert project.responsibilities[0].resp == "proofreading"
    assert None not in {getattr(project, name) for name in project.__match_args__}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("publisher = 'x'", "outside"),
        ("[validate]\nx = 1", r"no table \[project\]"),
        ("project = 1", r"no table \[project\]"),
        ("[project]\npublsher = 'x'", "no key 'publsher'"),
        ("[project]\npublisher = 1", "quotation marks"),
        ("[project]\npublisher = ''", "empty"),
        ('[project]\npublisher = "a\\u0000b"', r"U\+0000"),
        ('[project]\npublisher = "\\uFFFE"', r"U\+FFFE"),
        ("[project]\ndate = 'soon'", "ISO 8601"),
        ("[project]\ndate = '2024-02-30'", "ISO 8601"),
        ("[project]\ndate = 2024-05-01T10:00:00", "ISO 8601"),
        ("[project]\nidno = '10.1234/5'", "no address"),
        ("[project]\nlicence-target = 'CC BY'", "no address"),
        ("[project]\nsource-url = 'example.org/a'", "no address"),
        ("[project]\nsource-url = 'JavaScript:alert(1)'", "no address"),
        ("[project]\nlicence = 'x'\navailability = 'open'", "free, restricted"),
        ("[project]\navailability = 'free'", "needs a licence"),
        ("[project]\nresponsibility = 'Ann'", r"\[\[project.responsibility\]\]"),
        ("[[project.responsibility]]\nname = 'Ann'", "needs 'name' and 'resp'"),
        ("[[project.responsibility]]\nname = 1\nresp = 'x'", "quotation marks"),
        ("[[project.responsibility]]\nname = ''\nresp = 'x'", "empty"),
        ("[[project.responsibility]]\nname = 'A'\nresp = 'x'\nref = 'me'", "orcid"),
        ("[[project.responsibility]]\nname = 'A'\nresp = 'x'\norcid = '1'", "orcid"),
        ("[project", "no TOML"),
        ("a = " + "[" * 100_000, "tei.toml"),
    ],
)
def test_a_slip_is_told(text: str, words: str) -> None:
    with pytest.raises(UsageError, match=words) as caught:
        read_project(text.encode(), "tei.toml")
    assert str(caught.value).startswith("tei.toml: ")
