"""Makes tei_toolkit/names/content_models.py from schemas.

    python tools/build_content_models.py tei_all.rng

Asks the RELAX NG engine of the package where names and dates may stand among words, and
what may stand inside them: in TEI All, and in the profile of this project.
"""

import sys
import textwrap
from pathlib import Path

from tei_toolkit.relaxng.automaton import DEAD, Automaton
from tei_toolkit.relaxng.schema import compile_schema
from tei_toolkit.tei.vocabulary import TEI_NAMESPACE

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "tei_toolkit/names/content_models.py"
TAGS = "persName placeName orgName name rs date time measure num roleName".split()
_HEAD = """\
\"\"\"Where names may stand among words, and what may stand inside them.

Made from TEI All 4.12 and from the profile of this project by
`tools/build_content_models.py`; not to be edited.
\"\"\"
"""


def among_words(path: Path) -> dict[str, set[str]]:
    """For each TEI element those that may stand in it between any two words."""
    schema = compile_schema(path)
    automaton = schema._wake()
    compiled = schema._compiled
    if compiled is None:
        raise SystemExit(f"{path}: could not be compiled")
    declared: dict[str, list[int]] = {}
    for number, name_class in enumerate(compiled.names):
        kind, name = compiled.patterns.name_classes[name_class][:2]
        if kind == "n" and str(name).startswith(f"{TEI_NAMESPACE} "):
            declared.setdefault(str(name), []).append(number)
    found: dict[str, set[str]] = {}
    for name, declarations in declared.items():
        local = name.partition(" ")[2]
        for number in declarations:
            allowed = _allowed(automaton, compiled.contents[number][1], declared)
            # Where an element is declared twice, what the freer declaration lets in.
            found[local] = found.get(local, set()) | allowed
    return found


def _allowed(
    automaton: Automaton, content: int, names: dict[str, list[int]]
) -> set[str]:
    rest = automaton.attributes.closed(content) or content
    first = automaton.state((rest,))
    words = automaton.text(first)
    if words == DEAD or automaton.text(words) != words:
        return set()
    allowed = set()
    for name in names:
        after = [automaton.move(state, name)[0] for state in (first, words)]
        if all(a > DEAD and automaton.text(a) == words for a in after):
            allowed.add(name.partition(" ")[2])
    return allowed


def shown(name: str, words: set[str], said: str) -> str:
    """A set of names as Python."""
    lines = textwrap.wrap(" ".join(sorted(words)), 76)
    inner = "\n".join(f'    "{line} "' for line in lines)
    return (
        f"{name} = frozenset(\n    (\n{textwrap.indent(inner, '    ')}\n    ).split()\n)\n"
        f'"""{said}"""\n'
    )


def main() -> None:
    """Write the module."""
    if len(sys.argv) != 2:
        raise SystemExit("say where tei_all.rng is")
    full = among_words(Path(sys.argv[1]))
    profile = among_words(ROOT / "schemas/tei-transcript.rng")
    parts = [
        _HEAD,
        shown(
            "TEXT_HOLDERS",
            {e for e, inside in full.items() if inside.issuperset(TAGS)},
            "TEI elements in which a name or a date may stand between any two words.",
        ),
        shown(
            "IN_NAMES",
            set.intersection(*(full[t] for t in TAGS)),
            "TEI elements that may stand inside a name, a date or a measure.",
        ),
        shown(
            "PROFILE_IN_NAMES",
            set.intersection(*(profile[t] for t in TAGS if t != "roleName")),
            "The same in `tei-transcript.rng`.",
        ),
    ]
    TARGET.write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
