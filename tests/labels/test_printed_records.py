"""Labels in records as they are printed, exported and copied: small cases."""

from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.reading import source_from_text
from tests.labels.reading import labels_of

_ASKED = """\
Q  Good morning, Ms. Yoon.
A  Good morning.
Q  You designed the shuttle?
A  One of them.  There were three of us: Ravi,
Joan and me.
     MS. DIAZ:  Objection.  Vague.
     THE WITNESS:  Which one?
BY MR. KESSEL:
Q  The spring.

A  That was Joan.
Q  How do you know?
A  I asked.
""".splitlines()


def test_page_and_line_are_the_number_of_a_line() -> None:
    text = "".join(
        f"{page}:{line:<6}{words}".rstrip() + "\n"
        for page in (11, 12)
        for line, words in enumerate(_ASKED, 1)
    )
    once = ["Q", "A", "Q", "A", "MS. DIAZ", "THE WITNESS", "Q", "A", "Q", "A"]
    assert labels_of(text) == once * 2


def test_chapter_and_verse_are_no_number_of_a_line() -> None:
    text = "".join(f"3:{n} And it was so on the day {n}.\n" for n in range(1, 13))
    lines = read_labels(source_from_text(text, "verses.txt")).lines
    assert all(line.number is None for line in lines)


def test_the_first_words_may_be_an_address_with_a_comma() -> None:
    text = (
        "Joint news conference\n\nOctober 6, 2015, Sochi\n\n"
        "President of Norland Gleb Orlov: Mr Prime Minister, ladies and gentlemen,\n\n"
        "I welcome our guest once again.\n\n"
        "Prime Minister of Sudland Aksel Tveit (retranslated): Mr President, friends,"
        "\n\nThank you for the welcome.\n\n"
        "Question: Good afternoon. Will the price be tied to oil?\n\n"
        "Gleb Orlov: That is a matter for the companies.\n\n"
        "Question: This Thursday?\n\nAksel Tveit: The fish was never there.\n"
    )
    assert len(labels_of(text)) == 6


def test_members_before_the_first_turn_do_not_speak() -> None:
    text = (
        "Fisheries Committee\n\nPresent: Mr Hall, Mrs Jones,\n\nMr Smith, Ms Ray\n\n"
        "Mr Hall: I open the meeting. Is there any business?\n\n"
        "Mrs Jones: There is the matter of the fish.\n\nMr Hall: Then let us begin.\n"
    )
    assert labels_of(text) == ["Mr Hall", "Mrs Jones", "Mr Hall"]


def test_a_line_that_goes_on_in_a_small_letter_has_no_label() -> None:
    text = (
        "Präsidentin Karin Aumüller:\nDas Wort hat Alfons Kettler, bitte sehr.\n\n"
        "Alfons Kettler (CDU/CSU):\nLiebe Kolleginnen! Ich komme von der Weser, da "
        "sagt\nman: Eine Fähre, die nur bei gutem Wetter fährt, ist ein Dampfer. Ein\n"
        "Dampfer ist dieses Gesetz, das Sie uns heute zur Beratung vorlegen.\n\n"
        "Präsidentin Karin Aumüller:\nGestatten Sie eine Zwischenfrage der Kollegin "
        "Tönnies?\n\nAlfons Kettler (CDU/CSU):\nJa, gerne.\n"
    )
    assert len(labels_of(text)) == 4


def test_a_long_office_stands_on_the_line_of_a_name() -> None:
    text = (
        "Mme la présidente\n\nLa parole est à M. le rapporteur.\n\n"
        "M. Yann Bréhat, rapporteur de la commission des affaires culturelles et de "
        "l’éducation\n\nIl y a dans notre pays onze mille moulins.\n\n"
        "M. Bastien Laforge\n\nEt les poissons ?\n\n"
        "M. Yann Bréhat, rapporteur\n\nIls ont connu les moulins avant nous.\n\n"
        "Mme la présidente\n\nMonsieur Laforge, vous aurez la parole.\n"
    )
    assert len(labels_of(text)) == 5


