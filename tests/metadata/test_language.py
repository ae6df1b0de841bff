"""The language of a text and of its turns."""

# ruff: noqa: E501  # sentences, one a line

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.convert import convert
from tei_toolkit.metadata.language.language import detect_language, language_to_read
from tei_toolkit.metadata.language.languages_used import (
    describe_languages,
    paragraph_languages,
)

SENTENCES = {
    "en": "Thank you for coming today, we have a great deal of work to do.",
    "de": "Meine Damen und Herren, ich eröffne die Sitzung und begrüße Sie herzlich.",
    "fr": "Je vous remercie, monsieur le ministre, la parole est à madame la députée.",
    "es": "Muchas gracias, señor presidente, el trabajo de esta comisión es importante.",
    "pt": "Muito obrigado, senhor presidente, não temos tempo para essa discussão hoje.",
    "it": "Grazie, signor presidente, questa è una questione molto importante per noi.",
    "nl": "Dank u wel, voorzitter, het is een belangrijk onderwerp voor deze commissie.",
    "sv": "Herr talman, det är en viktig fråga som vi ska diskutera här i kammaren.",
    "fi": "Arvoisa puhemies, tämä on tärkeä asia ja meidän pitää keskustella siitä.",
    "pl": "Panie marszałku, wysoka izbo, to jest bardzo ważna sprawa dla nas.",
    "cs": "Vážený pane předsedo, děkuji za slovo, je to velmi důležitá věc.",
    "hu": "Tisztelt elnök úr, ez egy nagyon fontos kérdés, és meg kell vitatni.",
    "tr": "Sayın başkan, değerli milletvekilleri, bu çok önemli bir konu için geldik.",
    "ru": "Уважаемые коллеги, мы сегодня обсуждаем очень важный вопрос для всех нас.",
    "uk": "Шановні колеги, ми сьогодні обговорюємо дуже важливе питання для всіх нас.",
    "bg": "Уважаеми колеги, днес ще обсъждаме един много важен въпрос за всички.",
    "el": "Κύριε πρόεδρε, σας ευχαριστώ πολύ για τον λόγο.",
    "he": "אדוני היושב ראש, תודה רבה על רשות הדיבור.",
    "ar": "السيد الرئيس، شكرا جزيلا على إعطائي الكلمة في هذه الجلسة.",
    "fa": "آقای رئیس، از شما متشکرم که به من اجازه دادید این را بگویم.",
    "hi": "अध्यक्ष महोदय, मैं आपका धन्यवाद करता हूँ कि आपने मुझे बोलने का समय दिया।",
    "ta": "மாண்புமிகு பேரவைத் தலைவர் அவர்களே, நன்றி.",
    "th": "ท่านประธานที่เคารพ ขอบคุณครับ",
    "ko": "존경하는 의장님, 감사합니다.",
    "ja": "議長、ありがとうございます。質問します。",
    "zh-Hans": "主席，谢谢你们，我们这次会议讨论这个问题。",
    "zh-Hant": "主席，謝謝你們，我們這次會議討論這個問題。",
}


@pytest.mark.parametrize("tag", SENTENCES)
def test_one_sentence_is_enough(tag: str) -> None:
    assert detect_language(SENTENCES[tag]).tag == tag


def test_nothing_to_tell_by() -> None:
    assert detect_language("12:30 — …").tag == "und"
    assert describe_languages([]).languages == (("und", 100),)


def test_turn_in_another_language_is_found() -> None:
    use = describe_languages([SENTENCES["nl"]] * 5 + [SENTENCES["fr"] * 2])
    assert use.language == "nl"
    assert use.turn_languages == ((5, "fr"),)
    assert sum(percentage for _, percentage in use.languages) == 100


def test_quotation_does_not_flip_a_turn() -> None:
    turn = (
        f"{SENTENCES['en']} He said: “Guten Tag, meine Damen und Herren.” And we left."
    )
    assert describe_languages([SENTENCES["en"], turn]).turn_languages == ()


