"""A spaCy pipeline as a recogniser (`spacy:NAME`), for the vote; an extra."""

from functools import lru_cache
from typing import Any

from tei_toolkit.errors import UsageError
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.recognisers import registry

_TYPES = {
    "PERSON": MentionType.PERSON,
    "PER": MentionType.PERSON,
    "GPE": MentionType.PLACE,
    "LOC": MentionType.PLACE,
    "FAC": MentionType.PLACE,
    "ORG": MentionType.ORGANISATION,
    "EVENT": MentionType.EVENT,
    "WORK_OF_ART": MentionType.WORK,
}
_DEFAULT = "en_core_web_sm"


def recognise(text: str, language: str) -> list[Mention]:
    """The names that the default pipeline finds."""
    del language
    return _run(_pipeline(_DEFAULT), text)


def with_model(name: str) -> "registry.Recognise":
    """A recogniser that uses the pipeline `name`."""
    pipeline = _pipeline(name)

    def run(text: str, language: str) -> list[Mention]:
        del language
        return _run(pipeline, text)

    return run


@lru_cache(maxsize=2)
def _pipeline(name: str) -> Any:
    try:
        import spacy  # noqa: PLC0415 - an extra

        return spacy.load(name)
    except (ImportError, OSError) as error:
        raise UsageError(
            f"the spaCy pipeline '{name}' is not installed: "
            f"pip install tei-toolkit[spacy], then python -m spacy download {name}"
        ) from error


def _run(pipeline: Any, text: str) -> list[Mention]:
    found = []
    for entity in pipeline(text).ents:
        kind = _TYPES.get(entity.label_)
        if kind is None:
            continue
        start, end = entity.start_char, entity.end_char
        for article in ("the ", "The "):
            if text.startswith(article, start):
                start += len(article)
        if text.endswith(("'s", "’s"), start, end):
            end -= 2
        found.append(Mention(start, end, text[start:end], kind, Cert.MEDIUM, 0.7))
    return found
