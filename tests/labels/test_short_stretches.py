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


def test_who_is_called_by_a_first_name_again_was_named_whole() -> None:
    text = (
        "# The long night of the lamps\n\n"
        "**Petra Hale:** Welcome, live from the old boathouse.\n\n"
        "**Ulla Strand:** It's a real job. It says so on my door.\n\n"
        "**Emil Nord:** I've seen the door. It's a very old door.\n\n"
        "**Petra:** So, the question that we put on the poster.\n\n"
        "**Ulla:** They learn what somebody was afraid of.\n\n"
        "**Emil:** And of what they were proud, I hope.\n"
    )
    names = ["Petra Hale", "Ulla Strand", "Emil Nord"]
    assert labels_of(text) == [*names, "Petra", "Ulla", "Emil"]


HEARING = """\
                      BOARD OF HARBOUR HEARINGS

In the matter of the Boat          )

Hearing of:                        )

                      P R O C E E D I N G S

     DEPUTY COMMISSIONER PRYCE:  We're on record.

     PRESIDING COMMISSIONER ALDEN:  All right.  The time is

10:11 a.m.  This is a hearing for Abel Tasker, T-A-S-K-E-R.

     DEPUTY COMMISSIONER HOLT:  Stephen Holt, H-O-L-T.

     ATTORNEY NAKANO:  Gail Nakano, attorney for Mr. Tasker.
"""


def test_who_says_a_name_in_a_hearing_speaks() -> None:
    ranks = ["DEPUTY COMMISSIONER PRYCE", "PRESIDING COMMISSIONER ALDEN"]
    others = ["DEPUTY COMMISSIONER HOLT", "ATTORNEY NAKANO"]
    assert [label for label in labels_of(HEARING) if label.isupper()] == ranks + others


def test_a_form_of_address_an_office_in_small_letters_and_a_name_speak() -> None:
    text = (
        "PROCES-VERBAL\n\nŞedinţa este publică. Răspund prezent 12 consilieri.\n\n"
        "Dna. secretar Elena Tudor - Bună ziua. Şedinţa este legal constituită.\n\n"
        "Dl. primar Ion Străchin - Domnilor consilieri, podul trebuie făcut.\n\n"
        "Dl. consilier Vasile Ciob - Eu am o întrebare. De ce s-a adus brad?\n\n"
        "Dl. viceprimar Ilie Pop - Bradul e pentru cofraj, domnule Ciob.\n"
    )
    assert labels_of(text) == [
        "Dna. secretar Elena Tudor",
        "Dl. primar Ion Străchin",
        "Dl. consilier Vasile Ciob",
        "Dl. viceprimar Ilie Pop",
    ]


def test_those_whose_ages_are_listed_speak_below() -> None:
    text = (
        "Fokusgruppe 2\n\nDeltagere\nK1 - 52 år, bager\nM2 - 61 år, fører\n"
        "K3 - 47 år, smed\nM4 - 70 år\n\nUdskrift\n\n"
        "MOD - Velkommen. Hvor mange lamper har I derhjemme?\nM2 - Fire.\n"
        "K1 - Seks, hvis man tæller den til katten.\nM4 - Jeg har én. /griner/\n"
        "FLERE - Én?\n"
    )
    assert labels_of(text) == ["MOD", "M2", "K1", "M4", "FLERE"]


DEPOSITION = """\
                       Abel Lee Petty                April 18, 2006
                                                           Page 2
 1             THE VIDEOGRAPHER:  We are on the record.  The
 2   time is 9:07 a.m.  This begins tape number one in the
 3   deposition of Abel Lee Petty.  Counsel, please state
 4   your appearances.
 5             MR. STONE:  Tom Stone for Harbour Grain.
 6             MS. HALE:  Angela Hale, for the mill.
 7
 8             ABEL LEE PETTY, having been first duly
 9   sworn, was examined and testified as follows:
"""


def test_people_with_titles_are_no_goods_though_figures_stand_at_the_margin() -> None:
    head = (
        "   HARBOUR GRAIN & FEED,   )\n   vs.                 )  Case No. 05-41\n\n"
        "   APPEARANCES:\n             ANGELA HALE, Esq.\n\n"
        "               Swansboro Court Reporters   478-555-0142\n"
        "               Ms. Hale                    8\n"
    )
    assert labels_of(head + DEPOSITION) == ["THE VIDEOGRAPHER", "MR. STONE", "MS. HALE"]


def test_a_heading_of_a_court_ends_the_list_of_those_who_appear() -> None:
    text = (
        "APPEARANCES:\nOLE LIND, ESQ., Omaha; on behalf\n     of the Petitioner.\n"
        "     P R O C E E D I N G S\n           (10:04 a.m.)\n"
        "     CHIEF JUSTICE ROBARDS:  We'll hear\nargument next in Case 17-98, Vetch\n"
        "versus Nebraska.\n     MR. LIND:  Mr. Chief Justice, and may\n"
        "it please the Court:  a fence is not\na search. The officer leaned on one.\n"
        "     JUSTICE AMBLER:  Counsel, suppose\nhe leaned over. Is that a search?\n"
    )
    assert labels_of(text) == ["CHIEF JUSTICE ROBARDS", "MR. LIND", "JUSTICE AMBLER"]


def test_times_beside_the_numbers_of_lines_begin_below_the_title_page() -> None:
    title = "\n".join(
        f"          {line}"
        for line in (
            *("IN THE COURT OF PLEAS", "LUCAS COUNTY", "GLASS BARGE CO.,   )"),
            *("          Plaintiff,  )", "NYE & SONS, INC.,   )"),
            *("DEPOSITION OF HAL NYE", "August 20, 2015", "Toledo, Ohio"),
        )
    )
    page = (
        " 1  09:31:04          THE VIDEOGRAPHER:  We are on the record at\n"
        " 2  09:31:08 9:31 a.m.  This is the start of media number one.\n"
        " 3  09:31:15 Counsel, please state your appearances.\n"
        " 4  09:31:18          MR. KOLB:  Simon Kolb for the plaintiff.\n"
        " 5  09:31:21          MS. TARR:  Joy Tarr for the\n"
        " 6  09:31:22 defendant and the witness.\n"
        " 7  09:31:50     Q.   Good morning, Mr. Nye.\n"
        " 8  09:31:52     A.   Good morning to you.\n"
    )
    assert labels_of(f"{title}\n\n{page}") == [
        *("THE VIDEOGRAPHER", "MR. KOLB", "MS. TARR", "Q", "A"),
    ]
