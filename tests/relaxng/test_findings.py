"""One fault gives one finding, at its place, with what was expected."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tei_toolkit.relaxng.attribute_derivatives import AttributeDerivatives
from tei_toolkit.relaxng.findings import CODES, Fault, Finding
from tei_toolkit.relaxng.schema import Schema, compile_schema

from .letters import BODY, HEAD, letter, schema


@pytest.fixture(scope="module")
def letters() -> Schema:
    return schema()


def only(letters: Schema, document: bytes) -> Finding:
    findings = letters.validate(document)
    assert [f.message for f in findings] == [findings[0].message]
    return findings[0]


def test_valid(letters: Schema) -> None:
    assert letters.validate(letter(HEAD, BODY)) == []


def test_misspelt_element(letters: Schema) -> None:
    finding = only(letters, letter(HEAD, "<bdoy><p>x</p></bdoy>"))
    assert finding.fault is Fault.UNKNOWN_ELEMENT
    assert (finding.line, finding.column) == (3, 1)
    assert finding.suggestion == "body"
    assert finding.xpath == "/letter[1]/bdoy[1]"


def test_unknown_element_known_by_its_content(letters: Schema) -> None:
    finding = only(letters, letter(HEAD, "<body><ul><item>a</item></ul></body>"))
    assert finding.found == "ul"
    assert finding.suggestion == "list"


def test_renamed_required_element(letters: Schema) -> None:
    finding = only(
        letters, letter("<note><title>T</title><date when='1848'/></note>", BODY)
    )
    assert finding.fault is Fault.MISPLACED_ELEMENT
    assert "head" in finding.expected


@pytest.mark.parametrize(
    ("content", "children", "words"),
    [
        ("item, item", "iii", "no more than 2 <item> may stand here in <a>"),
        ("item, item, item?, item?", "iiiii", "no more than 4 <item> may stand"),
        ("note?, item, item", "niii", "no more than 2 <item> may stand"),
        ("item?, note?", "ii", "<item> may stand only once here in <a>"),
        ("(item, item) & note", "inii", "no more <item> may stand here in <a>"),
        ("item+, note, item?", "iinii", "no more <item> may stand here in <a>"),
    ],
)
def test_how_often_an_element_may_stand(
    content: str, children: str, words: str
) -> None:
    names = {"i": "item", "n": "note"}
    grammar = (
        f"start = element a {{ {content} }} item = element item {{ empty }} "
        "note = element note { empty }"
    )
    inside = "".join(f"<{names[child]}/>" for child in children)
    finding = only(
        compile_schema(grammar.encode(), base="a.rnc"), f"<a>{inside}</a>".encode()
    )
    assert finding.fault is Fault.REPEATED_ELEMENT
    assert words in finding.message


@pytest.mark.parametrize(
    ("content", "inside", "words"),
    [
        (
            "xsd:date | 'none' | h",
            "2020-02-31",
            ["February", "'none' or a date (YYYY-MM-DD), or <h>"],
        ),
        ("xsd:date | 'none' | h", "", ["it needs at least one <h>"]),
        ("xsd:date | 'none' | h", "none<h/>", ["text is not allowed"]),
        ("xsd:date | 'none' | h", "none<x/>", ["<x> is not allowed in <a>"]),
        ("xsd:string { maxLength = '5' }", "ab<x/>", ["<x> is not allowed in <a>"]),
        ("xsd:string { maxLength = '5' }", "<x/>ab", ["<x> is not allowed in <a>"]),
        ("xsd:date", "ab<x/>cd", ["<x> is not allowed in <a>"]),
    ],
)
def test_a_value_beside_elements(content: str, inside: str, words: list[str]) -> None:
    grammar = f"""
        start = element a {{ {content} }} | element b {{ element x {{ empty }} }}
        h = element h {{ empty }}
    """
    schema = compile_schema(grammar.encode(), base="a.rnc")
    finding = only(schema, f"<a>{inside}</a>".encode())
    for part in words:
        assert part.replace("'", '"') in finding.message


@pytest.mark.parametrize(
    ("content", "inside", "words"),
    [
        ("element b { empty }", "<b/>\nx", ", where nothing more may come"),
        ("element * { empty }+", "<b/>\nx<b/>", ", which may contain elements only"),
        ("empty", "x", ", which must be empty"),
        ("empty", "<!--c-->x", ", which must be empty"),
    ],
)
def test_why_text_may_not_stand(content: str, inside: str, words: str) -> None:
    grammar = f"start = element a {{ {content} }}"
    schema = compile_schema(grammar.encode(), base="a.rnc")
    finding = only(schema, f"<a>{inside}</a>".encode())
    assert f"text is not allowed directly in <a>{words}" in finding.message


@pytest.mark.parametrize(
    ("inside", "meant"),
    [
        ("<choice><ic>x</ic></choice>", "sic"),
        ("<ub/>", "lb"),
        ("<gb/><lb/><ub/>", "lb"),
        ("<gb/><ub/>", "gb"),
        ("<sb/>", "lb"),
        ("<sb>x</sb>", "s"),
        ("<if>x</if>", ""),
        ("<u>x</u>", "hi"),
        ("<u who='a'>x</u>", ""),
    ],
)
def test_a_name_that_may_stand_here_is_meant(inside: str, meant: str) -> None:
    grammar = b"""
        start = p
        p = element p { (text | choice | s | hi | gb | lb | pb)* }
        choice = element choice { element sic { text }, element corr { text }? }
        s = element s { text }
        hi = element hi { text }
        gb = element gb { empty }
        lb = element lb { empty }
        pb = element pb { empty }
        unused = element x { element if { text }, u }
        u = element u { attribute who { text }?, text }
    """
    grammar = grammar.replace(b"start = p", b"start = p | unused")
    finding = only(compile_schema(grammar, base="a.rnc"), f"<p>{inside}</p>".encode())
    assert finding.suggestion == meant


def test_text_is_put_where_text_usually_stands() -> None:
    grammar = b"""
        start = element a { (element source { image* } | whole)+ }
        image = element image { text }
        whole = element whole { image*, (element body { p+ } | element group { p+ }) }
        p = element p { text }
    """
    finding = only(compile_schema(grammar, base="a.rnc"), b"<a>x</a>")
    words = "put it into <whole>, there into <body>, there into <p>"
    assert words in finding.message
    finding = only(
        compile_schema(grammar.replace(b")+", b")"), base="a.rnc"),
        b"<a>x\n<whole><body><p/></body></whole></a>",
    )
    words = "put it into the <whole> at line 2, there into <body>, there into <p>"
    assert words in finding.message


@pytest.mark.parametrize(
    ("content", "inside", "words", "suggestion", "expected"),
    [
        ("body, (fw | pb)*", "<body/>\nx", "expected here <fw> or <pb>", "", "fw pb"),
        ("body, (fw | pb)*", "<body/><fw/><fw/>\nx", "such as <fw>", "fw", "fw"),
        ("l+", "<l/>\nx", "such as <l>", "l", "l"),
        ("body, (l | fw)*", "<body/><l/>\nx", "here <fw> or <l>", "", "fw l"),
        (
            "rec",
            "x\n",
            "put it into <rec> with id and key, there into <l>",
            "rec",
            "rec",
        ),
        ("q | pb", "x\n", "expected here <pb> or <q>", "", "pb q"),
    ],
)
def test_what_text_is_put_into(
    content: str, inside: str, words: str, suggestion: str, expected: str
) -> None:
    grammar = f"""
        start = element a {{ {content} }}
        body = element body {{ empty }}
        fw = element fw {{ text }}
        l = element l {{ text }}
        pb = element pb {{ empty }}
        q = element q {{ pb }}
        rec = element rec {{ attribute id {{ text }}, attribute key {{ text }}, l }}
    """
    schema = compile_schema(grammar.encode(), base="a.rnc")
    finding = schema.validate(f"<a>{inside}</a>".encode())[0]
    assert words in finding.message
    assert (finding.suggestion, " ".join(finding.expected)) == (suggestion, expected)


@pytest.mark.parametrize(
    ("children", "words", "absent"),
    [
        (b"<d/>", "put it into an element such as <p>", "<size>"),
        (b"<d/><p/>", "put it into an element such as <p>", "<size>"),
        (b"<d/><mat/>", "put it into <size>", "<p>"),
        (b"<d/><mat/><size/>", "it may stand in the <size> at line 1", "<p>"),
        (b"x<mat/><size/>", "it may stand in the <size> at line 1", "<p>"),
        (b"<d/><d/><mat/>", "put it into <size>", "<p>"),
        (b"<w/><mat/>", "it belongs in", "put it"),
    ],
)
def test_advice_fits_the_siblings(children: bytes, words: str, absent: str) -> None:
    grammar = b"""
        start = element a { p+ | (size?, mat?, size?) }
        p = element p { mixed { (d | w)* } }
        size = element size { mixed { d* } }
        mat = element mat { empty }
        d = element d { empty }
        w = element w { empty }
        other = element b1 { d | w } | element b2 { d | w } | element b3 { d | w }
            | element b4 { d | w } | element b5 { d | w } | element b6 { d | w }
            | element b7 { d | w } | element b8 { d | w } | element b9 { d | w }
        p |= element q { other }
    """
    finding = only(compile_schema(grammar, base="a.rnc"), b"<a>" + children + b"</a>")
    said = finding.message.partition(" (expected")[0]
    assert words in said
    assert absent not in said


def test_misplaced_element_says_where_it_belongs(letters: Schema) -> None:
    finding = only(letters, letter(HEAD, "<body><p>x</p><title>y</title></body>"))
    assert finding.fault is Fault.MISPLACED_ELEMENT
    assert "<head>" in finding.message
    assert finding.documentation == "The title of the letter."


def test_attributes_of_an_element_only_guessed_are_not_told() -> None:
    figures = compile_schema(
        b"start = element figure { element graphic { attribute url { text } } }"
    )
    assert only(figures, b"<figure><img/></figure>").found == "img"
    assert only(figures, b"<figure><zzz src='x'/></figure>").found == "zzz"
    faults = [f.fault for f in figures.validate(b"<figure><grafic src='x'/></figure>")]
    assert faults == [Fault.UNKNOWN_ELEMENT, Fault.UNKNOWN_ATTRIBUTE]


def one_of_many(document: bytes) -> list[Finding]:
    """What is found where <c> needs one of ten elements, <p> among them."""
    many = " | ".join(f"element e{n} {{ empty }}" for n in range(9))
    parts = f"element b {{ element d {{ empty }}? }}, element c {{ ({many} | p)+ }}"
    schema = f"start = element a {{ {parts} }} p = element p {{ empty }}"
    return compile_schema(schema.encode()).validate(document)


def test_what_was_moved_out_of_an_element_that_is_empty_now() -> None:
    (finding,) = one_of_many(b"<a><b><p/></b>\n<c/></a>")
    assert (finding.fault, finding.found) == (Fault.MISPLACED_ELEMENT, "p")
    assert "the <c> at line 2 is empty: perhaps it belongs there" in finding.message


def test_one_of_many_lacking_elsewhere_is_not_the_one_out_of_place() -> None:
    findings = one_of_many(b"<a><b><p/></b><c/><x/></a>")
    assert [(f.fault, f.found) for f in findings] == [
        (Fault.MISPLACED_ELEMENT, "p"),
        (Fault.MISSING_ELEMENT, "c"),
        (Fault.UNKNOWN_ELEMENT, "x"),
    ]


def test_a_name_that_is_known_to_stand_for_another_keeps_its_meaning() -> None:
    schema = b"""start = element p { (ref | graphic)* }
    ref = element ref { attribute target { text }?, attribute n { text }?, text }
    graphic = element graphic { attribute url { text }, text }"""
    findings = compile_schema(schema).validate(b"<p><xref url='a'>b</xref></p>")
    assert [f.suggestion for f in findings] == ["ref", "target"]


def test_children_of_a_root_with_a_prefix() -> None:
    schema = b'default namespace = "u:a" start = element a { element b { empty }+ }'
    document = b'<x:a xmlns:x="u:a"><b/><b/></x:a>'
    (finding,) = compile_schema(schema).validate(document)
    assert finding.message == (
        "<b> has no namespace; write <x:b>, and likewise for all in <x:a>, or add "
        'xmlns="u:a" to <x:a>'
    )


def test_wrapped_element(letters: Schema) -> None:
    finding = only(letters, letter(HEAD, f"<item>{BODY}</item>"))
    assert finding.found == "item"


def test_content_says_what_a_renamed_element_is(letters: Schema) -> None:
    finding = only(letters, letter("<p><title>T</title><date when='1848'/></p>", BODY))
    assert finding.suggestion == "head"
    assert "its content fits <head>" in finding.message


def test_identifiers_in_a_copy_are_not_told() -> None:
    copies = compile_schema(
        b"start = element a { element b { attribute i { xsd:ID } } }"
    )
    faults = [f.fault for f in copies.validate(b"<a><b i='x'/><b i='x'/></a>")]
    assert faults == [Fault.REPEATED_ELEMENT]


def test_tags_left_out_around_elements(letters: Schema) -> None:
    parts = "<title>T</title><date when='1848'/><date when='1849'/><note>n</note>"
    finding = only(letters, letter(parts, BODY))
    assert finding.found == "title"
    assert finding.expected == ("head",)


def test_tags_left_out_around_mixed_text(letters: Schema) -> None:
    loose = "<body>Dear <name>Ann</name>, see <note>n</note> below.<p>x</p></body>"
    finding = only(letters, letter(HEAD, loose))
    assert finding.fault is Fault.MISPLACED_TEXT
    assert finding.suggestion == "p"


def test_faults_after_tags_left_out_are_found(letters: Schema) -> None:
    loose = "<body>Dear <name>Ann</name>.<p>x</p>more<p><nmae/></p></body>"
    faults = [finding.fault for finding in letters.validate(letter(HEAD, loose))]
    text = Fault.MISPLACED_TEXT
    assert faults == [text, text, Fault.UNKNOWN_ELEMENT]


def test_each_loose_text_is_found(letters: Schema) -> None:
    loose = "<body><p>x</p>\none\n<p>y</p>\ntwo\n<p>z</p></body>"
    found = [f.found for f in letters.validate(letter(HEAD, loose))]
    assert found == ["one", "two"]


PARENTS = compile_schema(
    b"""
    grammar {
      start = element body { head?, (p | series)+, section* }
      head = element head { text }
      p = element p { (text | date)* }
      date = element date { text }
      series = element list { head?, item+ }
      item = element item { text | p+ }
      section = element div { head?, p+ }
    }
    """
)


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<p/>\n<date/>\n<date/>\n<p/>\ntext", "2 3 5"),
        ("<p/>\n<date/>\ntext\n<date/>\n<p/>", "2 3 4"),
        ("<p/>\n<head/>\n<p/>\n<head/>", "2 4"),
        ("<p/><div><p/></div>\n<p/>\n<p/>\n<list><item/></list>", "2 3 4"),
        ("<p/>\n<item/>\n<item/>\n<p/>\n<item/>", "2 3 5"),
        ("one\n<p/>two\n<p/>three\n<date/>\n<p/>four\n<p/>", "1 2 3 4 5"),
    ],
)
def test_every_place_is_named(body: str, lines: str) -> None:
    findings = PARENTS.validate(f"<body>{body}</body>".encode())
    named = {str(f.line) for f in findings}
    for finding in findings:
        _, _, more = finding.message.partition("; also out of place: ")
        named.update(re.findall(r"\d+", more))
    assert sorted(named) == lines.split()


def test_places_in_succession_are_told_as_a_run() -> None:
    places = "<date/>\n" * 5 + "\n<date/>\n<date/>"
    finding = only(PARENTS, f"<body><p/>{places}<p/></body>".encode())
    assert finding.message.endswith("place: <date> at lines 2–5, 7 and 8")


def test_element_that_may_follow_its_parent(letters: Schema) -> None:
    finding = only(letters, letter(HEAD, "<body><p>x<list><item/></list></p></body>"))
    assert "it may follow <p>" in finding.message


def test_attribute_under_another_name_is_not_missed(letters: Schema) -> None:
    document = letter("<head><title/><date datetime='1848'/></head>", BODY)
    finding = only(letters, document)
    assert finding.fault is Fault.UNKNOWN_ATTRIBUTE
    assert finding.suggestion == "when"


def test_missing_element_before_another(letters: Schema) -> None:
    finding = only(letters, letter("<head><date when='1848'/></head>", BODY))
    assert finding.fault is Fault.MISSING_ELEMENT
    assert finding.expected == ("title",)
    assert finding.found == "date"


def test_missing_element_at_the_end(letters: Schema) -> None:
    finding = only(letters, letter("<head>", "<title>T</title>", "</head>", BODY))
    assert finding.fault is Fault.MISSING_ELEMENT
    assert (finding.line, finding.related_line) == (4, 2)
    assert finding.expected == ("date",)


def test_empty_element(letters: Schema) -> None:
    finding = only(letters, letter(HEAD, "<body><list/></body>"))
    assert finding.message == "<list> is empty; it needs at least one <item>"


def test_swapped_elements(letters: Schema) -> None:
    finding = only(letters, letter(BODY, HEAD))
    assert finding.fault is Fault.WRONG_ORDER
    assert finding.related_line == 3


def test_element_too_late(letters: Schema) -> None:
    finding = only(letters, letter(HEAD, BODY, "<opener>x</opener>"))
    assert finding.fault is Fault.WRONG_ORDER
    assert finding.expected == ("body",)


def test_repeated_element(letters: Schema) -> None:
    finding = only(letters, letter(HEAD, BODY, BODY))
    assert finding.fault is Fault.REPEATED_ELEMENT


def test_loose_text(letters: Schema) -> None:
    finding = only(letters, letter(HEAD, "<body>loose\n<p>x</p></body>"))
    assert finding.fault is Fault.MISPLACED_TEXT
    assert (finding.line, finding.column) == (3, 7)
    assert finding.suggestion == "p"


def test_unknown_attribute_on_its_own_line(letters: Schema) -> None:
    document = letter(HEAD, "<body><note\n  n='1'\n  nn='2'>x</note></body>")
    finding = only(letters, document)
    assert finding.fault is Fault.UNKNOWN_ATTRIBUTE
    assert (finding.line, finding.column) == (5, 3)
    assert finding.xpath == "/letter[1]/body[1]/note[1]/@nn"


def test_missing_attribute(letters: Schema) -> None:
    finding = only(letters, letter("<head><title/><date>x</date></head>", BODY))
    assert finding.fault is Fault.MISSING_ATTRIBUTE
    assert finding.expected == ("when",)


@pytest.mark.parametrize(
    ("value", "words", "suggestion"),
    [
        ("1848-13-01", "no month 13", ""),
        ("1847-02-29", "February 1847 has only 28 days", ""),
        ("1848-3-1", "did you mean", "1848-03-01"),
        ("21.3.1848", "did you mean", "1848-03-21"),
        ("21 March 1848", "did you mean", "1848-03-21"),
        ("c. 1848", "did you mean", "1848"),
        ("1848-1850", "it is a range", ""),
        ("", "it is empty", ""),
    ],
)
def test_impossible_date(
    letters: Schema, value: str, words: str, suggestion: str
) -> None:
    document = letter(f"<head><title/><date when='{value}'/></head>", BODY)
    finding = only(letters, document)
    assert finding.fault is Fault.BAD_VALUE
    assert words in finding.message
    assert finding.suggestion == suggestion


def test_enumerated_value(letters: Schema) -> None:
    opener = "<opener><salute kind='warn'>Dear</salute></opener>"
    finding = only(letters, letter(HEAD, opener, BODY))
    assert set(finding.expected) == {"formal", "warm"}
    assert finding.suggestion == "warm"


def test_bad_content(letters: Schema) -> None:
    finding = only(letters, letter(HEAD, BODY, "<closer><count>two</count></closer>"))
    assert finding.fault is Fault.BAD_CONTENT
    assert "a whole number" in finding.message


def test_missing_namespace(letters: Schema) -> None:
    finding = only(letters, f"<letter>{HEAD}{BODY}</letter>".encode())
    assert finding.fault is Fault.WRONG_NAMESPACE
    assert finding.suggestion == "http://example.org/letters"


def test_foreign_markup_is_reported_once(letters: Schema) -> None:
    svg = "<svg xmlns='http://www.w3.org/2000/svg'><g><path/></g></svg>"
    finding = only(letters, letter(HEAD, f"<body><p>{svg}</p></body>"))
    assert finding.found == "svg"


def test_dangling_reference_and_duplicate_id(letters: Schema) -> None:
    name = "<body><p><name ref='nobody'>x</name></p></body>"
    finding = only(letters, letter(HEAD, name, attributes=" xml:id='a'"))
    assert finding.fault is Fault.DANGLING_IDREF
    assert finding.found == "nobody"


def test_several_faults_come_in_order(letters: Schema) -> None:
    document = letter(
        "<head><title/><date when='x'/></head>",
        "<body><p foo='1'>x</p><q>y</q></body>",
    )
    faults = [finding.fault for finding in letters.validate(document)]
    assert faults == [
        Fault.BAD_VALUE,
        Fault.UNKNOWN_ATTRIBUTE,
        Fault.UNKNOWN_ELEMENT,
    ]


def test_an_unclosed_element_that_holds_nothing_is_told_at_its_place() -> None:
    small = compile_schema(b"start = element a { (text | element lb { empty })* }")
    (finding,) = small.validate(b"<a>\n<lb> x\n</a>")
    assert finding.message == "<lb> is never closed; write <lb/>"
    assert (finding.line, finding.column, finding.suggestion) == (2, 1, "<lb/>")


@pytest.mark.parametrize(
    ("document", "words", "line"),
    [
        (b"<a>\nb & c</a>", "&amp;", 2),
        (b"<a>\nb < c</a>", "&lt;", 2),
        (b"<a>\n<b>\n</a>", "<b> opened at line 2 is never closed", 3),
        (b"<abc>\n</acb>", "did you mean </abc>", 2),
        (b"<a>\n&nbsp;</a>", "&#xA0;", 2),
        (b"<a>\n", "ends before <a>", 2),
        (b"<a/>\n<b/>", "one root element", 2),
        (b"", "empty", 1),
        (b"plain text", "not XML", 1),
        (b"<a x='1' x='2'/>", "twice", 1),
        (b"<p:a/>", "prefix", 1),
        (b"<a>\xff\xfe</a>", "encoding", 1),
        (b"<?xml version='1.0' encoding='klingon'?><a/>", "encoding", 1),
    ],
)
def test_not_well_formed(
    letters: Schema, document: bytes, words: str, line: int
) -> None:
    findings = [
        finding
        for finding in letters.validate(document)
        if finding.fault is Fault.NOT_WELL_FORMED
    ]
    assert len(findings) == 1
    assert words in findings[0].message
    assert findings[0].line == line


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32", "latin-1", "cp1251"])
def test_encodings(letters: Schema, encoding: str) -> None:
    text = letter(HEAD, BODY).decode()
    document = f'<?xml version="1.0" encoding="{encoding}"?>\n{text}'.encode(encoding)
    assert letters.validate(document) == []


def test_multibyte_encoding(letters: Schema) -> None:
    text = letter(HEAD, "<body><p>日本</p></body>").decode()
    document = f'<?xml version="1.0" encoding="shift_jis"?>{text}'.encode("shift_jis")
    assert letters.validate(document) == []


class _Pipe(io.RawIOBase):
    """A stream that cannot seek."""

    def __init__(self, content: bytes) -> None:
        self.content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]  # narrower
        return self.content.readinto(buffer)


def test_sources_give_the_same(letters: Schema, tmp_path: Path) -> None:
    document = letter(HEAD, "<body><q/></body>")
    path = tmp_path / "letter.xml"
    path.write_bytes(document)
    expected = letters.validate(document)
    assert expected
    assert letters.validate(path) == expected
    assert letters.validate(str(path)) == expected
    with path.open("rb") as file:
        assert letters.validate(file) == expected
    pipe = io.BufferedReader(_Pipe(document))  # type: ignore[type-var]  # it is raw
    assert letters.validate(pipe) == expected


def test_codes_are_unique() -> None:
    assert len(set(CODES.values())) == len(Fault)


CHAPTER = b"""
start = element c { (p+ | (s?, l?)), h* }
p = element p { text }
s = element s { mix }
l = element l { mix }
h = element h { text }
mix = (text | d)*
d = element d { p+ }
"""


@pytest.mark.parametrize(
    "inside",
    ["<foo>x</foo><s/><l/>", "<d>x</d><s/><l/>", "<s/><foo>x</foo><l/>", "<foo/><p/>"],
)
def test_what_follows_a_stranger_is_not_blamed(inside: str) -> None:
    (finding,) = compile_schema(CHAPTER).validate(f"<c>{inside}</c>".encode())
    assert finding.found in ("foo", "d")


POEM = b"""
start = element poem { lg+ }
lg = element lg { head?, (l | lg | add | corr | del)+ }
head = element head { text }
l = element l { (text | add | corr | del)* }
add = element add { (text | corr | del)* }
corr = element corr { (text | add | del)* }
del = element del { (text | add | corr)* }
"""


def test_the_natural_part_is_named_first() -> None:
    poem = compile_schema(
        POEM.replace(b"del)+", b"del | a | b | c | e | f)+")
        + b"""
        a = element a { del? } b = element b { del? } c = element c { del? }
        e = element e { del? } f = element f { del? }"""
    )
    lines = "<lg><l><add/><corr/></l></lg>"
    (empty,) = poem.validate(f"<poem>{lines}<lg/></poem>".encode())
    assert "it needs at least one <l>" in empty.message
    (text,) = poem.validate(f"<poem>{lines}<lg>A line</lg></poem>".encode())
    assert "put it into an element such as <l>" in text.message


def test_letters_in_another_order_are_nearest() -> None:
    schema = compile_schema(
        b"start = element t { (element lg { element l { text }+ } | "
        b"element gb { empty } | element glyph { text })* }"
    )
    (finding,) = schema.validate(b"<t><gl><l>a</l></gl></t>")
    assert finding.suggestion == "lg"


PAIRS = b"""
start = element t { (sic | corr | reg | element choice { sic, corr })* }
sic = element sic { attribute corresp { text }?, text }
corr = element corr { attribute cause { text }?, text }
reg = element reg { attribute original { text }?, text }
"""


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("sic corr", "<choice><sic>…</sic><corr>…</corr></choice>"),
        ("corr sic", "<choice><corr>…</corr><sic>…</sic></choice>"),
        ("reg orig", 'did you mean "original"?'),
        ("sic corres", 'did you mean "corresp"?'),
    ],
)
def test_attributes_of_p4_that_are_elements_now(tag: str, words: str) -> None:
    (finding,) = compile_schema(PAIRS).validate(
        f'<t><{tag}="a">b</{tag[:4].strip()}></t>'.encode()
    )
    assert words in finding.message


@pytest.mark.parametrize(
    ("value", "suggestion"),
    [("en GB", "en-GB"), ("english language", ""), (" en", "en")],
)
def test_a_language_is_no_tag_because_of_its_hyphens(
    value: str, suggestion: str
) -> None:
    schema = compile_schema(b"start = element t { attribute l { xsd:language } }")
    findings = schema.validate(f'<t l="{value}"/>'.encode())
    assert [f.suggestion for f in findings] == [suggestion] * len(findings)


@pytest.mark.parametrize(
    ("name", "value", "suggestion"),
    [
        ("target", "#p1,#d1", "#p1 #d1"),
        ("target", "#p1;#d1 #x", "#p1 #d1 #x"),
        ("target", "a.xml#p1,b.xml#d1", "a.xml#p1 b.xml#d1"),
        ("target", "##p1", "#p1"),
        ("target", "#p1#", "#p1"),
        ("target", "#p1#lost,more", ""),
        ("url", "#p1,#d1", ""),
        ("url", "#p1#", "#p1"),
        ("url", "my pic.jpg", "my%20pic.jpg"),
        ("url", "Anna Brown", ""),
    ],
)
def test_a_pointer_is_proposed_that_leads_where_it_was_meant_to(
    name: str, value: str, suggestion: str
) -> None:
    schema = compile_schema(
        b"start = element ref { attribute url { xsd:anyURI { pattern='\\S+' } }?,"
        b" attribute target { list { xsd:anyURI+ } }? }"
    )
    (finding,) = schema.validate(f'<ref {name}="{value}"/>'.encode())
    assert finding.suggestion == suggestion


REFERENCES = b"""
start = element t { e* }
e = element e { attribute id { xsd:ID }?, attribute ref { xsd:IDREF }? }
"""


def test_no_identifier_is_proposed_that_is_taken() -> None:
    schema = compile_schema(REFERENCES)
    (finding,) = schema.validate(b'<t><e id="_2ed"/><e id="2ed"/></t>')
    assert finding.suggestion == ""
    (finding,) = schema.validate(b'<t><e id="2ed"/><e id="_2ed"/></t>')
    assert finding.suggestion == ""
    assert "_2ed" not in finding.message
    (finding,) = schema.validate(b'<t><e id="_3ed"/><e id="2ed"/></t>')
    assert finding.suggestion == "_2ed"


def test_the_identifier_that_was_meant() -> None:
    document = b'<t><e\n ref="edition"/><e id="editon"/><e id="c"/></t>'
    (finding,) = compile_schema(REFERENCES).validate(document)
    assert (finding.line, finding.column) == (2, 2)
    assert finding.suggestion == "editon"


@pytest.mark.parametrize(
    ("given", "suggestion", "words"),
    [
        ("REF='#x'", "ref", 'did you mean "ref"?'),
        ("Type='a'", "type", 'did you mean "type"?'),
        ("type='a' Type='b'", "", 'it is spelt "type", which is there already'),
    ],
)
def test_another_case_of_an_attribute_is_meant_before_all_else(
    given: str, suggestion: str, words: str
) -> None:
    names = ("type", "role", "key", "ref", "xml:id")
    inside = ", ".join(f"attribute {name} {{ text }}?" for name in names)
    schema = compile_schema(f"start = element name {{ {inside} }}".encode())
    finding = only(schema, f"<name {given}/>".encode())
    assert finding.suggestion == suggestion
    assert words in finding.message


def test_values_are_looked_up_once_for_many_unknown_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls: list[str] = []
    values = AttributeDerivatives.values

    def counted(
        self: AttributeDerivatives, contents: Iterable[int], name: str
    ) -> list[int]:
        calls.append(name)
        return values(self, contents, name)

    monkeypatch.setattr(AttributeDerivatives, "values", counted)
    names = "".join(f" | element e{i} {{ attribute n {{ text }} }}" for i in range(40))
    schema = compile_schema(f"start = element a {{ (text{names})* }}".encode())
    inside = "".join(f"<unheard{i} n='1'/>" for i in range(50))
    assert len(schema.validate(f"<a>{inside}</a>".encode())) == 50
    assert 0 < len(calls) < 100


def test_attribute_of_several_namespaces_is_suggested_in_order() -> None:
    spaces = "".join(f'namespace n{n} = "urn:{n}"\n' for n in range(9))
    parts = ", ".join(f"attribute n{n}:a {{ text }}?" for n in range(9))
    compiled = compile_schema(f"{spaces}start = element e {{ {parts} }}".encode())
    declared = " ".join(f'xmlns:n{n}="urn:{n}"' for n in range(9))
    finding = compiled.validate(f'<e {declared} a="1"/>'.encode())[0]
    assert finding.suggestion == "n0:a"
