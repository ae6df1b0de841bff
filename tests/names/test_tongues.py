"""Rules for names in other languages, one phenomenon each."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.dates import find_dates
from tei_toolkit.names.recognisers.lexical import recognise
from tei_toolkit.names.spans_of_time import Day


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Small towns count after a preposition.
        ("de", "Er kommt aus Dingelstädt.", {"Dingelstädt": "place"}),
        ("fr", "Les producteurs de Lavit et de Moissac.", {"Moissac": "place"}),
        # What stands beside places in a list is one.
        (
            "it",
            "Il muro passa a Budapest e a Xarköz.",
            {"Budapest": "place", "Xarköz": "place"},
        ),
        ("it", "Ho scritto a Budapest e a Mario Xarköz.", {"Budapest": "place"}),
        # A word that begins a place's name.
        ("es", "Salimos al Golfo de Cádiz.", {"Golfo de Cádiz": "place"}),
        ("es", "Vimos las Islas Columbretes.", {"Islas Columbretes": "place"}),
        # A family name that begins with an article with a capital.
        ("fr", "M. Bruno Le Maire est venu.", {"Bruno Le Maire": "person"}),
        # A family name that is a title, too.
        ("de", "Vielen Dank, Herr Kollege König.", {"König": "person"}),
        # Institutions with their places.
        ("de", "Das Landgericht Köln tagt.", {"Landgericht Köln": "organisation"}),
        (
            "de",
            "Das Kölner Verwaltungsgericht tagt.",
            {"Kölner Verwaltungsgericht": "organisation"},
        ),
        ("zh", "复旦大学的教授来了。", {"复旦大学": "organisation"}),
        ("zh", "北京师范大学的教授来了。", {"北京师范大学": "organisation"}),
        ("zh", "他去了一所著名大学。", {}),
        ("zh", "我们在天安门广场。", {"天安门广场": "place"}),
        ("zh", "南京长江大桥通车。", {"南京长江大桥": "place"}),
        ("zh", "他说中国机场很多。", {"中国": "place"}),
        # Who begins a speech of a parliament, by one name and a group.
        (
            "it",
            "Xarli (PPE-DE). - Signor Presidente, grazie.",
            {"Xarli": "person", "PPE-DE": "organisation"},
        ),
        ("it", "Spagna. - Il paese cresce.", {"Spagna": "place"}),
        # Where hardly anything but a place can stand.
        ("es", "Estuvo en Xarlindo ayer.", {"Xarlindo": "place"}),
        ("tr", "Dün Xarlış'ta deprem oldu.", {"Xarlış": "place"}),
        ("de", "Er wohnt in Xarlstetten.", {"Xarlstetten": "place"}),
        ("de", "Er lebt in Freiheit.", {}),
        # Heads that end the names of places, and small words that go on with one.
        ("de", "Wir waren im Hambacher Forst.", {"Hambacher Forst": "place"}),
        (
            "it",
            "I paesi dell'Europa centrale e orientale.",
            {"Europa centrale e orientale": "place"},
        ),
        # Churches, bridges, stations and streets; a church may be a body.
        ("pt", "A Igreja da Penha caiu.", {"Igreja da Penha": "place"}),
        (
            "es",
            "Fuimos a la iglesia de San Francisco.",
            {"iglesia de San Francisco": "place"},
        ),
        ("es", "Vimos la Plaza 25 de Mayo.", {"Plaza 25 de Mayo": "place"}),
        (
            "es",
            "La Iglesia Católica habló.",
            {"Iglesia Católica": "organisation"},
        ),
        ("fr", "On a pris la gare de Lyon.", {"gare de Lyon": "place"}),
        ("fr", "Puis à son tour Paul parla.", {"Paul": "person"}),
        ("it", "Nel corso di Roma antica.", {"Roma": "place"}),
        (
            "pt",
            "Vi a capela de Nossa Senhora das Dores.",
            {"capela de Nossa Senhora das Dores": "place"},
        ),
        ("de", "Wir waren im Kölner Dom.", {"Kölner Dom": "place"}),
        ("de", "Ich war im Kloster Andechs.", {"Kloster Andechs": "place"}),
        ("de", "Die Thomaskirche ist alt.", {"Thomaskirche": "place"}),
        ("de", "Die Schlosskirche ist alt.", {"Schlosskirche": None}),
        (
            "de",
            "Er war in der Straße des 17. Juni.",
            {"Straße des 17. Juni": "place"},
        ),
        ("ru", "Вот Казанский собор.", {"Казанский собор": "place"}),
        ("ru", "Новый мост рухнул.", {"Новый мост": None}),
        (
            "ru",
            "Это Октябрьская железная дорога.",
            {"Октябрьская железная дорога": "place"},
        ),
        ("uk", "Вот Андріївська церква.", {"Андріївська церква": "place"}),
        ("pl", "Byliśmy w kościele Mariackim.", {"kościele Mariackim": "place"}),
        ("tr", "Biz Aya İrini Kilisesi yanında.", {"Aya İrini Kilisesi": "place"}),
        # Words that are no names together.
        ("de", "Das ist nicht dein Ernst! Im Ernst, allen Ernstes.", {"Ernst": None}),
        ("de", "Ich sah Ernst Jünger.", {"Ernst Jünger": "person"}),
        # Who leads a land.
        ("it", "Parlo dell'Ungheria di Xarban.", {"Xarban": "person"}),
        # Towns of a row speak for each other, where a sentence begins, too.
        (
            "pl",
            "Sandomierz, Janowiec i Bogatynia stoją pod wodą.",
            dict.fromkeys(("Sandomierz", "Janowiec", "Bogatynia"), "place"),
        ),
        # A family name after a small word; a place with an ending after a name.
        ("es", "Lo dijo Eduardo de Castro.", {"Eduardo de Castro": "person"}),
        (
            "tr",
            "Dün Kemal Erdoğan Ankara'dan konuştu.",
            {"Kemal Erdoğan": "person", "Ankara": "place"},
        ),
        ("ru", "Его сменил Майк Помпео.", {"Майк Помпео": "person"}),
        # The longest name before a title; institutions of a state.
        ("zh", "奥巴马总统来了。", {"奥巴马总统": "person"}),
        ("zh", "总统西里塞纳会处理。", {"西里塞纳": "person"}),
        ("zh", "国家卫生健康委员会说。", {"国家卫生健康委员会": "organisation"}),
        ("es", "Conocí a Ernesto Cardenal allí.", {"Ernesto Cardenal": "person"}),
        # A large city is rather itself than somebody's family name.
        ("it", "Deve decidere il Consiglio, non Washington.", {"Washington": "place"}),
        # A title with an apostrophe.
        ("uk", "Учора прем'єр-міністр Гончарук мовчав.", {"Гончарук": "person"}),
        # A country after a title belongs to the title.
        (
            "ru",
            "Мы ждём президента Египта Сиси.",
            {"Египта": "place", "Сиси": "person"},
        ),
        ("ru", "Мы ждём короля Марокко.", {"Марокко": "place"}),
        # The word before it says what is named: a street, a quarter, kin, a paper.
        ("it", "Abita in via Xarli da anni.", {"via Xarli": "place"}),
        ("es", "La tienda de la calle Xarlo.", {"calle Xarlo": "place"}),
        ("ru", "Он живёт на улице Ксарлова.", {"улице Ксарлова": "place"}),
        ("it", "Nel quartiere Xarli si vive male.", {"Xarli": "place"}),
        ("it", "Poi è arrivata la nonna Xarle.", {"Xarle": "person"}),
        ("de", "Da saß meine Tante Burgi.", {"Burgi": "person"}),
        ("ru", "Деньги дал банк «Ксар Лек».", {"Ксар Лек": "organisation"}),
        ("es", "Escribe en la revista Xarlante.", {"Xarlante": "organisation"}),
        ("de", "Mein Onkel Hinnark schwieg.", {"Hinnark": "person"}),
        ("pl", "Firma Xarkro buduje halę.", {"Xarkro": "organisation"}),
        ("de", "Sie wohnt in der Leopoldstraße.", {"Leopoldstraße": "place"}),
        ("de", "Das ist eine Hauptstraße und keine Bundesstraße.", {}),
        # A verb opens the sentence, and no name.
        ("ru", "Он был дома. Любил Есенина и чай.", {"Есенина": "person"}),
        # A given name that is a word, of somebody who is named in full.
        ("de", "Herr Mark Hauptmann sprach. Dann schwieg Mark.", {"Mark": "person"}),
        # What has an article is nobody in full, nor what has a capital out of respect.
        ("pt", "Passa-se ao Grande Expediente.", {}),
        ("ru", "Внесены изменения в Кодекс водного транспорта.", {}),
        ("es", "Salió de la casa de su madre.", {}),
        # What a word names in texts at large, or by its ending.
        ("it", "I versi che recitava Pirandello.", {"Pirandello": "person"}),
        ("ru", "Эскизы Бакста дал музей.", {"Бакста": "person"}),
        ("es", "Lo dijo ayer Oriol Xarleras.", {"Oriol Xarleras": "person"}),
        ("de", "Dort zeichnete Rilke.", {"Rilke": "person"}),
        ("de", "Das Jahr kostet Geld, und die Leute warten.", {}),
        # A name found in one place is one in another.
        (
            "it",
            "Ho visto la nonna Xarle. Xarle non parla.",
            {"Xarle": "person"},
        ),
        # An Arabic article within a name.
        ("it", "Il figlio, Saif al-Islam, parla.", {"Saif al-Islam": "person"}),
        # A town without an article after a preposition of direction.
        ("de", "Morgen fahren wir nach Halle.", {"Halle": "place"}),
    ],
)
def test_names(language: str, text: str, expected: dict[str, str | None]) -> None:
    found = {m.text: m.type.value for m in recognise(text, language)}
    for name, kind in expected.items():
        assert found.get(name) == kind
    if not expected:
        assert not found


def test_a_given_name_that_is_a_word_is_a_word_where_it_is_counted() -> None:
    text = "Herr Mark Hauptmann zahlte hundert Mark. Die Mark verfiel."
    assert [m.text for m in recognise(text, "de")] == ["Mark Hauptmann"]


def test_a_year_named_long_before_says_nothing_of_a_chinese_day() -> None:
    text = "去年他来了。" + "我们谈了很多事情。" * 10 + "3月5日他作了报告。"
    found = find_dates(text, "zh", Day.read("2013-03-10"))
    assert [date.values for date in found][-1] == (("when", "2013-03-05"),)


@pytest.mark.parametrize(
    ("language", "text", "ref"),
    [
        ("es", "Mi hermano está en Granada desde mayo.", "place:granada"),
        ("pt", "Ele vive em Salvador, na Bahia, há anos.", "place:salvador"),
        ("es", "Vino de Panamá con su hermano.", "place:PA"),
    ],
)
def test_a_city_where_the_language_is_spoken(
    language: str, text: str, ref: str
) -> None:
    options = AnalysisOptions(language=language, layers=("names",))
    assert analyse(text, options).mentions[0].ref == ref


@pytest.mark.parametrize(
    ("language", "text", "refs"),
    [
        (
            "es",
            "La Organización Internacional del Trabajo (OIT) habló.",
            ["ILO", "ILO"],
        ),
        ("fr", "La CEDH a jugé.", ["ECHR"]),
        ("it", "L'OCSE ha detto.", ["OECD"]),
        ("pt", "O TPI julgou.", ["ICC"]),
        ("de", "Das IKRK half.", ["ICRC"]),
        ("ru", "В Генеральной Ассамблее ООН говорили.", ["UNGA"]),
        ("uk", "ЄСПЛ вирішив.", ["ECHR"]),
        ("pl", "W Międzynarodowej Organizacji Pracy mówiono.", ["ILO"]),
        ("tr", "AİHM karar verdi.", ["ECHR"]),
        ("en", "The CPI rose.", ["cpi"]),
    ],
)
def test_a_body_of_the_world_has_its_id_in_each_language(
    language: str, text: str, refs: list[str]
) -> None:
    found = analyse(text, AnalysisOptions(language=language)).mentions
    assert [m.ref for m in found] == [f"org:{ref}" for ref in refs]
