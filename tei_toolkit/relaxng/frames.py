"""Open elements as the careful pass remembers them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

    from tei_toolkit.relaxng.trial import Trial

HISTORY_LIMIT: Final = 400
COURSE_LIMIT: Final = 400
"""Children that are kept to be read again."""
TOLD_LIMIT: Final = 12
"""An element with more faults than this is not taken for another."""
INNER_LIMIT: Final = 4
"""Children out of place that are kept with their parent's step."""
STEP_LIMIT: Final = 200


class Stray:
    """What an element out of place might be, with its part of the state.

    The state of such an element is a vector of all that it could be: an
    element of its own name, each element that was expected in its place, and a
    mere wrapper around what was expected.

    Attributes:
        own: How many members belong to declarations of its own name.
        expected: The names expected in its place, one member each.
        begun: The vector it began with.
        finding: The number of the finding that reports it, -1 for none.
    """

    __slots__ = ("begun", "expected", "finding", "own")

    def __init__(
        self, own: int, expected: list[str], begun: tuple[int, ...], finding: int
    ) -> None:
        """Keep the parts."""
        self.own = own
        self.expected = expected
        self.begun = begun
        self.finding = finding


class Step:
    """One child, or a run of text, as it came.

    Attributes:
        state: The state of the parent before it.
        name: The child's name; empty for text.
        label: Its name as the document has it.
        line: Its line, from 1.
        column: Its column, from 1.
        position: Which of its siblings with its label it is, from 1.
        number: The number of the finding for its place; -1 for none.
        refused: The declarations of its name that it does not fit.
        inner: The names of what stands in it and may not, empty for text and for what
            is missing, with the numbers of the findings.
        is_bare: Whether it has no elements in it.
    """

    __slots__ = (
        "column",
        "inner",
        "is_bare",
        "label",
        "line",
        "name",
        "number",
        "position",
        "refused",
        "state",
    )

    def __init__(
        self,
        state: int,
        name: str,
        label: str,
        line: int,
        column: int,
        position: int,
    ) -> None:
        """Keep where it stands; what it holds is not known yet."""
        self.state = state
        self.name = name
        self.label = label
        self.line = line
        self.column = column
        self.position = position
        self.number = -1
        self.refused: tuple[int, ...] = ()
        self.inner: tuple[tuple[int, str], ...] = ()
        self.is_bare = False

    def is_about(self, number: int) -> bool:
        """Whether the finding tells of the child or of what stands in it."""
        return self.number == number or self.is_inner(number)

    def is_inner(self, number: int) -> bool:
        """Whether the finding tells of what stands in the child."""
        return any(inner == number for inner, _ in self.inner)


