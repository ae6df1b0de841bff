"""JSON of speech recognisers and transcription services.

There is no standard: Whisper has `segments`, AssemblyAI `utterances`, Rev `monologues`,
the Podcast Namespace `segments` with `body`. What they share is a list of records, each
with words and mostly with a speaker and times; the list that holds most of the file's
words is the transcript.
"""

from collections.abc import Iterator, Mapping

from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.plain import read_plain
from tei_toolkit.sources.records import (
    FROM,
    JSON,
    SPEAKER,
    START,
    WORDS,
    are_names,
    make_source,
    meanings_of,
    record_of,
)
from tei_toolkit.sources.text import SourceText
from tei_toolkit.values import immutable

MEDIA_TYPE = JSON

_LONGEST_METADATA = 300


@immutable
class _Listed:
    """A list of records in a JSON file."""

    fields: list[dict[str, str]]
    others: frozenset[str]

    @property
    def rank(self) -> tuple[bool, int]:
        """Lists that say who speaks come first, then those with most words."""
        with_speaker = sum(SPEAKER in record for record in self.fields)
        size = sum(len(record.get(WORDS, "")) for record in self.fields)
        return 2 * with_speaker > len(self.fields), size


def read_segments(raw: RawSource) -> SourceText:
    """The records of a JSON file; the plain text if it holds none."""
    whole = _parsed(raw.text)
    listed = max(_lists(whole), key=lambda found: found.rank, default=None)
    if listed is None:
        return read_plain(raw)
    records = [record_of(fields) for fields in listed.fields]
    said = "".join("".join(record.words.split()) for record in records)
    metadata, others = {}, set(listed.others)
    if isinstance(whole, dict):
        for key, value in whole.items():
            if not isinstance(value, str | int | float) or isinstance(value, bool):
                continue
            if len(str(value)) <= _LONGEST_METADATA:
                metadata[key] = str(value)
            elif "".join(str(value).split()) != said:
                others.add(key)
    source = make_source(raw, MEDIA_TYPE, records, others=others, metadata=metadata)
    return source or read_plain(raw)


def _parsed(text: str) -> object:
    """The value of a JSON file, or those of its lines (JSON Lines); None if neither."""
    import json  # noqa: PLC0415 (loaded when needed)

    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    lines = [line for line in text.split("\n") if line.strip()]
    if not all(line.lstrip().startswith("{") for line in lines):
        return None
    try:
        return [json.loads(line) for line in lines]
    except (ValueError, RecursionError):
        return None


def _lists(whole: object) -> Iterator[_Listed]:
    """Every list of records, without recursion: a file may nest as deep as it likes."""
    waiting = [whole]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting.extend(v for v in value.values() if isinstance(v, dict | list))
        elif isinstance(value, list):
            items = [item for item in value if isinstance(item, dict)]
            fields = [_fields(item) for item in items]
            if sum(WORDS in found for found in fields) * 2 > len(value):
                yield _Listed(fields, _other_keys(items))
            waiting.extend(item for item in value if isinstance(item, dict | list))


def _fields(item: Mapping[str, object]) -> dict[str, str]:
    """What a JSON object says, by meaning."""
    found: dict[str, str] = {}
    keys = list(item)
    for key, meaning in zip(keys, meanings_of(keys), strict=True):
        value = item[key]
        if meaning is not None and isinstance(value, str | int | float):
            found.setdefault(meaning, str(value))
        elif meaning == SPEAKER and isinstance(value, dict):
            name = value.get("name", value.get("label", value.get("id")))
            if isinstance(name, str | int):
                found.setdefault(SPEAKER, str(name))
    sender = item.get(FROM)
    if SPEAKER not in found and isinstance(sender, str) and are_names([sender]):
        if found[START] == sender:
            del found[START]
        found[SPEAKER] = sender
    if WORDS not in found:
        pieces = item.get("elements")
        if isinstance(pieces, list):
            found[WORDS] = "".join(
                str(piece.get("value", ""))
                for piece in pieces
                if isinstance(piece, dict)
            )
    return found


def _other_keys(items: list[dict[str, object]]) -> frozenset[str]:
    return frozenset(
        key
        for item in items
        for key, meaning in zip(item, meanings_of(list(item)), strict=True)
        if meaning is None and key != "elements"
    )


def recognise_segments(sample: Sample) -> Certainty:
    """A JSON file begins with a bracket and has a key for words."""
    head = sample.head.lstrip()
    if head[:1] not in {"{", "["} or '"' not in head[:80]:
        return Certainty.NONE
    if sample.suffix in KIND.suffixes:
        return Certainty.CERTAIN
    return Certainty.LIKELY if head.rstrip().endswith(("}", "]")) else Certainty.NONE


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="a JSON file",
    suffixes=frozenset({".json", ".jsonl", ".ndjson"}),
    recognise=recognise_segments,
    read=read_segments,
)
