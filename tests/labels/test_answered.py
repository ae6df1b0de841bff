"""Questions above answers."""

import pytest

from tests.labels.reading import labels_of

SAID = (
    ("Bagaimana pendapat Anda\ntentang pasar yang baru?", "Terlalu jauh dari rumah."),
    ("Apa yang paling sulit di sana?", "Tempat\nparkirnya sempit sekali."),
    ("Apakah Anda akan kembali?", "Tidak, saya sudah terbiasa di sini."),
    ("Siapa yang membantu Anda?", "Adik saya, setiap hari Minggu."),
)


@pytest.mark.parametrize("number", ["{}. ", "{}.\n", "\n"])
def test_questions_stand_above_their_answers(number: str) -> None:
    text = "TRANSKRIP\n\nNama : Sari Melati\n\n" + "".join(
        f"{number.format(n)}{asked}\nJawab: {said}\n"
        for n, (asked, said) in enumerate(SAID, 1)
    )
    assert labels_of(text) == ["", "Jawab"] * 4


def test_answers_to_no_questions_stand_alone() -> None:
    text = "".join(f"Number {n} is so.\nAnswer: It is {n}.\n\n" for n in range(5))
    assert "" not in labels_of(text)
