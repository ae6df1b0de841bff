"""Names in the contents of a record."""

from tests.labels.reading import labels_of

SPEECHES = (
    "ROSSI VERDI. Chiedo di parlare sul ponte di legno.\n\n"
    "PRESIDENTE. Ne ha facoltà.\n\n"
    "ROSSI VERDI. Onorevoli colleghi, il ponte è vecchio da anni.\n\n"
    "BIANCHI. Non è vero!\n\nPRESIDENTE. Prego di non interrompere.\n"
)
CONTENTS = (
    "ASSEMBLEA DEL COMUNE\n\n{head}\n\nSul processo verbale:\n\nRossi Verdi\n\n"
    "Sul ponte (Seguito della discussione):\n\nPresidente\n\nBianchi\n\n"
    "Rossi Verdi\n\nVotazione nominale:\n\nPresidente\n\nSi comincia alle 11.\n\n"
)


def test_who_speaks_in_the_contents_does_not_speak_there() -> None:
    found = labels_of(CONTENTS.format(head="INDICE") + SPEECHES)
    names = ["ROSSI VERDI", "PRESIDENTE", "ROSSI VERDI", "BIANCHI", "PRESIDENTE"]
    assert found == names


def test_labels_alone_after_the_first_speech_stay() -> None:
    text = (
        "Contents\n\nAnn Hale: Where were you at noon?\n\n"
        "Ben Cole\n\nOn the pier, with a sandwich.\n\n"
        "Ann Hale\n\nSince when were you there?\n\n"
        "Ben Cole\n\nSince the tide went out.\n"
    )
    assert labels_of(text).count("Ben Cole") == 2
