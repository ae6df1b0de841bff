"""Words at the beginning of a sentence that are names elsewhere, and that are none."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse


def marked(language: str, text: str) -> str:
    """A text with brackets around its people, titles left out."""
    options = AnalysisOptions(language=language, layers=("names",))
    shown, done = "", 0
    for mention in analyse(text, options).mentions:
        if mention.type.value == "person":
            shown += f"{text[done : mention.start]}[{mention.text}]"
            done = mention.end
    return shown + text[done:]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ein Wolf im Schafspelz. Herr [Wolf] war da. [Wolf] sagte nein."),
        ("de", "Stein und Bein. Frau [Stein] war da."),
        ("de", "Dann sprach Herr [Wolf] von der FDP."),
        ("fr", "Petit rappel. M. [Petit] est là. [Petit] est arrivé."),
        ("it", "Bianco o nero, non importa. [Marco Bianco] parlò."),
        ("pt", "Leitão assado é bom. [António Leitão] falou."),
        ("pl", "Kot w worku. [Jan Kot] mówił. [Kot] powiedział nie."),
        ("ru", "Любовь была у нас. [Любовь Петрова] пришла."),
        ("tr", "Şimşek gibi geldi. [Mehmet Şimşek] konuştu. [Şimşek] geldi."),
        ("fr", "Soudain [Marie] pleura. Peut-être [Pierre] viendra."),
        ("pl", "Może [Piotr] przyjdzie."),
        ("es", "Quizás [Pedro] venga."),
        ("it", "Forse [Maria] verrà."),
        ("uk", "Незабаром [Іван] прийшов."),
    ],
)
def test_the_first_word_of_a_sentence(language: str, text: str) -> None:
    assert marked(language, text.replace("[", "").replace("]", "")) == text
