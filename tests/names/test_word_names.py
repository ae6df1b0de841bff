"""Names that are common words: found by what stands beside them, and else not."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.linking import Known


def marked(text: str) -> str:
    """A text with brackets around the people in it, titles left out."""
    options = AnalysisOptions(layers=("names",))
    shown, done = "", 0
    for mention in analyse(text, options).mentions:
        if mention.type.value == "person":
            shown += f"{text[done : mention.start]}[{mention.text}]"
            done = mention.end
    return shown + text[done:]


@pytest.mark.parametrize(
    "text",
    [
        "[Theresa May] came to Brussels. [May] said no. [May]'s plan failed.",
        "[Theresa May] came. You may go. May 5 was fine. May I ask? It was in May.",
        "[Theresa May] came. Later [May]'s plan failed. In May's sunshine.",
        "[Theresa May] came. They told [May] that it was over. By May it was.",
        "Prime Minister [May] answered. May saw snow. [May] refused.",
        "[Will Harker] came in. [Will] laughed. Will you go? Will [Mary] come?",
        "[Mark Twain] left. [Mark] said hello. Mark my words.",
        "They met [Ulysses Grant]. Grant me this. The Grant was paid. [Grant] left.",
        "[Patience Jones] came. Patience, you say, is a virtue; [Patience] laughed.",
        "[Rose Tyler] left. The sun rose. Rose gardens are fine. I saw [Rose] there.",
        "[Justin Long] laughed. [Long] said it. Long ago it was so.",
        "He let the house to a Colonel [Strange] then. Strange men came.",
        "May said no. Hope said so too. Will laughed.",
    ],
)
def test_a_word_is_a_name_where_somebody_speaks_or_owns(text: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    assert marked(plain) == text


def test_a_word_that_is_a_name_means_the_person_named_in_full() -> None:
    text = "Theresa May spoke of Will Harker. May said no. Will said yes."
    people = analyse(text, AnalysisOptions(layers=("names",))).mentions
    assert [(m.text, m.ref) for m in people] == [
        ("Theresa May", "person:may"),
        ("Will Harker", "person:harker"),
        ("May", "person:may"),
        ("Will", "person:harker"),
    ]


def test_who_is_called_by_an_office_gives_no_names() -> None:
    chair = Known("person:chair", ("The President",), is_own=True)
    text = "The situation was told. They asked The President."
    found = analyse(text, AnalysisOptions(layers=("names",), known=(chair,))).mentions
    assert not [m for m in found if m.text == "The"]
