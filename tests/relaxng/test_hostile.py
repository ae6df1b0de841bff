"""Hostile documents and schemas: bounded time and memory, no traceback."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest

from tei_toolkit.relaxng.errors import SchemaError
from tei_toolkit.relaxng.findings import Fault
from tei_toolkit.relaxng.schema import Schema, compile_schema

from .letters import BODY, HEAD, letter, schema

RNG = 'xmlns="http://relaxng.org/ns/structure/1.0"'
ANYTHING = b"""
start = any
any = element * { (attribute * { text } | text | any)* }
"""
NESTED = b"start = a\na = element a { a? }"
DEPTH = 100_000


@pytest.fixture(scope="module")
def anything() -> Schema:
    return compile_schema(ANYTHING)


def test_deep_document(anything: Schema) -> None:
    nested = compile_schema(NESTED)
    document = b"<a>" * DEPTH + b"</a>" * DEPTH
    assert nested.is_valid(document)
    assert anything.is_valid(document)
    broken = b"<a>" * 2_000 + b"<b/>" + b"</a>" * 2_000
    assert [f.found for f in nested.validate(broken)] == ["b"]


def test_deep_invalid_document() -> None:
    findings = compile_schema(NESTED).validate(b"<a>" * DEPTH)
    assert [finding.fault for finding in findings] == [Fault.NOT_WELL_FORMED]


def test_long_attribute(anything: Schema, tmp_path: Path) -> None:
    path = tmp_path / "long.xml"
    path.write_bytes(b'<a x="' + b"y" * 10_000_000 + b'"/>')
    started = time.process_time()
    assert anything.is_valid(path)
    assert time.process_time() - started < 5
    finding = compile_schema(NESTED).validate(path)[0]
    assert finding.found == "x"


def test_long_text(anything: Schema) -> None:
    assert anything.is_valid(b"<a>" + b"y" * 20_000_000 + b"</a>")


def test_many_attributes(anything: Schema) -> None:
    attributes = " ".join(f'a{n}="{n}"' for n in range(10_000))
    assert anything.is_valid(f"<a {attributes}/>".encode())


def test_many_names_and_orders_do_not_fill_the_tables(anything: Schema) -> None:
    inside = "".join(f'<e{n} a{n}="1" b{n % 7}="2"/>' for n in range(50_000))
    assert anything.is_valid(f"<a>{inside}</a>".encode())
    memory = anything._memory
    assert sum(map(len, memory.moves)) + sum(map(len, memory.shapes)) < 100_000


def test_many_findings_are_bounded() -> None:
    document = b"<a>" + b"<b/>" * 30_000 + b"</a>"
    findings = compile_schema(NESTED).validate(document)
    assert 1 < len(findings) <= 10_000


def test_entity_bomb(anything: Schema) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    document = f'<!DOCTYPE a [<!ENTITY e0 "lol">{entities}]><a>&e11;</a>'
    started = time.process_time()
    findings = anything.validate(document.encode())
    assert time.process_time() - started < 10
    assert [finding.fault for finding in findings] == [Fault.NOT_WELL_FORMED]
    assert "entities" in findings[0].message


def test_quadratic_entities(anything: Schema) -> None:
    document = f'<!DOCTYPE a [<!ENTITY e "{"x" * 100_000}">]><a>{"&e;" * 20_000}</a>'
    started = time.process_time()
    anything.validate(document.encode())
    assert time.process_time() - started < 10


def test_external_entity_is_not_read(anything: Schema, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    document = f'<!DOCTYPE a [<!ENTITY e SYSTEM "{secret.as_uri()}">]><a>&e;</a>'
    findings = anything.validate(document.encode())
    assert [finding.fault for finding in findings] == [Fault.EXTERNAL_ENTITY]
    assert "secret" not in findings[0].message


def test_external_dtd_is_not_read(anything: Schema) -> None:
    document = b'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd"><a/>'
    assert anything.validate(document) == []


def test_internal_entities_are_text(anything: Schema) -> None:
    document = b'<!DOCTYPE a [<!ENTITY e "<b/>">]><a>&e;</a>'
    assert compile_schema(NESTED).validate(document)[0].found == "b"
    assert anything.validate(document) == []


@pytest.mark.parametrize(
    "schema",
    [
        b"<group %s>" % RNG.encode() * 5_000,
        (f"<element name='a' {RNG}>" + "<group>" * 1_000 + "<empty/>").encode(),
        b"start = " + b"(" * 5_000 + b"empty",
        b"start = element a { " * 5_000,
        b"start = d0\n" + b"\n".join(b"d%d = d%d?" % (n, n + 1) for n in range(5_000)),
        b"start = start",
        b"start = a\na = a",
        b'include "http://example.org/x.rnc"',
        b'start = external "http://example.org/x.rnc"',
        b"start = element a { xsd:string { pattern = '((((((((' } }",
        b"\x00\x01\x02",
        b"<",
        b"",
        b"[[[[",
        b'start = "unclosed',
        b"start = element \\x{FFFFFFFF} { empty }",
    ],
    ids=range(16),
)
def test_wrong_schema_has_a_place(schema: bytes) -> None:
    with pytest.raises(SchemaError) as caught:
        compile_schema(schema)
    assert caught.value.reason


def test_schema_that_includes_itself(tmp_path: Path) -> None:
    one, other = tmp_path / "one.rnc", tmp_path / "other.rnc"
    one.write_text('include "other.rnc"')
    other.write_text('# a comment\ninclude "one.rnc"')
    with pytest.raises(SchemaError, match="includes itself") as caught:
        compile_schema(one)
    assert caught.value.line in (1, 2)


def test_learning_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was learnt is forgotten when there is too much of it."""
    letters = schema()
    first = letters.validate(letter("<q/>", BODY))
    learnt = letters._memory
    monkeypatch.setattr("tei_toolkit.relaxng.schema.STATE_LIMIT", 3)
    assert letters.validate(letter("<q/>", BODY)) == first
    assert letters._memory is not learnt
    assert letters.is_valid(letter(HEAD, BODY))
    compiled = letters._compiled
    assert compiled is not None
    monkeypatch.setattr("tei_toolkit.relaxng.schema.LEARNT_LIMIT", -1)
    assert letters.validate(letter("<q/>", BODY)) == first


