"""Labels divided into title, office, name and party."""

import pytest

from tei_toolkit.metadata.people_labels import parse_label

CASES = """
uk | Голова Верховної Ради В.М. Коваль | В. М. Коваль | Голова Верховної Ради |
ru | заместитель Председателя Думы Н. А. Гусев | Н. А. Гусев | заместитель Председателя Думы |
ru | депутат Гусев Н. А. | Гусев Н. А. | депутат |
en | Shrimati Susheela Patil | Susheela Patil | |
pt | O SR. PRESIDENTE - RUI PRADO - PX | Rui Prado | presidente | PX
es | El señor VICEPRESIDENTE SEGUNDO (Prado Ruiz) | Prado Ruiz | vicepresidente segundo |
es | La señora SECRETARIA (Roig i Salas) | Roig i Salas | secretaria |
en | Businessman Donald Prado | Donald Prado | Businessman |
en | Dean Martin Prado | Dean Martin Prado | |
en | The Chair - Finance Committee | | chair |
"""  # noqa: E501


@pytest.mark.parametrize("case", CASES.strip().split("\n"))
def test_parts_of_a_label(case: str) -> None:
    language, label, *parts = [part.strip() for part in case.split("|")]
    parsed = parse_label(label, language)
    name = " ".join(parsed.name.words) if parsed.name else ""
    office = parsed.office or parsed.function
    assert [name, office, parsed.affiliation or ""] == parts
