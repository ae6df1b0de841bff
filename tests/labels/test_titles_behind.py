"""Titles that stand behind a name."""

from tests.labels.reading import labels_of


def test_titles_of_the_first_turkish_assembly_stand_behind_names() -> None:
    text = (
        "Bu teklif bir maksadı ihtiva ediyor ve fikrimi arz etmek istiyorum.\n\n"
        "Yunus Bey (Bitlis) - Hatıra gelmez o.\n\nSabri Efendi (Van) - Muhteremdir.\n\n"
        "Kemal Rıza Paşa (devamla) - Maddede yazılı olan satırlarda deniliyor ki köprü "
        "halkındır.\n\nİhsan Bey (Muş) - Kime soruyorsunuz?\n"
    )
    assert labels_of(text) == [
        "Yunus Bey (Bitlis)",
        "Sabri Efendi (Van)",
        "Kemal Rıza Paşa (devamla)",
        "İhsan Bey (Muş)",
    ]