def test_unknown_encoding_of_a_schema() -> None:
    with pytest.raises(SchemaError, match="encoding"):
        compile_schema(b"<?xml version='1.0' encoding='klingon'?><grammar/>")


def test_wide_interleave_and_choice() -> None:
    names = [f"e{n}" for n in range(300)]
    members = " & ".join(f"element {name} {{ empty }}?" for name in names)
    schema = compile_schema(f"start = element a {{ {members} }}".encode())
    inside = "".join(f"<{name}/>" for name in reversed(names))
    assert schema.is_valid(f"<a>{inside}</a>".encode())
    assert not schema.is_valid(f"<a>{inside}<e1/></a>".encode())


def test_ambiguous_repetition_is_linear() -> None:
    schema = compile_schema(
        b"start = element r { ((element x { empty })+, (element y { empty })*)+ }"
    )
    assert schema.is_valid(b"<r>" + b"<x/><x/><y/>" * 20_000 + b"</r>")
    assert not schema.is_valid(b"<r><y/></r>")


def test_tags_that_may_be_left_out_again_and_again_are_bounded() -> None:
    names = [f"w{number}" for number in range(12)]
    wrappers = "\n".join(f"{n} = element {n} {{ head, any* }}" for n in names)
    house = compile_schema(
        "start = element body { head?, any+ }\n"
        f"any = p | {' | '.join(names)}\n{wrappers}\n"
        "head = element head { empty }\np = element p { empty }\n".encode()
    )
    document = b"<body><p/>" + b"<head/>\n<p/>" * 40 + b"</body>"
    findings = house.validate(document)
    assert findings
    assert findings[0].found == "head"


def test_many_attributes_beside_a_wildcard_without_them() -> None:
    names = [f"a{n}" for n in range(800)]
    parts = ", ".join(f"attribute {name} {{ text }}?" for name in names)
    started = time.process_time()
    schema = compile_schema(
        f"start = element a {{ {parts}, attribute * - ({'|'.join(names)}) "
        "{ text }* }".encode()
    )
    known = " ".join(f'{name}="v"' for name in names)
    assert schema.is_valid(f"<a {known} {known.replace('a', 'z')}/>".encode())
    assert time.process_time() - started < 5


