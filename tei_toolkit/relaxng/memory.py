"""What the automaton of a schema has learnt: the tables of its states.

Everything is a number, a string, a tuple or a dictionary, so that `marshal`
writes and reads it in milliseconds. The hot tables are all that a document
needs whose like was seen before; the cold ones are read at the first miss.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final, TypeAlias

    Move: TypeAlias = tuple[int, int]
    """The parent's state afterwards (negative: a fork), and the candidates."""
    Check: TypeAlias = tuple[int, int]
    """Position of an attribute and the pattern of its value."""
    Names: TypeAlias = tuple[str, ...]
    Shape: TypeAlias = tuple[
        int,
        tuple[Check, ...],
        tuple[tuple[int, int], ...],
        "dict[tuple[bool, ...], int] | None",
    ]
    """The state after the start tag, the values to check, the values that are
    IDs or references to them, and, where the state depends on which of the
    checks succeed, the state for each outcome."""

SAVED_ANSWERS: Final = 256
"""Answers a pattern that are written to disk, at most."""
SAVED_LENGTH: Final = 40
SAVED_ENTRIES: Final = 60_000
"""A table with more entries comes from a hostile document and is not kept."""


class Memory:
    """The tables of one schema.

    Attributes:
        moves: For each state, by element name, what a start tag leads to.
        shapes: For each set of candidates, by attribute names, the start tag.
        endings: For each state, the members that may end (bits); 0 for none.
        collects: For each state, whether the text of the element is a string
            that must be looked at as a whole.
        texts: For each state, the state after text; -1 when not yet known.
        joins: The state after a fork, by the bits of the members that ended.
        finals: The members that may end, by state and text.
        answers: Which strings the patterns of values match.
        start: The state before the root element.
        contextual: Whether values depend on namespaces or entities.
        references: The elements and attributes of type IDREF or IDREFS.
        vectors: The patterns of each state.
        candidates: The contents of each set of candidates.
        forks: For each fork and candidate, the parent's patterns afterwards.
        learnt: How many entries were added since the tables were made or read.
    """

    __slots__ = (
        "answers",
        "candidates",
        "collects",
        "contextual",
        "endings",
        "finals",
        "forks",
        "joins",
        "learnt",
        "moves",
        "references",
        "shapes",
        "start",
        "texts",
        "vectors",
    )

    def __init__(self, *, contextual: bool) -> None:
        """Begin with nothing learnt."""
        self.moves: list[dict[str, Move]] = []
        self.shapes: list[dict[Names, Shape]] = []
        self.endings: list[int] = []
        self.collects: list[bool] = []
        self.texts: list[int] = []
        self.joins: dict[tuple[int, int], int] = {}
        self.finals: dict[tuple[int, str], int] = {}
        self.answers: dict[int, dict[str, bool]] = {}
        self.start = 0
        self.contextual = contextual
        self.references: frozenset[tuple[str, str]] = frozenset()
        self.vectors: list[tuple[int, ...]] = []
        self.candidates: list[tuple[int, ...]] = []
        self.forks: list[tuple[tuple[int, ...], ...]] = []
        self.learnt = 0

    def is_large(self) -> bool:
        """Whether the tables have grown beyond what a schema explains."""
        return sum(map(len, self.moves)) + sum(map(len, self.shapes)) > SAVED_ENTRIES

    def dump_hot(self) -> tuple[Any, ...]:
        """The hot tables as plain values, answers cut to the saved number."""
        answers = {}
        for pattern, known in self.answers.items():
            short = [item for item in known.items() if len(item[0]) <= SAVED_LENGTH]
            answers[pattern] = dict(short[:SAVED_ANSWERS])
        finals = dict(list(self.finals.items())[: 4 * SAVED_ANSWERS])
        return (
            self.moves,
            self.shapes,
            self.endings,
            self.collects,
            self.texts,
            self.joins,
            finals,
            answers,
            self.start,
            self.contextual,
            self.references,
        )

    def dump_cold(self) -> tuple[Any, ...]:
        """The cold tables as plain values."""
        return (self.vectors, self.candidates, self.forks)

    @classmethod
    def load(cls, hot: tuple[Any, ...]) -> Memory:
        """The memory with its hot tables; the cold ones follow."""
        memory = cls(contextual=False)
        (
            memory.moves,
            memory.shapes,
            memory.endings,
            memory.collects,
            memory.texts,
            memory.joins,
            memory.finals,
            memory.answers,
            memory.start,
            memory.contextual,
            memory.references,
        ) = hot
        return memory

    def load_cold(self, cold: tuple[Any, ...]) -> None:
        """Add the cold tables that belong to the hot ones."""
        self.vectors, self.candidates, self.forks = cold
