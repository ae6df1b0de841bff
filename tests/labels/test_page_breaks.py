"""Page furniture in the middle of a sentence."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.labels.engine import read_labels
from tei_toolkit.labels.page_words import PAGES
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.reading import source_from_text
from tei_toolkit.tei.vocabulary import tei

TEXT = """\
Harbour Board of Goole
Minutes, 4 May 1998

ANNA CRANE: The gate was open when I came, and the water
Harbour Board of Goole – Minutes, 4 May 1998
12
was as high as the wall.

TOM VALE: In 1953
it was higher.
"""


def page_of(text: str) -> dict[str, LeftOutKind]:
    reading = read_labels(source_from_text(text, "gate.txt"))
    return {reading.lines[index].text: kind for index, kind in reading.page.items()}


def test_header_and_number_between_two_halves_of_a_sentence() -> None:
    assert page_of(TEXT) == {
        "Harbour Board of Goole – Minutes, 4 May 1998": LeftOutKind.PAGE_HEADER,
        "12": LeftOutKind.PAGE_NUMBER,
    }


@pytest.mark.parametrize("word", PAGES)
def test_the_word_for_a_page_may_stand_before_its_number(word: str) -> None:
    line = f"{word.capitalize()} 12"
    found = page_of(TEXT.replace("\n12\n", f"\n{line}\n"))
    assert found[line] is LeftOutKind.PAGE_NUMBER


def test_a_number_that_belongs_to_the_sentence_stays() -> None:
    text = TEXT.replace("Harbour Board of Goole – Minutes, 4 May 1998\n", "")
    text = text.replace("\n12\n", "\n12 feet deep\n")
    assert page_of(text) == {}


def test_line_numbers_may_be_filled_with_zeros() -> None:
    said = ["where to", "to the left", "and then", "stop", "there", "yes", "now", "so"]
    numbered = "\n".join(f"{n:03} {words}" for n, words in enumerate(said, 1))
    reading = read_labels(source_from_text(numbered, "ride.txt"))
    taken = [line.number and numbered[slice(*line.number)] for line in reading.lines]
    assert taken == [f"{n:03}" for n in range(1, 9)]
    assert [line.text for line in reading.lines] == said


LINES = "\n".join(f"so it was said on line {n} of the page," for n in range(14))


def test_running_heads_with_a_number_at_the_outer_edge_are_of_the_page() -> None:
    text = (
        f"        Cite as: 580 U. S. ____ (2016)            1\n{LINES}\n\n\n"
        f"2                     BOSSE v. OKLAHOMA\n{LINES}\n\n\n"
        f"        Cite as: 580 U. S. ____ (2016)            3\n{LINES}\n"
    )
    assert set(page_of(text).values()) == {LeftOutKind.PAGE_HEADER}
    assert len(page_of(text)) == 3


def test_a_table_with_numbers_at_its_edge_is_none() -> None:
    text = f"{LINES}\n\nApples in barrels      1\nPears in barrels       2\n"
    assert page_of(f"{text}Plums in barrels       3\n\n{LINES}\n") == {}


FOOT = "CHM Ref: X4205.2008      © 2007 Computer History Museum      Page {} of 24"


def test_a_foot_that_counts_pages_is_no_label_and_repeats_the_title() -> None:
    pages = "".join(
        f"McCarthy: {LINES}\n\nOral History of John McCarthy\n\n{FOOT.format(n)}\n\n"
        for n in (2, 3, 4)
    )
    reading = read_labels(
        source_from_text(f"Oral History of John McCarthy\n\n{pages}", "o.txt")
    )
    texts = [line.text for line in reading.lines]
    titles = [i for i, text in enumerate(texts) if text.startswith("Oral History")]
    feet = [i for i, text in enumerate(texts) if text.startswith("CHM Ref")]
    assert set(reading.page) == {*titles[1:], *feet}


def test_entries_of_a_table_of_contents_are_words() -> None:
    text = (
        "CONTENTS\n\nMR. VERRILLI\nOn behalf of the Petitioners     3\nMR. CLEMENT\n"
        "On behalf of the Respondents     53\nMR. VERRILLI\n"
        "On behalf of the Petitioners     107\n\n"
        f"MR. VERRILLI: {LINES}\n\nMR. CLEMENT: {LINES}\n\nMR. VERRILLI: {LINES}\n"
    )
    assert page_of(text) == {}


def test_a_line_may_be_a_number_alone_in_a_list_of_those_present() -> None:
    text = (
        "17   APPEARANCES:\n19        MR. JOHN P. COMBS\n20   For the Defendant:\n"
        "21        MS. ELEANOR VANCE\n22   Also present: a daughter\n23\n"
        "24   REPORTED BY: Rhonda K. Tackett, CSR\n25\n"
    )
    reading = read_labels(source_from_text(text, "oath.txt"))
    assert [text[slice(*place)] for place in reading.blank_numbers] == ["23", "25"]
    assert reading.lines[-1].gap == 1


ROUGH = """\
Appearances:
1910 Eye Street, Tulsa

0001
 1             IN THE COURT OF TULSA
 2    DEPOSITION OF ADA WINTHROP
 3             ON SEPTEMBER 27, 2011
0002
 1    BY MR. STONE:
 2        Q   State your name for the record.
 3        A   Ada Winthrop.
 4        Q   And you keep the scale tickets for the
 5    elevator?
 6        A   I did until 2008.
 7             MS. PELL:  Counsel, is this the same one?
 8             MR. STONE:  It is.
