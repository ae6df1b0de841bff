"""Labels divided into title, office, name and party."""

import pytest

from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.offices import readable_office

CASES = """
uk | Голова Верховної Ради В.М. Коваль | В. М. Коваль | Голова Верховної Ради |
ru | заместитель Председателя Думы Н. А. Гусев | Н. А. Гусев | заместитель Председателя Думы |
ru | депутат Гусев Н. А. | Гусев Н. А. | депутат |
en | A.G. (Sandy) Fennick | A. G. Fennick | |
en | A. Fennick | A. Fennick | |
en | Shrimati Susheela Patil | Susheela Patil | |
tr | MHP GRUBU ADINA ALİ KAYA | Ali Kaya | |
bg | ПРЕДС. ИВАН ХЕЙЛ | Иван Хейл | ПРЕДС. |
ja | 関 三郎委員長 | 関三郎 | 委員長 |
ja | 佐藤 総務部長 | 佐藤 | 総務部長 |
pt | O SR. PRESIDENTE - RUI PRADO - PX | Rui Prado | presidente | PX
pt | A Sr.ª Secretária de Estado das Pontes (Graça Ourique) | Graça Ourique | secretaria de estado das pontes |
pt | O Sr. Ministro dos Transportes e das Obras Públicas (Rui Prado) | Rui Prado | ministro dos transportes e das obras publicas |
pt | O Sr. Deputado dos Santos | dos Santos | Deputado |
pt | Ex.mo Sr. Vasco Tojal | Vasco Tojal | |
is | umhverfisráðherra (Anna Snædal) (V) | Anna Snædal | umhverfisraðherra | V
en | Nuala Prado (Minister of State, Department of Roads; Cavan East, Labour) | Nuala Prado | Minister of State, Department of Roads | Cavan East, Labour
en | Seán Prado (Ceann Comhairle; Dún Laoghaire, Fine Gael) | Seán Prado | Ceann Comhairle | Dún Laoghaire, Fine Gael
en | JUSTICE VAN DER MERWE | Van der Merwe | JUSTICE |
en | NARRATOR (V/O) | | narrator |
it | TESTE MORO | Moro | TESTE |
id | KETUA: SURYADI WANGKAR | Suryadi Wangkar | KETUA |
id | KUASA HUKUM PEMOHON: RINTO PALANGKA | Rinto Palangka | KUASA HUKUM PEMOHON |
sk | Svedok č. 1 | | svedok c 1 |
sl | PREDSEDNIK SENATA | | predsednik |
es | Excmo. Sr. D. Julián Prado Ruiz | Julián Prado Ruiz | |
es | EXCMA. SRA. D.ª CONSUELO PRADO | Consuelo Prado | |
es | Sra. Dña. Ana Prado | Ana Prado | |
es | El señor VICEPRESIDENTE SEGUNDO (Prado Ruiz) | Prado Ruiz | vicepresidente segundo |
es | La señora SECRETARIA (Roig i Salas) | Roig i Salas | secretaria |
pt | Profa. Lígia Prado | Lígia Prado | |
it | Signora Ada Prado | Ada Prado | |
ms | Encik Hassan Bakri | Hassan Bakri | |
he | ד"ר נאדיה חורי | נאדיה חורי | |
zh | 主持人 韩冬青 | 韩冬青 | 主持人 |
ko | 위원장 한경수 | 한경수 | 위원장 |
ko | 한경수 사무총장 | 한경수 | 사무총장 |
uk | Заступник Голови Ради ГУСЬ Н.А. | Гусь Н. А. | Заступник Голови Ради |
he | שר התעשייה והמסחר נאדיה חורי | נאדיה חורי | שר התעשייה והמסחר |
he | השר לביטחון הפנים יונה לוי | יונה לוי | השר לביטחון הפנים |
he | השר לוי חורי | לוי חורי | השר |
de | Dr. Karl Freiherr von Prado (XY/ ZZ) | Karl Freiherr von Prado | | XY/ZZ
de | Minister Karl Graf von Prado | Karl Graf von Prado | Minister |
en | Chief Hydrographer Dr. Ana Prado | Ana Prado | Chief Hydrographer |
fr | LE CITOYEN PRADO | Prado | |
en | Businessman Donald Prado | Donald Prado | Businessman |
en | Dean Martin Prado | Dean Martin Prado | |
en | The Chair - Finance Committee | | chair |
en | The Countess of Merrow | of Merrow | |
en | The Lord Bishop of Exeter | of Exeter | |
en | The Earl of Onslow (Con) | of Onslow | | Con
en | Lord Thomas of Gresford | Thomas | |
en | The Prince of Wales | Prince | |
en | The Duke of course | Duke | |
en | Lord Mayor of London | | lord mayor of london |
en | Cllr. Ann Beale | Ann Beale | |
fr | M. Jules Ferry, continuant | Jules Ferry | |
fr | M. Jules Ferry, ministre | Jules Ferry | ministre |
en | The Secretary of Agriculture, Anne L. Hollis | Anne L. Hollis | secretary of agriculture |
en | The Prime Minister, Mr. Prado | Prado | prime minister |
en | The Chairman, New York | | chairman |
en | The Director, Human Resources | | director |
en | THE MINISTER OF STATE IN THE MINISTRY OF WELLS AND TANKS (DR. P.S. ADIGA) | P. S. Adiga | minister of state in the ministry of wells and tanks |
sv | Fyrminister HEDDA KRONQVIST (S) | Hedda Kronqvist | Fyrminister | S
cs | Předseda PSP Jan Ryzka | Jan Ryzka | Předseda PSP |
hu | GULYÁS PÁL jegyző | Gulyás Pál | jegyző |
hu | DR. TÖRÖK-KIS ÁDÁM világítótorony-ügyi államtitkár | Török-Kis Ádám | világítótorony-ügyi államtitkár |
en | The MINISTER OF LIGHTHOUSES | | minister of lighthouses |
fi | Aino-Maija Kuittinen kesk (esittelypuheenvuoro) | Aino-Maija Kuittinen | | kesk
zh-Hant | 賴委員秋芬 | 賴 秋芬 | 委員 |
zh-Hant | 葛主任秘書大維 | 葛 大維 | 主任秘書 |
zh-Hant | 主席（賴委員秋芬代） | 賴 秋芬 | 主席 |
zh | 江州晚报记者 | | 江州晚报记者 |
zh | 李明记者 | 李明 | 记者 |
ja | 総務部長田中 | 総務部長田中 | |
th | นายประเวศ ศรีทอง (ประธานสภาผู้แทนราษฎร) | ประเวศ ศรีทอง | ประธานสภาผู้แทนราษฎร |
th | พลตำรวจเอก ธง ใจกล้า (แบบบัญชีรายชื่อ) | ธง ใจกล้า | | แบบบัญชีรายชื่อ
th | นายกรัฐมนตรี | | นายกรัฐมนตรี |
hu | MOLNÁR (kintről) | Molnár | |
en | NOVAK (teacher) | Novak | teacher |
"""  # noqa: E501


