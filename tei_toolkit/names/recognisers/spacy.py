"""A spaCy pipeline as a recogniser (`spacy:NAME`), for the vote; an extra."""

from collections.abc import Iterator
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
_LONGEST = 100_000


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
    except ImportError as error:
        raise UsageError(
            f"the recogniser 'spacy:{name}' needs spaCy, which is not installed: "
            "pip install tei-toolkit[spacy]"
        ) from error
    try:
        return spacy.load(name)
    except OSError as error:
        raise UsageError(
            f"there is no spaCy pipeline '{name}': give the folder of one, or install "
            f"it: python -m spacy download {name}"
        ) from error
    except (ImportError, ValueError) as error:
        raise UsageError(
            f"the spaCy pipeline '{name}' cannot be loaded: {error}; perhaps it was "
            f"made for another version than {spacy.__version__}"
        ) from error


def _run(pipeline: Any, text: str) -> list[Mention]:
    """The names in `text`, read in pieces, since spaCy reads no text of any length."""
    found = []
    places = list(_pieces(text))
    documents = pipeline.pipe(text[start:end] for start, end in places)
    for (offset, _), document in zip(places, documents, strict=True):
        for entity in document.ents:
            kind = _TYPES.get(entity.label_)
            if kind is not None:
                start, end = offset + entity.start_char, offset + entity.end_char
                found.append(_mention(text, start, end, kind))
    return found


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Where the pieces of a text start and end: at ends of lines or of words."""
    start = 0
    while start < len(text):
        end = len(text)
        if end - start > _LONGEST:
            end = start + _LONGEST
            stop = max(text.rfind("\n", start, end), text.rfind(". ", start, end))
            stop = stop if stop > start else text.rfind(" ", start, end)
            end = stop + 1 if stop > start else end
        yield start, end
        start = end


def _mention(text: str, start: int, end: int, kind: MentionType) -> Mention:
    for article in ("the ", "The "):
        if text.startswith(article, start):
            start += len(article)
    if text.endswith(("'s", "’s"), start, end):
        end -= 2
    return Mention(start, end, text[start:end], kind, Cert.MEDIUM, 0.7)
