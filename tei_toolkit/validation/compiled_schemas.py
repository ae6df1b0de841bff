"""Schemas compiled once and kept, whatever their language."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from tei_toolkit.validation.association import Chosen, chosen_by_option
from tei_toolkit.validation.findings import SchemaUse, Source
from tei_toolkit.validation.grammar import Grammar
from tei_toolkit.validation.registry import shipped_schemas
from tei_toolkit.validation.schema_types import SchemaTypes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei_toolkit.validation.apart import AskedSchema


class CompiledSchemas:
    """The schemas of a run, each compiled when it is first asked for."""

    def __init__(self) -> None:
        """Begin without any."""
        self._grammars: dict[Path, Grammar] = {}
        self._xsds: dict[Path, AskedSchema] = {}
        self._schematrons: dict[tuple[Path, bool], AskedSchema | None] = {}
        self._options: dict[tuple[str, Path], Chosen] = {}

    def save(self) -> None:
        """Keep what the schemas learnt from documents in the user's cache."""
        for grammar in self._grammars.values():
            grammar.save()

    def option(self, reference: str, cwd: Path) -> Chosen:
        """The schema that `--schema` names.

        Raises:
            SchemaError: there is no such schema.
        """
        key = reference, cwd
        if key not in self._options:
            self._options[key] = chosen_by_option(reference, cwd)
        return self._options[key]

    def compile(self, chosen: Chosen) -> None:
        """Compile a schema, whatever its language.

        Raises:
            SchemaError: it is wrong.
        """
        if chosen.kind is Source.RELAXNG:
            self.grammar(chosen)
        elif chosen.kind is Source.XSD:
            self.xsd(chosen)
        else:
            self.schematron(chosen)

    def grammar(self, chosen: Chosen) -> Grammar:
        """The compiled RELAX NG schema.

        Raises:
            SchemaError: it is wrong.
        """
        if chosen.path not in self._grammars:
            self._grammars[chosen.path] = Grammar(chosen.path, chosen.name)
        return self._grammars[chosen.path]

    def types(self, uses: Sequence[SchemaUse]) -> SchemaTypes:
        """What the RELAX NG schemas among those asked say of values."""
        asked = (u for u in uses if u.kind is Source.RELAXNG and u.valid is not None)
        return SchemaTypes(
            [self.grammar(Chosen(u.name, u.kind, Path(u.path), u.why)) for u in asked]
        )

    def xsd(self, chosen: Chosen) -> "AskedSchema":
        """The compiled XSD.

        Raises:
            SchemaError: it is wrong.
        """
        if chosen.path not in self._xsds:
            from tei_toolkit.validation.apart import ask_apart  # noqa: PLC0415  see xsd
            from tei_toolkit.validation.xsd import XsdSchema  # noqa: PLC0415  rarely used

            make = partial(XsdSchema, chosen.path, chosen.name)
            self._xsds[chosen.path] = ask_apart(chosen.path, make)
        return self._xsds[chosen.path]

    def schematron(self, chosen: Chosen) -> "AskedSchema | None":
        """The Schematron schema, or the one embedded in a RELAX NG schema, if any.

        Raises:
            SchemaError: it is wrong, or needs a processor that is not there.
        """
        embedded = chosen.kind is Source.RELAXNG
        key = chosen.path, embedded
        if key not in self._schematrons:
            self._schematrons[key] = _schematron(chosen)
        return self._schematrons[key]


def _schematron(chosen: Chosen) -> "AskedSchema | None":
    """The Schematron schema, in this process only if it ships with the package."""
    from tei_toolkit.validation.schematron import (  # noqa: PLC0415  rarely used
        embedded_schematron,
        schematron_file,
    )

    if chosen.kind is Source.RELAXNG:
        schema = embedded_schematron(chosen.path, chosen.name)
        if schema is None or chosen.path in [s.path for s in shipped_schemas()]:
            return schema
    else:
        schema = schematron_file(chosen.path, chosen.name)
        if chosen.why == "option":
            schema.require_processor()
    from tei_toolkit.validation.apart import ask_apart  # noqa: PLC0415  see above

    return ask_apart(chosen.path, lambda: schema)
