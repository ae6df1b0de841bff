"""Floors under the quality of names and dates, on gold that lies beside the project.

The weights were fitted on some genres of GUM and on WikiGold
(`tools/build_names_weights.py`); these floors stand on documents that they never saw:
the other genres of GUM. Nothing is fitted for dates, so all of GUM counts.
"""

import importlib.util
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tei_toolkit.names.mention import Mention

ROOT = Path(__file__).parent.parent.parent
GOLD = ROOT.parent / "shared" / "ner"
LEARNT = frozenset(
    "news interview bio voyage academic speech textbook vlog court".split()
)
pytestmark = pytest.mark.skipif(
    not (GOLD / "gum.jsonl").exists(), reason=f"the gold is not at {GOLD}"
)


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def quality() -> ModuleType:
    return _module(ROOT / "benchmarks" / "names_quality.py")


@pytest.fixture(scope="module")
def scorer() -> ModuleType:
    return _module(GOLD / "score_names.py")


Found = tuple[list[dict[str, Any]], list[Sequence[Mention]]]


@pytest.fixture(scope="module")
def gum(quality: ModuleType) -> Found:
    documents = quality.load(GOLD / "gum.jsonl")
    return documents, [quality.mentions_of(document) for document in documents]


def _rates(
    quality: ModuleType, scorer: ModuleType, found: Found
) -> tuple[float, float]:
    """Precision and F of names, in per cent."""
    documents, marks = found
    result, _ = scorer.score(documents, [quality.spans_of(m) for m in marks])
    precision, _, f_score = scorer.prf(result["ALL"]["ALL"])
    return 100 * precision, 100 * f_score


def test_names_in_genres_never_learnt_from(
    quality: ModuleType, scorer: ModuleType, gum: Found
) -> None:
    pairs = [p for p in zip(*gum, strict=True) if p[0]["genre"] not in LEARNT]
    unseen = [d for d, _ in pairs], [m for _, m in pairs]
    precision, f_score = _rates(quality, scorer, unseen)
    assert precision >= 90.5
    assert f_score >= 80.9
    spoken = [p for p in pairs if p[0]["genre"] in scorer.SPOKEN]
    precision, f_score = _rates(
        quality, scorer, ([d for d, _ in spoken], [m for _, m in spoken])
    )
    assert precision >= 93
    assert f_score >= 89


def test_dates(quality: ModuleType, gum: Found) -> None:
    score, _ = quality.score_dates(*gum)
    assert score.found >= 0.87 * score.gold
    assert score.right >= 0.735 * score.gold
    assert score.marks - score.wrong >= 0.92 * score.marks
    assert score.calendar_right >= 0.98 * score.calendar
    assert score.sure > 400
    assert score.sure_right >= 0.95 * score.sure


def test_what_is_certain_is_right(
    quality: ModuleType, scorer: ModuleType, gum: Found
) -> None:
    pairs = [p for p in zip(*gum, strict=True) if p[0]["genre"] not in LEARNT]
    count, right = quality.score_cert(
        [d for d, _ in pairs], [m for _, m in pairs], scorer
    )["high"]
    assert count > 100
    assert right >= 0.95 * count
