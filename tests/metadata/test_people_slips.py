"""One person under labels that differ by a slip only."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.metadata.people.people import LabelUse, resolve_people
from tei_toolkit.names.name_words import load_name_words


def speakers(labels: str, head: str = "Minutes") -> list[tuple[str, ...]]:
    """Who speaks in each turn, for labels parted by `|`."""
    said = "I think that the harbour needs a crane, number {n}."
    text = "".join(
        f"{label}: {said.format(n=n)}\n\n" for n, label in enumerate(labels.split("|"))
    )
    done = convert(f"{head}\n\n{text}".encode(), "a.txt")
    return [turn.speakers for turn in done.transcript.turns()]


@pytest.mark.parametrize(
    "labels",
    [
        "The PRESIDENT|Mr. OKELLO|The PRESlDENT|Mr. 0KELLO|The PRESIDENT|Mr. OKELLO",
        "Головуючий|Т. Гнатишак|Гoловуючий|Т. Гнатишак|Головуючий|Т. Гнатишак",
        "Witold Przęsło|Ada Nowak|Witold Przeslo|Ada Nowak|Witold Przęsło|Ada Nowak",
        "PETER GALLOWAY|HILL|GALOWAY|HILL|GALLOWAY|HILL|GALLOWAY|HILL|GALLOWAY|HILL",
    ],
)
def test_a_slip_makes_no_other_person(labels: str) -> None:
    found = speakers(labels)
    assert len(set(found)) == 2
    assert found[::2] == [found[0]] * (len(found) // 2)


def test_a_briefing_by_somebody_is_no_examination() -> None:
    text = (
        "PRESS BRIEFING\nBY MIKE DELACROIX\n\nMR. DELACROIX: Good afternoon.\n\n"
        "Q    Did he say which?\n\nMR. DELACROIX: No. I have it here.\n\n"
        "Q    Whose gravel is it?\n\nMR. DELACROIX: That is the negotiation.\n\n"
        "Q    Can I follow up?\n\nMR. DELACROIX: You can.\n\n"
        "Q    Thank you.\n\nMR. DELACROIX: You are welcome.\n"
    )
    found = [
        turn.speakers for turn in convert(text.encode(), "a.txt").transcript.turns()
    ]
    assert len(set(found)) == 2


def test_a_president_and_a_lady_president_are_two() -> None:
    text = "PRÉSIDENCE DE Mme Hélène Trévoux\n\n" + "".join(
        f"{who}. {said}\n\n"
        for who, said in (
            ("Mme la présidente", "La séance est reprise. Nous poursuivons."),
            ("M. Léon Maury", "Il existe deux sortes de phares."),
            ("Mme la présidente", "La parole est à Mme Ambry."),
            ("M. le président", "Je mets aux voix l'article premier."),
            ("M. Léon Maury", "Par quoi les remplacer ?"),
            ("M. le président", "Personne ne demande la parole ?"),
        )
    )
    found = [
        turn.speakers for turn in convert(text.encode(), "a.txt").transcript.turns()
    ]
    assert len(set(found)) == 3


def test_an_office_alone_means_the_one_who_holds_it() -> None:
    text = "Chambre\n\n" + "".join(
        f"{who}. {said}\n\n"
        for who, said in (
            ("M. le président", "La parole est à M. Dumoulin."),
            (
                "M. Dumoulin, président du conseil, ministre de l'intérieur",
                "Il y en a seize cents, monsieur Jaurand.",
            ),
            ("M. Jaurand", "Avec quel argent les payez-vous ?"),
            ("M. le président du conseil", "Avec celui que vous avez refusé."),
            ("M. Jaurand", "Je demande la parole sur ce point."),
            ("M. le président", "Vous l'avez, monsieur."),
        )
    )
    found = [
        turn.speakers for turn in convert(text.encode(), "a.txt").transcript.turns()
    ]
    assert found[1] == found[3]
    assert found[0] == found[5] != found[1]


def test_what_brackets_tell_apart_is_no_slip() -> None:
    found = speakers(
        "Mr. HILL (Ohio)|Mr. MOSS|Mr. HILL (Texas)|Mr. MOSS|Mr. HILL (Ohio)"
    )
    assert found[0] != found[2]


def test_the_one_who_stands_in_is_not_the_president() -> None:
    found = speakers(
        "The President|Mr. OKELLO|The Acting President|Mr. OKELLO|The President|Mr. LOW"
        "|The Acting President",
        "President: Mr. Al-Rashdan",
    )
    said = found[-7:]  # the head may be a turn of its own
    assert said[0] == said[4] != said[2] == said[6]


def test_a_description_of_several_codes_is_no_name() -> None:
    found = speakers(
        "S1|S2|S1|S2|S3|S1|S2|S3",
        "S1: Native speaker, female\nS2: Native speaker, male\n"
        "S3: Non-native speaker (Portuguese), female",
    )
    assert len(set(found)) == 3


def test_a_cast_of_people_with_one_name_each() -> None:
    found = speakers(
        "GM|PETRA|GM|SUNIL|GM|PETRA|SUNIL",
        "Cast: Morwenna (GM), Sunil (Brother Oats), Petra (Vix)",
    )
    assert len(set(found)) == 3


def test_prefixes_of_a_play_that_shorten_one_name() -> None:
    found = speakers(
        "Odr|Bell|Odri|Bel|Odr|Bell|Odri|Bel",
        "The Names of the Actors\n\nOdrick, a Duke\nBellamira, his Wife",
    )
    assert len(set(found)) == 2


def test_a_name_that_begins_another_is_not_short_for_it() -> None:
    found = speakers("Ann|Anna|Ann|Anna", "Persons\n\nAnna, a cook\nAnn, her aunt")
    assert len(set(found)) == 2


def test_two_persons_of_a_dialogue_are_no_inverted_name() -> None:
    head = "PERSONS OF THE DIALOGUE: Socrates, Euthyphro.\n\nSCENE: The Porch."
    found = speakers("EUTHYPHRO|SOCRATES|EUTHYPHRO|SOCRATES|Euth|Soc|Euth|Soc", head)
    assert found[::2] == [found[0]] * 4
    assert found[1::2] == [found[1]] * 4
    assert found[0] != found[1]


def test_a_reply_and_the_press_are_no_other_person() -> None:
    found = speakers(
        "KARIN HILL (c)|ADA MOSS (s)|KARIN HILL (c) replik|ADA MOSS (s) replik"
        "|KARIN HILL (c)|ADA MOSS (s)|THE PRESS",
        "Press briefing by Karin Hill",
    )
    assert found[0] == found[2] == found[4]
    assert found[1] == found[3] == found[5]
    assert found[6] not in (found[0], found[1])


def test_two_who_answer_each_other_are_no_one_person_whose_name_is_called() -> None:
    said = ("It is a sin.", "Say no Ave Maria Zeno!", "Then what shall I say?")
    text = "".join(
        f"{who}: {said[n % 3]}\n\n" for n, who in enumerate(("Zeno", "Maria") * 5)
    )
    turns = convert(text.encode(), "a.txt").transcript.turns()
    found = [turn.speakers for turn in turns]
    assert len(set(found)) == 2


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("CHAIRMAN", "CHARIMAN"),
        ("The CHAIRMAN", "The CHAIMAN"),
        ("Vorsitzender", "Vorsitzneder"),
        ("Le président", "Le présidnet"),
        ("Entrevistador", "Entrvistador"),
    ],
)
def test_a_function_misspelt_is_the_function_and_is_reported(
    right: str, wrong: str
) -> None:
    labels = [right, "Hill", right, "Hill", wrong, "Hill", right]
    uses = [LabelUse(label, turn) for turn, label in enumerate(labels)]
    done = resolve_people(uses, body=["Well."] * len(labels))
    assert done.by_label[wrong] == done.by_label[right]
    chair = next(p for p in done.people if p.key in done.by_label[right])
    assert wrong not in {label.full for p in done.people if (label := p.name)}
    assert not chair.chair_labels or wrong in chair.chair_labels
    (told,) = done.diagnostics
    assert told.kind.code == "TEI-M203"
    assert wrong in told.message


@pytest.mark.parametrize("name", ["MARSHALL", "RENDER"])
def test_a_name_that_is_like_a_function_is_a_name(name: str) -> None:
    right = {"MARSHALL": "MARSHAL", "RENDER": "READER"}[name]
    labels = [right, "Hill", right, "Hill", name, "Hill", right]
    uses = [LabelUse(label, turn) for turn, label in enumerate(labels)]
    body = ["Well."] * len(labels)
    done = resolve_people(uses, body=body, known=load_name_words())
    assert done.by_label[name] != done.by_label[right]
