"""Texts as the label engine reads them."""

from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.text import SourceText


def labels_of(text: str) -> list[str]:
    """The labels of the turns of a text, in order."""
    source = SourceText("any", "text/plain", "utf-8", "0", text)
    return [start.label for start in read_labels(source).starts]
