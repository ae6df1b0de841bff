"""Labels of a convention that is induced: numbers before them, signs around them."""

from tests.labels.reading import labels_of

SAID = [
    ("Ada", "Did the ferry sail this morning?"),
    ("Ben", "It did not."),
    ("Ada", "Who told the passengers who were waiting on the pier?"),
    ("Ben", "Nobody. They could see the wind for themselves."),
    ("Ada", "And the captain?"),
    ("Ben", "He went home, and slept."),
]
WHO = [label for label, _ in SAID]


def test_cues_are_numbered_before_a_dash() -> None:
    cues = [f"{n}- «{who}» .. {words}" for n, (who, words) in enumerate(SAID, 1)]
    assert labels_of("A House by the Sea\n\n" + "\n".join(cues)) == WHO


def test_speeches_are_numbered_before_a_slash() -> None:
    cues = [f"{n}/ {who}: {words}" for n, (who, words) in enumerate(SAID, 1)]
    assert labels_of("\n\n".join(cues)) == WHO


def test_a_slash_stands_before_a_letter() -> None:
    lines = [
        f"{n:4} /{who[0]}  {words.lower()}" for n, (who, words) in enumerate(SAID, 1)
    ]
    more = [
        "   7 /A  what was it like then",
        "   8 /B  cold . the pier",
        "   9      shook",
    ]
    key = "A = Ada Hill, B = interviewer Ben\n\n"
    assert labels_of(key + "\n".join([*lines, *more])) == [
        w[0] for w in [*WHO, *WHO[:2]]
    ]


def test_a_shad_ends_labels_in_tibetan() -> None:
    text = (
        "༡ དྲི་བ། ཐོག་མར་གང་སློབས་པ་རེད།\n\nལན། ཐོག་མར་རྩྭ་ངོ་ཤེས་དགོས། དེ་ནས་རྩ་ལྟ་དགོས།\n\n"
        "༢ དྲི་བ། རི་ལ་འགྲོ་གི་ཡོད་པས།\n\nལན། ཡོད། དབྱར་ཁ་ཉི་མ་མ་ཤར་གོང་ནས་འགྲོ་གི་ཡོད།\n\n"
        "༣ དྲི་བ། ད་ལྟ་སློབ་མ་འདུག་གམ།\n\nལན། གཉིས་ཡོད།\nདང་པོ། ལག་པ་འཇམ།\nགཉིས་པ། ཁ་འཇམ།\n"
    )
    assert labels_of(text) == ["དྲི་བ", "ལན"] * 3


def test_numbers_in_brackets_speak_and_those_of_lists_do_not() -> None:
    text = (
        "1 – Prof. Vale, rector\n2 – Dr. Okri\n3 – Dr. Lund\n\nAGENDA\n1. Heating\n"
        "2. Other matters\n\n(1) The library is at eleven degrees. What now?\n\n"
        "(2) They read in gloves.\n\n(3) Why does nobody light the fire?\n\n"
        "(1) Because the server stands in it.\n\n(2) I propose this:\n"
        "1) move the examinations;\n2) close at four;\n3) tea.\n\n(3) I agree.\n\n"
        "(1) Then we are done, are we not?\n"
    )
    assert labels_of(text) == ["1", "2", "3", "1", "2", "3", "1"]


def test_numbered_items_are_no_cues() -> None:
    text = (
        "1- Flour: two cups, sifted.\n2- Water: one cup, warm.\n3- Salt: a pinch.\n"
        "4- Yeast: one spoon, dry.\n5- Oil: as much as it takes.\n"
    )
    assert labels_of(text) == []
