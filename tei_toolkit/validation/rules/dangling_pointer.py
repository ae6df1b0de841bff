"""A pointer into this file that leads nowhere."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.edits import pointer_edits
from tei_toolkit.validation.paths import printed_name
from tei_toolkit.validation.pointing import SPEAKER_POINTERS, dangling
from tei_toolkit.validation.rule import Edit, Hit, Rule
from tei_toolkit.validation.view import View, local_name


def _is_no_speaker(attribute: str) -> bool:
    return attribute not in SPEAKER_POINTERS


def check(view: View) -> Iterator[Hit]:
    """Every `#id` that no element of the file has."""
    for element, attribute, address, near, advice in dangling(view, _is_no_speaker):
        yield Hit(
            element,
            {
                "attribute": printed_name(element, attribute),
                "element": local_name(element),
                "address": address,
                "advice": advice,
            },
            attribute=attribute,
            found=address,
            suggestion=near,
        )


def fix(view: View) -> Iterator[Edit]:
    """The id's own spelling where a pointer differs from one id in case alone."""
    folded: dict[str, list[str]] = {}
    for identifier in view.ids:
        folded.setdefault(identifier.casefold(), []).append(identifier)

    def mend(address: str) -> str:
        if not address.startswith("#") or address[1:] in view.ids:
            return address
        meant = folded.get(address[1:].casefold(), [])
        return f"#{meant[0]}" if len(meant) == 1 else address

    return pointer_edits(view, mend)


RULE = Rule(
    code="TEI-R001",
    name="dangling-pointer",
    severity=Severity.ERROR,
    template='{attribute}="{address}" on <{element}> points to no xml:id in this file'
    "{advice}",
    explanation="""\
### What it reports

A pointer such as `ref="#x"` or `target="#x"` whose `x` is the `xml:id` of no element in
the file; also one with a prefix whose `prefixDef` leads into this file
(`replacementPattern="#$1"`). Speakers (`who`) have a rule of their own, TEI-R002.

### Why it matters

A schema does not check pointers. A reader who follows this one, or a program that
builds
an index from it, finds nothing.

### Wrong

```xml
<p xml:id="first">See <ref target="#First">above</ref>.</p>
```

### Right

```xml
<p xml:id="first">See <ref target="#first">above</ref>.</p>
```
""",
    check=check,
    asserted_by=r"\bid\(|@xml:id\b",
    covered_by=("dangling-idref", "bad-attribute-value"),
    fix=fix,
)
