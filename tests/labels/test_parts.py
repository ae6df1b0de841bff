"""Parts that are an article and a noun."""

import pytest

from tests.labels.reading import labels_of

PARTS = (
    ("Il guardiano", "La figlia", "La vecchia guardiana", "seccato", "La barca è via."),
    ("Le gardien", "La fille", "La vieille gardienne", "agacé", "La barque est loin."),
    ("El guardián", "La hija", "La vieja guardiana", "molesto", "La barca se fue."),
    ("O guarda", "A filha", "A velha guarda", "irritado", "O barco partiu."),
    ("Der Wärter", "Die Tochter", "Die alte Wärterin", "müde", "Das Boot ist fort."),
    ("El guardià", "La filla", "La vella guardiana", "enutjat", "La barca ha marxat."),
    ("The keeper", "The daughter", "The old keeper", "annoyed", "The boat is gone."),
)


@pytest.mark.parametrize("end", [".", ":", ". —"])
@pytest.mark.parametrize(("first", "second", "rare", "how", "words"), PARTS)
def test_an_article_and_a_noun_are_a_part(
    first: str, second: str, rare: str, how: str, words: str, end: str
) -> None:
    said = [f"{first} ({how})", second, first, f"{second} ({how})", rare, first, second]
    text = "\n\n".join(f"{label}{end} {words}" for label in said)
    assert [label.partition(" (")[0] for label in labels_of(text)] == [
        label.partition(" (")[0] for label in said
    ]


def test_sentences_that_begin_with_an_article_are_no_parts() -> None:
    text = (
        "Il porto. Nessuno lo ama, e tutti ci vanno.\n\n"
        "La barca parte alle sei (in estate). Chi arriva tardi aspetta.\n\n"
        "Il guardiano abita qui da anni, e non parla volentieri.\n\n"
        "Il mare. Di notte lo si sente fino in paese.\n\n"
        "La chiave pende dal muro, dietro la porta.\n"
    )
    assert labels_of(text) == []
