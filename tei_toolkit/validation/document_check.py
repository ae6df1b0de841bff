"""One document checked: by its schemas, then by the rules."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from tei_toolkit.diagnostics import DiagnosticKind, Severity
from tei_toolkit.errors import NotRunError, SchemaError
from tei_toolkit.validation.association import (
    Chosen,
    Prolog,
    chosen_by_models,
    read_prolog,
)
from tei_toolkit.validation.association_kinds import (
    EXTERNAL_DTD,
    NO_ADDRESS,
    NO_SCHEMA_NAMED,
    POOR_FIT,
    SCHEMA_NOT_FOUND,
)
from tei_toolkit.validation.bounds import as_told
from tei_toolkit.validation.compiled_schemas import CompiledSchemas
from tei_toolkit.validation.document import LARGEST_TREE, Document
from tei_toolkit.validation.findings import (
    Finding,
    Fired,
    SchemaUse,
    Source,
    ValidationResult,
    by_place,
)
from tei_toolkit.validation.grammar import Grammar, convert_findings
from tei_toolkit.validation.marks import mark_faults, read_marks
from tei_toolkit.validation.process_kinds import (
    BROKE_OFF,
    NO_VERDICT,
    RULES_SKIPPED,
    SCHEMATRON_SKIPPED,
    UNKNOWN_MARK,
    UNSOUND_IDS,
)
from tei_toolkit.validation.registry import all_schemas, find_schema, is_address
from tei_toolkit.validation.repetition import GrammarFaults, told_once
from tei_toolkit.validation.selection import Selection
from tei_toolkit.validation.unread_entities import unread_entities

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei_toolkit.validation.rule import Hit, Rule

_MOST_NAMES: Final = 5


class Choices(NamedTuple):
    """How to validate.

    Attributes:
        schemas: what `--schema` names; empty to find them by the file.
        rules: whether the rules are run.
        selection: what is wanted of the findings.
        cwd: the folder from which relative names start.
        fired: whether the rules of Schematron that fire are kept.
    """

    schemas: tuple[str, ...] = ()
    rules: bool = True
    selection: Selection = Selection()
    cwd: Path = Path()
    fired: bool = False


class DocumentCheck:
    """The check of one document, from its prolog to its result."""

    def __init__(
        self, schemas: CompiledSchemas, document: Document, choices: Choices
    ) -> None:
        """Begin without findings."""
        self.schemas = schemas
        self.document = document
        self.choices = choices
        self.findings: list[Finding] = []
        self.uses: list[SchemaUse] = []
        self.prolog = read_prolog(document)
        self.broken = False
        self._form: list[Finding] | None = None
        self.grammar: Grammar | None = None
        self.fired: list[Fired] | None = [] if choices.fired else None

    def result(self) -> ValidationResult:
        """Everything about the document.

        Raises:
            SchemaError: a schema that the user named cannot be used.
        """
        for chosen in self._schemas():
            self._check(chosen)
        self._check_xml()
        if self.broken:
            # What a schema says about half a document is noise; it was not used.
            unused = (NO_SCHEMA_NAMED.code, POOR_FIT.code)
            self.findings = [
                f
                for f in self.findings
                if f.source is Source.XML and f.code not in unused
            ]
            self.uses = []
        else:
            for line, found, problem in mark_faults(self.document):
                self._say(UNKNOWN_MARK, line, problem=problem, href=found)
            self._embedded()
            self._rules()
        wanted = self.choices.selection.apply(self.findings)
        kept = wanted
        if wanted:
            marks = read_marks(self.document)
            kept = [finding for finding in wanted if not marks.cover(finding)]
        suppressed = len(wanted) - len(kept)
        if self.fired is None:  # a report on assertions has all of them
            kept = self._told_once(kept)
        return ValidationResult(
            self.document.name,
            self._verdict(),
            tuple(self.uses),
            tuple(sorted(map(as_told, kept), key=by_place)),
            suppressed=suppressed,
            fired=tuple(self.fired or ()),
        )

    def _told_once(self, findings: list[Finding]) -> list[Finding]:
        """The findings, those once that rules and embedded assertions both have."""
        embedded = {use.name for use in self.uses if use.why == "embedded"}
        if {Source.RULE, Source.SCHEMATRON} - {f.source for f in findings}:
            return findings
        from tei_toolkit.validation.rulebook import find_rules  # noqa: PLC0415  see cli

        rules = {rule.code: rule.asserted_by for rule in find_rules()}
        return told_once(findings, embedded, rules)

    def _verdict(self) -> bool | None:
        verdicts = {use.valid for use in self.uses if use.why != "embedded"}
        if self.broken or False in verdicts:
            return False
        return True if True in verdicts else None

    def _say(self, kind: DiagnosticKind, line: int = 0, **values: str) -> None:
        message = kind.template.format(**values)
        found = values.get("href", values.get("system", ""))
        self.findings.append(
            Finding(
                kind.code,
                kind.name,
                kind.severity,
                Source.XML,
                *(line, 0, "", message, found),
            )
        )

    # Schemas

    def _schemas(self) -> list[Chosen]:
        if self.choices.schemas:
            cwd = self.choices.cwd
            return [self.schemas.option(s, cwd) for s in self.choices.schemas]
        chosen, missing = chosen_by_models(self.document, self.prolog)
        for line, href, reason in missing:
            self._say_not_found(line, href, reason)
        if any(c.kind is not Source.SCHEMATRON for c in chosen):
            return chosen
        best = self._best_fit(self.prolog)
        if best is None:
            return chosen
        if best.why == "fit":
            what = "no schema" if not chosen else "no schema besides Schematron"
            self._say(NO_SCHEMA_NAMED, name=best.name, what=what)
        return [*chosen, best]

    def _say_not_found(self, line: int, href: str, reason: str) -> None:
        if not href:
            self._say(NO_ADDRESS, line)
        elif href.lower().endswith(".dtd"):
            self._say(EXTERNAL_DTD, line, what=f"the DTD {href}", system=href)
        else:
            remedy = f"it is not on this machine; add it with: tei schema add {href}"
            if not is_address(href):
                remedy = reason or "there is no such file"
            self._say(SCHEMA_NOT_FOUND, line, href=href, remedy=remedy)

    def _best_fit(self, prolog: Prolog) -> Chosen | None:
        """The schema at hand that the document fits best.

        A file that this package wrote is checked against its own profile. Otherwise the
        narrowest that finds it valid; if none does, the one that finds least.
        """
        if prolog.by_toolkit:
            own = find_schema("tei-transcript")
            if own is not None:
                return Chosen(own.name, own.kind, own.path, "profile")
        best: tuple[int, int, Chosen] | None = None
        for schema in all_schemas():
            if schema.kind is not Source.RELAXNG or not schema.path.is_file():
                continue
            chosen = Chosen(schema.name, schema.kind, schema.path, "fit")
            try:
                grammar = self.schemas.grammar(chosen)
                found = grammar.findings(self.document.content, self._form_faults)
            except SchemaError:
                continue
            rank = len(found), schema.path.stat().st_size
            if best is None or rank < best[:2]:
                best = (*rank, chosen)
        return None if best is None else best[2]

    def _check(self, chosen: Chosen) -> None:
        try:
            found = self._ask(chosen)
        except NotRunError as error:
            self._say(BROKE_OFF, schema=chosen.name, reason=str(error))
        except SchemaError as error:
            if chosen.why == "option":
                raise
            self._say(NO_VERDICT, schema=chosen.name, reason=str(error))
        else:
            if found is not None:
                self._take(chosen, found)
                return
        self._note_use(chosen, None)

    def _take(self, chosen: Chosen, found: list[Finding]) -> None:
        """Take up what a schema says, and its verdict."""
        valid: bool | None = not found
        if chosen.kind is Source.SCHEMATRON:
            valid = _verdict_of_rules(found)
        unsound = ""
        if chosen.kind is Source.RELAXNG:
            unsound = self.schemas.grammar(chosen).unsound
        if unsound:
            self._say(UNSOUND_IDS, reason=unsound)
            valid = None if valid else False
        if chosen.why == "fit" and self._fits_poorly(chosen, found):
            valid, found = None, []
        self._note_use(chosen, valid)
        known = set(self.findings)
        self.findings.extend(f for f in found if f not in known)

    def _note_use(self, chosen: Chosen, valid: bool | None) -> None:  # noqa: FBT001
        path = str(chosen.path)
        self.uses.append(SchemaUse(chosen.name, chosen.kind, path, chosen.why, valid))

    def _ask(self, chosen: Chosen) -> list[Finding] | None:
        """What a schema says; None if it cannot be asked about this document."""
        document = self.document
        if chosen.kind is Source.RELAXNG:
            self.grammar = grammar = self.schemas.grammar(chosen)
            return grammar.findings(document.content, self._form_faults)
        if document.tree is None:
            return None
        if chosen.kind is Source.XSD:
            return self.schemas.xsd(chosen).findings(document)
        schematron = self.schemas.schematron(chosen)
        if schematron is None:
            return None
        return schematron.findings(document, self.fired)

    def _fits_poorly(self, chosen: Chosen, found: Sequence[Finding]) -> bool:
        """Whether the file was hardly written for a schema; it is said then."""
        if any(f.source is Source.XML for f in found):
            return False
        unknown = [f.found for f in found if f.name == "unknown-element"]
        names = list(dict.fromkeys(unknown))
        if len(names) > 1 or len(found) > 3:
            shown = ", ".join(f"<{name}>" for name in names[:_MOST_NAMES])
            lacking = f", and it lacks {shown}" if names else ""
            count = str(len(found))
            self.findings = [f for f in self.findings if f.code != NO_SCHEMA_NAMED.code]
            self._say(POOR_FIT, name=chosen.name, count=count, names=lacking)
            return True
        return False

    def _embedded(self) -> None:
        """Run the Schematron rules that are embedded in the RELAX NG schemas."""
        if self.document.tree is None or not self.choices.rules:
            return
        faults = GrammarFaults(self.findings)
        asked = [u for u in self.uses if u.valid is not None]
        for use in [u for u in asked if u.kind is Source.RELAXNG]:
            chosen = Chosen(use.name, use.kind, Path(use.path), use.why)
            try:
                schematron = self.schemas.schematron(chosen)
                if schematron is None:
                    continue
                found = schematron.findings(self.document, self.fired)
            except NotRunError as error:
                what = f"the Schematron in {use.name}"
                self._say(BROKE_OFF, schema=what, reason=str(error))
                continue
            except SchemaError as error:
                what = f"the Schematron in {use.name}"
                self._say(NO_VERDICT, schema=what, reason=str(error))
                continue
            self.findings.extend(f for f in found if not faults.explain(f))
            valid = _verdict_of_rules(found)
            self.uses.append(
                SchemaUse(use.name, Source.SCHEMATRON, use.path, "embedded", valid)
            )

    # XML

    def _form_faults(self) -> list[Finding]:
        """What is wrong with the XML of a document that is held in memory."""
        if self._form is None:
            from tei_toolkit.validation.wellformedness import (  # noqa: PLC0415  rare
                all_faults,
            )

            known = self.document.data is not None
            faults = all_faults(self.document.utf8, self._is_hollow) if known else []
            self._form = convert_findings(faults, "")
        return self._form

    def _is_hollow(self, name: str, child: str) -> bool:
        """Whether an element has no content by the schema asked, or by that of TEI."""
        if self.grammar is None:
            tei = find_schema("tei_all") or find_schema("tei-transcript")
            if tei is None:
                return False
            try:
                self.grammar = self.schemas.grammar(
                    Chosen(tei.name, tei.kind, tei.path, "fit")
                )
            except SchemaError:
                return False
        return self.grammar.is_hollow(name, child)

    def _check_xml(self) -> None:
        for line, system, is_whole in self.prolog.unread:
            what = f"the DTD {system}" if is_whole else f"{system} as part of its DTD"
            self._say(EXTERNAL_DTD, line, what=what, system=system)
        document = self.document
        told = [f for f in self.findings if f.name == "not-well-formed"]
        if document.data is None:
            self.broken = bool(told)
            return
        if document.tree is not None:
            if not any(f.name == "external-entity" for f in self.findings):
                self.findings.extend(unread_entities(document))
            if not told:
                return
        faults = self._form_faults()
        if faults and not (told and len(faults) < len(told)):
            self.findings = [f for f in self.findings if f.name != "not-well-formed"]
            self.findings.extend(faults)
        self.broken = bool(faults or told)

    # Rules

    def _say_skipped(self) -> None:
        """Say what was not checked of a document that is too large for a tree."""
        what = [use.name for use in self.uses if use.kind is not Source.RELAXNG]
        if self.choices.rules:
            what.append("the rules")
        if not what or self.document.tree is not None:
            return
        reason = (
            "more than 2,048 elements are open at once (256 in a file with a "
            "DOCTYPE), or its entities are too large"
        )
        if self.document.data is None:
            size = LARGEST_TREE // (1024 * 1024)
            reason = f"the file is larger than {size} MB"
        self._say(RULES_SKIPPED, what=" and ".join(what), reason=reason)

    def _rules(self) -> None:
        self._say_skipped()
        if not self.choices.rules:
            return
        document, tree = self.document, self.document.tree
        if tree is None:
            return
        from tei_toolkit.validation.rule_runs import (  # noqa: PLC0415  see cli
            finding_of,
            hits_of,
        )
        from tei_toolkit.validation.rulebook import find_rules  # noqa: PLC0415
        from tei_toolkit.validation.view import View  # noqa: PLC0415

        view = View(document, tree.getroot(), self.schemas.types(self.uses))
        faults = GrammarFaults(self.findings)
        met: list[tuple[Rule, Hit]] = []
        for rule in find_rules():
            if self.choices.selection.wants(rule.code, rule.name):
                met.extend(hits_of(rule, view))
        view.places.learn(hit.element for _, hit in met if hit.element is not None)
        for rule, hit in met:
            finding = finding_of(rule, hit, view)
            if not faults.cover(rule, finding):
                self.findings.append(finding)


def _verdict_of_rules(found: Sequence[Finding]) -> bool | None:
    """The verdict of a Schematron schema; None if rules of it could not be run."""
    if any(f.severity is Severity.ERROR for f in found):
        return False
    return None if any(f.code == SCHEMATRON_SKIPPED.code for f in found) else True
