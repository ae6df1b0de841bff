"""`tei explain` as its users run it."""

from pathlib import Path

from .test_validate import tei


def test_page_by_code_and_by_name(tmp_path: Path) -> None:
    by_code = tei("explain", "TEI-R001", cwd=tmp_path)
    assert by_code.returncode == 0
    assert by_code.stdout == tei("explain", "dangling-pointer", cwd=tmp_path).stdout
    for heading in ("What it reports", "Why it matters", "Wrong", "Right"):
        assert heading in by_code.stdout


def test_grammar_codes_have_pages(tmp_path: Path) -> None:
    assert "namespace" in tei("explain", "RNG004", cwd=tmp_path).stdout


def test_list_and_near_names(tmp_path: Path) -> None:
    listed = tei("explain", cwd=tmp_path).stdout.splitlines()
    assert len(listed) > 60
    done = tei("explain", "dangling-ponter", cwd=tmp_path)
    assert done.returncode == 2
    assert "dangling-pointer" in done.stderr
