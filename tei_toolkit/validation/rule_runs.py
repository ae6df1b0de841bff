"""Rules run on one document, and their hits as findings."""

from tei_toolkit.validation.bounds import MOST_FINDINGS, left_out
from tei_toolkit.validation.findings import Finding, Source
from tei_toolkit.validation.paths import printed_name
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View


def hits_of(rule: Rule, view: View) -> list[tuple[Rule, Hit]]:
    """What a rule meets in a document, at most so much as can be told."""
    hits: list[tuple[Rule, Hit]] = []
    more = 0
    for hit in rule.check(view):
        if len(hits) < MOST_FINDINGS:
            hits.append((rule, hit))
        else:
            more += 1
    if more:
        told = f"{rule.template}{left_out(more)}"
        hits[-1] = rule._replace(template=told), hits[-1][1]
    return hits


def finding_of(rule: Rule, hit: Hit, view: View) -> Finding:
    """A rule's hit as a finding, with its place in the file."""
    element = hit.element
    line, column, xpath = hit.line, 0, ""
    if element is not None:
        if hit.attribute:
            name = printed_name(element, hit.attribute)
            place = view.places.attribute(element, name)
        elif hit.near:
            place = view.places.text(element, hit.near)
        else:
            place = view.places.element(element)
        line, column = place.line, place.column
        xpath = view.places.paths.path(element, hit.attribute)
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        source=Source.RULE,
        line=line,
        column=column,
        xpath=xpath,
        message=rule.template.format(**hit.values),
        found=hit.found,
        expected=hit.expected,
        suggestion=hit.suggestion,
    )
