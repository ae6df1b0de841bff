"""Records in which one person speaks once."""

import pytest

from tei_toolkit.conventions.detection import detect
from tei_toolkit.convert import convert
from tei_toolkit.sources.reading import read_source


def _labels(text: str, language: str) -> list[str]:
    source = read_source(text.encode(), "x.txt")
    transcript = detect(source, language=language).result.transcript
    return [turn.label.text for turn in transcript.turns() if turn.label]


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        (
            "sv",
            (
                "Protokoll 2018/19:37\n\nRiksdagens protokoll\n\n§ 1  Val av talman\n\n"
                "Anf.  1  ANNA HALL (S):\n\nFru talman! Det regnar i dag.\n"
            ),
            "ANNA HALL (S)",
        ),
        (
            "ja",
            (
                "北町議会委員会会議録\n\n出席委員(2人)\n関 三郎\n\n午前10時 開議\n"
                "〇関 三郎委員長 これより本日の会議を開きます。\n"
            ),
            "関 三郎委員長",
        ),
        (
            "ko",
            (
                "북구의회 본회의 회의록\n\n(09시00분 개의)\n\n"
                "○의사팀 이은정 주무관 안녕하십니까? 지금부터 보고를 하겠습니다.\n"
            ),
            "의사팀 이은정 주무관",
        ),
        (
            "tr",
            (
                "Konu: Köprü\nBirleşim:32\n\nTÜRKİYE BÜYÜK MİLLET MECLİSİ\n\n"
                "MHP GRUBU ADINA ALİ KAYA (İzmir) - Sayın Başkan, köprü eskidir.\n\n"
                "Bu köprü elli yıl önce yapıldı, dedi halk.\n"
            ),
            "MHP GRUBU ADINA ALİ KAYA (İzmir)",
        ),
        (
            "ro",
            (
                "Ședința Camerei Deputaților din 4 februarie 2008\n\n"
                "Domnul Ion Hale:\n\nDeclar deschisă ședința.\n"
            ),
            "Domnul Ion Hale",
        ),
        (
            "bg",
            (
                "Народно събрание\nКомисия по мостовете\n\nДНЕВЕН РЕД:\n\n"
                "ПРЕДС. ИВАН ХЕЙЛ: Откривам заседанието на комисията.\n"
                "Предлагам да започнем с моста.\n"
            ),
            "ПРЕДС. ИВАН ХЕЙЛ",
        ),
        (
            "en",
            (
                "[Congressional Record Volume 143, Number 8 (Tuesday, May 3, 2005)]\n"
                "[Senate]\n[Page S5578]\n\n                LIGHTHOUSE WEEK\n\n"
                "  Mr. VAN HALE of Maine. Mr. President, these are the keepers:\n"
                "  Keeper Ada M. Poe of Merrow, retired May 2, 2004;\n"
                "  Keeper Tom Pike of Marle, retired May 7, 2004.\n"
            ),
            "Mr. VAN HALE of Maine",
        ),
        (
            "en",
            (
                "Hearings of the\nSubcommittee on Lamps & Lighthouses\n\n"
                "Tuesday, May 3, 2005\n\nThe subcommittee met, pursuant to call, at "
                "10:00 a.m., in Room 12, Hon. Ada Poe [chairman of the subcommittee] "
                "presiding.\n\nPresent: Representatives Poe, Pike, and Hale.\n\n"
                "Mrs. Poe. The meeting will come to order. We are here to hear keepers."
                "\n\nThis subcommittee has heard of lamps before.\n"
            ),
            "Mrs. Poe",
        ),
    ],
)
def test_one_turn_is_enough_where_its_label_is_certain(
    language: str, text: str, label: str
) -> None:
    assert _labels(text, language) == [label]


def test_a_circle_in_a_list_begins_no_turn() -> None:
    text = "北町議会会議録の書き方\n\n〇日時 午前10時\n〇場所 北町会議室\n〇議題 橋\n"
    assert _labels(text, "ja") == []


GRANULE = """[Congressional Record Volume 143, Number 8 (Tuesday, May 3, 2005)]
[{part}]
[Page {page}]
From the Congressional Record Online through the Government Publishing Office

"""


def test_what_the_record_says_of_itself_is_no_title_where_nobody_speaks() -> None:
    text = GRANULE.format(part="Senate", page="S12") + (
        "                MEASURES REFERRED\n\n  The following bill was read and "
        "referred as indicated:\n\n       H.R. 2361. An act for lighthouses.\n"
    )
    conversion = convert(text.encode(), "x.txt")
    assert conversion.description.title == "MEASURES REFERRED"
    assert next(conversion.transcript.turns(), None) is None


def test_nobody_speaks_in_the_digest_of_the_day() -> None:
    text = GRANULE.format(part="Daily Digest", page="D12") + (
        "POSTMASTER:\n\nSend changes of address to the Superintendent of Documents.\n\n"
        "              Next Meeting of the SENATE\n\nSenate Chamber\n"
        "Program for Tuesday: Senate will meet in a short session.\n\n"
        "              Next Meeting of the HOUSE\n\nHouse Chamber\n"
        "Program for Tuesday: House will meet at 11 a.m.\n"
    )
    assert next(convert(text.encode(), "x.txt").transcript.turns(), None) is None


def test_the_member_of_an_extension_of_remarks_speaks_below_the_day() -> None:
    text = GRANULE.format(part="Extensions of Remarks", page="E12") + (
        "                TRIBUTE TO ADA POE\n\n                 HON. TOM R. PIKE\n\n"
        "                    of maine\n\n          in the house of representatives\n\n"
        "               Monday, May 2, 2005\n\n  Mr. PIKE. Mr. Speaker, I rise to "
        "honor a keeper of lights who has served for forty years.\n"
    )
    conversion = convert(text.encode(), "x.txt")
    labels = [turn.label.text for turn in conversion.transcript.turns() if turn.label]
    assert labels == ["Mr. PIKE"]
    assert conversion.description.date == "2005-05-02"
    assert [p.name.full for p in conversion.description.people if p.name] == [
        "Tom R. Pike"
    ]


def test_the_name_of_a_numbered_speech_may_be_broken_over_two_lines() -> None:
    one = (
        "Riksdagens protokoll\n\n1 § Val\nAnf. 1 Ålderspresident ANNA\nHALL:\n"
        "Ärade ledamöter! Det regnar.\n"
    )
    assert _labels(one, "sv") == ["Ålderspresident ANNA HALL"]
    more = (
        "Anf. 2 Statsrådet BO\nLIND (s):\nFru talman! Jag vill svara\nså här.\n"
        "Anf. 3 EVA EK (m):\nFru talman! Jag tackar.\n"
    )
    assert _labels(one + more, "sv")[1:] == ["Statsrådet BO LIND (s)", "EVA EK (m)"]
