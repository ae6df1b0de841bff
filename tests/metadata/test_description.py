"""What is said of an event."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.convert import convert
from tei_toolkit.description import Description
from tei_toolkit.metadata.event.description import Overrides, describe
from tei_toolkit.metadata.places.places import country_of, place_likelihood
from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import Label, Paragraph, Text, Transcript, Turn

LABEL = "Chair:"


def _source(front: str, back: str, metadata: tuple[tuple[str, str], ...]) -> SourceText:
    text = f"{front}\n\n{LABEL} Good morning to you all, and welcome.\n{back}"
    return SourceText(
        "source.txt", "text/markdown", "utf-8", "0" * 64, text, metadata=metadata
    )


def _transcript(source: SourceText) -> Transcript:
    start = source.text.index(LABEL)
    words = source.text.index("Good", start)
    end = source.text.index("\n", words)
    label = Label(start, words, "Chair", (Text(start, start + 5),))
    turn = Turn(label, (Paragraph((Text(words, end),)),))
    return Transcript("test", None, (), (turn,), (), ())


def _describe(
    front: str,
    back: str = "",
    *metadata: tuple[str, str],
    language: str = "en",
    overrides: Overrides | None = None,
) -> tuple[Description, list[str]]:
    source = _source(front, back, metadata)
    description, diagnostics = describe(
        source,
        _transcript(source),
        language=language,
        overrides=overrides or Overrides(),
    )
    return description, [d.kind.code for d in diagnostics]


BRUSSELS = ("2019-03-05", "Brussels")


@pytest.mark.parametrize(
    ("language", "front", "date", "place"),
    [
        ("en", "September 22, 2008, Aktyubinsk", "2008-09-22", "Aktyubinsk"),
        ("de", "Berlin, Dienstag, den 17. Dezember 2013", "2013-12-17", "Berlin"),
        ("en", "June 7, 2018\n16:45\n\nMoscow", "2018-06-07", "Moscow"),
        (
            "en",
            "Debrief\n\nGalway, 24 May 2013, after the show",
            "2013-05-24",
            "Galway",
        ),
        ("en", "Port Merrin, 2 June 1951", "1951-06-02", "Port Merrin"),
        ("de", "Aufgenommen in Cuxhaven am 19. Mai 1998", "1998-05-19", "Cuxhaven"),
        ("de", "Geführt am 28. April 2016 in Tönning", "2016-04-28", "Tönning"),
        ("fr", "Entretien réalisé le 3 mai 2012 à Lorny", "2012-05-03", "Lorny"),
        ("it", "Intervista registrata il 3 maggio 2012 a Parma", "2012-05-03", "Parma"),
        ("en", "IN TULSA, OKLAHOMA\nMAY 4, 2011", "2011-05-04", "TULSA, OKLAHOMA"),
        ("en", "Sittings of the Chamber of March 10, 1997", "1997-03-10", None),
        ("en", "Release Date: June 18, 2007 [EBook #21849]", None, None),
        ("de", "Lebenslauf\nGeburtsdatum: 4. Mai 1979", None, None),
        ("en", "HIGH TREASON. May 3, A. D. 1681.", "1681-05-03", None),
        ("en", "Need for a Cold Storage, ... on 7 December, 2016", "2016-12-07", None),
        ("he", 'יום שלישי, י"א באדר התשס"א (6 במרס 2001)', "2001-03-06", None),
        ("en", "IN SENATE.\nMAY 4, 1853.\n\nTHE LIGHT-HOUSE BILL.", "1853-05-04", None),
        ("ar", "الجلسة السابعة\nيوم الثلاثاء 18 نوفمبر 2008", "2008-11-18", None),
        (
            "ta",
            "சென்னை, வியாழக்கிழமை, 8 நவம்பர் 2007",
            "2007-11-08",
            "சென்னை",
        ),
        (
            "en",
            (
                "MEETING\n\nA meeting of the Board was held in the\n"
                "offices of the Board of Governors in Washington, D.C., on Tuesday,\n"
                "May 20, 1997, at 9:00 a.m."
            ),
            "1997-05-20",
            "Washington, D.C.",
        ),
        ("en", "Tuesday, 5 March 2019 - Brussels\tRevised edition", *BRUSSELS),
        ("en", "A Walk\n\nby Ann Lee on June 22, 2015", None, None),
        ("en", "# A Walk – May 20\n\nby Ann Lee on May 20, 2015", "2015-05-20", None),
        ("en", "Meeting 12\nDate9 September 1998\nStarted11:45", "1998-09-09", None),
        ("th", "ลำปาง 15 มกราคม 2561", "2018-01-15", "ลำปาง"),
        ("ja", "対談\n\n2013年11月　松江にて", "2013-11", "松江"),
        ("zh", "2015-11-03 09:26   来源：江南晚报", "2015-11-03", None),
        (
            "zh",
            "2017年12月07日 15:46:00 来源:江南网\n\n2017年12月6日发言人主持例行记者会",
            "2017-12-06",
            None,
        ),
        ("ko", "2016. 11. 08 조회수 1,070", "2016-11-08", None),
        (
            "sv",
            "Protokoll 2018/19:39 Fredagen den 18 januari",
            "2019-01-18",
            None,
        ),
        ("nl", "Tuesday 4 June 2019\n\nLocatie: elders", "2019-06-04", None),
        ("en", "CHARACTERS\nDOYLE, a clerk\nPLACE: The pier at Ross.", None, None),
        ("en", "DATE: 5 May 2001\nPLACE: Boise, Idaho", "2001-05-05", "Boise, Idaho"),
        ("nl", "WOENSDAG 24 JANUARI 2018\nNamiddag – Brussel", "2018-01-24", "Brussel"),
        ("fr", "Propos recueillis à Besançon, en mars 2001", "2001-03", "Besançon"),
        ("it", "Raccolta a Chioggia il 2 settembre 1987.", "1987-09-02", "Chioggia"),
        (
            "en",
            "An evening with Sir Percy, Bath, Aldersgate Hall, 30 April 2015.",
            "2015-04-30",
            "Bath, Aldersgate Hall",
        ),
        ("en", "Volume 736: debated on Tuesday 11 July 2023", "2023-07-11", None),
        ("es", "Núm. 147   23 de octubre de 2013   Pág. 18", "2013-10-23", None),
        ("en", "No. 15–9173. Decided October 11, 2016", "2016-10-11", None),
        ("en", "House of Representatives\n\n17 October 2019", "2019-10-17", None),
        ("en", "For the period ending September 30, 2019.", None, None),
        ("ru", "г. Вельск                   17 мая 1934 г.", "1934-05-17", "Вельск"),
        (
            "en",
            "Panel: Who Owns the Tide? Whitby, 9 October 2014. From the recording.",
            "2014-10-09",
            None,
        ),
        ("lv", "Atbildes\n2016.gada 26.maijā", "2016-05-26", None),
        ("ro", "18 aprilie 2017 – Dezbaterea unei legi (rămasă)", "2017-04-18", None),
        (
            "en",
            "Recorded: September 12, 2007\nMountain View, California",
            "2007-09-12",
            "Mountain View, California",
        ),
        ("en", "CHARACTERS\nDOYLE, a clerk\nRelease Date: June 18, 2007", None, None),
        (
            "en",
            "DEBATES VOLUME 87 OFFICIAL REPORT (HANSARD)Wednesday, 3rd June, 1992 "
            + "Morning Sitting TYPESET BY THE TEAM OF THE ASSEMBLY, " * 6,
            "1992-06-03",
            None,
        ),
        ("hi", "विधान सभा\nकार्यवाही\nगुरुवार, 3 दिसंबर 2009", "2009-12-03", None),
        (
            "he",
            "יום שלישי, 12 ביוני 2007\nירושלים, הכנסת, שעה 16:01",
            "2007-06-12",
            "ירושלים, הכנסת",
        ),
        ("ru", "Заседание № 226\n\n25.04.2007\nВопрос:\n\nО мосте", "2007-04-25", None),
        (
            "zh",
            "時　　間　中華民國101年10月26日\n地　　點　本院議場",
            "2012-10-26",
            "本院議場",
        ),
        (
            "zh",
            "例行记者会\n\n外长第十五次会晤将于12月11日在新德里举行,王毅外长将率团出席。",
            None,
            None,
        ),
        ("pl", "Wtorek, 15 listopada 2011 r. - Gdynia", "2011-11-15", "Gdynia"),
        (
            "ru",
            "15 мая 2015 13:20\nВыступление министра, Баку, 14 мая 2015 года",
            "2015-05-14",
            "Баку",
        ),
        ("zh", "2014年10月14日星期二上午10时举行\n纽约", "2014-10-14", "纽约"),
        ("de", "97. Verhandlungstag, 8. Oktober 1964", "1964-10-08", None),
        ("fr", "4 février 1887\nAFFAIRE DE LA RUE DU BAC", "1887-02-04", None),
        ("en", "THE TIDE TABLE\n\nThird Draft\nMay 3, 1994", None, None),
        ("en", "Page last updated: 18 May 2009", None, None),
        (
            "en",
            "Interview Session With Keepers on Park and Harbor Policy\n\nMay 4, 1983",
            "1983-05-04",
            None,
        ),
        (
            "en",
            "Talks with the pilots\n\nMay 4, 2011\n16:40\nVelsk",
            "2011-05-04",
            "Velsk",
        ),
        (
            "en",
            "Talks with the pilots\n\nMay 4, 2011\n16:40\nTranscript",
            "2011-05-04",
            None,
        ),
        ("pl", "Protokół\n\nG D A Ń S K\nŚRODA, 22 MAJA 2013", "2013-05-22", "GDAŃSK"),
        ("ko", "[바다의 창] 문어\n\n2015-03-02 09:40 입력", "2015-03-02", None),
        (
            "ko",
            "좌담회\n\n일 시 : 2015년 3월 2일\n장 소 : 구민회관",
            "2015-03-02",
            "구민회관",
        ),
        (
            "zh",
            "時　　間：中華民國98年5月6日上午9時至11時\n地　　點：本院第3會議室",
            "2009-05-06",
            "本院第3會議室",
        ),
        (
            "pt",
            (
                "Sexta-feira, 5 de Junho de 2009     I Série — Número 90\n\n"
                "REUNIÃO DE 4 DE JUNHO DE 2009\n\nPresidente: Ana Vaz"
            ),
            "2009-06-04",
            None,
        ),
        (
            "fr",
            "38e législature\n(début : 3 mars 1991)\n\nLe mardi 5 mai 1992",
            "1992-05-05",
            None,
        ),
        (
            "en",
            "FIFTH PARLIAMENT\n[WHICH OPENED 3 MARCH 1991]\n\nTuesday 5 May 1992",
            "1992-05-05",
            None,
        ),
        (
            "hi",
            "# पुल\n\nयह बातचीत ३ मार्च २०१५ को झाँसी में नदी के किनारे हुई।",
            "2015-03-03",
            "झाँसी",
        ),
        ("tr", "Söyleşi\n\n3 Mart 2015 tarihinde yapıldı.", "2015-03-03", None),
        ("ja", "対談　海の仕事\n\n月刊港　2015年3月号", "2015-03", None),
        (
            "ar",
            "محضر\n\nعقد المجلس جلسته في قاعة البحر يوم الثلاثاء 3 مارس 2015م.",
            "2015-03-03",
            "قاعة البحر",
        ),
        (
            "en",
            "SUMMARY RECORD\n\nHeld at the Old Mint, Vienna,\non Tuesday, 3 March 2015",
            "2015-03-03",
            "Old Mint, Vienna",
        ),
        (
            "hu",
            "Napló, V. ciklus                Budapest\n\nKözgyűlés\n2015. március 3.",
            "2015-03-03",
            "Budapest",
        ),
        (
            "nl",
            "Notulen\n\nGehouden op donderdag 28 april 2022 te Amersloot. Goed.",
            "2022-04-28",
            "Amersloot",
        ),
        (
            "fr",
            (
                "Interrogatoire\n\nCe jourd'hui dix-huit ventôse, l'an deux [8 mars "
                "1794], à Varennes-le-Petit, par-devant nous a été amené un homme."
            ),
            "1794-03-08",
            "Varennes-le-Petit",
        ),
        (
            "es",
            (
                "ENTREVISTA DE TESTIGO\n\nEN LA CIUDAD DE Toluca, SIENDO LAS 17:20 "
                "HORAS DEL DÍA 4 DE OCTUBRE "
                "DE 2016, COMPARECE QUIEN DIJO LLAMARSE EVARISTO."
            ),
            "2016-10-04",
            "Toluca",
        ),
        (
            "ka",
            "სხდომის ოქმი\n\nქალაქი ხონი              26 აპრილი 2017 წელი",
            "2017-04-26",
            "ქალაქი ხონი",
        ),
        (
            "pl",
            "Relacja\n\nData nagrania: 15 września 2008\nMiejsce nagrania: Sanok",
            "2008-09-15",
            "Sanok",
        ),
        ("ro", "LISTĂ DE PREȚURI\nvalabilă de la 15 ianuarie 2024", None, None),
        ("zh", "聊天紀錄\n儲存日期： 2022/03/09 21:14", None, None),
        (
            "en",
            (
                "A Conference\n\nthe 7th. day of September, 1641.\n\n"
                "LONDON, Printed in the Yeare 1642."
            ),
            "1641-09-07",
            None,
        ),
        (
            "en",
            "Earnings Call\nAugust 3, 2017 5:00 PM ET\n\nExecutives",
            "2017-08-03",
            None,
        ),
        (
            "ar",
            "محضر سماع أقوال\n\nيوم الأحد 18/2/1996 الموافق 28 رمضان 1416",
            "1996-02-18",
            None,
        ),
        (
            "sv",
            "Förhörsplats: Polisstationen, Söderhamra Typ: Dialog",
            None,
            "Polisstationen, Söderhamra",
        ),
        ("en", "Draft date: 27 January 2012", None, None),
        ("hr", "Vela Stina, 2. ožujka 2005.", "2005-03-02", "Vela Stina"),
        ("sv", "Inspelat i Stenskär den 19 augusti 1998", "1998-08-19", "Stenskär"),
        (
            "en",
            "The Trial of Obadiah Fenn, at the OLD BAILEY, on the 11th of July, 1764",
            "1764-07-11",
            "OLD BAILEY",
        ),
        (
            "tr",
            (
                "Giriş Tarihi: 23.02.2018 16:45\nHaber Merkezi\n\nBakan, Çanakkale'de "
                "düzenlediği basın toplantısında soruları yanıtladı."
            ),
            "2018-02-23",
            "Çanakkale",
        ),
        ("pt", "O moinho\n\nPublicado a 30 de junho de 2022", "2022-06-30", None),
        ("en", "Tuesday, June 4th", None, None),
        ("pt", "Palácio do Rio, 6 de dezembro de 2011", "2011-12-06", "Palácio do Rio"),
        ("sv", "Inlämnad\n2011-03-08\nÖverlämnad\n2011-03-09", "2011-03-08", None),
        ("en", "WEDNESDAY, 11 AUGUST 2021\nCORRECTIONS", "2021-08-11", None),
        ("en", "ANTITERRORISM ACT OF 1996", None, None),
    ],
)
def test_date_and_place(
    language: str, front: str, date: str | None, place: str | None
) -> None:
    description, _ = _describe(front, language=language)
    assert (description.date, description.place) == (date, place)


@pytest.mark.parametrize(
    ("front", "place"),
    [
        (
            "# Ferry Debate\n\nUniversity of Oslo, Oslo, Norway",
            "University of Oslo, Oslo, Norway",
        ),
        (
            "Press Briefing by Ann Lee, Secretary of Works\n\nAnna B. Cole Press Room",
            "Anna B. Cole Press Room",
        ),
        (
            "4 May 1999\n\nThe House met at 2.30 p.m. in the Long Chamber, Law Courts",
            "Long Chamber, Law Courts",
        ),
        (
            (
                "Interview of Ann Lee\n\nWashington, D.C., 4 May 1999\n\nThe interview "
                "was held in Room 217, Cole Building, at 10 a.m."
            ),
            "Room 217, Cole Building, Washington, D.C.",
        ),
        ("4 May 1999, at his home in Maesteg", "Maesteg"),
        ("灯笼局于2021年1月26日在北京举行新闻发布会，请局长介绍情况。", "北京"),
        (
            "COASTAL OPEN\n\nAugust 27, 2013\n\nTom Vale\n\nWARREN, RHODE ISLAND",
            "WARREN, RHODE ISLAND",
        ),
        (
            "Wednesday, 14th November, 2018\n\nThe House met at the Senate Chamber,",
            "Senate Chamber",
        ),
        ("# R. v Cole\n\nTried at the Assizes at Thetford, May 4, 1832.", "Thetford"),
    ],
)
def test_venue(front: str, place: str) -> None:
    assert _describe(front)[0].place == place


@pytest.mark.parametrize(
    ("language", "back", "date", "place"),
    [
        (
            "en",
            "\nNote: The Mayor spoke at 1:17 p.m. in the Oak Room at the Cole Hotel.",
            None,
            "Oak Room at the Cole Hotel",
        ),
        ("en", "\nRelated\nRadio talk: Water, April 2, 1983\n", None, None),
        (
            "ja",
            "\n（2015年3月2日、浜松市にて収録。聞き手・編集部）",
            "2015-03-02",
            "浜松市",
        ),
        ("ko", "\n(2015년 3월 2일, 강릉에서 녹음)", "2015-03-02", "강릉"),
    ],
)
def test_below_the_text(
    language: str, back: str, date: str | None, place: str | None
) -> None:
    description, _ = _describe("", back, language=language)
    assert (description.date, description.place) == (date, place)


@pytest.mark.parametrize(
    ("front", "title"),
    [
        (
            (
                "ANN LEE LIBRARY & MUSEUM\nVisit | Research | Events | Support\n\n"
                "Remarks to Keepers\n\nMay 4, 1983"
            ),
            "Remarks to Keepers",
        ),
        ("LE PHARE,\nCOMÉDIE EN DEUX ACTES ET EN PROSE.\n", "LE PHARE"),
        ("Dáil Éireann debate -\nThursday, 17 Nov 2011", "Dáil Éireann debate"),
        ("Parliament of Zembla\n\n4 May 1999\n\nOld Wells", "Old Wells"),
        ("Folketinget\n\n4 May 1999", "Folketinget"),
        (
            "X LEGISLATURA     4.ª SESSÃO LEGISLATIVA\n\nReunião sobre os moinhos",
            "Reunião sobre os moinhos",
        ),
        (
            (
                "محضر الجلسة الثالثة\nدور الانعقاد العادي الأول\n\n"
                "عقد المجلس جلسته الثالثة في قاعة البحر في تمام الساعة\nالعاشرة صباحا."
            ),
            "محضر الجلسة الثالثة",
        ),
        ("П Е Р Ш Е   З А С І Д А Н Н Я\n\n4 травня 1999 року", "ПЕРШЕ ЗАСІДАННЯ"),
        (
            "Home / Debates / 2016\n\nThe Third Debate on Ferries",
            "The Third Debate on Ferries",
        ),
        ("The Fox's Wedding\nA comedy in two acts\n", "The Fox's Wedding"),
        ("PROCEEDINGS\n\nInquiry into the Ferry", "Inquiry into the Ferry"),
        (
            (
                "IN THE SUPREME COURT OF ZEMBLA\n- - - - - - x\n"
                "DEPARTMENT OF TIDES AND         :\n\nFERRIES, ET AL.,           :\n"
                "Petitioners           :   No. 11-999\nv.           :\n"
                "ANN LEE           :\n- - - - - - x\nTuesday, 2 May 2000"
            ),
            "DEPARTMENT OF TIDES AND FERRIES, ET AL., Petitioners v. ANN LEE",
        ),
        (
            "COLE LINES, INC., )\nv. )\nANN LEE )\n\nDEPOSITION OF ROY HALE",
            "DEPOSITION OF ROY HALE",
        ),
        (
            "COMUNE DI PORTO\nConsiglio comunale di lunedì",
            "Consiglio comunale di lunedì",
        ),
        (
            "COALFIELD VOICES PROJECT\n\nInterview with Edna Moor",
            "Interview with Edna Moor",
        ),
        (
            "Tweede Kamer der Staten-Generaal\n\nToekomst van de veren",
            "Toekomst van de veren",
        ),
        (
            "Til stortinget.no\n\nStortinget - spørretime om veier",
            "Stortinget - spørretime om veier",
        ),
        (
            "XIVe législature\n\nPremière séance du jeudi 4 février 2016",
            "Première séance du jeudi 4 février 2016",
        ),
        ("Der Müller\n\nEin Schwank in Versen", "Der Müller"),
        (
            "The Lamp on the Quay\n\nA sermon preached by Canon Rowe\n\n4 May 2005",
            "The Lamp on the Quay",
        ),
        (
            "US DISTRICT COURT\nMIDDLE DISTRICT OF ZEMBLA\n\nDEPOSITION OF ADA HILL",
            "DEPOSITION OF ADA HILL",
        ),
        ("Atti — 31 — Camera\n\nResoconto dell'Assemblea", "Resoconto dell'Assemblea"),
        ("APPENDIX B\n\nTalk with the lamplighter", "Talk with the lamplighter"),
        ("PHỤ LỤC 2\n\nCa 07 – Bệnh nhân nữ", "Ca 07 – Bệnh nhân nữ"),
        ("THE BAYLISS COURIER\n\nA talk with Ada Hill", "A talk with Ada Hill"),
        (
            "EINWOHNERGEMEINDE BRUNNWIL\n\nWortprotokoll der Versammlung",
            "Wortprotokoll der Versammlung",
        ),
        ("KALLIAS\nSAU DESPRE UMBRĂ", "KALLIAS SAU DESPRE UMBRĂ"),
        ("THE\n\nLAMPLIGHTER\n\nA COMEDY,\n\nIN TWO ACTS.", "THE LAMPLIGHTER"),
        ("ВЫСОКИЙ БЕРЕГ\n\nПьеса в восьми картинах", "ВЫСОКИЙ БЕРЕГ"),
        ("ΤΟ ΛΙΜΑΝΙ\n\nΔράμα σε τρεις πράξεις", "ΤΟ ΛΙΜΑΝΙ"),
        ("海辺の灯\n\n戯曲　三幕", "海辺の灯"),
        (
            "KEEPERS ORAL HISTORY PROJECT\n\nOral History Interview with Ada Hill",
            "Oral History Interview with Ada Hill",
        ),
        ("ما وراء الموج\n\nعنوان الحلقة: أزمة القوارب", "أزمة القوارب"),
        (
            "पत्र सूचना कार्यालय\n\nजल दिवस पर मुख्यमंत्री के संबोधन का मूल पाठ",
            "जल दिवस पर मुख्यमंत्री के संबोधन का मूल पाठ",
        ),
        (
            "TRANSCRIPT OF PROCEEDINGS – Application by Hill\n\nDEPUTY PRESIDENT ROE",
            "TRANSCRIPT OF PROCEEDINGS – Application by Hill",
        ),
        (
            "Mogens Toftlund (SF)\n\nSpørgsmål om veje og broer",
            "Spørgsmål om veje og broer",
        ),
        (
            "2015年9月22日发言人邵敏主持例行记者会\n2015/09/22\n【 打印 】",
            "2015年9月22日发言人邵敏主持例行记者会",
        ),
    ],
)
def test_title(front: str, title: str) -> None:
    assert _describe(front)[0].title == title


def test_the_title_page_of_a_screenplay() -> None:
    text = "Title:\n    _**COLD**_\n    _**STORAGE**_\nAuthor: P. Lee\n\nFADE IN:\n"
    source = SourceText("s.fountain", "text/x-fountain", "utf-8", "0" * 64, text)
    transcript = Transcript("test", None, (), (), (), ())
    assert describe(source, transcript, language="en")[0].title == "COLD STORAGE"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (
            "Good evening from the Grand Hall of Cole College in Akron, Ohio. I am Ann",
            "Grand Hall of Cole College in Akron, Ohio",
        ),
        ("Good morning. Thank you, Mr. Cole, from all of us.", None),
        ("Good morning from Ann Lee and all of the team.", None),
    ],
)
def test_the_place_in_the_words_of_greeting(words: str, place: str | None) -> None:
    text = f"Chair: {words}\n"
    source = SourceText("source.txt", "text/plain", "utf-8", "0" * 64, text)
    turn = Turn(
        Label(0, 7, "Chair", (Text(0, 5),)), (Paragraph((Text(7, len(text) - 1),)),)
    )
    transcript = Transcript("test", None, (), (turn,), (), ())
    assert describe(source, transcript, language="en")[0].place == place


@pytest.mark.parametrize(
    "line", ["Held at London, 4 May 1998", "Recorded in London on 4 May 1998"]
)
def test_the_verb_before_a_place_is_no_part_of_it(line: str) -> None:
    assert _describe(line)[0].place == "London"


def test_a_small_word_behind_a_place_is_no_part_of_it() -> None:
    line = "The interview took place in Washington, DC and is part of a collection."
    assert _describe(line)[0].place == "Washington, DC"


def test_the_day_of_a_letter_is_not_that_of_the_event_in_it() -> None:
    front = (
        "From: list@bees.example\nDate: Mon, 3 Feb 2003 08:12:44 -0500\n\n"
        "The following took place at the meeting in Ithaca, NY on\n"
        "January 25, 2003. Answers are by Dr. Pathak."
    )
    assert _describe(front)[0].date == "2003-01-25"


def test_days_of_which_the_first_speech_tells() -> None:
    text = (
        "Chair: The vote on the new pier, which was put\noff until 19.6.1984\n"
        "by the board, comes later. A letter:\n\nWe ask for a lamp.\n\nYours,\n\n"
        "9.5.1984\nAda Hill\n\nHill: Thank you.\n\nChair: Next.\n\nHill: Yes.\n"
    )
    assert convert(text.encode(), "a.txt").description.date is None


def test_a_closing_dateline_is_believed() -> None:
    description, _ = _describe("Press statement", "\nSeptember 22, 2008, Aktyubinsk")
    assert (description.date, description.place) == ("2008-09-22", "Aktyubinsk")


def test_a_see_also_box_is_about_another_event() -> None:
    description, _ = _describe(
        "Talk", "\nSee also\nPress statement\nMay 5, 2001\nPrint"
    )
    assert description.date is None


@pytest.mark.parametrize(
    ("heading", "talks", "event"),
    [
        ("See also", "Harbour talks, 2 May 2012", "Leeds, 7 March 2009"),
        ("Read more", "Harbour talks end\n2 May 2012", "Leeds, 7 March 2009"),
        ("Siehe auch", "Hafengespräche, 2. Mai 2012", "Bremen, 7. März 2009"),
    ],
)
def test_a_see_also_box_above_the_dateline_is_about_other_events(
    heading: str, talks: str, event: str
) -> None:
    front = f"Press conference\n\n{heading}\n{talks}\n\n{event}\n\n"
    found, _ = _describe(front, language="de" if "März" in event else "en")
    assert (found.date, found.place) == ("2009-03-07", event.partition(",")[0])


def test_options_beat_the_text() -> None:
    overrides = Overrides(
        title="T", date="2001-05-06", place="Rome", activity="lecture"
    )
    description, _ = _describe("Berlin, 5 May 2001", overrides=overrides)
    assert description.title == "T"
    assert (description.date, description.place) == ("2001-05-06", "Rome")
    assert description.activity == "lecture"


def test_metadata_is_used_when_the_text_says_nothing() -> None:
    description, codes = _describe("Hello", "", ("date", "2011-05-12"))
    assert description.date == "2011-05-12"
    assert codes == ["TEI-M002"]


def test_the_region_of_a_language_says_what_digits_mean() -> None:
    head = "---\ndate: 03/04/2008\nlang: {}\n---\n\n"
    talk = "**Ann:** Where is it?\n\n**Bob:** Over there.\n\n**Ann:** And then?\n"
    found = [
        convert(f"{head.format(tag)}{talk}".encode(), "talk.md").description
        for tag in ("en-GB", "en-US", "en", "de-AT")
    ]
    assert [one.language for one in found] == ["en-GB", "en-US", "en", "en"]
    assert [one.date for one in found] == ["2008-04-03", "2008-03-04", None, None]


def test_a_note_of_subtitles_says_when_they_were_recorded() -> None:
    note = "Recorded: 27 February 2021\nNext episode: 13 March 2021"
    assert _describe("", "", ("note", note))[0].date == "2021-02-27"


def test_the_name_of_a_calendar_is_no_place() -> None:
    said, _ = _describe("برابر با ۱۴ اکتبر ۲۰۱۴ میلادی", language="fa")
    assert (said.date, said.place) == ("2014-10-14", None)


def test_the_text_is_believed_before_the_metadata() -> None:
    description, codes = _describe("10 May 2006", "", ("date", "2011-05-12"))
    assert description.date == "2006-05-10"
    assert codes == ["TEI-M005"]


def test_an_ambiguous_date_is_reported() -> None:
    description, codes = _describe("Interview with Mary Doyle, 03/04/2008")
    assert description.date is None
    assert codes == ["TEI-M001"]


def test_a_date_in_digits_is_read_as_the_day_that_is_printed_in_words() -> None:
    front = (
        "For Immediate Release\nOctober 08, 2013\n\nPress Briefing by the Press"
        " Secretary, {}\n\n1:14 P.M. EDT"
    )
    description, codes = _describe(front.format("10/8/2013"))
    assert description.date == "2013-10-08"
    assert not codes
    description, codes = _describe(front.format("10/9/2013"))
    assert description.date is None
    assert codes == ["TEI-M001"]


def test_disagreeing_dates_are_reported_at_their_place() -> None:
    source = _source("DATE: January 22, 2015\n\nJanuary 23, 2015", "", ())
    _, [diagnostic] = describe(source, _transcript(source), language="en")
    assert diagnostic.kind.code == "TEI-M003"
    assert (diagnostic.line, diagnostic.column) == (3, 1)


def test_activity_publisher_time_and_address() -> None:
    description, _ = _describe(
        "Official website of the President of Russia\n\n"
        "Press Statement Following the Forum\n\nSeptember 22, 2008\n16:45",
        "\nPrint\nhttp://en.kremlin.ru/news/1\n",
    )
    assert description.activity == "press statement"
    assert description.publisher == "Official website of the President of Russia"
    assert description.time == "16:45"
    assert description.source_url == "http://en.kremlin.ru/news/1"


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Berlin", "DE"),
        ("Boise, Idaho", "US"),
        ("Москва", "RU"),
        ("Paris, France", "FR"),
        ("東京", "JP"),
        ("Ludford Corn Exchange", None),
    ],
)
def test_country_only_where_it_is_certain(place: str, country: str | None) -> None:
    assert country_of(place) == country


@pytest.mark.parametrize(
    "text",
    [
        "The House met",
        "Second Reading of the Bill",
        "[House]",
        "Session 12",
        "DEPARTAMENTO DE TAQUIGRAFIA",
        "",
    ],
)
def test_no_place(text: str) -> None:
    assert place_likelihood(text) < 0.5


@given(st.text(max_size=200), st.text(max_size=200))
def test_never_raises(front: str, back: str) -> None:
    front = front.replace(LABEL, "")
    description, _ = _describe(front, back.replace(LABEL, ""))
    assert description.people == ()


_COMMITTEE = """KOMMUNIQUÉ

