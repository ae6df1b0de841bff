"""Website of the President of Russia."""

from tei_toolkit.conventions.convention import Convention, Shape, Signature
from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.evidence import Hints

CONVENTION = Convention(
    name="kremlin",
    title="Website of the President of Russia",
    description=(
        "The full name and office, later the name alone, before a colon;"
        " site menus around."
    ),
    languages=(
        "en",
        "ru",
    ),
    signatures=(
        Signature(
            r"President of Russia|kremlin\.ru",
            2.0,
            "the President of Russia",
        ),
        Signature(
            (
                r"^\W*(?:PRESIDENT OF RUSSIA|VLADIMIR PUTIN|DMITRY"
                r" MEDVEDEV)\b[^\n:]{0,40}:"
            ),
            2.5,
            "a President of Russia as a label",
        ),
        Signature(
            r"^\W*(?:Президент Росси|В\. ?Путин|Д\. ?Медведев)",
            3.0,
            "the President of Russia, in Russian",
        ),
        Signature(
            r"^\W*Published in sections?:|^\W*Publication status:",
            3.0,
            "the foot of the site",
        ),
        Signature(r"^\W*Transcript of |^\W*Стенограмма ", 0.8, "a transcript by title"),
    ),
    shape=Shape(1.0, separators=frozenset({Separator.COLON})),
    hints=Hints(labels=frozenset({"reply", "response", "remark", "ответ"})),
    example=(
        "Press Statement following Talks\n\nSeptember 22, 2008\n\nPRESIDENT OF"
        " RUSSIA ANTON BELOV: Good evening.\n\nPRESIDENT OF KALINIA IVAN"
        " ORLOV: Thank you.\n\nANTON BELOV: Questions?\n"
    ),
)