def test_many_attributes_of_many_namespaces() -> None:
    count = 1_500
    spaces = "".join(f'namespace n{n} = "urn:{n}"\n' for n in range(count))
    parts = ", ".join(f"attribute n{n}:* {{ text }}*" for n in range(count))
    started = time.process_time()
    schema = compile_schema(f"{spaces}start = element a {{ {parts} }}".encode())
    given = [f'xmlns:n{n}="urn:{n}" n{n}:b="v"' for n in range(count)]
    assert schema.is_valid(f"<a {' '.join(given)}/>".encode())
    assert not schema.is_valid(f'<a {" ".join(given)} c=""/>'.encode())
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        ("a", "a", "a"),
        ("a", "* - b", "a"),
        ("* - (a | b)", "b | c", "c"),
        ("p:* - p:a", "p:b", "{urn:p}b"),
        ("p:*", "* - a", "by name class"),
        ("p:* - p:a", "* - (p:* - p:b)", "{urn:p}b"),
        ("p:* - p:a", "* - (p:* - p:a)", ""),
        ("p:a", "* - p:*", ""),
        ("p:a", "a", ""),
    ],
)
def test_attributes_of_a_group_share_no_name(
    first: str, second: str, shared: str
) -> None:
    parts = [
        f"attribute ({names}) {{ text }}{'+' if '*' in names else ''}"
        for names in (first, second)
    ]
    for one, other in (parts, reversed(parts)):
        grammar = f'namespace p = "urn:p"\nstart = element e {{ {one}, {other} }}'
        if not shared:
            compile_schema(grammar.encode())
            continue
        with pytest.raises(SchemaError, match="have the same attribute") as caught:
            compile_schema(grammar.encode())
        assert caught.value.reason.endswith(f": {shared}")


def test_list_of_many_parts_that_may_repeat() -> None:
    parts = ", ".join(["token*"] * 100)
    schema = compile_schema(
        f'start = element a {{ attribute b {{ list {{ {parts}, "end" }} }} }}'.encode()
    )
    tokens = " ".join(f"t{n}" for n in range(3_000))
    started = time.process_time()
    assert schema.is_valid(f'<a b="{tokens} end"/>'.encode())
    findings = schema.validate(f'<a b="{tokens}"/>'.encode())
    assert time.process_time() - started < 5
    assert findings[0].message.count("perhaps any text") == 12
    assert "then 89 more" in findings[0].message


@pytest.mark.parametrize(
    ("pattern", "block"),
    [(r"\p{IsFoo}", "IsFoo"), (r"[a\P{IsFoo}]", "IsFoo"), (r"\p{Is}", "Is")],
)
def test_unknown_unicode_block_is_an_error_of_the_schema(
    pattern: str, block: str
) -> None:
    grammar = f"start = element a {{\n  xsd:string {{ pattern = '{pattern}' }} }}"
    with pytest.raises(SchemaError, match=f"no Unicode block {block}$") as caught:
        compile_schema(grammar.encode())
    assert caught.value.line == 2


def test_unknown_attributes_that_are_not_listed_are_counted() -> None:
    names = " ".join(f'a{n}="1"' for n in range(150))
    findings = compile_schema(NESTED).validate(f"<a>\n<a {names}/></a>".encode())
    assert len(findings) == 100
    assert "100 are listed, 50 more are not" in findings[-1].message
    assert not any("listed" in finding.message for finding in findings[:-1])


@pytest.mark.parametrize("line", ["<b/>", '<a b="1"/>'])
def test_a_file_that_was_not_read_to_its_end_is_told(line: str) -> None:
    several = compile_schema(b"start = element a { element a { empty }* }")

    def last_of(count: int) -> str:
        document = f"<a>{f'{line}{chr(10)}' * count}</a>"
        return several.validate(document.encode())[-1].message

    assert "the file was read" not in last_of(9_999)
    last = last_of(12_000)
    assert re.search(
        "[^;]; more than 10,000 places are at fault: the file was read as "
        r"far as line 1000[0-2]$",
        last,
    )


LEVELS = 40


def chain(step: str, last: str, start: str = "d0") -> bytes:
    """Definitions of which each refers to the next; `@` and `#` are their numbers."""
    steps = [step.replace("@", str(n)).replace("#", str(n + 1)) for n in range(LEVELS)]
    lines = [f"start = element a {{ {start} }}", *steps, f"d{LEVELS} = {last}"]
    return "\n".join(lines).encode()


