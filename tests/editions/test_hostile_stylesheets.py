"""A stylesheet that nobody trusts can do nothing but turn the document into text."""

import contextlib
from pathlib import Path

import pytest

from tei_toolkit.editions.own import Bounds, render_with
from tei_toolkit.editions.rendering import RenderOptions
from tei_toolkit.errors import SchemaError, UsageError

TEI = (
    b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>w\xc3\xb6rd</p></body>'
    b"</text></TEI>"
)
HEAD = (
    '<xsl:stylesheet version="{version}" '
    'xmlns:xsl="http://www.w3.org/1999/XSL/Transform" '
    'xmlns:exsl="http://exslt.org/common" xmlns:tei="http://www.tei-c.org/ns/1.0" '
    'extension-element-prefixes="exsl" xmlns:java="http://saxon.sf.net/java-type" '
    'xmlns:rt="java:java.lang.Runtime" xmlns:saxon="http://saxon.sf.net/">{top}'
    '<xsl:template match="/"><out>{body}</out></xsl:template></xsl:stylesheet>'
)
QUICK = Bounds(seconds=2, memory=400 << 20)


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.xml"
    path.write_text("<secret>hidden-words</secret>", "utf-8")
    return path


def run(
    tmp_path: Path,
    body: str,
    *,
    top: str = "",
    version: str = "1.0",
    parameters: dict[str, str] | None = None,
    trusted: bool = False,
    bounds: Bounds = QUICK,
) -> str:
    sheet = tmp_path / "sheet.xsl"
    sheet.write_text(HEAD.format(version=version, top=top, body=body), "utf-8")
    options = RenderOptions(parameters=parameters or {})
    made = render_with(sheet, TEI, options, "text", trusted=trusted, bounds=bounds)
    return made.data.decode()


def refused_or_empty(tmp_path: Path, body: str, **more: str) -> None:
    try:
        made = run(tmp_path, body, **more)  # type: ignore[arg-type]  # only strings here
    except SchemaError as error:
        made = str(error)
    assert "hidden-words" not in made


def test_a_harmless_stylesheet_runs(tmp_path: Path) -> None:
    assert "wörd" in run(tmp_path, '<xsl:value-of select="."/>')


def test_it_may_import_ours(tmp_path: Path) -> None:
    top = '<xsl:import href="tei-toolkit:/base/all.xsl"/>'
    made = run(tmp_path, "<xsl:apply-templates/>", top=top)
    assert '<p id="par-1" class="p">wörd</p>' in made


def test_document_reads_no_file(tmp_path: Path, secret: Path) -> None:
    refused_or_empty(
        tmp_path, f"<xsl:copy-of select=\"document('{secret.as_uri()}')\"/>"
    )
    refused_or_empty(tmp_path, f"<xsl:copy-of select=\"document('{secret}')\"/>")


def test_include_and_import_read_no_file(tmp_path: Path, secret: Path) -> None:
    secret.write_text(
        '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">'
        '<xsl:variable name="s">hidden-words</xsl:variable></xsl:stylesheet>',
        "utf-8",
    )
    for element in ("include", "import"):
        for address in (secret.as_uri(), str(secret), "secret.xml"):
            with pytest.raises(SchemaError):
                run(
                    tmp_path,
                    '<xsl:value-of select="$s"/>',
                    top=f'<xsl:{element} href="{address}"/>',
                )


def test_nothing_is_written(tmp_path: Path) -> None:
    target = tmp_path / "written.txt"
    with pytest.raises(SchemaError):
        run(tmp_path, f'<exsl:document href="{target}">x</exsl:document>')
    assert not target.exists()


def test_entities_in_a_stylesheet_read_no_file(tmp_path: Path, secret: Path) -> None:
    sheet = tmp_path / "entity.xsl"
    sheet.write_text(
        f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
        '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">'
        '<xsl:template match="/"><out>&e;</out></xsl:template></xsl:stylesheet>',
        "utf-8",
    )
    try:
        made = render_with(
            sheet, TEI, RenderOptions(), "text", trusted=False, bounds=QUICK
        ).data.decode()
    except SchemaError as error:
        made = str(error)
    assert "hidden-words" not in made


def test_an_endless_stylesheet_is_stopped(tmp_path: Path) -> None:
    top = (
        '<xsl:template name="loop"><xsl:param name="n" select="0"/>'
        '<xsl:for-each select="//node()"><xsl:for-each select="//node()">'
        '<xsl:for-each select="//node()"><xsl:for-each select="//node()">'
        '<xsl:for-each select="//node()"><xsl:for-each select="//node()">'
        '<xsl:for-each select="//node()"><xsl:for-each select="//node()">'
        '<xsl:for-each select="//node()"><xsl:if test="contains(., \'@@\')">x</xsl:if>'
        + "</xsl:for-each>" * 9
        + "</xsl:template>"
    )
    with pytest.raises(SchemaError, match="was stopped"):
        run(
            tmp_path,
            '<xsl:call-template name="loop"/>',
            top=top,
            bounds=Bounds(seconds=1, memory=400 << 20),
        )


