"""Stretches of records so short that hardly anybody speaks twice."""

from tests.labels.reading import labels_of


def test_three_who_speak_once_are_enough_where_one_is_the_chair() -> None:
    text = (
        "BAŞKAN - Türkiye Büyük Millet Meclisinin 79'uncu Birleşimini açıyorum.\n\n"
        "Toplantı yeter sayısı vardır, görüşmelere başlıyoruz.\n\n"
        "Buyurun Sayın Kaya.\n\n"
        "NUR KAYA (Sinop) - Sayın Başkan, değerli milletvekilleri; fener karanlıktır.\n"
        "\nYol yoktur, ışık yoktur, lojman yoktur.\n\n"
        "ALİ SEDEF (Rize) - Yol yapıldı, yol!\n"
    )
    found = labels_of(f"THE HARBOUR BOARD\n\n{text}")
    assert (found[0], found[-1]) == ("BAŞKAN", "ALİ SEDEF (Rize)")


def test_speeches_whose_first_lines_are_broken_early_are_speeches() -> None:
    text = (
        "Deutscher Bundestag\n87. Sitzung\n\nI n h a l t :\nTagesordnungspunkt 4:\n"
        "Strecken erhalten (Drucksache 14/2614)\n\nBeginn: 9.00 Uhr\n"
        "Präsident Ludwig Thoma: Liebe Kolleginnen und\nKollegen! Ich rufe den Tages-\n"
        "ordnungspunkt 4 auf:\nBeratung des Antrags: Strecken erhalten\n"
        "- Drucksache 14/2614 -\nGerda Aumann (CDU/CSU): Herr Präsident! Meine\n"
        'Damen und Herren! Im Mai hat der\nKandidat in Rheine gesagt: "Wir bauen."\n'
        "Vizepräsidentin Dr. Beate Sonn: Frau Kollegin,\n"
        "gestatten Sie eine Frage des Kollegen von Stein?\n"
    )
    assert len(labels_of(text)) == 3


def test_who_is_named_with_an_article_is_not_called() -> None:
    text = (
        "La séance est ouverte à 14h, sous la présidence de Mme Alice Favre-Roch.\n\n"
        "La présidente. Mesdames et Messieurs, prenons place.\n\n"
        "La présidente. Ont fait excuser leur absence M. Roch et M. Vuille.\n\n"
        "La présidente. Nous passons au premier point. La parole est au rapporteur.\n"
    )
    assert labels_of(text) == ["La présidente"] * 3


def test_pages_in_the_contents_are_no_list_of_prices_below() -> None:
    text = (
        "Geschäftliches ............ 2209 B\nTabaksteuer ............... 2209 C\n"
        "Scheffler (K) ............. 2209 D\nFrau Teubner (Soz.) ....... 2211 A\n\n"
        "Präsident Dr. Thoma: Die Sitzung ist eröffnet. Wir kommen zur Tabaksteuer.\n\n"
        "Scheffler (K), Abgeordneter: Meine Damen und Herren! Sie besteuern mich.\n\n"
        "Vizepräsident: Herr Abgeordneter, Ihre Redezeit ist abgelaufen.\n"
    )
    assert len(labels_of(text)) == 3
