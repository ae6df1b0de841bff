"""A signature stands where its whole pattern is found, however it is looked for."""

import re
from pathlib import Path

import pytest

from tei_toolkit.conventions.convention import Signature
from tei_toolkit.conventions.detection import _needed, _stands
from tei_toolkit.conventions.registry import find_conventions
from tei_toolkit.sources.text import split_lines

CORPUS = Path(__file__).parent.parent.parent / "corpus" / "transcripts"


def stands(pattern: str, text: str) -> bool:
    heads = [start for start, end in split_lines(text) if text[start:end].strip()]
    return _stands(Signature(pattern, 1.0, "what is tested"), text, heads)


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
    ("pattern", "needed"),
    [
        ("Rose Garden", "Rose Garden"),
        (r"^\W*Mr\. (?:Vale|Toll):", "Mr. "),
        ("colou?rs", "colo"),
        ("Sitting{2} ab{0,3}", "Sittin"),
        ("Hulls+ by", "Hulls"),
        ("ab{x", "ab{x"),
        ("(?i)hull", ""),
        (r"\d[abc]*", ""),
    ],
)
def test_what_every_match_has(pattern: str, needed: str) -> None:
    assert _needed(pattern) == needed


def test_alternatives_that_refer_to_each_other_are_one_pattern() -> None:
    assert stands(r"(?P<a>Hull)|Goole (?(a)x|y)", "Goole y")