0003
 1        Q   Who taught him that?
 2        A   I would have to guess.
"""


def test_short_pages_count_their_lines_below_a_number_filled_with_zeros() -> None:
    root = convert(ROUGH.encode(), "rough.txt").tree.getroot()
    segs = ["".join(seg.itertext()) for seg in root.iter(tei("seg"))]
    assert "And you keep the scale tickets for the elevator?" in segs
    text = "".join(next(root.iter(tei("text"))).itertext())
    assert "1910 Eye Street, Tulsa" in text
    assert not any(line.strip().isdecimal() for line in text.split("\n"))


def _record(between: str, before: str = "", after: str = "das Dach der Mole") -> str:
    return (
        "Landtag von Ulven\n3. Wahlperiode\n\nPräsident Hohl: Das Wort hat der"
        " Abgeordnete Kern.\n\nKern (UVP): Herr Präsident! Wir haben heute gehört, daß"
        f" {before or 'die Bretter und'}\n\n{between}\n\n{after} alt sind.\n\n"
        "Präsident Hohl: Die Sitzung ist geschlossen.\n"
    )


@pytest.mark.parametrize(
    "head",
    [
        "Landtag von Ulven — 3. Wahlperiode — 54. Sitzung, den 20. März 1958    3071",
        "402 | I Série - Número 8 | 9 de Outubro de 2003",
        "9 DE OUTUBRO DE 2003                         403",
    ],
)
def test_the_head_of_one_page_of_proceedings_breaks_a_sentence(head: str) -> None:
    assert page_of(_record(head)) == {head: LeftOutKind.PAGE_HEADER}


def test_below_the_head_of_proceedings_a_sentence_goes_on_in_a_capital() -> None:
    head = "Landtag von Ulven — 3. Wahlperiode — 54. Sitzung    3071"
    text = _record(head, "die Bretter und", "Bohlen der Mole")
    assert page_of(text) == {head: LeftOutKind.PAGE_HEADER}
    assert page_of(text.replace(head, "Gezählt im Jahr 1957    3071")) == {}
    assert page_of(_record(head, "die Mole fällt.", "Bohlen der Mole")) == {}


def test_the_head_of_a_page_names_who_goes_on() -> None:
    head = "Landtag von Ulven — 3. Wahlperiode — 54. Sitzung    3071"
    assert page_of(_record(f"{head}\n\nKern")) == {
        head: LeftOutKind.PAGE_HEADER,
        "Kern": LeftOutKind.PAGE_HEADER,
    }


def test_the_one_mark_of_a_page_between_rules() -> None:
    text = (
        "Ada: We have talked of the lamp,\n\n===== PAGE 11 =====\n\nand of the oil."
        "\n\nBo: Yes.\n\nAda: Then good night.\n\nBo: Good night.\n"
    )
    assert page_of(text) == {"===== PAGE 11 =====": LeftOutKind.PAGE_NUMBER}


NOTICE = (
    "Disclaimer: This report is for information only. A certified copy can be had from"
    " the Clerk of the Council."
)
SITTING = f"""\
COUNCIL OF ULVERNESS

Tuesday, 4th May, 2011

The Council met at 2.30 p.m.

Mr. Dorn: Madam Chair, I rise to ask when the wharf will be mended at last, and
{NOTICE}
by whom.

The Chair: Order!

{NOTICE}

Mr. Dorn: I only ask.

{NOTICE}

The Chair: Ask on Thursday.

Mr. Dorn: I shall.
"""


def test_a_long_line_that_breaks_a_sentence_is_of_the_page_wherever_it_stands() -> None:
    assert page_of(SITTING) == {NOTICE: LeftOutKind.PAGE_HEADER}
    assert len(read_labels(source_from_text(SITTING, "wharf.txt")).page) == 3


def test_each_line_of_a_notice_is_known() -> None:
    text = SITTING.replace(
        "only. A certified", "only and shows nothing else.\nA certified"
    )
    reading = read_labels(source_from_text(text, "wharf.txt"))
    assert len(reading.page) == 6


def test_a_refrain_is_said() -> None:
    line = (
        "And the wheel goes round and round, and the water runs over the mill and the"
    )
    text = (
        f"HANNA: Sing it as your mother did.\n\nOLLE: {line}\nstone.\n{line}\nstone.\n"
        f"{line}\nstone.\n\nHANNA: Thank you.\n\nOLLE: No.\n\nHANNA: Yes.\n"
    )
    assert page_of(text) == {}


def test_the_first_of_the_same_heads_below_numbers_is_of_the_page_too() -> None:
    head = "CONSEJO                 2 DE MARZO DE 2011.—NÚM. 54"
    text = (
        "CONSEJO DE LA RIBERA\nDIARIO DE SESIONES\nNúm. 54\n\n2 de marzo de 2011\n\n"
        "El señor PRESIDENTE: Tiene la palabra la señora Luna.\n\n"
        f"La señora LUNA: Gracias. Tengo dos preguntas.\n— 2610 —\n{head}\n"
        "El señor PRESIDENTE: Responde el señor Pardo, por favor.\n\n"
        f"El señor PARDO: El Consejo lo dijo ya: antes\n— 2611 —\n{head}\nde junio.\n\n"
        f"La señora LUNA: No lo creo.\n— 2612 —\n{head}\n"
        "El señor PRESIDENTE: Silencio.\n"
    )
    reading = read_labels(source_from_text(text, "ribera.txt"))
    assert len(reading.page) == 6