def test_turkish_offices_with_commas_stand_before_a_name() -> None:
    text = (
        "BAŞKAN – Gündem dışı ilk söz Sayın Yurtsever'e aittir.\n\n"
        "SELMA YURTSEVER (Artvin) – Hepinizi saygıyla selamlıyorum.\n\n"
        "HASAN TEKELİ (Sakarya) – Yapıyoruz, yapıyoruz!\n\n"
        "SELMA YURTSEVER (Devamla) – Yapıyorsanız görelim Sayın Tekeli.\n\n"
        "BAŞKAN – Tamamlayın lütfen. Cevap için Sayın Bakan, buyurun.\n\n"
        "ULAŞTIRMA, DENİZCİLİK VE HABERLEŞME BAKANI ORHAN GÜLÇİÇEK (İzmir) – Sayın "
        "Başkan, bu konu önemli.\n\n"
        "HASAN TEKELİ (Sakarya) – Biri bozuk.\n\n"
        "KÂTİP ÜYE NURAN KÖSE (Bolu) – Diğeri de Bolu'da.\n\n"
        "BAŞKAN – Birleşime ara veriyorum.\n"
    )
    assert len(labels_of(text)) == 9


def test_a_sentence_with_a_copula_is_no_name_where_there_are_no_capitals() -> None:
    text = (
        'היו"ר אבנר גלבוע:\nבוקר טוב. אני פותח את ישיבת הוועדה.\n\n'
        "רונית אדלר:\nתודה, אדוני. עוד ארבע תחנות נמצאות בתכנון.\n\n"
        "הבעיה היא פשוטה: אין בעלים, והגג שייך ליונים.\n\n"
        "תהילה בן-שושן (ליכוד):\nסליחה, אפשר לשאול?\n\n"
        'היו"ר אבנר גלבוע:\nבקצרה.\n\nרונית אדלר:\nכי היה מישהו שרצה.\n'
    )
    assert "הבעיה היא פשוטה" not in labels_of(text)


def test_a_surname_under_a_time_may_stand_alone_once() -> None:
    said = "Дякую. Слово надається депутату, прошу."
    more = "".join(
        f"ГОЛОВА. {said}\n\n{name} Дякую вам за це слово.\n\n"
        for name in ("ГНАТЮК С.О.", "БУРЯК Л.Д.", "ГНАТЮК С.О.", "БУРЯК Л.Д.")
    )
    text = (
        f"{more}ГОЛОВА. {said}\n\n10:12:05\n\nБОЙЧУК Т.Т.\n\nПрошу передати слово "
        f"Василю.\n\nГОЛОВА. Будь ласка, прошу.\n\n10:12:14\n\nГНАТЮК С.О.\n\nДякую.\n"
    )
    assert "БОЙЧУК Т.Т." in labels_of(text)


def test_a_question_has_two_spaces_after_its_letter() -> None:
    text = (
        "MAYOR HALE:  Good morning.  Please welcome the President.\n\n"
        "THE PRESIDENT:  Thank you, Mayor.  Have a seat.\n\nQ  Mr. President, do you "
        "have the votes?\n\nTHE PRESIDENT:  I’ve got the votes I’ve got.\n\n"
        "Q  Is that a yes?\n\nTHE PRESIDENT:  It is lunch.\n"
    )
    assert labels_of(text).count("Q") == 2


def test_who_moves_is_a_label_without_the_verb() -> None:
    text = (
        "Mr. Abe Cole (Otago, Lib.):\nMr. Speaker, I rise on a point of order.\n\n"
        "Ms. Di Reed (Leith, Ref.):\nI shall be very brief with my remarks.\n\n"
        "Mr. Abe Cole (Otago, Lib.) moved:\nThat the House do now adjourn.\n"
    )
    cole = "Mr. Abe Cole (Otago, Lib.)"
    assert labels_of(text) == [cole, "Ms. Di Reed (Leith, Ref.)", cole]
