"""Labels as ministries, parliaments and broadcasters set them on their pages."""

import pytest

from tests.labels.reading import labels_of

ASKED = (
    "令和3年6月4日\n\n大臣記者会見\n\n質疑応答\n{0}\n 橋の修理にはどのくらいの費用が"
    "かかりますか。\n{1}\n まだ見積もりの段階でございます。\n{0}\n 工事の間、通行は"
    "どうなりますか。\n{1}\n 片側ずつの通行になります。\n"
)


@pytest.mark.parametrize(
    ("reporter", "minister"),
    [
        ("（記者）", "（大臣）"),
        ("(記者)", "(大臣)"),
        ("(記 者)", "(大 臣)"),
        ("（記\u3000者）", "（大\u3000臣）"),
    ],
)
def test_functions_in_brackets_above_the_words(reporter: str, minister: str) -> None:
    labels = [
        "".join(label.split()) for label in labels_of(ASKED.format(reporter, minister))
    ]
    assert labels == ["記者", "大臣", "記者", "大臣"]


@pytest.mark.parametrize(
    ("clap", "laugh"), [("（拍手）", "（笑い）"), ("(拍手)", "(笑い)")]
)
def test_what_is_heard_is_no_label(clap: str, laugh: str) -> None:
    text = (
        f"今日は昔の祭りについてお話しします。山車が五台も出たものです。\n{clap}\n"
        f"太鼓は今よりもずっと大きかったのです。\n{laugh}\n"
        f"父は太鼓の係でして、朝から晩まで練習をしておりました。\n{clap}\n"
        f"それでは終わります。ありがとうございました。\n{laugh}\n質問のある方は残ってください。\n"
    )
    assert labels_of(text) == []


def test_an_office_after_a_name_in_brackets_and_the_title_of_a_programme() -> None:
    said = [
        ("앵커", "시장님, 안녕하십니까. 다리 공사는 언제 끝납니까?"),
        ("김하늘 / 푸른시 시장", "내년 봄에는 끝날 것으로 보고 있습니다."),
        ("앵커", "주민들의 불편이 크다고 하는데요."),
        ("김하늘 / 푸른시 시장", "네, 그래서 임시 다리를 먼저 놓기로 했습니다."),
    ]
    talk = "\n\n".join(f"[{label}]\n\n{words}" for label, words in said)
    title = "[아침 대담] 김하늘 시장에게 듣는다\n\n"
    assert labels_of(title * 2 + talk) == [label for label, _ in said]


def test_a_gap_may_stand_before_the_colon() -> None:
    text = (
        "ATTY. LUNA:     Who was with you at that time?\nWITNESS   :       My son.\n"
        "Q      :       What were you doing?\nA      :       Watching the boats.\n"
        "Q      :       Where did he sit?\nA      :       At the end of the pier.\n"
        "COURT:     Which end?\nWITNESS   :       The far one.\n"
    )
    expected = ["ATTY. LUNA", "WITNESS", "Q", "A", "Q", "A", "COURT", "WITNESS"]
    assert labels_of(text) == expected


def test_the_first_label_stands_right_below_a_heading() -> None:
    text = (
        "Texte intégral\nLUCIE VALMOR\nBonjour Paul de TREMEUR.\nPAUL DE TREMEUR\n"
        "Bonjour.\nLUCIE VALMOR\nLe pont est fermé, pourquoi ?\nPAUL DE TREMEUR\n"
        "Parce que deux câbles ont cédé.\nLUCIE VALMOR\nQuand sera-t-il ouvert ?\n"
    )
    assert labels_of(text) == [*["LUCIE VALMOR", "PAUL DE TREMEUR"] * 2, "LUCIE VALMOR"]


def test_who_is_called_in_a_speech_does_not_speak() -> None:
    text = (
        "Bijdrage Hofstra aan debat over de haven\n\n12 mei 2019\n\n"
        "Voorzitter, dank u wel. Wie heeft de haven nog nodig? Iedereen die een appel "
        "eet.\n\nVoorzitter. Mijn fractie vraagt dus om een plan. Niet later, maar nu."
        "\n\nVoorzitter. Wij overwegen een motie. Die komt in de tweede termijn.\n"
    )
    assert labels_of(text) == []


@pytest.mark.parametrize("second", ["", "Anf. 18 Statsrådet Per Ålund (C)\n\nJa.\n"])
def test_the_number_of_a_speech_tells_who_speaks_once(second: str) -> None:
    text = (
        "Kajen i Vikhamn\n\nInterpellationsdebatt 24 mars 2011\n\nAnföranden: 2\n\n"
        "Anf. 17 Elsa Holmkvist (V)\n\nHerr talman! Kajen har stått avstängd i två år. "
        "Fiskarna får landa sin fångst på andra sidan sundet.\n\n"
    )
    labels = ["Elsa Holmkvist (V)", "Statsrådet Per Ålund (C)"]
    assert labels_of(text + second) == labels[: 1 + bool(second)]


def test_a_question_more_has_a_label_and_what_is_spoken_of_has_none() -> None:
    text = (
        "Themen: Hafenausbau, Fischereiabkommen mit Norwegen, Reise nach Bergen\n\n"
        "Frage: Herr Lorenz, wann wird der Hafen fertig?\n\n"
        "StS Lorenz: Das kann ich Ihnen noch nicht sagen.\n\n"
        "Zusatzfrage: Und was kostet das?\n\n"
        "StS Lorenz: Dazu äußern wir uns später.\n\nZusatz: Das sagen Sie immer!\n"
    )
    who = "StS Lorenz"
    assert labels_of(text) == ["Frage", who, "Zusatzfrage", who, "Zusatz"]


def test_a_list_of_those_present_has_initials_before_surnames() -> None:
    text = (
        "Přítomni:\n\nMístopředseda PSP J. Vlček, místopředseda PSP K. Dub a 189 "
        "poslanců.\n\nMístopředseda PSP Jiří Vlček: Vážené paní poslankyně, zahajuji "
        "schůzi. Prosím, abyste zaujali svá místa.\n\nPoslanec Petr Hora: Děkuji. "
        "Navrhuji změnu pořadu.\n\nMístopředseda PSP Jiří Vlček: Děkuji.\n"
    )
    chair = "Místopředseda PSP Jiří Vlček"
    assert labels_of(text) == [chair, "Poslanec Petr Hora", chair]
