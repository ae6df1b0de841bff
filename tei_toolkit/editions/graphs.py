"""What graphs and trees say by pointers: the ends of arcs, the children of nodes."""

from collections.abc import Mapping

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import SAID, tei
from tei_toolkit.editions.words import words_of

_ARC, _GRAPH, _LABEL = tei("arc"), tei("graph"), tei("label")
_NODES = (tei("root"), tei("iNode"))


def say_graphs(whole: Branch) -> None:
    """Write `tk:said` on arcs and on nodes that have children elsewhere."""
    for arc in whole.named(_ARC):
        ends = [_names(arc.get(end), whole.by_id) for end in ("from", "to")]
        if all(ends):
            arc.set(SAID, f" {_sign(arc)} ".join(ends))
    for node in whole.named(*_NODES):
        if children := _names(node.get("children"), whole.by_id):
            node.set(SAID, f"→ {children}")


def _sign(arc: etree._Element) -> str:
    graph = next(arc.iterancestors(_GRAPH), None)
    is_directed = graph is None or graph.get("type") != "undirected"
    return "→" if is_directed else "–"


def _names(pointers: str | None, by_id: Mapping[str, etree._Element]) -> str:
    """The labels of those to whom pointers lead; else the pointers."""
    said = []
    for pointer in (pointers or "").split():
        node = by_id.get(pointer.removeprefix("#"))
        label = None if node is None else node.find(_LABEL)
        said.append(words_of(node if label is None else label) or pointer)
    return ", ".join(said)
