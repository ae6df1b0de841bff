"""Parts of names: those that are certain, and no others."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.metadata.people.people import LabelUse, Resolution, resolve_people
from tei_toolkit.names.name_words import load_name_words


def _resolve(
    labels: list[str], body: list[str] | str = "", front: list[str] | None = None
) -> Resolution:
    return resolve_people(
        [LabelUse(label, turn) for turn, label in enumerate(labels)],
        front=front or [],
        body=body,
        language="en",
        known=load_name_words(),
    )


def _parts(resolution: Resolution) -> list[str]:
    """Each person's name, with `/` before the family name where it is known."""
    shown = []
    for person in resolution.people:
        name = person.name
        assert name is not None
        parts = [name.forename, name.patronymic, name.name_link, name.surname]
        known = [part for part in parts if part]
        before = " ".join(part for part in known if part is not name.surname)
        divided = f"{before} / {name.surname}".strip()
        shown.append(divided if name.surname else name.full)
    return shown


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        (["GARCÍA PÉREZ, María (PPE), rapporteur"], ["María / García Pérez"]),
        (["Smith, Dr. Jane A."], ["Jane A. / Smith"]),
        (["van der Wal, Jan"], ["Jan van der / Wal"]),
        (["EVELYN STROUD, Oregon"], ["Evelyn / Stroud"]),
        (["YVES LE GOFF"], ["Yves / Le Goff"]),
        (["Jean de Kersauson"], ["Jean de / Kersauson"]),
        (["Mrs VAN DER WAL (Maranoa Downs)"], ["/ Van der Wal"]),
        (["CM Carmen De La Rosa"], ["Carmen / De La Rosa"]),
        (["TJ Smith"], ["TJ / Smith"]),
        (["Cllr Mrs P. Jones"], ["P. / Jones"]),
        (["First Citizen", "Second Citizen"], ["First Citizen", "Second Citizen"]),
        (["Handsome Man"], ["Handsome Man"]),
        (["Julia Child"], ["Julia / Child"]),
        (["Rosa Martínez López"], ["Rosa Martínez López"]),
        (["Sarah Huckabee Sanders"], ["Sarah Huckabee Sanders"]),
        (["Mary Ann Smith"], ["Mary Ann / Smith"]),
        (["Dr Ko Tin-Fai"], ["Dr Ko Tin-Fai"]),
        (["Li Yang"], ["Li Yang"]),
        (["LI Yang"], ["Yang / Li"]),
        (["MO'B"], ["MO'B"]),
        (
            [
                "THE MINISTER OF RAILWAYS (SHRI K.V. NARASIMHAN)",
                "SHRI K.V. NARASIMHAN",
            ],
            ["K. V. / Narasimhan"],
        ),
    ],
)
def test_a_name_is_divided_where_the_parts_are_certain(
    labels: list[str], names: list[str]
) -> None:
    assert _parts(_resolve(labels)) == names


def test_what_follows_a_title_is_the_family_name_where_others_have_no_more() -> None:
    labels = ["Mr. Sirakov (France)", "Mr. Lauber (Peru)", "Ms. Orozco Huacuja (Chile)"]
    assert _parts(_resolve(labels))[2] == "Ms. Orozco Huacuja"
    assert _parts(_resolve(["Ms. Hekia Parata", "Ms. Parata"])) == ["Hekia / Parata"]


def test_words_that_the_text_has_in_small_letters_name_a_part_not_a_person() -> None:
    body = ["Where is the night watch?", "Here."]
    assert _parts(_resolve(["WILFRED", "NIGHT WATCH"], body))[1] == "Night Watch"


def test_a_firm_gives_its_name_to_nobody() -> None:
    body = ["Is Fusion paying Cunningham Levy for the firm's work?", "No."]
    assert _parts(_resolve(["Mr. Davis", "Mr. Levy"], body))[1] == "/ Levy"
    body = ["Was that Helen Levy?", "Yes."]
    assert _parts(_resolve(["Mr. Davis", "Ms. Levy"], body))[1] == "Helen / Levy"


