"""Annotations that the schema of a document lets in.

What TEI All allows is known beforehand. A document may name a stricter schema; then it
is annotated, validated, and annotated again without what the schema refused, so that
what was valid stays valid.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from pathlib import Path

from lxml import etree

from tei_toolkit.errors import SchemaError
from tei_toolkit.names.annotating import (
    Annotated,
    AnnotateOptions,
    annotate,
    wanted_types,
)
from tei_toolkit.names.extents import CROSSED, MARKED
from tei_toolkit.names.stripping import strip
from tei_toolkit.tei.reading import parse_tei
from tei_toolkit.validation.association import chosen_by_models, read_prolog
from tei_toolkit.validation.document import Document
from tei_toolkit.validation.findings import Finding, Source
from tei_toolkit.validation.grammar import Grammar

_NUMBERED = re.compile(r"/(?:[^/\[:]+:)?([^/\[:@]+)\[(\d+)\]")
_STEP = re.compile(r"/(?:[^/\[:]+:)?([^/\[:]+)(?:\[\d+\])?")
_ROUNDS = 6


class Fitting:
    """Annotates files one after the other; their schemas are compiled once and kept."""

    def __init__(self) -> None:
        self._grammars: dict[Path, Grammar | None] = {}

    def annotate(
        self, data: bytes, name: str, path: Path | None, options: AnnotateOptions
    ) -> Annotated:
        """The file annotated; valid by the RELAX NG schemas that it names, if it was.

        Args:
            data: the bytes of the file.
            name: what it is called in messages.
            path: where it is; its schemas are found from there.
            options: how to annotate.

        Raises:
            InputError: the bytes are no well-formed XML.
        """
        annotated = annotate(data, name, options)
        grammars = self._grammars_of(data, name, path) if annotated.mentions else []
        types = wanted_types(options)
        plain = strip(data, name, types, keeps_linked=True) if grammars else data
        for grammar in grammars:
            if not grammar.is_valid(plain):
                continue
            for _ in range(_ROUNDS):
                findings = grammar.findings(annotated.data)
                stricter = without_refused(options, findings, annotated.data)
                if not findings or stricter == options:
                    break
                options = stricter
                annotated = annotate(data, name, options)
            if not grammar.is_valid(annotated.data):
                note = f"nothing was marked: {grammar.name} has no place for names"
                return Annotated(plain, (), annotated.mentions, (note,))
        return annotated

    def _grammars_of(self, data: bytes, name: str, path: Path | None) -> list[Grammar]:
        document = Document(name, path, data)
        chosen, _ = chosen_by_models(document, read_prolog(document))
        found = []
        for schema in chosen:
            if schema.kind is Source.RELAXNG:
                grammar = self._grammar(schema.path, schema.name)
                if grammar is not None:
                    found.append(grammar)
        return found

    def _grammar(self, path: Path, name: str) -> Grammar | None:
        """The compiled schema; None where it is faulty and so decides nothing."""
        if path not in self._grammars:
            try:
                self._grammars[path] = Grammar(path, name)
            except SchemaError:
                self._grammars[path] = None
        return self._grammars[path]


def without_refused(
    options: AnnotateOptions, findings: Iterable[Finding], data: bytes
) -> AnnotateOptions:
    """`options` without what a schema found wrong in `data`, annotated with them."""
    refused = set(options.refused)
    crossed = options.crossed
    for finding in findings:
        steps = _STEP.findall(finding.xpath)
        attribute = steps.pop() if steps and steps[-1].startswith("@") else ""
        if len(steps) < 2:
            continue
        outer = next((s for s in steps if s in {"teiHeader", "standOff"}), "")
        if steps[-1] == "name" and attribute == "@type":
            refused.add(("name@type", _type_at(finding.xpath, data)))
        elif outer == "standOff":
            refused.add(("", "standOff"))
        elif outer or steps[-1] in MARKED:
            refused.add((steps[-2], steps[-1]))
        elif steps[-2] in MARKED:
            crossed = (crossed if crossed is not None else CROSSED) - {steps[-1]}
    return replace(options, refused=frozenset(refused), crossed=crossed)


def _type_at(xpath: str, data: bytes) -> str:
    """The `type` of an element at the place that a finding names."""
    element = parse_tei(data, "").getroot()
    for name, number in _NUMBERED.findall(xpath)[1:]:
        same = (
            e for e in element.iterchildren("*") if etree.QName(e).localname == name
        )
        element = next(islice(same, int(number) - 1, None))
    return element.get("type") or ""