def test_a_greedy_stylesheet_is_stopped(tmp_path: Path) -> None:
    double = "concat($a,$a,$a,$a,$a,$a,$a,$a,$a,$a,$a,$a,$a,$a,$a,$a)"
    chain = "<xsl:variable name='v0' select=\"'0123456789abcdef'\"/>" + "".join(
        f"<xsl:variable name='v{i + 1}' select=\"{double.replace('$a', f'$v{i}')}\"/>"
        for i in range(8)
    )
    with pytest.raises(SchemaError):
        run(tmp_path, chain + '<xsl:value-of select="string-length($v8)"/>')


def test_unknown_parameters_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="colour"):
        run(tmp_path, "x", parameters={"colour": "red"})
    top = '<xsl:param name="colour">blue</xsl:param>'
    made = run(
        tmp_path,
        '<xsl:value-of select="$colour"/>',
        top=top,
        parameters={"colour": 'it\'s "red"'},
    )
    assert "it's" in made


def test_a_trusted_stylesheet_may_read(tmp_path: Path, secret: Path) -> None:
    body = f"<xsl:copy-of select=\"document('{secret.as_uri()}')\"/>"
    assert "hidden-words" in run(tmp_path, body, trusted=True)


class TestSaxon:
    @pytest.fixture(autouse=True)
    def _saxon(self) -> None:
        pytest.importorskip("saxonche", reason="XSLT 3 needs tei-toolkit[saxon]")

    def test_a_harmless_stylesheet_runs(self, tmp_path: Path) -> None:
        made = run(tmp_path, '<xsl:value-of select="upper-case(.)"/>', version="3.0")
        assert "WÖRD" in made

    @pytest.mark.parametrize(
        "expression",
        [
            "doc('{uri}')",
            "document('{uri}')",
            "unparsed-text('{uri}')",
            "unparsed-text-lines('{uri}')",
            "collection('{folder}')",
            "json-doc('{uri}')",
            "uri-collection('{folder}')",
            "transform(map{{'stylesheet-location':'{uri}'}})",
            "environment-variable('HOME')",
            "available-environment-variables()",
            "rt:exec(rt:getRuntime(), 'id')",
            "saxon:evaluate(&quot;doc('{uri}')&quot;)",
        ],
    )
    def test_functions_reach_nothing(
        self, tmp_path: Path, secret: Path, expression: str
    ) -> None:
        words = expression.format(uri=secret.as_uri(), folder=tmp_path.as_uri())
        try:
            made = run(tmp_path, f'<xsl:value-of select="{words}"/>', version="3.0")
        except SchemaError as error:
            made = str(error)
        assert "hidden-words" not in made
        assert "/root" not in made
        assert "uid=" not in made

    def test_result_documents_are_not_written(self, tmp_path: Path) -> None:
        target = tmp_path / "written.xml"
        body = (
            f'<xsl:result-document href="{target.as_uri()}"><x/></xsl:result-document>'
        )
        with contextlib.suppress(SchemaError):
            run(tmp_path, body, version="3.0")
        assert not target.exists() or not target.read_bytes()

    def test_an_endless_stylesheet_is_stopped(self, tmp_path: Path) -> None:
        body = (
            '<xsl:iterate select="1 to 100000000000">'
            '<xsl:sequence select="sum(1 to .)"/></xsl:iterate>'
        )
        with pytest.raises(SchemaError):
            run(tmp_path, body, version="3.0", bounds=Bounds(seconds=2))


def test_a_page_of_a_stylesheet_that_imports_ours_looks_as_ours(tmp_path: Path) -> None:
    sheet = tmp_path / "own.xsl"
    sheet.write_text(
        '<xsl:stylesheet version="1.0"'
        ' xmlns:xsl="http://www.w3.org/1999/XSL/Transform">'
        '<xsl:import href="tei-toolkit:/formats/html.xsl"/></xsl:stylesheet>'
    )
    source = b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><p>x</p></text></TEI>'
    options = RenderOptions(css=".house { color: red }")
    page = render_with(sheet, source, options, "text", trusted=False).data.decode()
    assert page.startswith("<!DOCTYPE html")
    assert ".house { color: red }</style>" in page
    assert "script-src 'sha256-" in page
    assert page.count("charset") == 1


def test_what_a_stylesheet_may_not_import_is_told(tmp_path: Path) -> None:
    for version in ("1.0", "3.0"):
        with pytest.raises(SchemaError, match=r"imports /etc/passwd.*--trust"):
            run(tmp_path, "", top='<xsl:include href="/etc/passwd"/>', version=version)


@pytest.mark.parametrize("expression", ["foo(", "upper-case('x')"])
def test_an_expression_with_a_fault_is_told_with_its_line(
    tmp_path: Path, expression: str
) -> None:
    with pytest.raises(SchemaError, match="on line 2"):
        run(tmp_path, f'\n<xsl:value-of select="{expression}"/>')
