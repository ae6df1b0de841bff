"""The word that ends a play."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

PLAY = """LA COMÉDIE
Comédie en un acte, en vers

ACTE PREMIER

SCÈNE PREMIÈRE
ORONTE, CLÉANTE.

ORONTE.
Je viens vous dire ici que tout est consommé,
Et que de vos discours mon cœur est alarmé ;

CLÉANTE.
Monsieur, vous vous trompez, et ma flamme sincère
N'a jamais eu dessein de pouvoir vous déplaire.

ORONTE.
Alors embrassons-nous, et que tout soit fini.
Le ciel en soit loué, le bonheur est ici.

"""


@pytest.mark.parametrize("end", ["FIN.", "THE END", "FINIS.", "ENDE", "КОНЕЦ"])
def test_the_end_is_no_verse(end: str) -> None:
    root = convert(f"{PLAY}{end}\n".encode(), "play.txt").tree.getroot()
    verses = ["".join(verse.itertext()) for verse in root.iter(tei("l"))]
    assert len(verses) == 6
    assert end not in verses
    assert end in "".join(root.itertext())
