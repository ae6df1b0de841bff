"""What a report tells of the house: bare lines, calls of members, several at once."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.structure.events import classify
from tei_toolkit.structure.reactions import bare_reaction
from tei_toolkit.tei.vocabulary import tei


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Protestos do PCP.", "interruption"),
        ("Protestos de Deputados do PS, do BE e do PCP.", "interruption"),
        ("Aplausos do PS e do PSD.", "applause"),
        ("Aplausos gerais, de pé.", "applause"),
        ("Palmas.", "applause"),
        ("Risas.", "laughter"),
        ("Rumores en los bancos de la oposición.", "interruption"),
        ("Applausi dei deputati del gruppo Misto.", "applause"),
        ("Aplauze.", "applause"),
        ("Râsete în sală.", None),
        ("Râsete din sală.", "laughter"),
        ("Pausa.", "pause"),
    ],
)
def test_a_line_of_a_reaction_alone(line: str, kind: str | None) -> None:
    assert bare_reaction(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "Aplausos não faltam ao Governo.",
        "Protestos do PCP",
        "protestos do PCP.",
        "Aplausos merece o PSD.",
        "Palmas fica no Tocantins.",
        "Aplausos do PSD. Sim.",
        "Rires et pleurs se mêlent.",
        "Protestas que no llegan a nada.",
        "Beifall allein genügt nicht.",
    ],
)
def test_a_sentence_is_no_reaction(line: str) -> None:
    assert bare_reaction(line) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Bruit confus.", "noise"),
        ("Nouvelle approbation à droite.", "exclamation"),
        (
            "Nouvelles exclamations bruyantes sur les mêmes bancs à gauche.",
            "interruption",
        ),
        ("Violentes réclamations à gauche.—Les membres se lèvent.", "interruption"),
        ("Abg. Kollross: Nein!", "interruption"),
        ("Ruf bei der SPÖ: Sie sind der Vorsitzführende!", "interruption"),
        ("Głos z sali: Nie!", "interruption"),
        ("Poseł Jan Wilk : 8 lat!", "interruption"),
        ("Posłowie: Amen.", "interruption"),
        ("M. Dupont : Très bien !", "interruption"),
        ("Abg. Ecker: Genau! – Abg. Schwarz – zur SPÖ –: Eben!", "interruption"),
        ("Beifall bei der ÖVP. – Abg. Gahr: " + "Ja, so ist es! " * 30, "applause"),
        ("« Très bien ! » sur plusieurs bancs du groupe UMP.", "exclamation"),
        ("CHP ve MHP sıralarından alkışlar", "applause"),
        ("MHP ve CHP sıralarından gürültüler", "interruption"),
        ("Nagy taps a Fidesz soraiban.", "applause"),
        ("Apupos.", "cheering"),
        ('HON. MEMBERS: "Answer!"', "interruption"),
        ("Several hon. Members: Shame!", "interruption"),
        ("A voice: No!", "interruption"),
        ('"The Raven"', None),
        ("approbation du budget", None),
        ("Approbation du budget", None),
        ("Abgeordnete: 12", None),
        ("bruit", None),
    ],
)
def test_a_remark_in_brackets(words: str, kind: str | None) -> None:
    found = classify(words, alone=False)
    assert (found.type if found else None) == kind


def test_the_turn_goes_on_after_a_reaction() -> None:
    text = (
        "O Sr. João Mota (PS): — Não é pelo facto de o Partido...\n"
        "Protestos do PCP.\n"
        "..., pretender mostrar o que é falso.\n"
        "O Sr. Rui Lemos (PCP): — Muito bem!\n"
        "O Sr. João Mota (PS): — Ainda bem que o diz.\n"
        "Aplausos do PS.\n"
    )
    root = convert(text.encode(), "talk.txt").tree.getroot()
    turns = [
        [seg.text for seg in turn.iter(tei("seg"))] for turn in root.iter(tei("u"))
    ]
    assert [len(segs) for segs in turns] == [2, 1, 1]
    assert [e.findtext(tei("desc")) for e in root.iter(tei("incident"))] == [
        "Protestos do PCP."
    ]
    assert [e.findtext(tei("desc")) for e in root.iter(tei("kinesic"))] == [
        "Aplausos do PS."
    ]
