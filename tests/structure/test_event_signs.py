"""A phrase of an event is looked for only where a remark has one of its signs."""

import re

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tei_toolkit.lazy_pattern import in_one_case
from tei_toolkit.structure.event_words import (
    EVENT_FORMS,
    EVENT_STEMS,
    EVENT_WORDS,
    FORM_SIGNS,
    GAP_FORMS,
    GAP_SIGNS,
)
from tei_toolkit.structure.events import classify

FORMS = {**EVENT_FORMS, "gap": GAP_FORMS}
SIGNS = {**FORM_SIGNS, "gap": GAP_SIGNS}


@pytest.mark.parametrize("name", FORMS)
@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_phrase_has_one_of_the_signs(name: str, data: st.DataObject) -> None:
    pattern = re.compile(rf"(?:{FORMS[name]})", re.IGNORECASE)
    words = data.draw(st.from_regex(pattern, fullmatch=True))
    assert any(sign in in_one_case(words) for sign in SIGNS[name])


def test_each_type_has_signs() -> None:
    assert FORM_SIGNS.keys() == EVENT_FORMS.keys()


@pytest.mark.parametrize(
    "words", [*EVENT_WORDS.values(), *EVENT_STEMS.values()], ids=lambda words: words[:9]
)
@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_an_event_is_called_is_an_event(words: str, data: st.DataObject) -> None:
    pattern = re.compile(rf"(?:{words})", re.IGNORECASE)
    called = data.draw(st.from_regex(pattern, fullmatch=True)).strip()
    assume(pattern.search(called))
    assert classify(called, alone=True) is not None


def test_where_case_is_ignored_all_letters_of_one_kind_are_alike() -> None:
    assert in_one_case("İRIŞ, ıſK") == in_one_case("iriş, ISK")
