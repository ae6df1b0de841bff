"""Codes that the head of an interview declares."""

import pytest

from tests.labels.reading import labels_of

HEAD = "Transkrip wawancara tentang pasar pagi\n\n{keys}\nTanggal: 4 Mei 2015.\n\n"
KEYS = "Nama: Sari Melati. Kode Subyek: SM.\nPewawancara: Joko. Kode Pewawancara: J.\n"
TALK = (
    "J Selamat pagi, boleh kita mulai?\nSM Boleh, silakan.\n"
    "J Sejak kapan Anda bekerja di pasar ini?\n"
    "SM Sejak tahun dua ribu sepuluh, waktu itu\nmasih sepi sekali.\n"
    "J Apa yang paling sulit dari pekerjaan ini?\nSM Bangun pagi, tentu saja.\n"
)


def test_declared_codes_begin_turns_without_a_mark() -> None:
    assert labels_of(HEAD.format(keys=KEYS) + TALK) == ["J", "SM"] * 3


def test_codes_of_goods_are_nobody() -> None:
    keys = "Kode barang: AB. Kode toko: T.\n"
    goods = "AB Beras\nAB Gula\nT Ikan\nKopi\nTeh\nRoti\nAir\nSusu\nGaram\n"
    assert labels_of(HEAD.format(keys=keys) + goods) == []


SAID = (
    "What do you grow there?",
    "Leeks, and beans in a good year.",
    "Since when?",
    "Since my father died. He would not have leeks\nin the house.",
    "Why not?",
    "He never said.",
)


@pytest.mark.parametrize("codes", [("S1", "S2"), ("Sp01", "Sp02"), ("@ada", "@ben_h")])
def test_codes_that_come_again_need_no_key(codes: tuple[str, str]) -> None:
    talk = "\n".join(f"{codes[n % 2]} {words}" for n, words in enumerate(SAID))
    assert labels_of(talk) == [*codes] * 3


def test_marks_of_pauses_end_what_codes_begin() -> None:
    talk = (
        "@ab1970f tell me / uh / of the mill /\n@cd1981m well // it is an old one /\n"
        "@ab1970f yes /\n@cd1981m by the river //\n@cd1981m it has a wheel /\n"
        "@ab1970f mhm\n@cd1981m and a race //\n"
    )
    a, b = "ab1970f", "cd1981m"
    assert [label.strip("@") for label in labels_of(talk)] == [a, b, a, b, b, a, b]


@pytest.mark.parametrize(
    "talk",
    [
        "@use src/main\n@put src/\n" * 4,
        "@left a / b\n@right c / d\n" * 4,
        "S1 north /\nR2 south /\nT3 east /\n" * 4,
    ],
)
def test_paths_and_choices_are_no_pauses(talk: str) -> None:
    assert labels_of(talk) == []


@pytest.mark.parametrize(
    "talk",
    [
        "\n".join(f"S{n} {words}" for n, words in enumerate(SAID)),  # points of a list
        "\n".join(f"B{n % 2} Leeds {n}" for n in range(8)),  # flights
        "\n".join(f"Q{n % 4} The town in spring, 1931." for n in range(8)),
        "\n".join(SAID) + "\n@ada Thanks for that.\n@ben_h So it is.",
    ],
)
def test_other_codes_are_nobody(talk: str) -> None:
    assert labels_of(talk) == []


def test_names_before_a_slash_begin_turns() -> None:
    text = (
        "港ラジオ 第1回\n\n"
        "はる/あの、橋の話をしていいですか。\nなつ/どうぞ。\nはる/古い橋なんですよね。\n"
        "なつ/百年だそうです。\nはる/へえ、百年!\n"
    )
    assert labels_of(text) == ["はる", "なつ", "はる", "なつ", "はる"]


def test_words_before_a_slash_begin_none() -> None:
    text = (
        "and/or is a word.\nHe/she came.\nread/write is set.\nread/only is not.\n"
        "Docs/one.txt\nTests/two.txt\nDocs/three.txt\nTests/four.txt\n"
    )
    assert labels_of(text) == []