@pytest.mark.parametrize("case", CASES.strip().split("\n"))
def test_parts_of_a_label(case: str) -> None:
    language, label, *parts = [part.strip() for part in case.split("|")]
    parsed = parse_label(label, language)
    name = " ".join(parsed.name.words) if parsed.name else ""
    office = parsed.office or parsed.function
    assert [name, office, parsed.affiliation or ""] == parts


@pytest.mark.parametrize(
    ("label", "nickname", "affiliation"),
    [
        ("MARY ELIZABETH (BETTY) TREGEAR", "Betty", None),
        ("James (Jim) Holloway", "Jim", None),
        ("James Holloway (Leeds)", "", "Leeds"),
        ("JAMES HOLLOWAY (LAB)", "", "LAB"),
        ("James (PSOE) Holloway", "", "PSOE"),
        ("James Holloway (Leeds) (Lab)", "", "Leeds; Lab"),
    ],
)
def test_a_nickname_stands_before_the_surname(
    label: str, nickname: str, affiliation: str | None
) -> None:
    parsed = parse_label(label, "en")
    assert parsed.name is not None
    assert (parsed.name.nickname, parsed.affiliation) == (nickname, affiliation)


def test_how_someone_is_heard_is_no_affiliation() -> None:
    assert parse_label("REVEREND DUFFY [OVER RADIO]").affiliation is None


