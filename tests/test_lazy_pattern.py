"""Patterns that are compiled when they are first used, and values."""

import re
from copy import copy
from dataclasses import asdict, field, fields, replace

import pytest

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.values import immutable


def test_nothing_is_compiled_before_the_first_use() -> None:
    broken = lazy_pattern("(")
    with pytest.raises(re.error):
        broken.search("text")


def test_it_does_what_the_pattern_does() -> None:
    lazy, pattern = lazy_pattern(r"(?P<n>\d)b", re.IGNORECASE), re.compile(r"(?i)\db")
    assert [found["n"] for found in lazy.finditer("1B 2b 3c")] == ["1", "2"]
    assert lazy.sub("x", "1b 2B") == pattern.sub("x", "1b 2B")
    assert lazy.search("01b", 1, 3) is not None
    assert dict(lazy.groupindex) == {"n": 1}
    assert lazy_pattern(rb"\d").findall(b"a1b2") == [b"1", b"2"]


def test_it_has_nothing_that_a_pattern_has_not() -> None:
    assert not hasattr(lazy_pattern("a"), "replace")


@immutable
class _Point:
    x: int
    y: int = 0


@immutable
class _Other:
    x: int
    y: int = 0


def test_values_are_equal_when_their_fields_are() -> None:
    assert _Point(1) == _Point(1, 0) != _Point(1, 1)
    assert len({_Point(1), _Point(1, 0), _Point(2)}) == 2
    other: object = _Other(1)
    assert other != _Point(1)
    assert repr(_Point(1)) == "_Point(x=1, y=0)"


@immutable
class _Made:
    """A value that finds a part of itself."""

    first: int
    rest: tuple[int, ...] = ()
    more: list[int] = field(default_factory=list)
    total: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", self.first + sum(self.rest))


def test_values_are_dataclasses_with_slots() -> None:
    assert [part.name for part in fields(_Made)] == ["first", "rest", "more", "total"]
    value = _Made(1, rest=(2,))
    assert asdict(value) == {"first": 1, "rest": (2,), "more": [], "total": 3}
    assert replace(value, first=4).total == 6
    assert copy(value) == value
    assert not hasattr(value, "__dict__")
    with pytest.raises(TypeError, match="first"):
        _Made()  # type: ignore[call-arg] # that is what it refuses
    with pytest.raises(TypeError, match=r"_Point.*'x'"):
        _Point(y=1)  # type: ignore[call-arg] # as above
    assert replace(_Point(1), y=2) == _Point(x=1, y=2)
    assert [part.default for part in fields(_Other)][1:] == [0]
