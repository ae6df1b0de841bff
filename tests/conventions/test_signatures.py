"""A signature stands where its whole pattern is found, however it is looked for."""

import re
from pathlib import Path

import pytest

from tei_toolkit.conventions.convention import Signature
from tei_toolkit.conventions.registry import find_conventions
from tei_toolkit.conventions.signatures import Sample, needed

CORPUS = Path(__file__).parent.parent.parent / "corpus" / "transcripts"


def stands(pattern: str, text: str) -> bool:
    return Sample.of(text).has(Signature(pattern, 1.0, "what is tested"))


def test_every_signature_in_every_text() -> None:
    patterns = {s.pattern for c in find_conventions() for s in c.signatures}
    texts = [c.example for c in find_conventions() if c.example]
    texts += [p.read_text("utf-8", "replace") for p in sorted(CORPUS.glob("*.txt"))]
    found = 0
    for text in texts:
        for pattern in patterns:
            expected = re.search(pattern, text, re.MULTILINE) is not None
            assert stands(pattern, text) is expected, pattern
            found += expected
    assert found > len(texts)


@pytest.mark.parametrize(
    ("pattern", "strings"),
    [
        ("Rose Garden", ("Rose Garden",)),
        (r"^\W*Mr\. (?:Vale|Toll):", ("Mr. ",)),
        (r"\s[-–—]+\s(?:Chair|Clerk (?:Ashby|Crane))", ("Chair", "Clerk ")),
        (r"\s[-–—]+\s(?:Chair|Clerk (?:Ashby|Crane))?", ("",)),
        ("(?:Ju(?:ne|ly)|May)", ("Ju", "May")),
        ("(?=Vale)A(?:Hull|x*)", ("A",)),
        ("colou?rs", ("colo",)),
        ("Sitting{2} ab{0,3}", ("Sittin",)),
        ("Hulls+ by", ("Hulls",)),
        ("ab{x", ("ab{x",)),
        (r"\d[abc]*", ("",)),
        ("Hull|[a-z]", ("Hull", "")),
    ],
)
def test_what_every_match_has(pattern: str, strings: tuple[str, ...]) -> None:
    assert needed(pattern) == strings


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("(?i)^hull|goole$", "To HULL", False),
        ("(?i)^hull|goole$", "HULL was", True),
        ("(?i)^hull|goole$", "To GOOLE", True),
    ],
)
def test_case_is_ignored_at_heads_of_lines(
    pattern: str, text: str, *, found: bool
) -> None:
    assert stands(pattern, text) is found


def test_alternatives_that_refer_to_each_other_are_one_pattern() -> None:
    assert stands(r"(?P<a>Hull)|Goole (?(a)x|y)", "Goole y")
