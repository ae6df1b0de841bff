"""Lines that count a vote, and others that begin with the same words."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.labels.lines import read_lines
from tei_toolkit.labels.votes import is_tally, tally_lines
from tei_toolkit.sources.text import SourceText
from tei_toolkit.tei.vocabulary import tei
from tests.labels.reading import labels_of


@pytest.mark.parametrize(
    "line",
    [
        "For: 7  Against: 2  Abstentions: 1",
        "For: 3  Against: 0  Abstentions: none",
        "Voting: For – Cllrs Smith, Jones; Against – Cllr Brown",
        "Ayes 12, Noes 3",
        "7 for, 2 against, 1 abstention",
        "Dafür: 12, dagegen: 3",
        "Abstimmung: 5 ja / 2 nein",
        "Pour : 45 / Contre : 12",
        "45 voix pour, 12 contre",
        "Votos a favor: 7. Votos en contra: 2. Abstenciones: 1.",
        "Favorevoli n. 7, contrari n. 2",
        "Za: 10, protiv: 2, suzdržan: 1",
        "12 głosów za, 3 przeciw, 1 wstrzymał się",
        "За — 12, против — 3, воздержались — 1.",
        "בעד – 7, נגד – 2",
        "賛成 12票 反対 3票",
    ],
)
def test_a_line_counts_a_vote(line: str) -> None:
    assert is_tally(line)


@pytest.mark.parametrize(
    "line",
    [
        "For 5 years I was against 3 wars",
        "For: that is the word I choose",
        "12 people came, 3 left",
        "No, 7. Yes, 8 it was",
        "Ja, 12. Nein, 3 Stück.",
        "Vote: 7 of us did",
        "\x1f",
        "",
    ],
)
def test_a_line_counts_no_vote(line: str) -> None:
    assert not is_tally(line)


TALK = """\
Chair: We vote on the hedge at number nine.

{}

Ms Orr: I regret that.

Chair: So do I.

{}

Ms Orr: Twice in a day.

Chair: It is what it is.
"""


@pytest.mark.parametrize(
    "votes",
    [
        "For: 7\nAgainst: 2\nAbstained: none",
        "For: Cllrs Smith, Jones\nAgainst: Cllr Brown",
        "Pour : 45 / Contre : 12",
        "Votos a favor: 7. Votos en contra: 2.",
        "Orr Aye\nLund Nay\nKerr Aye",
        "Ms. Orr - yes\nMs. Lund - no\nMr. de Kerr - absent.",
        "Ada Orr ...... Aye\nLund ......... Nay\nKerr ......... Abstain",
        "Orr\tJa\nLund\tNein\nKerr\tEnthaltung",
    ],
)
def test_sides_are_no_speakers(votes: str) -> None:
    assert set(labels_of(TALK.format(votes, votes))) == {"Chair", "Ms Orr"}


def test_who_voted_how_is_said_by_nobody() -> None:
    votes = "Roll call vote:\nOrr Aye\nLund Nay\nKerr Aye"
    root = etree.fromstring(
        convert(TALK.format(votes, "").encode(), "a.txt").to_bytes()
    )
    said = " ".join("".join(u.itertext()) for u in root.iter(tei("u")))
    assert "Roll" not in said
    assert "Aye" not in said
    assert len(list(root.iter(tei("person")))) == len(("Chair", "Ms Orr"))


@pytest.mark.parametrize(
    "votes",
    [
        "Ayes: Adams, Brown, Clark, and Dunn. Nays: Evans and Field. Absent: Grey.",
        "AYES—Messrs. Adams, Brown, Clark—3\nNOES—Messrs. Evans, Field—2",
        f"Yeas: {'McDonald, DeVries, ' * 40}Orr. Nays: Lund.",
        "Für: Müller, Schmidt; Gegen: von Braun",
    ],
)
def test_who_voted_on_each_side_may_stand_in_one_line(votes: str) -> None:
    root = etree.fromstring(
        convert(TALK.format(votes, "").encode(), "a.txt").to_bytes()
    )
    said = " ".join("".join(u.itertext()) for u in root.iter(tei("u")))
    assert votes[:12] not in said


@pytest.mark.parametrize(
    "words",
    [
        "For: It is a good plan. Against: We have no money.",
        "Yes: Adams said so. No: Brown did not.",
        "For: Adams, Brown. For: Clark, Dunn.",
        f"For {'the people of Kent and Essex ' * 9}we vote. Against: nobody.",
    ],
)
def test_what_speaks_for_and_against_is_no_list(words: str) -> None:
    assert not is_tally(words)


@pytest.mark.parametrize("nobody", ["néant", "aucun", "Mme Roy"])
def test_voters_in_french_are_listed_side_by_side(nobody: str) -> None:
    votes = f"Pour : M. Gay, Mme Bois\nContre : {nobody}\n"
    source = SourceText("a", "text/plain", "utf-8", "0", votes)
    assert tally_lines(read_lines(source)) == {0, 1}


def test_a_heading_of_related_pages_does_not_speak() -> None:
    turns = "Frau Kern: Ja.\n\nHerr Bock: Nein, das glaube ich nicht.\n\n"
    text = f"{turns}{turns}Weitere Meldungen:\nHafen gesperrt, 2. Mai 2012\n"
    assert set(labels_of(text)) == {"Frau Kern", "Herr Bock"}


def test_two_who_say_no_are_no_list() -> None:
    said = "The two of them said:\nOrr said no\nLund No\nKerr No"
    assert not tally_lines(
        read_lines(SourceText("a", "text/plain", "utf-8", "0", said))
    )


def test_the_table_of_a_vote_of_the_duma_speaks_not() -> None:
    table = (
        "Проголосовало за {0} 251 чел.{0} 55,8%\n"
        "Проголосовало против{0} 12 чел.{0} 2,7%\n"
        "Воздержалось{0} 1 чел.{0} 0,2%\nГолосовало{0} 264 чел.\nРезультат: принято\n\n"
    )
    for space in ("", "        "):
        talk = (
            "Председательствующий. Ставлю на голосование. Кто за?\n\n"
            "РЕЗУЛЬТАТЫ ГОЛОСОВАНИЯ (10 час. 14 мин. 03 сек.)\n"
            + table.format(space)
            + "Председательствующий. Принимается. Прошу Вас.\n\n"
            "Лапина Г.С. Пусть он читает дальше.\n\nПредседательствующий. Прошу.\n"
        )
        root = convert(talk.encode(), "duma.txt").tree.getroot()
        assert len(list(root.iter(tei("u")))) == 4
        assert not any("чел." in "".join(u.itertext()) for u in root.iter(tei("u")))