def test_given_language_wins() -> None:
    assert describe_languages([SENTENCES["de"]] * 3, given="nds").language == "nds"


@given(st.lists(st.text(max_size=200), max_size=6), st.text(max_size=50))
def test_never_raises_and_sums_to_a_hundred(turns: list[str], front: str) -> None:
    use = describe_languages(turns, front=front)
    assert sum(percentage for _, percentage in use.languages) == 100
    assert {tag for _, tag in use.turn_languages} <= {tag for tag, _ in use.languages}
    assert use == describe_languages(turns, front=front)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Good morning.", "en"),
        ("Anna lives in Paris since 2005. Hi.", "en"),
        ("Guten Morgen.", "de"),
        ("Buenos días.", "es"),
        ("Günaydın.", "tr"),
        ("Доброе утро.", "ru"),
        ("Дякую.", "uk"),
        ("Tack, herr talman.", "sv"),
    ],
)
def test_a_greeting_tells_its_language(text: str, tag: str) -> None:
    assert detect_language(text).tag == tag


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A: hi", "und"),
        ("A: Ja.", "und"),
        ("A: Yes.\nB: No.", "en"),
        ("A: Good morning.\nB: Good morning, sir.", "en"),
        ("A: Bonjour.\nB: Bonjour à vous.", "fr"),
        ("א: כן.", "he"),
    ],
)
def test_a_few_letters_are_no_ground_for_a_guess(text: str, language: str) -> None:
    assert convert(text.encode(), "a.txt").description.language == language


def test_what_a_page_says_of_its_language_counts_where_its_words_do_not() -> None:
    page = b'<html lang="de-AT"><body><p>A: Ja.</p></body></html>'
    assert convert(page, "a.html").description.language == "de-AT"


@pytest.mark.parametrize(
    ("text", "tag", "is_told"),
    [
        ("John Smith met Mary Jones in Boston on Monday.", "en", False),
        ("Paris, London", "en", False),
        ("Merkel und Obama sprachen mit der Presse.", "de", True),
        ("Er war in Berlin.", "de", False),
        ("", "en", False),
    ],
)
def test_what_is_too_short_to_tell_is_read_as_english(
    text: str, tag: str, is_told: bool
) -> None:
    assert language_to_read(text) == (tag, is_told)


def test_short_turns_count_where_they_are_plainly_in_another_language() -> None:
    turns = [
        "¿Dónde nació usted?",
        "Nací en Monterrey, Nuevo León, el 5 de mayo de 1930.",
        "And when did you come to Texas?",
        "We came in 1942, with my mother and my sister Luz.",
        "¿Y qué hacía él?",
        "He worked for the railroad, the Southern Pacific.",
    ]
    used = describe_languages(turns)
    assert used.language == "en"
    assert used.turn_languages == ((0, "es"), (1, "es"), (4, "es"))


def test_a_paragraph_may_be_in_another_language_than_its_turn() -> None:
    said = [
        "The Ireland I will be representing is a new Ireland, open, tolerant.",
        "Go raibh míle maith agaibh go léir.",
        "Hear, hear.",
        "DISCUSSIONI E VOTI",
    ]
    assert paragraph_languages(said, "en") == ((1, "ga"),)


def test_few_words_are_in_the_language_of_the_others_in_their_script() -> None:
    hindi = (
        "अध्यक्ष महोदया, मैं मंत्री जी से जानना चाहता हूँ कि पुल का काम कब तक पूरा होगा। "
        "वहाँ के लोगों को बहुत परेशानी होती है और बारिश में नदी पार करना कठिन है। "
    )
    english = "I thank the Minister for the answer that was given to the House today."
    turns = [english, hindi * 2, english, "धन्यवाद, अध्यक्ष महोदया।", english * 20]
    use = describe_languages(turns)
    assert dict(use.turn_languages) == {1: "hi", 3: "hi"}
