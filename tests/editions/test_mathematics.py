"""Formulas in formats of one line: nothing that gives them their meaning is lost."""

import pytest

from tei_toolkit.editions.rendering import render
from tests.editions.pdf_streams import needs_weasyprint
from tests.editions.small_texts import document, text_of

M = "http://www.w3.org/1998/Math/MathML"


def formula(math: str) -> str:
    return f'<p><formula><math xmlns="{M}">{math}</math></formula></p>'


A, B, TWO = "<mi>a</mi>", "<mi>b</mi>", "<mn>2</mn>"
SUM = f"<mrow>{A}<mo>+</mo>{B}</mrow>"


@pytest.mark.parametrize(
    ("math", "expected"),
    [
        (f"<mfrac>{A}{B}</mfrac>", "a/b"),
        (f"<mfrac>{SUM}{TWO}</mfrac>", "(a + b)/2"),
        (f"<msup>{A}{TWO}</msup>", "a^2"),
        (f"<msub>{A}<mtext>max</mtext></msub><mi>c</mi>", "a_max c"),
        (f"<msubsup>{A}{TWO}{SUM}</msubsup>", "a_2^(a + b)"),
        (f"<msup><mfenced>{SUM}</mfenced>{TWO}</msup>", "(a + b)^2"),
        (f'<mfenced open="[" close="]">{A}{B}</mfenced>', "[a, b]"),
        (f"<msqrt>{SUM}</msqrt>", "√(a + b)"),
        (f"<mroot>{A}<mn>3</mn></mroot>", "[3]√(a)"),
        (f"<mfrac><msup>{A}{TWO}</msup>{B}</mfrac>", "a^2/b"),
        ("<mn>1</mn><mn>5</mn><mo>.</mo><mn>4</mn>", "15.4"),
        (f"<mi>x</mi><mo>=</mo><mo>-</mo>{A}", "x = -a"),
        ("<mi>f</mi><mo>&#x2061;</mo><mo>(</mo><mi>x</mi><mo>)</mo>", "f(x)"),
        (
            f"<mtable><mtr><mtd>{A}</mtd>{B}</mtr><mtr><mtd>{TWO}</mtd></mtr></mtable>",
            "[a, b; 2]",
        ),
        (f"<munderover><mo>∑</mo>{A}{B}</munderover>", "∑_a^b"),
        (f"<mmultiscripts>{A}{B}<none/><mprescripts/>{TWO}</mmultiscripts>", "_2a_b"),
    ],
)
def test_a_formula_in_one_line(math: str, expected: str) -> None:
    assert text_of(formula(math)) == expected


@pytest.mark.parametrize("holder", ["semantics", "maction"])
def test_of_a_formula_in_several_notations_the_first_is_read(holder: str) -> None:
    other = '<annotation encoding="application/x-tex">\\alpha</annotation>'
    math = formula(f"<{holder}><mi>α</mi>{other}</{holder}>")
    assert text_of(math) == "α"
    assert b"alpha" not in render(document(math), "html").data.split(b"<article")[1]


def test_attributes_that_change_a_formula_are_kept_and_no_others() -> None:
    fraction = f'<mfrac linethickness="0" href="x" onclick="x">{A}{B}</mfrac>'
    hostile = '<mi mathvariant="x&quot; onload=&quot;x">a</mi>'
    page = render(document(formula(fraction + hostile)), "html").data
    assert b'<mfrac linethickness="0"><mi>a</mi><mi>b</mi></mfrac><mi>a</mi>' in page


def test_what_is_lost_is_said() -> None:
    made = render(document(formula(f"<mfrac>{A}{B}</mfrac>")), "text")
    assert made.messages == ("math: formulas set in one line: 1",)
    assert not render(document(formula(SUM)), "text").messages
    assert (
        b"<mfrac>" in render(document(formula(f"<mfrac>{A}{B}</mfrac>")), "html").data
    )


def test_a_pdf_says_it_too() -> None:
    needs_weasyprint()
    made = render(document(formula(f"<mfrac>{A}{B}</mfrac>")), "pdf")
    assert made.messages == ("math: formulas set in one line: 1",)
