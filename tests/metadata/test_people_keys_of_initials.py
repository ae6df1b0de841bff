"""Keys that say whose initials are: before the turns, behind them, on one line."""

import pytest

from tei_toolkit.metadata.people.people import LabelUse, resolve_people
from tests.labels.reading import labels_of

_TURNS = "{0}: Good morning to you.\n\n{1}: Hi there.\n\n{0}: Shall we?\n\n{1}: Yes.\n"


def _names(
    labels: list[str], front: list[str], last: str = "", language: str = "en"
) -> dict[str, str]:
    """Label -> the name of whom it means."""
    uses = [LabelUse(label, turn) for turn, label in enumerate(labels)]
    body = ["Well."] * (len(labels) - 1) + [last]
    found = resolve_people(uses, front=front, body=body, language=language)
    people = {person.key: person for person in found.people}
    return {
        label: person.name.full if (person := people[keys[0]]).name else ""
        for label, keys in found.by_label.items()
    }


@pytest.mark.parametrize(
    "key",
    [
        "AC = Anna Crane\nTV = Tom Vale",
        "AC – Anna Crane\nTV – Tom Vale",
        "AC Anna Crane\nTV Tom Vale",
        "AC\tAnna Crane\nTV\tTom Vale",
        "AC=Anna Crane\nTV=Tom Vale",
        "AC: Anna Crane\nTV: Tom Vale",
        "- AC = Anna Crane\n- TV = Tom Vale",
        "**AC** = Anna Crane\n**TV** = Tom Vale",
        "AC = Anna Crane; TV = Tom Vale",
        "AC = Anna Crane, TV = Tom Vale",
        "Key: AC: Anna Crane, TV: Tom Vale",
        "Abbreviations: AC – Anna Crane; TV – Tom Vale",
        "AC = Anna Crane (interviewer)\nTV = Tom Vale, pilot",
        "Anna Crane = AC\nTom Vale = TV",
        "AC = Anna Crane | TV = Tom Vale",
        "| Anna Crane | AC | Dale |\n| Tom Vale | TV | Quay |",
        "Anna Crane\tAC\tDale\nTom Vale\tTV\tQuay",
        "AC  Anna Crane  Dale\nTV  Tom Vale  Quay",
    ],
)
def test_a_key_says_whose_initials_are(key: str) -> None:
    labels = ["AC", "TV", "AC", "TV"]
    expected = {"AC": "Anna Crane", "TV": "Tom Vale"}
    assert _names(labels, ["Interview", *key.split("\n")]) == expected
    assert _names(labels, ["Interview"], f"Yes.\n\n{key}\n") == expected


@pytest.mark.parametrize(
    ("codes", "names"),
    [
        (("אמ", "דס"), ("אורי מזרחי", "דני סבג")),
        (("ግተ", "መሰ"), ("ግርማ ተስፋዬ", "መስፍን ሰለሞን")),
        (("DC", "TAV"), ("Dr. Crane", "Thomas A. Vale")),
        (("AN", "TO"), ("Anna", "Tom")),
        (("TEM", "AQL"), ("The Earl of Mere", "Ada Quill of Leeds")),
    ],
)
def test_a_key_is_no_turn(codes: tuple[str, str], names: tuple[str, str]) -> None:
    key = "".join(f"{code}: {name}\n" for code, name in zip(codes, names, strict=True))
    assert labels_of(f"{key}\n{_TURNS.format(*codes)}") == [*codes] * 2


@pytest.mark.parametrize(
    ("codes", "names", "language"),
    [
        (["ac", "tv"], ["Anna Crane", "Tom Vale"], "en"),
        (["A.C.", "T.V."], ["Anna Crane", "Tom Vale"], "en"),
        (["P1", "INT1"], ["Anna Crane", "Tom Vale"], "en"),
        (["AK", "TV"], ["Änne Krämer", "Tom Vogel"], "de"),
        (
            ["AC", "JPV", "MT"],
            ["Anne Crane", "Jean-Pierre Vasseur", "Marie Tour"],
            "fr",
        ),
        (["AC", "TV", "LM"], ["Ana Cruz", "Tomás Vela", "Lucía Mora"], "es"),
        (["АК", "ТВ"], ["Анна Крылова", "Том Волков"], "ru"),
        (["A", "B", "C", "D"], ["Ada Lee", "Ben Fox", "Cy Orr", "Dee Poe"], "en"),
    ],
)
def test_codes_of_every_kind(codes: list[str], names: list[str], language: str) -> None:
    lines = [f"{code} = {name}" for code, name in zip(codes, names, strict=True)]
    expected = dict(zip(codes, names, strict=True))
    assert _names(codes * 2, lines, language=language) == expected
    last = "\n".join(["Yes.", *lines])
    assert _names(codes * 2, [], last, language=language) == expected


def test_a_code_with_two_meanings_is_left_and_reported() -> None:
    uses = [LabelUse(label, turn) for turn, label in enumerate(["AC", "TV"])]
    front = ["AC = Anna Crane", "AC = Arthur Cole", "TV = Tom Vale"]
    found = resolve_people(uses, front=front, body=["Hi.", "Yes."], language="en")
    assert [d.kind.code for d in found.diagnostics] == ["TEI-M201"]
    assert "Anna Crane, Arthur Cole" in found.diagnostics[0].message


@pytest.mark.parametrize("mark", [": ", " – ", " = "])
def test_the_lines_of_a_key_are_no_turns(mark: str) -> None:
    key = f"AC{mark}Anna Crane\nTV{mark}Tom Vale\n"
    turns = _TURNS.format("AC", "TV")
    for text in (f"Interview\n\n{key}\n{turns}", f"Interview\n\n{turns}\n{key}"):
        labels = labels_of(text)
        assert labels == ["AC", "TV", "AC", "TV"]


def test_a_name_that_is_said_is_no_key() -> None:
    text = "AC: Your name?\nTV: Tom Vale\nAC: And hers?\nTV: Anna Crane\n" * 2
    labels = labels_of(text)
    assert len(labels) == 8
    names = _names(["AC", "TV"], ["Interview"], "Tom Vale = a fine man")
    assert "Tom Vale" not in names.values()


@pytest.mark.parametrize(
    "said",
    [
        "Head of the Board Tom Vale: Good morning. We talked of the quay.",
        "Head of the Board Tom Vale: Good morning",
        "Vale: Good morning. We talked of the quay.",
    ],
)
def test_what_is_said_in_the_front_is_no_meaning_of_a_label(said: str) -> None:
    uses = [LabelUse("Vale", 0), LabelUse("Anna Crane", 1), LabelUse("Vale", 2)]
    found = resolve_people(uses, front=["Meeting", said], body=["Well."] * 3)
    roles = [person.role or "" for person in found.people]
    assert not any(word in role for role in roles for word in ("morning", "quay"))