class Frame:
    """One open element.

    Attributes:
        name: Its expanded name, as it is understood.
        label: Its name as the document has it.
        line: The line of its start tag, from 1.
        column: The column of its start tag, from 1.
        parent: The frame around it, `None` for the document.
        position: Which of its siblings with its label it is, from 1.
        depth: How many elements it is in, itself included.
        top: The frame around it at the depth where long XPaths are cut.
        state: The state of the automaton inside it.
        after: What its parent goes on with: a state, or a fork.
        declarations: The declarations that it could be.
        counts: How many children of each label it has had.
        history: States that it has been in, each with the label and the name of
            the child that came then.
        pieces: Its text so far, where the whole text matters.
        stray: What it might be when it is out of place.
        repeated: Whether it was reported to stand there once too often.
        guessed: Whether it is only guessed what it is meant to be.
        unknown: Whether nobody knows what it is meant to be.
        blind: Whether its children's places can no longer be judged.
        trials: Advice for its children that is being tried.
        strays: How many of its children were out of place and may stand for
            something that is missed.
        plain: The state that it would be in had no tags been left out in it; -1
            when that is its state (`left_out`).
        plain_after: What its parent's plain state goes on with; `None` if that
            stays.
        inside: What the element may hold whose tags were left out.
        assumed: How often tags were taken to be left out in it.
        ended: Whether a child has come that ends that element.
        cause: The number of the finding for its last child out of place.
        missing: Names reported as missing in it, with the finding's number.
        blamed: Children after which others were reported to come too late, with
            the finding's number.
        has_children: Whether it has had a child element.
        has_text: Whether its course has had a text.
        course: Its children and texts since the last fault but one.
        doubt: The number of the finding for a child in the course; -1 for none.
        is_guessed: Whether a child in the course has a name that nobody knows.
        told: The numbers of the findings about it, its attributes and its content.
        is_whole: Whether its course has all its children.
        attributes: Its attributes: name, label and value of each.
        inner: What its step has as `inner`.
        step: What its parent's course has of it.
    """

    __slots__ = (
        "after",
        "assumed",
        "attributes",
        "blamed",
        "blind",
        "cause",
        "column",
        "counts",
        "course",
        "declarations",
        "depth",
        "doubt",
        "ended",
        "guessed",
        "has_children",
        "has_text",
        "history",
        "inner",
        "inside",
        "is_guessed",
        "is_whole",
        "label",
        "line",
        "missing",
        "name",
        "parent",
        "pieces",
        "plain",
        "plain_after",
        "position",
        "repeated",
        "state",
        "step",
        "stray",
        "strays",
        "told",
        "top",
        "trials",
        "unknown",
    )

    def __init__(
        self,
        name: str,
        label: str,
        line: int,
        column: int,
        parent: Frame | None = None,
        position: int = 0,
    ) -> None:
        """Begin an element."""
        self.name = name
        self.label = label
        self.line = line
        self.column = column
        self.parent = parent
        self.position = position
        self.depth: int = parent.depth + 1 if parent is not None else 0
        self.top: Frame | None = parent.top if parent is not None else None
        if self.depth == STEP_LIMIT // 2:
            self.top = self
        self.state = 0
        self.after = 0
        self.declarations: tuple[int, ...] = ()
        self.counts: dict[str, int] = {}
        self.history: list[tuple[int, str, str]] = []
        self.pieces: list[str] = []
        self.stray: Stray | None = None
        self.blind = False
        self.unknown = False
        self.guessed = False
        self.repeated = False
        self.strays = 0
        self.trials: list[Trial] = []
        self.plain = -1
        self.plain_after: int | None = None
        self.inside: frozenset[str] = frozenset()
        self.assumed = 0
        self.ended = False
        self.cause = -1
        self.missing: dict[str, int] = {}
        self.has_children = False
        self.has_text = False
        self.blamed: dict[str, int] = {}
        self.course: list[Step] = []
        self.doubt = -1
        self.is_guessed = False
        self.is_whole = True
        self.told: tuple[int, ...] = ()
        self.attributes: Sequence[tuple[str, str, str]] = ()
        self.inner: tuple[tuple[int, str], ...] = ()
        self.step: Step | None = None

    @property
    def xpath(self) -> str:
        """Its XPath; the middle of a very long one is left out as ``//``."""
        if self.depth <= STEP_LIMIT or self.top is None:
            return self._path_from(0)
        half = STEP_LIMIT // 2
        return f"{self.top.xpath}/{self._path_from(self.depth - half)}"

    def _path_from(self, depth: int) -> str:
        """The steps of the elements deeper than that."""
        steps = []
        frame: Frame | None = self
        while frame is not None and frame.depth > depth:
            steps.append(f"/{frame.label}[{frame.position}]")
            frame = frame.parent
        return "".join(reversed(steps))

    @property
    def certain(self) -> bool:
        """Whether it is known what this element is and what it may contain."""
        return self.stray is None and not self.blind

    @property
    def is_copied(self) -> bool:
        """Whether it stands in an element that is there once too often."""
        frame: Frame | None = self
        while frame is not None:
            if frame.repeated:
                return True
            frame = frame.parent
        return False

    def remember(self, label: str, name: str) -> None:
        """Note the state in which a child came; of several, the last child."""
        self.remember_at(self.plain if self.plain >= 0 else self.state, label, name)

    def remember_at(self, state: int, label: str, name: str) -> None:
        """Note that a child came in a state; of several, the last child."""
        if self.history and self.history[-1][0] == state:
            self.history[-1] = (state, label, name)
        else:
            self.history.append((state, label, name))
            if len(self.history) > HISTORY_LIMIT:
                del self.history[0]

    @property
    def is_doubted(self) -> bool:
        """Whether a fault in the course may have another reason than was told."""
        return self.doubt >= 0 or (self.is_guessed and bool(self.course))

    def note(self, step: Step) -> None:
        """Take up a child in the course."""
        course = self.course
        if len(course) >= COURSE_LIMIT:
            half = COURSE_LIMIT // 2
            if any(old.is_about(self.doubt) for old in course[:half]):
                self.doubt = -1
            del course[:half]
            self.is_whole = False
        course.append(step)
        if step.number >= 0:
            self.doubt = step.number

    def note_text(self, line: int, column: int, number: int = -1) -> None:
        """Take up a text in the course."""
        state = self.plain if self.plain >= 0 else self.state
        step = Step(state, "", "text", line, column, 0)
        step.number = number
        self.note(step)
        self.has_text = True

    def tell(self, number: int) -> None:
        """Keep what was told of it, its attributes or its content."""
        if len(self.told) <= TOLD_LIMIT:
            self.told += (number,)

    def told_inside(self, number: int, name: str) -> None:
        """Keep what was told of its content: a name, empty for text or nothing."""
        self.tell(number)
        if len(self.inner) < INNER_LIMIT:
            self.inner += ((number, name),)

    def doubt_child(self, step: Step) -> None:
        """Take what was told of a child's content as a fault that may be its own."""
        if step.inner and self.doubt < 0:
            self.doubt = step.inner[0][0]

    def forget_course(self) -> None:
        """Forget the children up to the last fault: what follows has another."""
        at = [i for i, step in enumerate(self.course) if step.is_about(self.doubt)]
        if self.doubt < 0 or not at:
            self.course.clear()
        else:
            del self.course[: at[-1] + 1]
        self.doubt = -1
        self.is_guessed = False
        self.is_whole = False
