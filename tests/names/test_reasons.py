"""What people are told of why a name was suggested."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.reasons import reason, reasons

TEXT = (
    "Madam President: Thank you. Senator Ann Walker lives in Chicago and speaks for "
    "the World Health Organization (WHO). The Danube Commission met in Budapest, and "
    "Walker thanked Kazakhstan."
)


@pytest.mark.parametrize("language", ["en", "de", "ru"])
def test_reasons_are_words_and_no_name_of_a_feature(language: str) -> None:
    mentions = analyse(TEXT, AnalysisOptions(language=language)).mentions
    given = [words for mention in mentions for words in mention.evidence]
    assert given
    assert not [words for words in given if "=" in words or "-" in words]


def test_each_reason_is_given_once_and_three_at_the_most() -> None:
    features = [
        "cluster=7",
        "title",
        "title-strong",
        "lex=country",
        "kind=place-hi/mid",
    ]
    assert reasons([*features, "doc-family"]) == (
        "a title or office before it",
        "a country in the lexicon",
        "the word is nearly always a place",
    )


@pytest.mark.parametrize("feature", ["n=3", "how=block", "kind=unknown", "w-1=the", ""])
def test_what_means_nothing_to_a_person_is_not_shown(feature: str) -> None:
    assert reason(feature) == ""
