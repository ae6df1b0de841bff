"""A known speaker's label that kept its bold and lost its mark."""

import pytest

from tei_toolkit.conventions.detection import detect
from tei_toolkit.sources.reading import read_source

_SAID = ["Good morning to you.", "Hi there.", "Shall we begin?", "Yes, do.", "When?"]


def _turns(marked: str, bare: str, rounds: int = 8) -> list[str]:
    names = ["Anna Crane", "Tom Vale"]
    turns = [marked.format(names[at % 2], _SAID[at % 5]) for at in range(rounds)]
    return [*turns, marked.format(names[0], "Where was it?"), bare]


def _labels(name: str, lines: list[str]) -> list[str]:
    if name.endswith(".html"):
        text = "".join(f"<p>{line}</p>\n" for line in lines)
    else:
        text = "\n\n".join(lines) + "\n"
    detection = detect(read_source(text.encode(), name))
    turns = detection.result.transcript.turns()
    return [turn.label.text.rstrip(":") for turn in turns if turn.label]


@pytest.mark.parametrize("words", ["in the spring, by the sea.", "In the spring."])
@pytest.mark.parametrize(
    ("name", "marked", "bare"),
    [
        ("a.md", "**{}:** {}", "**Tom Vale** {}"),
        ("a.md", "**{}**: {}", "**Tom Vale** {}"),
        ("a.md", "*{}:* {}", "*Tom Vale* {}"),
        ("a.html", "<b>{}:</b> {}", "<b>Tom Vale</b> {}"),
        ("a.html", "<i>{}</i>: {}", "<i>Tom Vale</i> {}"),
    ],
)
def test_a_label_that_kept_its_dress_is_rescued(
    name: str, marked: str, bare: str, words: str
) -> None:
    lines = [*_turns(marked, bare.format(words)), marked.format("Anna Crane", "So?")]
    assert _labels(name, lines) == ["Anna Crane", "Tom Vale"] * 5 + ["Anna Crane"]


def test_a_short_name_is_rescued_too() -> None:
    lines = [line.replace("Tom Vale", "Tom") for line in _turns("**{}:** {}", "")[:-1]]
    lines += ["**Tom** in the spring, by the sea.", "**Anna Crane:** So?"]
    assert _labels("a.md", lines).count("Tom") == 5


@pytest.mark.parametrize(
    "bare",
    [
        "**Tom Vale** said that it would be cold.",
        "**Tom Vale**, my friend, was there.",
        "**Tom Vale**'s boat was there.",
        "**Anna Crane** in the spring, as they called me.",
        "I met **Tom Vale** there.",
    ],
)
def test_a_bold_name_in_a_turn_is_no_label(bare: str) -> None:
    lines = [*_turns("**{}:** {}", bare), "**Tom Vale:** Indeed."]
    assert len(_labels("a.md", lines)) == len(lines) - 1


def test_a_bold_name_before_the_next_turn_of_the_same_speaker_is_no_label() -> None:
    bare = "**Tom Vale** in those days lived by the sea."
    lines = [*_turns("**{}:** {}", bare), "**Tom Vale:** I did, for years."]
    assert len(_labels("a.md", lines)) == len(lines) - 1


def test_an_office_or_a_second_name_stands_after_a_name_in_bold() -> None:
    lines = [
        "**Mme la présidente**. La séance est ouverte.",
        "**M. Yann Roy**. Le phare s’effrite.",
        "**Mme la présidente**. Quel est l’avis de la commission ?",
        "**Mme Solange Kerb**, *rapporteure de la commission du développement*. Non.",
        "**M. Yann Roy** et **M. Paul Blanc**. Ah !",
        "**M. Yann Roy**, mon ami, était venu hier. Il me l’a dit.",
        "**Mme la présidente**. La séance est levée.",
    ]
    assert _labels("a.md", lines) == [
        "Mme la présidente",
        "M. Yann Roy",
        "Mme la présidente",
        "Mme Solange Kerb, rapporteure de la commission du développement",
        "M. Yann Roy et M. Paul Blanc",
        "Mme la présidente",
    ]


def test_a_part_with_an_article_that_speaks_once_in_bold() -> None:
    lines = [
        *_turns("**{} :** {}", "", 12)[:-1],
        "**La serveuse :** Un café, peut-être ?",
    ]
    assert _labels("a.md", lines)[-1].strip(" :") == "La serveuse"


def test_no_part_with_an_article_without_bold() -> None:
    lines = [*_turns("{} : {}", "", 12)[:-1], "La conclusion : il pleuvra demain."]
    assert _labels("a.md", lines)[-1].strip(" :") != "La conclusion"


@pytest.mark.parametrize(
    ("name", "marked"),
    [
        ("a.md", "[0:21] **{}** {}"),
        ("a.md", "00:00:21 **{}** {}"),
        ("a.html", "<i>0:21</i> <b>{}</b> {}"),
    ],
)
def test_bold_after_a_time_begins_a_turn(name: str, marked: str) -> None:
    lines = [marked.format(who, "so it is") for who in ["Anna", "Tom Vale"] * 3]
    assert _labels(name, lines) == ["Anna", "Tom Vale"] * 3
