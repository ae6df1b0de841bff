"""Every rule: its page is whole and its examples do what the page says."""

import re
from pathlib import Path

import pytest
from lxml import etree

from tei_toolkit.explanations import explanation_page, list_of_kinds
from tei_toolkit.validation.catalogue import all_kinds
from tei_toolkit.validation.document import read_document
from tei_toolkit.validation.fixing import apply_edits
from tei_toolkit.validation.rule import Rule
from tei_toolkit.validation.rule_runs import finding_of
from tei_toolkit.validation.rulebook import find_rules
from tei_toolkit.validation.view import View

from .examples import examples_of, write_example

RULES = find_rules()


def findings(rule: Rule, path: Path) -> list[str]:
    document = read_document(path.name, path)
    assert document.tree is not None
    view = View(document, document.tree.getroot())
    return [finding_of(rule, hit, view).message for hit in rule.check(view)]


def test_there_are_enough() -> None:
    assert len(RULES) >= 40


def test_codes_and_names_are_unique() -> None:
    kinds = all_kinds()
    assert len({kind.code for kind in kinds}) == len(kinds)
    assert len({kind.name for kind in kinds}) == len(kinds)


def test_no_code_is_declared_twice() -> None:
    package = Path(__file__).parents[2] / "tei_toolkit"
    declared = re.compile(r'DiagnosticKind\(\s*(?:code=)?"([A-Z0-9-]+)"')
    codes = [
        code
        for path in package.rglob("*.py")
        for code in declared.findall(path.read_text(encoding="utf-8"))
    ]
    assert len(codes) > 20
    assert sorted(set(codes)) == sorted(codes)


def test_codes_of_converting_are_explained() -> None:
    for code in ("TEI-C001", "TEI-S001", "TEI-M001", "TEI-R001", "RNG001"):
        page = explanation_page(code)
        assert page.startswith(f"# {code} ")
        assert "\n### What it reports\n\n" in page
    assert "TEI-S005" in list_of_kinds()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_page_is_whole(rule: Rule) -> None:
    for heading in ("What it reports", "Why it matters", "Wrong", "Right"):
        assert f"### {heading}\n" in rule.explanation
    assert len(examples_of(rule)) >= 2


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_examples(rule: Rule, tmp_path: Path) -> None:
    for kind, text in examples_of(rule):
        path = write_example(tmp_path, text)
        found = findings(rule, path)
        if kind == "Wrong":
            assert found, "the wrong example is found right"
        else:
            assert not found


_VALUE = re.compile(r"""\s(?!xmlns)[\w:]+\s*=\s*["']([^"'<]*)["']|>([^<>]+)<""")
_FRAME = frozenset(("An example", "Unpublished", "Born digital", "Text.", "x"))
_HOSTILE = (
    *("\u00b2", "1" * 5000, "0" * 5000 + "1", "x" * 300 + ".xml#x", "../" * 3000),
    *("%00", "//[", "{0}", "(", "a{99999999999}", "#", "nan", f"2020-{'1' * 5000}"),
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_no_value_stops_a_rule(rule: Rule, tmp_path: Path) -> None:
    for _, text in examples_of(rule):
        for match in _VALUE.finditer(text):
            start, end = match.span(match.lastindex or 0)
            if text[start:end] in _FRAME:
                continue
            for value in _HOSTILE:
                changed = text[:start] + value + text[end:]
                path = write_example(tmp_path, changed)
                document = read_document(path.name, path)
                if document.tree is not None:
                    view = View(document, document.tree.getroot())
                    list(rule.check(view))
                    list(rule.fix(view) if rule.fix else ())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_right_examples_break_no_other_rule(rule: Rule, tmp_path: Path) -> None:
    for kind, text in examples_of(rule):
        if kind == "Right":
            path = write_example(tmp_path, text)
            for other in RULES:
                if other.severity == "error":
                    assert findings(other, path) == [], other.code


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.fix], ids=lambda rule: rule.code
)
def test_fix_remedies_and_keeps_the_rest(rule: Rule, tmp_path: Path) -> None:
    for kind, text in examples_of(rule):
        path = write_example(tmp_path, text)
        document = read_document(path.name, path)
        assert document.tree is not None
        assert rule.fix is not None
        edits = list(rule.fix(View(document, document.tree.getroot())))
        if kind == "Right":
            assert edits == []
            continue
        assert edits
        path.write_bytes(apply_edits(document.utf8, edits))
        etree.fromstring(path.read_bytes())
        assert findings(rule, path) == []


def test_one_word_is_told_without_its_number(tmp_path: Path) -> None:
    rule = next(rule for rule in RULES if rule.name == "not-nfc")
    path = tmp_path / "a.xml"
    said = '"e\u0301" is not in Unicode Normalization Form C'
    for words, more in (
        ("e\u0301", ""),
        ("e\u0301 a\u0301", " (2 such words in the file)"),
    ):
        path.write_text(f'<p xmlns="http://www.tei-c.org/ns/1.0">{words}</p>', "utf-8")
        assert findings(rule, path) == [said + more]
