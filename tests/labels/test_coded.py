"""Codes that the head of an interview declares."""

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