@pytest.mark.parametrize(
    "grammar",
    [
        chain("d@ = d#, d#", "element p { empty }?"),
        chain("d@ = d# & d#", "element p { empty }?"),
        chain("d@ = d#, d#", "xsd:int?", "list { d0 }"),
    ],
    ids=["group", "interleave", "list"],
)
def test_schema_that_doubles_itself(grammar: bytes) -> None:
    with pytest.raises(SchemaError, match="more patterns than any schema") as caught:
        compile_schema(grammar)
    assert caught.value.line > 1


@pytest.mark.parametrize(
    "twice",
    [
        'include "#.rnc"\ninclude "#.rnc"',
        'start |= external "#.rnc" | external "#.rnc"',
    ],
    ids=["include", "external"],
)
def test_files_that_include_the_next_twice(tmp_path: Path, twice: str) -> None:
    for number in range(LEVELS):
        path = tmp_path / f"{number}.rnc"
        path.write_text(f"{twice.replace('#', str(number + 1))}\n")
    (tmp_path / f"{LEVELS}.rnc").write_text("start |= element a { empty }\n")
    with pytest.raises(SchemaError, match="more patterns than any schema") as caught:
        compile_schema(tmp_path / "0.rnc")
    assert caught.value.path
    assert caught.value.line in (1, 2)


def test_schema_that_is_too_long(tmp_path: Path) -> None:
    path = tmp_path / "long.rnc"
    path.write_bytes(b"start = element a { empty }\n" + b"# " + b"-" * (1 << 24))
    with pytest.raises(SchemaError, match="no schema in use is that long"):
        compile_schema(path)


@pytest.mark.parametrize(
    ("grammar", "right", "wrong"),
    [
        (
            chain(
                "d@ = (attribute x@ {text}, d#) | (attribute y@ {text}, d#)", "empty"
            ),
            "<a " + " ".join(f"x{n}=''" for n in range(LEVELS)) + "/>",
            "<a " + " ".join(f"x{n}=''" for n in range(1, LEVELS)) + "/>",
        ),
        (
            chain("d@ = (element x@ {text}?, d#) | (element y@ {text}, d#)", "empty"),
            f"<a>{''.join(f'<x{n}/>' for n in range(LEVELS))}</a>",
            f"<a>{''.join(f'<x{n}/>' for n in range(1, LEVELS))}<z/></a>",
        ),
        (
            chain("d@ = ('x@'?, d#) | ('y@', d#)", "empty", "list { d0 }"),
            f"<a>{' '.join(f'x{n}' for n in range(LEVELS))}</a>",
            f"<a>{' '.join(f'x{n}' for n in range(1, LEVELS))} z</a>",
        ),
    ],
    ids=["attributes", "elements", "list"],
)
def test_alternatives_that_come_together_again(
    grammar: bytes, right: str, wrong: str
) -> None:
    house = compile_schema(grammar)
    assert house.is_valid(right.encode())
    assert house.validate(wrong.encode())


@pytest.mark.parametrize(
    ("several", "count", "part", "instance"),
    [
        (",", 2_000, "element x@ { empty }", "<a>{}</a>"),
        ("&", 300, "element x@ { empty }", "<a>{}</a>"),
        (",", 300, "attribute x@ { text }", "<a {}/>"),
        ("&", 300, "attribute x@ { text }", "<a {}/>"),
    ],
)
def test_long_sequence(several: str, count: int, part: str, instance: str) -> None:
    parts = [part.replace("@", str(n)) for n in range(count)]
    long = compile_schema(f"start = element a {{ {several.join(parts)} }}".encode())
    shape = "<x{}/>" if "element" in part else "x{}=''"
    inside = [shape.format(n) for n in range(count)]
    assert long.is_valid(instance.format(" ".join(inside)).encode())
    del inside[count // 2]
    (finding, *_) = long.validate(instance.format(" ".join(inside)).encode())
    assert f"x{count // 2}" in finding.expected


@pytest.mark.parametrize("kind", ["include", "externalRef"])
def test_device_is_not_read(tmp_path: Path, kind: str) -> None:
    pipe = tmp_path / "pipe.rng"
    os.mkfifo(pipe)
    for target in ("/dev/zero", str(pipe)):
        reference = f'<{kind} href="{target}"/>'
        grammar = f"<grammar {RNG}>{reference}</grammar>"
        if kind == "externalRef":
            grammar = f"<grammar {RNG}><start>{reference}</start></grammar>"
        path = tmp_path / "house.rng"
        path.write_text(grammar)
        with pytest.raises(SchemaError, match="it is no regular file") as caught:
            compile_schema(path)
        assert caught.value.line == 1
