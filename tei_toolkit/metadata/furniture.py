"""Signs that a line is furniture of a page and no text of the event."""


def furniture_score(line: str, language: str | None = None) -> float:
    """How much a line looks like a page's furniture: 0 not at all, 1 certainly."""
    del line, language
    return 0.0
