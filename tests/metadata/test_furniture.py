"""Signs of furniture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.metadata.matter.furniture import (
    STRONG_SCORE,
    furniture_reasons,
    furniture_sign,
)


@pytest.mark.parametrize(
    "line",
    [
        "Skip to main content",
        "Drucken",
        "Retour en haut de page",
        "Версия для печати",
        "印刷する",
        "本文 바로가기".replace("本文", "본문"),
        "الانتقال إلى المحتوى",
        "© UK Parliament 2023",
        "חזרה לרשימת הישיבות",
        "Retour à la liste des séances",
        "Não foi possível carregar a página pretendida. Reportar erro",
        "No se ha podido cargar la página.",
        "Please recycle",
        "Last updated at June 7, 2018, 22:21",
        "Seite 1 von 2",
        "Page 4521",
        "Home > Briefings > Department Press Briefing",
        "Accueil > Travaux > Comptes rendus de la séance",
        "Home / House of Commons / 23 November 2021 / Commons Chamber",
        "Aller à la navigation",
        "Опубликовано в разделах: Новости, Стенограммы",
        "Фото4",
        "http://en.kremlin.ru/events/president/news/57693",
        "Home     News     Speeches     Photo     Video     Site map",
        "Official website of the President of Russia",
        "# # #",
        "شیئر کریں",
        "Seotud lood",
        "Çok Okunanlar (12)",
        "A+ A-",
    ],
)
def test_furniture_by_itself(line: str) -> None:
    assert furniture_sign(line).score >= STRONG_SCORE


@pytest.mark.parametrize(
    "line",
    [
        "Thank you.",
        "I want to print this, and to share it with all of you, because it matters.",
        "Mr. Speaker, I rise to speak.",
        "September 22, 2008, Aktyubinsk",
        "Rural Bus Services",
        "Home is where we shall go.",
        "",
    ],
)
def test_text_is_no_furniture(line: str) -> None:
    assert furniture_sign(line).score < STRONG_SCORE


def test_words_of_a_menu_count_in_company() -> None:
    assert not any(furniture_reasons(["Documents", "", "The meeting is open."]))
    lines = ["News", "Amur tiger", "Documents", "Search this website", "Photos"]
    assert all(furniture_reasons(lines))


def test_kept_lines_stay() -> None:
    lines = ["Print", "Share", "Search"]
    assert furniture_reasons(lines, [False, True, False])[1] == ""


@given(st.lists(st.text(max_size=60), max_size=20))
def test_one_reason_for_each_line(lines: list[str]) -> None:
    assert len(furniture_reasons(lines)) == len(lines)