@pytest.mark.parametrize(
    ("label", "nickname"),
    [
        ('Elizabeth ("Bessie") Thornborrow, née Airey', "Bessie"),
        ('Richard "Rick" Lachance', "Rick"),
        ("MARY “MOLLY” QUILL", "Molly"),
        ('The "Daily Echo"', ""),
    ],
)
def test_a_quoted_word_inside_a_name_is_a_nickname(label: str, nickname: str) -> None:
    parsed = parse_label(label, "en")
    assert (parsed.name.nickname if parsed.name else "") == nickname
    assert parsed.office is None


def test_a_stop_that_ends_a_sentence_is_no_part_of_the_name_before_it() -> None:
    parsed = parse_label("Professor David Ekwueme.", "en")
    assert parsed.name is not None
    assert parsed.name.words == ("David", "Ekwueme")


def test_the_years_of_a_life_are_no_office() -> None:
    parsed = parse_label("Mary Kilbride (b. 1934)", "en")
    assert (parsed.office, parsed.affiliation) == (None, None)


@pytest.mark.parametrize(
    ("label", "language", "surname"),
    [
        ("Marc B.", "fr", "B."),
        ("DUNLOP J", "en", "Dunlop"),
        ("Гусев Н.", "ru", "Гусев"),
        ("P.M.", "it", ""),
    ],
)
def test_an_initial_behind_a_name(label: str, language: str, surname: str) -> None:
    name = parse_label(label, language).name
    assert name is not None
    assert " ".join(name.words[index] for index in name.surname) == surname


def test_a_body_said_in_letters_stays_so_in_an_office() -> None:
    assert readable_office("CNN ANCHOR, FMR. MAYOR") == "CNN Anchor, Fmr. Mayor"


@pytest.mark.parametrize(
    ("label", "office", "words"),
    [
        (
            "Sekretarz Stanu w Ministerstwie Rzek i Mostów Wodnych Olaf Brzoza",
            "Sekretarz Stanu w Ministerstwie Rzek i Mostów Wodnych",
            ("Olaf", "Brzoza"),
        ),
        ("Minister Zdrowia Anna Kowal", "Minister Zdrowia", ("Anna", "Kowal")),
        (
            "Minister Kultury i Mostów Wodnych Olaf Brzoza",
            "Minister Kultury i Mostów Wodnych",
            ("Olaf", "Brzoza"),
        ),
        ("Poseł Sprawozdawca Jan Wilk", "Poseł Sprawozdawca", ("Jan", "Wilk")),
    ],
)
def test_what_an_office_is_of_is_no_name(
    label: str, office: str, words: tuple[str, ...]
) -> None:
    parsed = parse_label(label, "pl")
    assert parsed.name is not None
    assert (parsed.office, parsed.name.words) == (office, words)


@pytest.mark.parametrize("label", ["Lisette, à Marcel", "Lisette, a Marcello"])
def test_one_small_letter_behind_a_name_says_to_whom_it_speaks(label: str) -> None:
    name = parse_label(label, None).name
    assert name is not None
    assert name.words == ("Lisette",)


def test_a_title_in_small_letters_before_a_given_name_behind_a_surname() -> None:
    name = parse_label("Robledo, don Pedro", "es").name
    assert name is not None
    assert name.words == ("Pedro", "Robledo")