Der Ausschuss hat in seiner 12. Sitzung vom 5. Dezember 2018 in Wien einstimmig
beschlossen, das Protokoll zu veröffentlichen.

10. Sitzung
Dienstag, 6. November 2018"""
_TRIAL = """TRANSCRIPT OF TRIAL

heard before the Honorable Ada Stang, at Medford
Falls, Cascadia, on Tuesday, June 18, 1974"""


@pytest.mark.parametrize(
    ("front", "language", "date", "place"),
    [
        (
            _COMMITTEE,
            "de",
            "2018-11-06",
            None,
        ),
        ("18.08.13\n\n2013 GRAND PRIX – PRESS CONFERENCE", "en", "2013-08-18", None),
        ("Minutes\n\n18.08.13", "en", None, None),
        ("Vendredi 10 octobre 2014\n\nCompte rendu\n2e séance du jeudi 9 octobre 2014",
         "fr", "2014-10-09", None),
        (_TRIAL, "en", "1974-06-18", "Medford Falls, Cascadia"),
        ("案号：第0099号\n开庭时间：2014年3月19日9时05分至10时20分\n开庭地点：第三法庭",
         "zh", "2014-03-19", "第三法庭"),
        ("TITLE: A BRIDGE\nTX: 14/11/2013", "en", "2013-11-14", None),
        ("Lieu : Orléans (domicile du témoin)\nDate : 5 mai 1971", "fr", "1971-05-05",
         "Orléans"),
        ("Das Feature\nSendung: Samstag, 29. Juni 2013\n(Wiederholung: 6. Juli 2013)",
         "de", "2013-06-29", None),
        ("మాసపత్రిక - ఏప్రిల్ 2012\n\nస్థలం: కొండపల్లి\nతేదీ: 9 మార్చి 2012", "te",
         "2012-03-09", "కొండపల్లి"),
    ],
)  # fmt: skip
def test_the_day_of_the_event_among_others(
    front: str, language: str, date: str | None, place: str | None
) -> None:
    description, _ = _describe(front, language=language)
    assert (description.date, description.place) == (date, place)


def test_the_day_on_which_a_page_was_published_counts_less() -> None:
    front = "Saturday, 24 March 2018\n\nWe met Ada Hill in her kitchen on 9 March 2018."
    described, _ = _describe(front, "", ("article:published_time", "2018-03-24T06:00"))
    assert described.date == "2018-03-09"


@pytest.mark.parametrize(
    ("front", "date"),
    [
        (
            (
                "From: Ada Hill\nSent: Thursday, February 7, 2019 9:14 AM\nTo: Jim\n\n"
                "Meeting with Anna Stone\n\nFebruary 5, 2019"
            ),
            "2019-02-05",
        ),
        (
            (
                "# Das Duell im Wortlaut\n\n*Von der Redaktion · 14.09.2009, 06:02 Uhr*"
                "\n\nNeunzig Minuten, zwei Pulte: Am Sonntag, 13. September 2009,"
                " trafen die Kanzlerin und ihr Herausforderer aufeinander."
            ),
            "2009-09-13",
        ),
        (
            (
                "ASSEMBLY      12 October 1977\n\nRECORD\n\nHeld at Headquarters,"
                " New York,\non Tuesday, 11 October 1977, at 3 p.m."
            ),
            "1977-10-11",
        ),
        (
            "# Most\n\nnr 7, lipiec 2018\n\nRozmowa odbyła się 20 maja 2018.",
            "2018-05-20",
        ),
        ("<< 31-10-2002\n\n# Sitting of 5 November 2002", "2002-11-05"),
        ("OCR: Peter Zimin\nDate: 12 Dec 1999\nSpellcheck: no\n\nA comedy", None),
    ],
)
def test_the_day_of_the_event_and_that_of_what_stands_beside_it(
    front: str, date: str | None
) -> None:
    assert _describe(front)[0].date == date


def test_days_of_other_episodes_are_not_that_of_this_one() -> None:
    back = "\n\nEpisódios relacionados\n57: A padeira (16 de junho de 2022)"
    front = "O moinho\n\nPublicado a 30 de junho de 2022 • 41 min"
    assert _describe(front, back, language="pt")[0].date == "2022-06-30"


def test_a_day_after_see_also_is_another_event_s() -> None:
    back = "\n\n相关阅读：石浦鱼灯节 2013年08月30日"
    assert _describe("守灯塔的人不看海", back, language="zh")[0].date is None


@pytest.mark.parametrize(
    ("front", "place"),
    [
        ("THE DEBATE\n\nTransmission: 15 April 2010, 20.30, from Bristol", "Bristol"),
        (
            (
                "# Duell\n\nAm Sonntag, 13. September 2009, trafen die Kanzlerin und "
                "ihr Herausforderer in Berlin-Adlershof aufeinander."
            ),
            "Berlin-Adlershof",
        ),
        (
            "Mittwoch, den 25. November 2009\nMainz, Deutsch\u00adhaus",
            "Mainz, Deutschhaus",
        ),
        (
            "令和元年11月1日、総理は、神奈川県観音崎で開催された式典に出席しました。",
            "神奈川県観音崎",
        ),
    ],
)
def test_where_a_broadcast_a_meeting_and_a_ceremony_were(
    front: str, place: str
) -> None:
    assert _describe(front)[0].place == place


@pytest.mark.parametrize(
    ("front", "title"),
    [
        (
            (
                "Hansard UK\n\nCommons > 15 March 2023 > Rural Bus Services\n\n"
                "Rural Bus Services\nVolume 729"
            ),
            "Rural Bus Services",
        ),
        (
            "From: Ann Kestrel\nDate: May 4, 2018\nSubject: Pool report\nTo: the list",
            "Pool report",
        ),
        (
            (
                "DEPARTMENT NO. 111          HON. VERNA ISHIKAWA, JUDGE\n\n"
                "THE PEOPLE OF THE STATE V. LESTER GAINES"
            ),
            "THE PEOPLE OF THE STATE V. LESTER GAINES",
        ),
        (
            "The Slow Train Podcast Episode 41: Who Owns a Bell?\n\nPublished: 2022",
            "The Slow Train Podcast Episode 41: Who Owns a Bell?",
        ),
        (
            "פרוטוקול מס' 112\nמישיבת ועדת המים",
            "פרוטוקול מס' 112 מישיבת ועדת המים",
        ),
        (
            "DELTA STATE LEVEE ORAL HISTORY PROJECT\n\nOral History Interview with Ada",
            "Oral History Interview with Ada",
        ),
    ],
)
def test_a_title_among_what_stands_beside_it(front: str, title: str) -> None:
    assert _describe(front)[0].title == title


@pytest.mark.parametrize(
    ("front", "place"),
    [
        ("Маяк\n\nМыс Терпеливый, 21 августа 2002 г.", "Мыс Терпеливый"),
        ("Rozmowa\n\nwieś Dąbrowa, 3 maja 2010", "wieś Dąbrowa"),
        ("A talk\n\nIsle of Skye, 3 May 2010", "Isle of Skye"),
        (
            "Interview 7\n\nDatum: 3. Mai 2009\nOrt: Oberdorf, Backstube\n\nPersonen:",
            "Oberdorf, Backstube",
        ),
        ("ቃለ ጉባኤ\n\nአዲስ አበባ\n\nጥቅምት 12 ቀን 2011 ዓ.ም.", "አዲስ አበባ"),
    ],
)
def test_places_by_their_kind_or_below_a_date(front: str, place: str) -> None:
    assert _describe(front)[0].place == place


@pytest.mark.parametrize("place", ["Zoom", "Microsoft Teams Meeting", "Online"])
def test_people_who_meet_over_a_wire_meet_in_no_place(place: str) -> None:
    front = f"Committee of the ferry\nDate: 3 May 2021\nLocation: {place}\n\n"
    assert _describe(front, "")[0].place is None
    town = front.replace(place, "Gdynia")
    assert _describe(town, "")[0].place == "Gdynia"