def test_who_enters_is_not_called_so() -> None:
    front = ["Enter GUILDFORD and a MESSENGER."]
    found = _resolve(["GUILDFORD", "MESSENGER"], front=front)
    assert _parts(found) == ["Guildford", "Messenger"]


def test_names_in_a_row_are_not_inverted() -> None:
    found = _resolve(["Kenneth", "Alice"], front=["Ken, Tess, Kenneth, Alice, Yves"])
    assert _parts(found) == ["Kenneth", "Alice"]


def test_a_peer_keeps_the_place_in_the_title() -> None:
    peer, member = _resolve(
        ["Baroness Ashton of Upholland", "Mr. BROWN of California"]
    ).people
    assert peer.name is not None
    assert member.name is not None
    assert (peer.name.full, peer.name.surname) == (
        "Baroness Ashton of Upholland",
        "Ashton",
    )
    assert member.name.full == "Mr. Brown"


@pytest.mark.parametrize(
    ("label", "parts"),
    [
        ("Ms AE Burke", "AE / Burke"),
        ("Mrs S V KALYAN", "S V / Kalyan"),
        ("Dr MJ FIGG", "MJ / Figg"),
        ("Mr. WU Haitao", "Haitao / Wu"),
    ],
)
def test_initials_need_no_stops(label: str, parts: str) -> None:
    assert _parts(_resolve([label])) == [parts]


def _in_spanish(*labels: str) -> list[str]:
    uses = [LabelUse(label, turn) for turn, label in enumerate(labels)]
    return _parts(resolve_people(uses, language="es", known=load_name_words()))


def test_after_senor_two_words_are_two_family_names() -> None:
    labels = (
        "La señora REVUELTA PEÑA",
        "El señor MARÍN ESCUDERO",
        "El señor LÓPEZ ORO",
    )
    assert _in_spanish(*labels) == [
        "/ Revuelta Peña",
        "/ Marín Escudero",
        "/ López Oro",
    ]


def test_after_senor_given_names_stand_elsewhere() -> None:
    labels = ("La señora Rosa Peña", "El señor Pablo Escudero")
    assert _in_spanish(*labels) == ["Rosa / Peña", "Pablo / Escudero"]


def test_two_words_in_capitals_may_be_family_names_in_spanish() -> None:
    assert _in_spanish("REVUELTA PEÑA", "PABLO PEÑA") == [
        *("Revuelta Peña", "Pablo / Peña")
    ]


def test_a_speaker_who_gives_the_own_name_in_full_before_a_comma() -> None:
    resolution = resolve_people(
        [
            LabelUse("А.Вельский", 0),
            LabelUse("И.Звонарь", 1),
            LabelUse("А.Вельский", 2),
        ],
        body=[
            "Кто?",
            "Звонарь Иван Саввич, Рыбинск. Я не буду жаловаться.",
            "Спасибо.",
        ],
        language="ru",
    )
    name = resolution.people[1].name
    assert name is not None
    assert (name.surname, name.forename, name.patronymic) == (
        "Звонарь",
        "Иван",
        "Саввич",
    )


def test_how_one_speaks_tells_no_people_apart_in_scripts_without_capitals() -> None:
    said = (
        ("林小雨", "温和地", "还没走？"),
        ("周老板", "局促地", "我就走，雨太大了。"),
        ("林小雨", "声音很轻", "那就再坐一会儿吧。"),
        ("周老板", "喘着气", "好，谢谢你。"),
    )
    text = "".join(f"**{who}**\n（{how}）\n{words}\n\n" for who, how, words in said)
    people = convert(text.encode(), "play.md").description.people
    names = [person.name.full for person in people if person.name]
    assert names == ["林小雨", "周老板"]
    assert not any(person.affiliation for person in people)
